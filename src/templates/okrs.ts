import {literal} from './a1';
import {isBlank, isMore, isWord} from './conditions';
import {bar} from './look';
import type {References, TableTemplate} from './template';

export type OkrColumn =
  | 'id'
  | 'text'
  | 'owner'
  | 'start'
  | 'target'
  | 'current'
  | 'progress'
  | 'bar'
  | 'pace'
  | 'status'
  | 'p50'
  | 'p80'
  | 'chance'
  | 'nextStep'
  | 'team'
  | 'parent'
  | 'type'
  | 'kpi'
  | 'segment'
  | 'unit'
  | 'weight'
  | 'due'
  | 'confidence'
  | 'guardrails'
  | 'writing'
  | 'ownProgress'
  | 'guardrailState'
  | 'trust'
  | 'ownStatus'
  | 'mean'
  | 'sd'
  | 'ambition'
  | 'lastCheckIn'
  | 'lastValue'
  | 'valueBefore'
  | 'stale';

type R = References<OkrColumn>;

const setUp = 'Set-up';
const checks = 'Checks';

/** A key result has a dot in its id (`O1.2`), an objective has none (`O1`). */
const isKeyResult = (id: string): string => `ISNUMBER(FIND(".";${id}))`;

/**
 * What KR_CHECK reads: the sentence, with the figures of its row where the sentence has none of its own. Put together
 * by SUBSTITUTE, because the local engine joins whole ranges with `&`.
 */
function sentenceWithFigures({of}: R): string {
  const pattern =
    `IF(${isWord(of.type, 'At least')}+${isWord(of.type, 'At most')}>0;"{text} {type} {target}";` +
    `IF(${isBlank(of.start)};"{text} to {target}";"{text} from {start} to {target}"))`;
  const filled = ['text', 'type', 'start', 'target'].reduce(
    (inner, key) => `SUBSTITUTE(${inner};"{${key}}";${of[key as OkrColumn]})`,
    pattern,
  );
  return `IF(IFERROR(REGEXMATCH(${of.text};"[0-9]");TRUE)+${isBlank(of.target)}>0;${of.text};${filled})`;
}

export const okrs: TableTemplate<OkrColumn> = {
  kind: 'table',
  key: 'okrs',
  title: 'OKRs',
  purpose:
    'What we choose to change this cycle. Key results follow their objective; type only in the white columns, the grey ones compute themselves.',
  needs: ['settings', 'guardrails', 'checkIns'],
  reads: ['settings', 'guardrails', 'checkIns', 'kpis'],
  frozenColumns: 2,
  rows: 300,
  unit: 'unit',
  sentence: ({of}) =>
    `IF(COUNTA(${of.id})=0;` +
    '"Nothing here yet. Paste your OKRs in the sidebar under Write, or type O1 and an objective below, then O1.1 and its first key result.";' +
    `COUNTIF(${of.ownStatus};"On track")+COUNTIF(${of.ownStatus};"Achieved")&" of "&COUNTIF(${of.id};"*.*")&" key results on track"` +
    `&IF(COUNTIF(${of.ownStatus};"Paused")=0;"";" · "&COUNTIF(${of.ownStatus};"Paused")&" paused by a guardrail")` +
    `&IF(COUNTIF(${of.ownStatus};"Unverified")=0;"";" · "&COUNTIF(${of.ownStatus};"Unverified")&" unverified: data not trusted")` +
    `&IF(COUNTIF(${of.stale};"Stale")+COUNTIF(${of.stale};"No data")=0;"";" · "&COUNTIF(${of.stale};"Stale")+COUNTIF(${of.stale};"No data")&" without a recent check-in"))`,
  emphasis: (cell) => `AND(${cell.id}<>"";ISERROR(FIND(".";${cell.id})))`,
  columns: [
    {
      key: 'id',
      title: 'Id',
      width: 46,
      format: 'text',
      note: 'O1 for an objective, O1.1, O1.2 … for its key results. Each id once.',
    },
    {
      key: 'text',
      title: 'Objective / key result',
      width: 270,
      format: 'text',
      wrap: true,
      note: 'Objective: where we are going, in words. Key result: the outcome that proves it, with a number from where to where – never a task.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: 80,
      format: 'text',
      choices: {kind: 'setting', setting: 'owners'},
      note: 'The one person who answers for it.',
    },
    {
      key: 'start',
      title: 'Start',
      width: 80,
      format: 'unit',
      note: 'The value when the cycle began. Leave it blank for a threshold (At least, At most).',
    },
    {key: 'target', title: 'Target', width: 80, format: 'unit', note: 'The value to reach by the due date.'},
    {
      key: 'current',
      title: 'Current',
      width: 80,
      format: 'unit',
      note: 'The latest value. Typing a new one adds a check-in by itself. Blank means no evidence yet and counts as no progress.',
    },
    {
      key: 'progress',
      title: 'Progress',
      width: 80,
      format: 'percent',
      note: 'Share of the way from start to target. An objective is the weighted mean of its key results, each counted between 0% and 100%.',
      formula: ({of}) => `OKR_ROLLUP(${of.id};${of.ownProgress};${of.weight})`,
    },
    {
      key: 'bar',
      title: 'Done',
      width: 80,
      format: 'bar',
      note: 'The same progress as a bar of ten blocks.',
      formula: ({of}) => {
        const filled = `ROUND(${bar.blocks}*IF(${of.progress}<0;0;IF(${of.progress}>1;1;${of.progress}));0)`;
        // A window of ten that slides over ten full and ten empty blocks.
        const strip = literal(bar.full.repeat(bar.blocks) + bar.empty.repeat(bar.blocks));
        return `ARRAYFORMULA(IF(ISNUMBER(${of.progress});MID(${strip};${bar.blocks + 1}-${filled};${bar.blocks});""))`;
      },
    },
    {
      key: 'pace',
      title: 'Pace',
      width: 80,
      format: 'percent',
      note: 'Share of the time gone by, from the cycle start to the due date (the cycle end where there is none).',
      formula: ({of, names}) =>
        `ARRAYFORMULA(IF(${isBlank(of.id)};"";KR_PACE(${names.cycleStart};IF(${isBlank(of.due)};${names.cycleEnd};${of.due});${names.asOf})))`,
    },
    {
      key: 'status',
      title: 'Status',
      width: 80,
      format: 'word',
      words: 'okr',
      note: 'Where it will end at this pace: on track, at risk, off track. Paused: a guardrail that protects it has tripped. Unverified: its data is not trusted. An objective shows its worst key result.',
      formula: ({of}) => `OKR_STATUS(${of.id};${of.ownStatus})`,
    },
    {
      key: 'p50',
      title: 'P50',
      width: 80,
      format: 'rounded',
      note: 'The value at the end of the cycle that is as likely to be bettered as not, from the check-ins. Needs three of them.',
      formula: ({of, sheet, names}) =>
        sheet.checkIns
          ? `OKR_FORECAST(${of.id};${of.start};${of.target};${sheet.checkIns.id};${sheet.checkIns.date};${sheet.checkIns.value};${names.cycleEnd};${of.type})`
          : null,
    },
    {
      key: 'p80',
      title: 'P80',
      width: 80,
      format: 'rounded',
      spillOf: 'p50',
      note: 'The value that will be reached or bettered in 8 of 10 cases: the one to promise.',
    },
    {
      key: 'chance',
      title: 'Chance',
      width: 80,
      format: 'percent',
      spillOf: 'p50',
      note: 'How likely the target is, from the same forecast.',
    },
    {
      key: 'nextStep',
      title: 'Next step',
      width: 180,
      format: 'text',
      wrap: true,
      note: 'What happens next, and when. One line.',
    },
    {
      key: 'team',
      title: 'Team',
      width: 120,
      format: 'text',
      group: setUp,
      choices: {kind: 'setting', setting: 'teams'},
      note: 'The team or level it belongs to: company, sales, product …',
    },
    {
      key: 'parent',
      title: 'Supports',
      width: 120,
      format: 'text',
      group: setUp,
      note: 'The id of the objective above that this one contributes to. Several: separate with a comma.',
    },
    {
      key: 'type',
      title: 'Type',
      width: 120,
      format: 'text',
      group: setUp,
      choices: {kind: 'list', values: ['Increase', 'Reduce', 'At least', 'At most']},
      note: 'Increase or Reduce: movement from start to target. At least or At most: a threshold, met or not. Blank: movement, either way.',
    },
    {
      key: 'kpi',
      title: 'KPI',
      width: 120,
      format: 'text',
      group: setUp,
      wrap: true,
      choices: {kind: 'column', table: 'kpis', column: 'name'},
      note: 'The KPI that this result moves, as it is called on the KPIs sheet. It brings the baseline and the trust in its data.',
    },
    {
      key: 'segment',
      title: 'Segment',
      width: 120,
      format: 'text',
      group: setUp,
      wrap: true,
      note: 'For whom it counts: a market, a customer group, a platform.',
    },
    {
      key: 'unit',
      title: 'Unit',
      width: 120,
      format: 'text',
      group: setUp,
      note: 'What the figures are in: %, $, days, /week … Percentages are typed as 23%.',
    },
    {
      key: 'weight',
      title: 'Weight',
      width: 120,
      format: 'number',
      group: setUp,
      choices: {kind: 'number', min: 0, max: 1000},
      note: 'How much it counts in its objective. Blank is 1.',
    },
    {
      key: 'due',
      title: 'Due',
      width: 120,
      format: 'date',
      group: setUp,
      choices: {kind: 'date'},
      note: 'Its own deadline. Blank: the end of the cycle.',
    },
    {
      key: 'confidence',
      title: 'Confidence',
      width: 120,
      format: 'percent',
      group: setUp,
      choices: {kind: 'number', min: 0, max: 1},
      note: 'How sure its owner is to reach it, from 0% to 100%. A judgement, beside the computed chance.',
    },
    {
      key: 'guardrails',
      title: 'Guardrails',
      width: 120,
      format: 'text',
      group: setUp,
      wrap: true,
      note: 'Names of the guardrails that must hold for it, separated by commas. Those with scope All, or with its id as scope, protect it anyway.',
    },
    {
      key: 'writing',
      title: 'Writing check',
      width: 120,
      format: 'text',
      wrap: true,
      note: 'What is missing for a good key result: an outcome, a number, a baseline, an owner, a KPI. The cycle end counts as a deadline.',
      formula: (references) => {
        const {of, names} = references;
        return (
          `ARRAYFORMULA(KR_CHECK(IF(${isKeyResult(of.id)};${sentenceWithFigures(references)};"");${of.kpi};${of.owner};` +
          `IF(${isBlank(of.id)};"";IF(${isBlank(of.due)};${names.cycleEnd};${of.due}))))`
        );
      },
    },
    {
      key: 'ownProgress',
      title: 'Key result progress',
      width: 120,
      format: 'percent',
      group: checks,
      note: 'Progress of the row itself, before the roll-up. Above 100% and below 0% are shown as they are.',
      formula: ({of}) => `KR_PROGRESS(${of.start};${of.current};${of.target};${of.type})`,
    },
    {
      key: 'guardrailState',
      title: 'Guardrail state',
      width: 120,
      format: 'word',
      words: 'guardrail',
      group: checks,
      note: 'The worst of the guardrails that protect this row.',
      formula: ({of, sheet}) =>
        sheet.guardrails
          ? `OKR_GUARDRAIL(${of.id};${of.guardrails};${sheet.guardrails.name};${sheet.guardrails.scope};${sheet.guardrails.status})`
          : null,
    },
    {
      key: 'trust',
      title: 'Data trust',
      width: 120,
      format: 'word',
      words: 'trust',
      group: checks,
      note: 'Whether the data of its KPI is fresh, complete and valid. No data: the KPI is not on the KPIs sheet or has no values.',
      formula: ({of, sheet}) =>
        sheet.kpis
          ? `ARRAYFORMULA(IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.trust};"No data")))`
          : null,
    },
    {
      key: 'ownStatus',
      title: 'Key result status',
      width: 120,
      format: 'word',
      words: 'okr',
      group: checks,
      note: 'Status of the row itself; Status takes it from here.',
      formula: ({of, names}) =>
        `KR_STATUS(${of.ownProgress};ARRAYFORMULA(IF(${isBlank(of.ownProgress)};"";${of.pace}));${of.guardrailState};${of.trust};${names.greenFrom};${names.amberFrom})`,
    },
    {
      key: 'mean',
      title: 'Baseline µ',
      width: 120,
      format: 'rounded',
      group: checks,
      note: 'Mean of its KPI in the baseline time.',
      formula: ({of, sheet}) =>
        sheet.kpis
          ? `ARRAYFORMULA(IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.mean};"")))`
          : null,
    },
    {
      key: 'sd',
      title: 'Baseline σ',
      width: 120,
      format: 'rounded',
      group: checks,
      note: 'Standard deviation of its KPI: what is ordinary noise.',
      formula: ({of, sheet}) =>
        sheet.kpis
          ? `ARRAYFORMULA(IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.sd};"")))`
          : null,
    },
    {
      key: 'ambition',
      title: 'Ambition (σ)',
      width: 120,
      format: 'sigma',
      group: checks,
      note: 'How many σ the target lies beyond the baseline. Around 1 to 1.5 is a stretch for a noisy driver, 2 for a stable one; below 1 noise alone may reach it.',
      formula: ({of}) => {
        const known = `ISNUMBER(${of.target})*ISNUMBER(${of.mean})*ISNUMBER(${of.sd})`;
        const falls = `IF(${isBlank(of.type)};ISNUMBER(${of.start})*${isMore(of.start, of.target)};${isWord(of.type, 'Reduce')}+${isWord(of.type, 'At most')})`;
        return (
          `ARRAYFORMULA(TARGET_AMBITION(IF(${known};${of.target};"");IF(${known};${of.mean};"");` +
          `IF(${known};${of.sd};"");IF(${known};IF(${falls};"down";"up");"")))`
        );
      },
    },
    {
      key: 'lastCheckIn',
      title: 'Last check-in',
      width: 120,
      format: 'date',
      group: checks,
      note: 'Day of the latest entry on Check-ins.',
      formula: ({of, sheet}) =>
        sheet.checkIns
          ? `KPI_LATEST(${of.id};${sheet.checkIns.id};${sheet.checkIns.date};${sheet.checkIns.value})`
          : null,
    },
    {
      key: 'lastValue',
      title: 'Value then',
      width: 120,
      format: 'unit',
      group: checks,
      spillOf: 'lastCheckIn',
      note: 'The value of that entry.',
    },
    {
      key: 'valueBefore',
      title: 'Value before',
      width: 120,
      format: 'unit',
      group: checks,
      spillOf: 'lastCheckIn',
      note: 'The value of the entry before it.',
    },
    {
      key: 'stale',
      title: 'Check-in state',
      width: 120,
      format: 'word',
      words: 'checkIn',
      group: checks,
      note: 'Stale when the latest check-in is older than the days in Settings; No data when there is none.',
      formula: ({of, names}) =>
        `ARRAYFORMULA(IF(${isKeyResult(of.id)};IF(ISNUMBER(${of.lastCheckIn});` +
        `IF(${isMore(`${names.asOf}-${of.lastCheckIn}`, names.checkInDays)};"Stale";"OK");"No data");""))`,
    },
  ],
};
