/** Objectives with everything that hangs on them, from the sidebar into the sheets. */
import {parseGuardrail} from '../../okr/guardrail/rule';
import {keyOf} from '../../okr/known';
import type {Draft} from '../../okr/writing/document/draft';
import {wantedDirection} from '../../okr/writing/document/wanted-direction';
import {Condition} from '../../rpc/condition';
import type {Action, Cells, Change} from '../action';
import {type Book, numberIn, textIn} from '../book';
import {idsInUse} from '../ids-in-use';
import {kpisOf} from '../kpis';
import {
  changedCells,
  guardrailRow,
  guardrailsOf,
  initiativeRows,
  keyResultRow,
  newKpiRows,
  numbered,
  objectiveRow,
  type ScopedGuardrail,
  sameGuardrail,
} from './draft-rows';

/** Everybody whom a draft names, each once. */
function ownersOf({objectives}: Draft): string[] {
  const names = objectives.flatMap(({owner, keyResults}) => [
    owner.trim(),
    ...keyResults.map((result) => result.owner.trim()),
  ]);
  return [...new Map(names.filter(Boolean).map((name) => [keyOf(name), name])).values()];
}

const idsIn = (scope: string): string[] => scope.split(/[,;\s]+/).filter(Boolean);

/** A guardrail that stands there already protects the new objectives too, instead of standing there twice. */
function guardrailChanges(guardrails: readonly ScopedGuardrail[], book: Book): Change[] {
  const standing = book.rows('guardrails');
  const rows: Cells<'guardrails'>[] = [];
  const wider: Change[] = [];
  for (const guardrail of guardrails) {
    const there = standing.find(({name, rule}) =>
      sameGuardrail(guardrail, {name: textIn(name), rule: textIn(rule)}),
    );
    if (!there) {
      rows.push(guardrailRow(guardrail));
      const other = standing.find(({name}) => keyOf(textIn(name)) === keyOf(guardrail.name));
      if (other) {
        const {sheet, cell} = book.place('guardrails', other.row, 'name');
        const rule = textIn(other.rule);
        wider.push({
          say: `${textIn(other.name)} has another limit on ${sheet}, in ${cell}: ${rule}. Both are watched now.`,
        });
      }
      continue;
    }
    const known = idsIn(textIn(there.scope)).map(keyOf);
    const items = known.includes('all') ? [] : guardrail.ids.filter((id) => !known.includes(keyOf(id)));
    wider.push({extend: 'guardrails', row: there.row, column: 'scope', items});
  }
  return [...(rows.length > 0 ? [{append: 'guardrails', rows} as const] : []), ...wider];
}

/** Words that stand on the sheet already: added again all the same, because it may be meant. */
function repeated({objectives}: Draft, book: Book): Change[] {
  return objectives.flatMap(({okr, text}) => {
    if (okr !== '') return [];
    const there = book.rows('okrs').find((row) => keyOf(textIn(row.text)) === keyOf(text));
    if (!there) return [];
    const {sheet, cell} = book.place('okrs', there.row, 'text');
    return [{say: `“${text.trim()}” stands on ${sheet} already, in ${cell}; it was added once more.`}];
  });
}

/** Rows that are added although their time was over before the cycle began. */
function early(rows: readonly Cells<'okrs'>[], book: Book): Change[] {
  const start = numberIn(book.setting('cycleStart'));
  const ids = rows
    .filter(({due}) => typeof due === 'number' && start !== null && due <= start)
    .map(({id}) => id);
  if (ids.length === 0) return [];
  const [are, they, have] = ids.length === 1 ? ['is', 'it', 'has'] : ['are', 'they', 'have'];
  return [{say: `${ids.join(', ')} ${are} due before the cycle begins, so ${they} ${have} no pace.`}];
}

/** A key result that names a KPI is in its unit, where it says none itself. */
function inUnitsOfKpis(rows: readonly Cells<'okrs'>[], book: Book): Cells<'okrs'>[] {
  const units = new Map(kpisOf(book).map(({name, cells}) => [keyOf(name), textIn(cells.unit)]));
  return rows.map((row) => {
    const unit = row.unit || units.get(keyOf(row.kpi ?? '')) || '';
    return row.kpi ? {...row, unit} : row;
  });
}

/** Nothing but an upper limit: less is better. */
function isUpperLimit(rule: string): boolean {
  try {
    const read = parseGuardrail(rule);
    return read.kind === 'bounds' && read.bounds.every(({side}) => side === 'upper');
  } catch {
    return false;
  }
}

/**
 * A KPI that does not say which way is better, blank being up, takes it from the key result that brings it down, else
 * from the guardrail that holds it down: it would be green for breaking its limit.
 */
function ways({objectives}: Draft, book: Book): Change[] {
  const known = kpisOf(book).filter(({cells}) => textIn(cells.better) === '');
  const results = objectives.flatMap(({keyResults}) => keyResults);
  const guardrails = objectives.flatMap((one) => one.guardrails);
  return known.flatMap(({name, row}): Change[] => {
    const isIts = ({kpi}: {readonly kpi: string}): boolean => keyOf(kpi) === keyOf(name);
    const result = results.find(isIts);
    const falls = result
      ? wantedDirection(result) === 'down'
      : guardrails.some((one) => isIts({kpi: one.kpi || one.name}) && isUpperLimit(one.rule));
    if (!falls) return [];
    const {sheet, cell} = book.place('kpis', row, 'better');
    return [
      {set: 'kpis', row, cells: {better: 'Down'}},
      {
        say: `${name} is better down, as its ${result ? 'key result' : 'guardrail'} wants it: ${sheet}, ${cell}.`,
      },
    ];
  });
}

const gone = (id: string, book: Book): Condition =>
  new Condition(
    `${id} does not stand on ${book.tab('okrs')} any more. Nothing was changed.`,
    'Take it out of the draft, or write it as a new one.',
  );

/** Objectives and key results that stand there and were opened: what was changed in them. */
function edits({objectives}: Draft, book: Book): Change[] {
  const standing = book.rows('okrs');
  const rows = objectives.flatMap((objective) => [
    ...(objective.opened ? [objectiveRow(objective.okr, objective)] : []),
    ...objective.keyResults.flatMap((result) =>
      result.okr === '' ? [] : [keyResultRow(result.okr, result)],
    ),
  ]);
  const missing = objectives.find(
    ({okr}) => okr !== '' && !standing.some(({id}) => keyOf(textIn(id)) === keyOf(okr)),
  );
  if (missing) throw gone(missing.okr, book);
  return rows.flatMap((row): Change[] => {
    const there = standing.find(({id}) => keyOf(textIn(id)) === keyOf(row.id ?? ''));
    if (!there) throw gone(row.id ?? '', book);
    const cells = changedCells(row, there);
    if (Object.keys(cells).length === 0) return [];
    const {cell} = book.place('okrs', there.row, 'text');
    return [{set: 'okrs', row: there.row, cells}, {say: `Changed ${row.id}, in ${cell}.`}];
  });
}

export const addOkrs: Action<{readonly draft: Draft}> = {
  needs: ['okrs'],
  plan({draft}, book) {
    const objectives = numbered(draft, idsInUse(book));
    const rows = inUnitsOfKpis(
      objectives.flatMap((objective) => objective.rows),
      book,
    );
    const initiatives = initiativeRows(objectives);
    const kpis = newKpiRows(
      draft,
      kpisOf(book).map(({name}) => name),
    );
    return [
      ...(kpis.length > 0 ? [{make: 'kpis'} as const, {append: 'kpis', rows: kpis} as const] : []),
      ...edits(draft, book),
      ...ways(draft, book),
      ...(rows.length > 0 ? [{append: 'okrs', rows} as const] : []),
      ...guardrailChanges(guardrailsOf(objectives), book),
      // Only then: the sidebar says beforehand which sheets it makes.
      ...(initiatives.length > 0
        ? [{make: 'initiatives'} as const, {append: 'initiatives', rows: initiatives} as const]
        : []),
      ...repeated(draft, book),
      ...early(rows, book),
      {list: 'owners', add: ownersOf(draft)},
    ];
  },
};
