import type {Formula} from '../blocks/block';
import {aDay, oneOfTheOwners} from '../choices';
import {isBlank, isFilled, isMore, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {each} from '../formula/each';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {Columns, OtherSheets, References, TableTemplate} from '../template';
import {
  describesKpis,
  hasBaselines,
  hasDrivers,
  hasGuardrail,
  hasKeyResults,
  hasNorthStar,
  hasObjectives,
  together,
} from './proofs';

/** When a step is due, counted from the start of the roll-out: cycles come and go, these ninety days come once. */
const PHASES = {'Days 1–30': 30, 'Days 31–60': 60, 'Days 61–90': 90} as const;
/** So many days before it is due a step is the next: its thirty days are running from their first one. */
const NEXT_FROM = 30;
const [FIRST, SECOND, THIRD] = Object.keys(PHASES) as [
  keyof typeof PHASES,
  keyof typeof PHASES,
  keyof typeof PHASES,
];

const startOf = ({names, settings}: References<ColumnKey<'rollOut'>>): string =>
  `IF(ISNUMBER(${settings.rollOutStart});${settings.rollOutStart};${names.cycleStart})`;

const daysOf = ({phase}: Columns<ColumnKey<'rollOut'>>): string =>
  `IF(${isWord(phase, FIRST)};${PHASES[FIRST]};IF(${isWord(phase, SECOND)};${PHASES[SECOND]};${PHASES[THIRD]}))`;

/** What a step calls for, as far as the sheets prove it; a step that people word otherwise is theirs to date. */
const PROVEN: Readonly<Record<string, (sheet: OtherSheets) => Formula | null>> = {
  'Choose the North Star, draw what drives it, and set the guardrails': (sheet) =>
    together(hasNorthStar(sheet), hasDrivers(sheet), hasGuardrail(sheet)),
  'Write a page for every KPI: owner, definition, query, unit': (sheet) =>
    describesKpis(sheet, ['owner', 'definition', 'query', 'unit']),
  'Publish the baselines: what is usual, and how much is noise': hasBaselines,
  'Turn the strategy into one or two objectives with three to five key results each': (sheet) =>
    together(hasObjectives(sheet, [1, 2]), hasKeyResults(sheet, [3, 5])),
};

function isProven({of, sheet}: References<ColumnKey<'rollOut'>>): Formula {
  const proofs = Object.entries(PROVEN).flatMap(([step, proof]) => {
    const condition = proof(sheet);
    return condition === null ? [] : [`${isWord(of.step, step)}*IFERROR(${condition};FALSE)`];
  });
  return proofs.join('+') || '0';
}

export const rollOut: TableTemplate<ColumnKey<'rollOut'>> = {
  kind: 'table',
  key: 'rollOut',
  identity: 'step',
  title: '30-60-90',
  purpose:
    'How the system gets into daily use in its first ninety days. Give every step an owner, and the day when it is done; add steps of your own below.',
  needs: ['settings'],
  reads: ['settings', 'kpis', 'guardrails', 'okrs'],
  frozenColumns: 1,
  rows: 60,
  printed: 'portrait',
  sentence: ({of}) =>
    `IF(COUNTA(${of.step})=0;` +
    '"Nothing here yet. Type a step below, and the thirty days that it belongs to.";' +
    `COUNTIF(${of.state};"Done")&" of "&${counted(`COUNTA(${of.step})`, 'step', 'steps')}&" done"` +
    `&IF(COUNTIF(${of.state};"Overdue")=0;"";" · "&COUNTIF(${of.state};"Overdue")&" overdue")` +
    `&IF(COUNTA(${of.owner})=COUNTA(${of.step});"";" · "&COUNTA(${of.step})-COUNTA(${of.owner})&" without an owner"))`,
  begin: [
    {step: 'Choose the North Star, draw what drives it, and set the guardrails', phase: FIRST},
    {step: 'Write a page for every KPI: owner, definition, query, unit', phase: FIRST},
    {step: 'Publish the baselines: what is usual, and how much is noise', phase: FIRST},
    {step: 'Agree on the events that the queries count, and clean them up', phase: FIRST},
    {step: 'Turn the strategy into one or two objectives with three to five key results each', phase: SECOND},
    {step: 'Carry the objectives into the teams, and link their key results to KPIs', phase: SECOND},
    {step: 'Size the tests, and put KPIs and OKRs on one page for leadership', phase: SECOND},
    {step: 'Run the weekly and the monthly review', phase: THIRD},
    {step: 'Read out the tests, and drop key results that nothing moves', phase: THIRD},
    {step: 'Write down what was learned, and plan the next cycle on evidence', phase: THIRD},
  ],
  columns: [
    {
      key: 'step',
      title: 'Step',
      width: 470,
      format: 'text',
      wrap: true,
      note: 'What has to be in place. One sentence.',
    },
    {
      key: 'phase',
      title: 'When',
      width: widths.word,
      format: 'text',
      choices: {kind: 'list', values: [FIRST, SECOND, THIRD]},
      note: 'The thirty days that it belongs to, counted from Roll-out from on Settings.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: widths.person,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'Who sees to it.',
    },
    {
      key: 'due',
      title: 'Due',
      width: widths.date,
      format: 'date',
      note: 'Roll-out from on Settings and 30, 60 or 90 days; the start of the cycle where that is blank.',
      formula: (at) =>
        `ARRAYFORMULA(IF(${isBlank(at.of.step)};"";IF(ISNUMBER(${startOf(at)});${startOf(at)}+${daysOf(at.of)};"")))`,
    },
    {
      key: 'state',
      title: 'State',
      width: widths.badge,
      format: 'word',
      words: 'step',
      note: 'Done: it has a day, or the sheets prove it, as on Start here. Overdue: its day has passed. Next: its thirty days are running. Later: they have not begun.',
      formula: (at) => {
        const {of, names} = at;
        return each(
          `IF(${isBlank(of.step)};"";IF(${isFilled(of.doneOn)}+${isProven(at)}>0;"Done";` +
            `IF(${isMore(names.asOf, of.due)};"Overdue";IF(${isMore(of.due, `${names.asOf}+${NEXT_FROM}`)};"Later";"Next"))))`,
        );
      },
    },
    {
      key: 'doneOn',
      title: 'Done on',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'The day when it was in place.',
    },
    {
      key: 'note',
      title: 'Note',
      width: widths.sentence,
      format: 'text',
      wrap: true,
      note: 'What is in the way, or where to find it.',
    },
  ],
};
