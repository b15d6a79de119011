/** What locking the cycle will write, and what is missing before: it warns and never keeps anybody from locking. */
import {keyOf} from '../okr/known';
import {parentId} from '../okr/okr-tree';
import type {OkrRow} from '../templates/rows';
import {type Book, type CellPlace, numberIn, type Read, textIn} from './book';
import {overlap} from './close/open-questions';
import {conflictsOf} from './conflicts-of';
import {cycleOf} from './cycle';
import {promises} from './lock-cycle';
import {ownerOf} from './owner-of';

export interface Missing extends CellPlace {
  readonly says: string;
}

export interface LockPreview {
  readonly cycle: string;
  /** How many rows of each kind will be written. */
  readonly counts: readonly {readonly kind: string; readonly count: number}[];
  /** The day of an earlier lock of this cycle. */
  readonly lockedOn: number | null;
  readonly missing: readonly Missing[];
}

const MOST_KEY_RESULTS = 4;

function missingIn(book: Book): Missing[] {
  const found: Missing[] = [];
  const contradictory: Missing[] = [];
  const okrs = book.rows('okrs').filter(({id}) => textIn(id).trim() !== '');
  const kpis = new Map(book.rows('kpis').map((row) => [keyOf(textIn(row.name)), row]));
  const tell = (table: 'okrs' | 'kpis', row: number, column: string, says: string): void => {
    found.push({...book.place(table, row, column as never), says});
  };
  for (const row of okrs) {
    const id = textIn(row.id).trim();
    const parent = parentId(id);
    if (parent === null) {
      const own = okrs.filter((one) => keyOf(parentId(textIn(one.id).trim()) ?? '') === keyOf(id)).length;
      if (own > MOST_KEY_RESULTS)
        tell('okrs', row.row, 'id', `${id} has ${own} key results: four are enough`);
      if (own === 0) tell('okrs', row.row, 'id', `${id} has no key result`);
      continue;
    }
    const objective = okrs.find((one) => keyOf(textIn(one.id)) === keyOf(parent));
    const kpi = textIn(row.kpi);
    const known = kpis.get(keyOf(kpi));
    // What can be scored by nobody comes first, whatever else is missing.
    const wrong = textIn(row.status);
    if (wrong.startsWith('⚠'))
      contradictory.push({...book.place('okrs', row.row, 'target'), says: `${id}: ${wrong.slice(1).trim()}`});
    if (ownerOf(row, known, objective) === '') tell('okrs', row.row, 'owner', `${id} has no owner`);
    if (numberIn(row.target) === null) tell('okrs', row.row, 'target', `${id} has no target`);
    // Whoever keeps no KPIs has not forgotten to name one.
    if (
      kpis.size > 0 &&
      kpi === '' &&
      keyOf(textIn(row.purpose)) !== 'strategic' &&
      keyOf(objective ? textIn(objective.purpose) : '') !== 'strategic'
    ) {
      tell('okrs', row.row, 'kpi', `${id} names no KPI and is not marked Strategic: busywork?`);
    }
    if (known && numberIn(known.mean) === null) tell('kpis', known.row, 'name', `${kpi} has no baseline yet`);
    if (known && textIn(known.query).trim() === '') tell('kpis', known.row, 'query', `${kpi} has no query`);
  }
  for (const {objective, push, suffers} of conflictsOf(book))
    tell(
      'okrs',
      objective.row,
      'guardrails',
      `${push} is easily pushed at the cost of ${suffers}, and no guardrail holds that`,
    );
  unpushed(book, okrs, tell);
  // A KPI that several key results name is told of once.
  return [...new Map([...contradictory, ...found].map((one) => [one.says, one])).values()];
}

/** The Ledger takes the KPIs that no key result names as well: one line for all that lack the same. */
function unpushed(
  book: Book,
  okrs: readonly Read<OkrRow>[],
  tell: (table: 'kpis', row: number, column: 'owner' | 'query', says: string) => void,
): void {
  const pushed = new Set(okrs.map(({kpi}) => keyOf(textIn(kpi))));
  const others = book
    .rows('kpis')
    .filter(({name}) => textIn(name).trim() !== '' && !pushed.has(keyOf(textIn(name))));
  for (const column of ['owner', 'query'] as const) {
    const without = others.filter((row) => textIn(row[column]).trim() === '');
    const [first] = without;
    if (first)
      tell(
        'kpis',
        first.row,
        column,
        without.length === 1
          ? `${textIn(first.name).trim()} has no ${column}`
          : `${without.length} KPIs that no key result pushes have no ${column}`,
      );
  }
}

export function lockPreview(book: Book): LockPreview {
  const cycle = cycleOf(book);
  const rows = promises(book);
  const kinds = ['Objective', 'Key result', 'KPI', 'Guardrail'];
  const locked = book
    .rows('ledger')
    .filter(({cycleStart}) => numberIn(cycleStart) === cycle.start)
    .flatMap(({lockedOn}) => numberIn(lockedOn) ?? []);
  return {
    cycle: cycle.name,
    counts: kinds.map((kind) => ({kind, count: rows.filter((row) => row.kind === kind).length})),
    lockedOn: locked.length > 0 ? Math.min(...locked) : null,
    missing: [...overlap(book, cycle), ...missingIn(book)],
  };
}
