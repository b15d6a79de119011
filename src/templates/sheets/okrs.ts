import {parentId} from '../../okr/okr-tree';
import {literal} from '../formula/a1';
import {isBlank} from '../formula/conditions';
import {bar} from '../look';
import type {ColumnKey, NamedSetting} from '../rows';
import type {Columns, TableTemplate} from '../template';
import {okrChecks} from './okr-checks';

const setUp = 'Set-up';

/** The day that a row is judged by: its own due date, else the end of the cycle. Rows without an id have none. */
const dueDay = (of: Columns<ColumnKey<'okrs'>>, names: Columns<NamedSetting>): string =>
  `ARRAYFORMULA(IF(${isBlank(of.id)};"";IF(${isBlank(of.due)};${names.cycleEnd};${of.due})))`;

export const okrs: TableTemplate<ColumnKey<'okrs'>> = {
  kind: 'table',
  key: 'okrs',
  identity: 'id',
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
      width: 120,
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
      formula: ({of, names}) => `KR_PACE(${names.cycleStart};${dueDay(of, names)};${names.asOf})`,
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
      note: 'The value on the due date that is as likely to be bettered as not, from the check-ins. Needs three of them.',
      formula: ({of, sheet, names}) =>
        sheet.checkIns
          ? `OKR_FORECAST(${of.id};${of.start};${of.target};${sheet.checkIns.id};${sheet.checkIns.date};${sheet.checkIns.value};${dueDay(of, names)};${of.type})`
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
      width: 154,
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
    ...okrChecks,
  ],
};
