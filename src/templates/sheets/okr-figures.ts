/** What the columns of OKRs rest on, out of sight: own progress and status, the outlook, the writing check, the wording. */

import {hstack} from '../../functions/block';
import {CHECK_INS, KPI_VALUES} from '../../functions/okr-outlook';
import {isBlank, isFilled, isMore, isWord} from '../formula/conditions';
import {each, lookedUp, orElse} from '../formula/each';
import type {ColumnKey} from '../rows';
import type {Column, References} from '../template';
import {treeOf} from './driver-tree';
import {isOfThisCycle} from './ledger';
import {
  contradictsItsKpi,
  FAR_BEYOND_DOUBT,
  isFar,
  isKeyResult,
  objectiveOf,
  ownerOf,
  ownOrOfKpi,
} from './okr-rows';

type Okr = ColumnKey<'okrs'>;

/** The day by which a row is judged: its own, its objective's, the end of the cycle. */
function dueDay({of, names}: References<Okr>): string {
  const ofObjective = `XLOOKUP(${objectiveOf(of.id)};${of.id};${of.due};"")`;
  return each(
    `IF(${isBlank(of.id)};"";IF(${isFilled(of.due)};${of.due};IF(IFERROR(ISNUMBER(${ofObjective})*(${ofObjective}>0);FALSE);${ofObjective};${names.cycleEnd})))`,
  );
}

/** Somebody has deleted Check-ins: nobody knows then how old a typed value is. */
const isGone = ({checkIns}: References<Okr>['sheet']): string =>
  checkIns ? `ISERROR(ROWS(${checkIns.id}))` : 'FALSE';

/**
 * What KR_CHECK reads: the sentence, with the figures of its row where the sentence has none of its own. The sidebar
 * reads a draft the same way.
 */
function sentenceWithFigures({of}: References<Okr>): string {
  const pattern =
    `IF(${isWord(of.type, 'At least')}+${isWord(of.type, 'At most')}>0;"{text} {type} {target}";` +
    `IF(${isBlank(of.start)};"{text} to {target}";"{text} from {start} to {target}"))`;
  const filled = (['text', 'type', 'start', 'target'] as const).reduce(
    (inner, key) => `SUBSTITUTE(${inner};"{${key}}";${of[key]})`,
    pattern,
  );
  return `IF(IFERROR(REGEXMATCH(${of.text};"[0-9]");TRUE)+${isBlank(of.target)}>0;${of.text};${filled})`;
}

export const okrFigures: readonly Column<Okr>[] = [
  {
    key: 'ownProgress',
    title: 'Key result progress',
    width: 120,
    format: 'percent',
    hidden: true,
    note: 'Progress of the row itself, before the roll-up. Above 100% and below 0% are shown as they are.',
    // Without a target there is no way to go, and none that is not gone yet.
    formula: ({of}) => {
      const aimed = (range: string): string => each(`IF(${isBlank(of.target)};"";${range})`);
      return `KR_PROGRESS(${aimed(of.start)};${aimed(of.now)};${of.target};${of.type})`;
    },
  },
  {
    key: 'ownStatus',
    title: 'Key result status',
    width: 120,
    format: 'word',
    words: 'okr',
    hidden: true,
    note: 'Status of the row itself; Status takes it from here.',
    // By pace, green is the bar, and amber four sevenths of it.
    formula: ({of, names}) =>
      // A row without a value says so, whether or not it has a target.
      `KR_STATUS(${each(`IF(${isBlank(of.ownProgress)}*${isWord(of.trust, 'No data')};0;${orElse(of.ownProgress, '""')})`)};${each(`IF(${isBlank(of.ownProgress)};"";${of.pace})`)};${of.guardrailState};${of.trust};` +
      `${names.bar};${names.bar}*4/7;${of.barChance};${names.likelyFrom};${names.possibleFrom})`,
  },
  {
    key: 'dueDay',
    title: 'Judged on',
    width: 120,
    format: 'date',
    hidden: true,
    note: 'Its own due date, else that of its objective, else the end of the cycle.',
    formula: dueDay,
  },
  {
    key: 'guardrailState',
    title: 'Guardrail state',
    width: 120,
    format: 'word',
    words: 'guardrail',
    hidden: true,
    note: 'The worst of the guardrails that protect this row.',
    formula: ({of, sheet}) =>
      sheet.guardrails
        ? `OKR_GUARDRAIL(${of.id};${of.guardrails};${sheet.guardrails.name};${sheet.guardrails.scope};${sheet.guardrails.status})`
        : null,
  },
  {
    key: 'pausedBy',
    title: 'Paused by',
    width: 120,
    format: 'text',
    hidden: true,
    note: 'The guardrails that pause this row, with value and limit.',
    formula: ({of, sheet}) =>
      sheet.guardrails
        ? `OKR_GUARDRAIL(${of.id};${of.guardrails};${sheet.guardrails.name};${sheet.guardrails.scope};${sheet.guardrails.status};${sheet.guardrails.says})`
        : null,
  },
  {
    key: 'trust',
    title: 'Data trust',
    width: 120,
    format: 'word',
    words: 'trust',
    hidden: true,
    note: 'No data without a value. Stale where Current is typed and its check-in is too old. Invalid where it cannot be the value of its KPI, or in the unit of its target. Else the word of its KPI.',
    formula: (references) => {
      const {of, sheet} = references;
      const kpi = sheet.kpis ? lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.trust) : '""';
      // A KPI without values says nothing about a value that somebody typed.
      const word = `IF(IFERROR(${kpi}="No data";FALSE);"";${kpi})`;
      const isDoubtful = `(${isFar(references, FAR_BEYOND_DOUBT)})+(${contradictsItsKpi(references)})>0`;
      return each(
        `IF(${isKeyResult(of.id)};IF(${isBlank(of.now)};"No data";IF(${isFilled(of.current)}*${isWord(of.stale, 'Stale')};"Stale";IF(IFERROR(${isDoubtful};FALSE);"Invalid";${word})));"")`,
      );
    },
  },
  {
    key: 'likely',
    title: 'Likely',
    width: 120,
    format: 'rounded',
    hidden: true,
    note: 'P50 of the outlook.',
    formula: ({of, sheet, names}) => {
      if (!sheet.checkIns) return null;
      const {id, date, value} = sheet.checkIns;
      const log = each(`IF(${isGone(sheet)};"";${hstack(CHECK_INS, {id, date, value})})`);
      const {kpiData} = sheet;
      const values = kpiData
        ? hstack(KPI_VALUES, {KPI: kpiData.kpi, date: kpiData.date, value: kpiData.value})
        : '""';
      const bars = each(`IF(${isBlank(of.id)};"";IF(${isWord(of.commitment, 'Committed')};1;${names.bar}))`);
      // The outlook rests on what Now rests on: where nothing is typed under Current that is the KPI, and check-ins from
      // before the KPI was named must not silence its values. The function asks the check-ins by id, so it gets another.
      const ids = each(
        `IF(${isKeyResult(of.id)}*${isBlank(of.current)}*${isFilled(of.kpi)};${of.id}&" (KPI)";${of.id})`,
      );
      return `OKR_OUTLOOK(${ids};${of.start};${of.target};${of.type};${bars};${of.dueDay};${log};${of.kpi};${values};${names.cycleStart})`;
    },
  },
  {
    key: 'cautious',
    title: 'Cautious',
    width: 120,
    format: 'rounded',
    hidden: true,
    spillOf: 'likely',
    note: 'P80 of the outlook.',
  },
  {
    key: 'targetChance',
    title: 'Chance of the whole target',
    width: 120,
    format: 'percent',
    hidden: true,
    spillOf: 'likely',
    note: 'The chance of coming all the way.',
  },
  {
    key: 'barChance',
    title: 'Chance of the bar',
    width: 120,
    format: 'percent',
    hidden: true,
    spillOf: 'likely',
    note: 'The chance that the status rests on.',
  },
  {
    key: 'shownChance',
    title: 'Chance as shown',
    width: 120,
    format: 'figure',
    hidden: true,
    spillOf: 'likely',
    note: 'The same, as far as it can be known.',
  },
  {
    key: 'writing',
    title: 'Writing check',
    width: 120,
    format: 'text',
    hidden: true,
    note: 'What is missing in the wording, the columns beside it counted in.',
    formula: (references) => {
      const {of, names} = references;
      const due = each(`IF(${isBlank(of.id)};"";${orElse(of.due, names.cycleEnd)})`);
      const sentence = each(`IF(${isKeyResult(of.id)};${sentenceWithFigures(references)};"")`);
      return `KR_CHECK(${sentence};${of.kpi};${each(ownerOf(references))};${due})`;
    },
  },
  {
    key: 'metric',
    title: 'Metric',
    width: 120,
    format: 'text',
    hidden: true,
    note: 'What the key result is about.',
    formula: ({of}) => `CHOOSECOLS(KR_PARSE(${each(`IF(${isKeyResult(of.id)};${of.text};"")`)});2)`,
  },
  {
    key: 'startText',
    title: 'Start in its unit',
    width: 120,
    format: 'figure',
    hidden: true,
    note: 'Start, as it stands in a sentence.',
    formula: (references) => {
      const {of} = references;
      const unit = ownOrOfKpi(references, 'unit');
      // The unit in front or right behind a figure stands twice, a word once: behind the target, where there is one.
      const isTold = `IFERROR(REGEXMATCH(${unit};"^[%$€£¥]");FALSE)+${isBlank(of.target)}>0`;
      const short = `IF(${isTold};${unit};"")`;
      return `IN_UNIT(${each(`HSTACK(${orElse(of.start, '""')};${orElse(of.target, '""')})`)};${each(`HSTACK(${short};${unit})`)})`;
    },
  },
  {
    key: 'targetText',
    title: 'Target in its unit',
    width: 120,
    format: 'figure',
    hidden: true,
    spillOf: 'startText',
    note: 'Target, as it stands in a sentence.',
  },
  {
    key: 'wording',
    title: 'Wording',
    width: 120,
    format: 'text',
    hidden: true,
    note: 'The key result in short: metric, start → target; ? where there is none yet.',
    formula: ({of}) => {
      // Words begin with a capital; mROAS is none.
      const capital = `IF(IFERROR(REGEXMATCH(${of.metric};"^[a-z][a-z-]*( |$)");FALSE);UPPER(LEFT(${of.metric};1))&MID(${of.metric};2;LEN(${of.metric}));${of.metric})`;
      const name = `IF(${isFilled(of.kpi)};${of.kpi};IF(${isFilled(of.metric)};${capital};${of.text}))`;
      // A draft of the next cycle begins at today’s level and has no target yet.
      const isOpen = `${isFilled(of.startText)}*(${isFilled(of.kpi)}+${isFilled(of.metric)}>0)`;
      const open = `IF(${isOpen};${name}&" "&${of.startText}&" → ?";${orElse(of.text, '""')})`;
      const sign = `IF(${isWord(of.type, 'At least')};" ≥ ";IF(${isWord(of.type, 'At most')};" ≤ ";""))`;
      return each(
        `IF(${isBlank(of.id)};"";IF(${isKeyResult(of.id)};IF(${isBlank(of.target)};${open};` +
          `${name}&IF(${sign}<>"";${sign}&${of.targetText};IF(${isBlank(of.startText)};" → "&${of.targetText};" "&${of.startText}&" → "&${of.targetText})));${orElse(of.text, '""')}))`,
      );
    },
  },
  {
    key: 'lastCheckIn',
    title: 'Last check-in',
    width: 120,
    format: 'date',
    hidden: true,
    note: 'Day of the latest entry on Check-ins, with or without a value.',
    formula: ({of, sheet}) =>
      sheet.checkIns
        ? `CHOOSECOLS(KPI_LATEST(${of.id};${sheet.checkIns.id};${sheet.checkIns.date};${each(`IF(${isFilled(sheet.checkIns.id)};1;"")`)});1)`
        : null,
  },
  {
    key: 'stale',
    title: 'Check-in state',
    width: 120,
    format: 'word',
    words: 'checkIn',
    hidden: true,
    note: 'Stale when the latest check-in is older than Settings allow; No data when there is none.',
    formula: ({of, sheet, names}) =>
      each(
        `IF(${isKeyResult(of.id)};IF(ISNUMBER(${of.lastCheckIn});` +
          `IF(${isMore(`${names.asOf}-${of.lastCheckIn}`, names.checkInDays)};"Stale";"OK");IF(${isGone(sheet)};"Stale";"No data"));"")`,
      ),
  },
  {
    key: 'purposeWord',
    title: 'Serves',
    width: 120,
    format: 'word',
    words: 'purpose',
    hidden: true,
    note: 'Linked: it pushes a KPI of the driver tree. Strategic: marked so. Off tree: its KPIs drive nothing. Busywork: it names no KPI.',
    formula: ({of, sheet}) =>
      sheet.kpis
        ? `OKR_PURPOSE(${of.id};${of.kpi};${of.purpose};${sheet.kpis.name};${treeOf(sheet.kpis)})`
        : null,
  },
  {
    key: 'changed',
    title: 'Changed since lock',
    width: 120,
    format: 'text',
    hidden: true,
    note: 'What is otherwise than promised when the cycle was locked; added: it came later. The Ledger asks for the reason.',
    formula: ({of, sheet, names}) => {
      if (!sheet.ledger) return null;
      const {id, kind, now, cycleStart} = sheet.ledger;
      const promised = `${isOfThisCycle({cycleStart}, names)}*((${isWord(kind, 'Objective')}+${isWord(kind, 'Key result')})>0)`;
      return each(
        `IF(COUNTIF(${cycleStart};${names.cycleStart})=0;"";IF(${isBlank(of.id)};"";XLOOKUP(${of.id};IF(${promised};${id};"");${now};"added")))`,
      );
    },
  },
  {
    key: 'ofTeam',
    title: 'Of team',
    width: 120,
    format: 'text',
    hidden: true,
    note: 'Its own team, else that of its objective: what the pages of a team show.',
    formula: ({of}) => {
      const ofObjective = `XLOOKUP(${objectiveOf(of.id)};${of.id};${of.team};"")`;
      return each(
        `IF(${isBlank(of.id)};"";IF(${isFilled(of.team)};${of.team};IF(IFERROR(${ofObjective}="";TRUE);"";${ofObjective})))`,
      );
    },
  },
];
