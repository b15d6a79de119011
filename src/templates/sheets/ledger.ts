/** What was promised, as it was promised: written by *Lock the cycle*, and compared with what stands there now. */

import {hstack} from '../../functions/block';
import {LEDGER_ROWS, PROMISED_OKRS, QUERIED_KPIS, RULED_GUARDRAILS} from '../../functions/ledger-changes';
import {oneOfTheOwners} from '../choices';
import {isBlank, isSame, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {each} from '../formula/each';
import {asHundredths} from '../formula/hundredths';
import type {ColumnKey} from '../rows';
import type {Column, Columns, References, TableTemplate} from '../template';

type Ledger = ColumnKey<'ledger'>;

/** Whether a row was locked for the present cycle. */
export const isOfThisCycle = (
  {cycleStart}: Pick<Columns<Ledger>, 'cycleStart'>,
  names: References<Ledger>['names'],
): string => `ISNUMBER(${cycleStart})*${isSame(cycleStart, names.cycleStart)}`;

/** Of two locks of one cycle the first is what was promised. */
export const isPromise = (
  {id, kind, cycleStart}: Pick<Columns<Ledger>, 'id' | 'kind' | 'cycleStart'>,
  names: References<Ledger>['names'],
): string => {
  const isOfCycle = isOfThisCycle({cycleStart}, names);
  return `(${isOfCycle})*IFERROR(MATCH(${kind}&"|"&${id};IF((${isOfCycle})>0;${kind}&"|"&${id};"");0)=SEQUENCE(ROWS(${id}));FALSE)`;
};

function changes({of, sheet, names}: References<Ledger>): string | null {
  const {okrs, kpis, guardrails} = sheet;
  if (!okrs) return null;
  const ledger = hstack(LEDGER_ROWS, {
    ...of,
    kind: each(`IF(${isOfThisCycle(of, names)};${of.kind};"")`),
    wording: of.text,
    KPI: of.kpi,
  });
  const present = hstack(PROMISED_OKRS, {...okrs, wording: okrs.text, KPI: okrs.kpi});
  const queries = kpis ? hstack(QUERIED_KPIS, kpis) : '""';
  const rules = guardrails ? hstack(RULED_GUARDRAILS, guardrails) : '""';
  return `LEDGER_CHANGES(${ledger};${present};${queries};${rules})`;
}

/** What the lock writes: nobody types there. */
const written = (
  key: Ledger,
  title: string,
  note: string,
  rest: Partial<Column<Ledger>> = {},
): Column<Ledger> => ({key, title, width: 104, format: 'text', isWritten: true, note, ...rest});

/** A value that cannot be read on OKRs is no promise that was moved. */
export const isChange = (now: string): string => `IFERROR(REGEXMATCH(${now}&"";"^[^⚠]|→|changed")*1;0)`;

const group = 'As locked';

export const ledger: TableTemplate<Ledger> = {
  kind: 'table',
  key: 'ledger',
  identity: 'id',
  title: 'Ledger',
  purpose:
    'What we promised at the start of the cycle. Lock the cycle in the sidebar under Cycle; whatever differs later shows here, and asks for a reason.',
  needs: ['settings'],
  reads: ['settings', 'okrs', 'kpis', 'guardrails'],
  frozenColumns: 2,
  rows: 200,
  unit: 'unit',
  sentence: ({of, names, sheet}) => {
    const mine = isOfThisCycle(of, names);
    const promised = isPromise(of, names);
    const score = (column: string): string => {
      const rated = `${promised}*${isWord(of.kind, 'Objective')}*ISNUMBER(${column})`;
      return asHundredths(
        `ROUND(100*SUMPRODUCT(${rated}*IF(ISNUMBER(${column});${column};0))/SUMPRODUCT(${rated}*1);0)`,
      );
    };
    const changed = `SUMPRODUCT(${promised}*${isChange(of.now)})`;
    const added = sheet.okrs ? `COUNTIF(${sheet.okrs.changed};"added")` : '0';
    const unexplained = `COUNTIF(${of.verdict};"Unexplained")`;
    return (
      `IF(SUMPRODUCT(${mine}*1)=0;"Not locked. Targets can move without a trace.";` +
      `IF(${changed}=0;IF(${added}=0;"Nothing has changed since the lock";"No promise has changed since the lock");` +
      `${counted(changed, 'change', 'changes')}&IF(${unexplained}=0;IF(${changed}=1;", with a reason";", all with a reason");", "&${unexplained}&" unexplained"))` +
      `&IF(SUMPRODUCT(${mine}*1)=SUMPRODUCT(${promised}*1);"";" · locked again: the first lock counts")&IF(${added}=0;"";" · "&${counted(added, 'row', 'rows')}&" of OKRs added since")` +
      `&IFERROR(" · "&IF(${added}=0;"";"of what was locked: ")&"score as locked "&${score(of.lockedScore)}&", as revised "&${score(of.revisedScore)};""))`
    );
  },
  emphasis: (cell) => `${cell.kind}="Objective"`,
  columns: [
    written('id', 'Id', 'The id of an objective or key result, the name of a KPI or guardrail.'),
    written('text', 'Wording', 'As it read at the lock.', {width: 300, wrap: true}),
    written('kind', 'Kind', 'Objective, Key result, KPI or Guardrail.'),
    {
      key: 'now',
      title: 'Changed since',
      width: 260,
      format: 'text',
      note: 'What is otherwise now: from what to what. Gone: it is no longer there. Blank: as promised.',
      formula: changes,
    },
    {
      key: 'lockedScore',
      title: 'Score as locked',
      width: 104,
      format: 'score',
      spillOf: 'now',
      note: 'Progress of the value now, 0 to 1, by what was promised.',
    },
    {
      key: 'revisedScore',
      title: 'Score as revised',
      width: 104,
      format: 'score',
      spillOf: 'now',
      note: 'The same by what stands on OKRs now.',
    },
    {
      key: 'verdict',
      title: 'Verdict',
      width: 104,
      format: 'word',
      words: 'ledger',
      note: 'Unexplained: something has changed, and nobody has written why.',
      formula: ({of, names}) =>
        each(`IF(${isChange(of.now)}*${isBlank(of.reason)}*${isPromise(of, names)};"Unexplained";"")`),
    },
    {
      key: 'reason',
      title: 'Reason',
      width: 260,
      format: 'text',
      wrap: true,
      note: 'Why it was changed. One sentence that still makes sense in half a year.',
    },
    {
      key: 'agreedBy',
      title: 'Agreed by',
      width: 104,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'Who agreed to it.',
    },
    written('kpi', 'KPI', 'The KPI that it moves.', {group}),
    written('type', 'Type', 'Increase, Reduce, At least, At most.', {group}),
    written('segment', 'Segment', 'Whom it is about.', {group}),
    written('start', 'Start', 'The value that it started from.', {group, format: 'unit', scale: true}),
    written('target', 'Target', 'The value that was promised.', {group, format: 'unit', scale: true}),
    written('unit', 'Unit', 'What the figures are in.', {group}),
    written('weight', 'Weight', 'How much it counts in its objective.', {group, format: 'number'}),
    written('due', 'Due', 'The day by which it was promised.', {group, format: 'date'}),
    written('commitment', 'Commitment', 'Stretch or Committed.', {group}),
    written('rule', 'Rule', 'The limit of a guardrail.', {group}),
    written('query', 'Query', 'Where the number comes from.', {group}),
    written('n', 'n', 'How many values made up the baseline.', {group, format: 'whole'}),
    written('mean', 'µ', 'What was usual.', {group, format: 'rounded'}),
    written('sd', 'σ', 'How far values usually strayed.', {group, format: 'rounded', isSpread: true}),
    written('lower', 'Lower limit', 'The lower natural limit.', {group, format: 'rounded'}),
    written('upper', 'Upper limit', 'The upper natural limit.', {group, format: 'rounded'}),
    written('likely', 'Likely end', 'Where the history led if nothing changes.', {
      group,
      format: 'rounded',
    }),
    written('cautious', 'Safe bet', 'What it kept or bettered with the certainty in Settings.', {
      group,
      format: 'rounded',
    }),
    written('lockedOn', 'Locked on', 'The day of the lock.', {group, format: 'date'}),
    written('cycle', 'Cycle', 'What the cycle is called.', {group}),
    written(
      'cycleStart',
      'Cycle start',
      'The first day of the cycle: by it a row is known to belong to it.',
      {
        group,
        format: 'date',
      },
    ),
  ],
};
