import {parentId} from '../../okr/okr-tree';
import {oneOfTheOwners} from '../choices';
import {literal} from '../formula/a1';
import {isBlank, isFilled, isWord} from '../formula/conditions';
import {each, orElse} from '../formula/each';
import {bar} from '../look';
import type {ColumnKey} from '../rows';
import type {Columns, OtherSheets, TableTemplate} from '../template';
import {okrCheck, okrChecks} from './okr-checks';
import {okrFigures} from './okr-figures';
import {isKeyResult} from './okr-rows';
import {okrSetUp} from './okr-set-up';

type Okrs = Columns<ColumnKey<'okrs'>>;

/** What the headline counts, in the order in which a leader asks for it. */
const COUNTS: readonly (readonly [word: string, says: string])[] = [
  ['Achieved', 'achieved'],
  ['On track', 'on track'],
  ['Not started', 'not started'],
  ['At risk', 'at risk'],
  ['Off track', 'off track'],
  ['Unverified', 'unverified'],
  ['No data', 'without a value'],
  ['⚠*', 'to put right'],
];

const counts = (status: string): string =>
  COUNTS.map(
    ([word, says]) => `&IF(COUNTIF(${status};"${word}")=0;"";" · "&COUNTIF(${status};"${word}")&" ${says}")`,
  ).join('');

/** How many are paused, and by what. */
const paused = (status: string, {guardrails}: OtherSheets): string => {
  const by = guardrails
    ? `&IFERROR(" by "&TEXTJOIN(" and ";TRUE;FILTER(${guardrails.says};${isWord(guardrails.status, 'Tripped')}));" by a guardrail")`
    : '';
  return `&IF(COUNTIF(${status};"Paused")=0;"";" · "&COUNTIF(${status};"Paused")&" paused"${by})`;
};

/** Where a row is not judged by its outlook, none is shown beside its status. */
const isJudged = ({ownStatus}: Okrs): string =>
  `${isWord(ownStatus, 'On track')}+${isWord(ownStatus, 'At risk')}+${isWord(ownStatus, 'Off track')}+${isWord(ownStatus, 'Not started')}>0`;

export const okrs: TableTemplate<ColumnKey<'okrs'>> = {
  kind: 'table',
  key: 'okrs',
  identity: 'id',
  title: 'OKRs',
  purpose:
    'What we choose to change this cycle. Key results follow their objective; type only in the white columns, the grey ones compute themselves.',
  needs: ['settings', 'guardrails', 'checkIns'],
  reads: ['settings', 'guardrails', 'checkIns', 'kpis', 'kpiData', 'ledger'],
  frozenColumns: 2,
  rows: 300,
  unit: 'unit',
  sentence: ({of, sheet}) =>
    `IF(COUNTA(${of.id})=0;` +
    '"Nothing here yet. Paste your OKRs in the sidebar under Write, or type O1 and an objective below, then O1.1 and its first key result.";' +
    `COUNTIF(${of.id};"*.*")&IF(COUNTIF(${of.id};"*.*")=1;" key result";" key results")` +
    `${counts(of.ownStatus)}${paused(of.ownStatus, sheet)}` +
    `&IF(COUNTIF(${of.stale};"Stale")=0;"";" · "&COUNTIF(${of.stale};"Stale")&" without a recent check-in"))`,
  parentOf: parentId,
  isHeadline: ({id}) => typeof id === 'string' && id.trim() !== '' && parentId(id) === null,
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
      width: 256,
      format: 'text',
      wrap: true,
      note: 'Objective: where we are going, in words. Key result: the outcome that proves it, with a number from where to where – never a task.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: 82,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'The one person who answers for it. Blank: the owner of its KPI.',
    },
    {
      key: 'start',
      title: 'Start',
      width: 82,
      format: 'unit',
      scale: true,
      note: 'The value when the cycle began. Leave it blank for a threshold (At least, At most).',
    },
    {
      key: 'target',
      title: 'Target',
      width: 82,
      format: 'unit',
      scale: true,
      note: 'The value to reach by the due date.',
    },
    {
      key: 'current',
      title: 'Current',
      width: 82,
      format: 'unit',
      note: 'The latest value. Typing a new one adds a check-in by itself. Blank: the latest value of its KPI counts, if it has one of this cycle.',
    },
    {
      key: 'now',
      title: 'Now',
      width: 82,
      format: 'unit',
      typedIn: 'current',
      note: 'The value that everything is computed from: the typed Current, else the latest value of its KPI since the cycle began.',
      formula: ({of, sheet, names}) => {
        const typed = orElse(of.current, '""');
        if (!sheet.kpis) return each(`IF(${isKeyResult(of.id)};${typed};"")`);
        const {name, latest, latestDate} = sheet.kpis;
        const day = `XLOOKUP(${of.kpi};${name};${latestDate};"")`;
        const value = `XLOOKUP(${of.kpi};${name};${latest};"")`;
        return each(
          `IF(${isKeyResult(of.id)};IF(${isFilled(of.current)};${of.current};IF(${isBlank(of.kpi)};"";` +
            `IF(ISNUMBER(${day})*IFERROR(${day}>=${names.cycleStart};FALSE);${value};"")));"")`,
        );
      },
    },
    {
      key: 'progress',
      title: 'Progress',
      width: 82,
      format: 'percent',
      note: 'Share of the way from start to target. An objective is the weighted mean of its key results, each counted between 0% and 100%.',
      formula: ({of}) => `OKR_ROLLUP(${of.id};${of.ownProgress};${of.weight})`,
    },
    {
      key: 'bar',
      title: 'Done',
      width: 82,
      format: 'bar',
      note: 'The same progress as a bar of ten blocks.',
      formula: ({of}) => {
        const filled = `ROUND(${bar.blocks}*IF(${of.progress}<0;0;IF(${of.progress}>1;1;${of.progress}));0)`;
        // A window of ten that slides over ten full and ten empty blocks.
        const strip = literal(bar.full.repeat(bar.blocks) + bar.empty.repeat(bar.blocks));
        return each(
          `IF(ISNUMBER(${of.progress});MID(${strip};${bar.blocks + 1}-${filled};${bar.blocks});"")`,
        );
      },
    },
    {
      key: 'status',
      title: 'Status',
      width: 82,
      format: 'word',
      words: 'okr',
      note: 'On track, at risk or off track by the chance of reaching the bar in Settings; by pace while it is too early for one. Paused: a guardrail that protects it has tripped. No data: no value yet. Unverified: its data is not trusted, or its check-in is old. An objective shows its worst key result.',
      formula: ({of}) => `OKR_STATUS(${of.id};${of.ownStatus})`,
    },
    {
      key: 'chance',
      title: 'Chance',
      width: 82,
      format: 'figure',
      note: 'The chance of reaching the bar, from the history: the one that the status rests on. Too early: too few values, or too far ahead. Blank where the row is not judged by it.',
      formula: ({of}) => each(`IF(${isJudged(of)};${orElse(of.shownChance, '""')};"")`),
    },
    {
      key: 'p50',
      title: 'P50',
      width: 82,
      format: 'rounded',
      note: 'The value on the due date that is as likely to be bettered as not, by the values of this cycle. Blank where the row is not judged by it.',
      formula: ({of}) => each(`IF(${isJudged(of)};${orElse(of.likely, '""')};"")`),
    },
    {
      key: 'p80',
      title: 'P80',
      width: 82,
      format: 'rounded',
      note: 'The value that will be reached or bettered in 8 of 10 cases: the one to promise.',
      formula: ({of}) => each(`IF(${isJudged(of)};${orElse(of.cautious, '""')};"")`),
    },
    {
      key: 'nextStep',
      title: 'Next step',
      width: 160,
      format: 'text',
      wrap: true,
      note: 'What happens next, and when. One line.',
    },
    ...okrCheck,
    ...okrSetUp,
    // Between two groups, which would fold as one if they touched.
    ...okrFigures,
    ...okrChecks,
  ],
};
