/** What is promised for the cycle goes into the Ledger, as values, so that every later difference shows. */
import {parentId} from '../okr/okr-tree';
import {Condition} from '../rpc/condition';
import type {Action, Cells} from './action';
import {type Book, numberIn, textIn} from './book';
import {cycleOf} from './cycle';
import {refuseIfFrozen} from './freeze';

type Row = Cells<'ledger'>;

const numbersOf = <K extends string>(
  row: {readonly [key in K]: unknown},
  keys: readonly K[],
): {readonly [key in K]: number | null} =>
  Object.fromEntries(keys.map((key) => [key, typeof row[key] === 'number' ? row[key] : null])) as {
    readonly [key in K]: number | null;
  };

const BASELINE = ['n', 'mean', 'sd', 'lower', 'upper', 'likely', 'cautious'] as const;

/** What the KPIs say of themselves, by their names. */
function baselines(book: Book): (kpi: string) => Row {
  const byName = new Map(
    book
      .rows('kpis')
      .map((row) => [
        textIn(row.name).trim().toLowerCase(),
        {...numbersOf(row, BASELINE), query: textIn(row.query)},
      ]),
  );
  return (kpi) => byName.get(kpi.trim().toLowerCase()) ?? {};
}

function okrRows(book: Book, baselineOf: (kpi: string) => Row): Row[] {
  return book.rows('okrs').flatMap((row): Row[] => {
    const id = textIn(row.id).trim();
    if (id === '') return [];
    const isObjective = parentId(id) === null;
    const shared: Row = {
      id,
      text: textIn(row.text),
      kind: isObjective ? 'Objective' : 'Key result',
      weight: numberIn(row.weight),
      due: numberIn(row.due),
      commitment: textIn(row.commitment),
    };
    if (isObjective) return [shared];
    const kpi = textIn(row.kpi);
    return [
      {
        ...baselineOf(kpi),
        ...shared,
        kpi,
        type: textIn(row.type),
        segment: textIn(row.segment),
        start: numberIn(row.start),
        target: numberIn(row.target),
        unit: textIn(row.unit),
      },
    ];
  });
}

/** Everything that is promised, in the order of the sheets: OKRs, KPIs, guardrails. */
export function promises(book: Book): Row[] {
  const baselineOf = baselines(book);
  const kpis = book.rows('kpis').flatMap((row): Row[] => {
    const name = textIn(row.name).trim();
    return name === '' ? [] : [{...baselineOf(name), id: name, kind: 'KPI', unit: textIn(row.unit)}];
  });
  const guardrails = book.rows('guardrails').flatMap((row): Row[] => {
    const name = textIn(row.name).trim();
    if (name === '') return [];
    return [
      {id: name, kind: 'Guardrail', rule: textIn(row.rule), kpi: textIn(row.kpi), unit: textIn(row.unit)},
    ];
  });
  return [...okrRows(book, baselineOf), ...kpis, ...guardrails];
}

/** Locking again adds a second lock; the first stays. */
export const lockCycle: Action<Record<never, never>> = {
  needs: ['ledger'],
  plan(_, book) {
    refuseIfFrozen(book, 'locked');
    const cycle = cycleOf(book);
    const rows = promises(book);
    if (!rows.some(({kind}) => kind === 'Key result')) {
      throw new Condition(
        'There is no key result yet, so there is nothing to lock.',
        'Paste your OKRs in the sidebar under Write, then lock the cycle.',
      );
    }
    const lock = {lockedOn: book.today, cycle: cycle.name, cycleStart: cycle.start};
    return [
      {append: 'ledger', rows: rows.map((row) => ({...row, ...lock}))},
      {
        say: `Locked ${cycle.name}: what differs from now on shows on ${book.tab('ledger')} and asks for a reason.`,
      },
    ];
  },
};
