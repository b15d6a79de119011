/** Names and ids that rows refer to and that stand otherwise on their own sheet: a machine can write them alike. */
import {keyOf} from '../../okr/known';
import {parentId} from '../../okr/okr-tree';
import type {TableKey} from '../../templates/rows';
import {templateOf} from '../../templates/sheets';
import {type Book, textIn} from '../book';
import {type Correction, corrected, type Finding, type FoundPlace, finding} from './finding';

type Column = readonly [table: TableKey, column: string];

const KPI: Column = ['kpis', 'name'];
const OKR: Column = ['okrs', 'id'];
const GUARDRAIL: Column = ['guardrails', 'name'];

interface Reference {
  readonly from: Column;
  readonly to: readonly Column[];
  /** Whether a name that stands nowhere is said; of ids of earlier cycles and of free texts it is not. */
  readonly isStrict?: boolean;
}

const REFERENCES: readonly Reference[] = [
  {from: ['okrs', 'kpi'], to: [KPI], isStrict: true},
  {from: ['guardrails', 'kpi'], to: [KPI], isStrict: true},
  {from: ['kpis', 'drives'], to: [KPI], isStrict: true},
  {from: ['kpiData', 'kpi'], to: [KPI], isStrict: true},
  {from: ['checkIns', 'id'], to: [OKR]},
  {from: ['initiatives', 'keyResult'], to: [OKR]},
  {from: ['evidence', 'keyResult'], to: [OKR]},
  {from: ['evidence', 'guardrail'], to: [GUARDRAIL]},
  {from: ['decisions', 'about'], to: [OKR, KPI, GUARDRAIL]},
];

/** Without what cannot be seen: case, blanks of every kind, marks of no width. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

interface Cell {
  readonly row: number;
  readonly text: string;
}

function cellsIn(book: Book, [table, column]: Column): Cell[] {
  if (!book.has(table)) return [];
  return book.rows(table).flatMap((row): Cell[] => {
    const text = textIn((row as unknown as Readonly<Record<string, string>>)[column] as string);
    return text.trim() === '' ? [] : [{row: row.row, text}];
  });
}

const titleOf = ([table, column]: Column): string => {
  const template = templateOf(table);
  const found = template.kind === 'table' ? template.columns.find(({key}) => key === column) : undefined;
  return found?.title ?? column;
};

const some = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

function referenceFindings(book: Book, {from, to, isStrict = false}: Reference): Finding[] {
  const [table, column] = from;
  // What is typed with a blank at its end on its own sheet is put right there, and not spread.
  const names = to.flatMap((one) => cellsIn(book, one)).map(({text}) => text.trim().replace(/\s+/g, ' '));
  const exact = new Set(names);
  const byPlain = new Map(names.map((name) => [plain(name), name]));
  const cells = cellsIn(book, from).filter(({text}) => !exact.has(text));
  const wrong = cells.filter(({text}) => byPlain.has(plain(text)));
  // A cell may hold a list of names.
  const unknown = isStrict ? cells.filter(({text}) => !byPlain.has(plain(text)) && !/[,;\n]/.test(text)) : [];
  const place = ({row, text}: Cell): FoundPlace => ({
    ...book.place(table, row, column as never),
    label: `row ${row}: ${text.trim()}`,
  });
  const firstOfEach = (some: readonly Cell[]): Cell[] =>
    [...new Map([...some].reverse().map((cell) => [cell.text, cell])).values()].reverse();
  const where = `${book.tab(table)}, column ${titleOf(from)}`;
  const found: Finding[] = [];
  if (wrong.length > 0) {
    const corrections = firstOfEach(wrong).map(
      ({text}): Correction => ({table, column, from: text, to: byPlain.get(plain(text))!}),
    );
    found.push(
      finding({
        key: `names ${table} ${column}`,
        group: 'Data',
        word: 'Name',
        what: `${where}: ${some(wrong.length, 'cell')} written otherwise`,
        soWhat: `case or blanks differ from ${[...new Set(corrections.map(({to: name}) => name))].slice(0, 3).join(', ')}`,
        places: firstOfEach(wrong).map(place),
        repair: corrected(corrections),
      }),
    );
  }
  if (unknown.length > 0)
    found.push(
      finding({
        key: `unknown ${table} ${column}`,
        group: 'Data',
        word: 'Unknown',
        what: `${where}: ${some(firstOfEach(unknown).length, 'name')} not on ${book.tab('kpis')}`,
        soWhat: `${some(unknown.length, 'row')} without effect: rename the KPI back, or choose one that is there`,
        places: firstOfEach(unknown).map(place),
      }),
    );
  return found;
}

/** O1, O1.2, O1.2.1: what the roll-up knows. */
const ID = /^O\d+(\.\d+)*$/i;

/** `o 1.2`, `KR1.2`, `1,2` → `O1.2`; blank where no number can be read. */
function idIn(text: string): string {
  const digits = /^\D{0,10}?(\d+(?:\s*[.,]\s*\d+)*)\D?$/.exec(text.trim())?.[1];
  return digits === undefined ? '' : `O${digits.replace(/\s+/g, '').replaceAll(',', '.')}`;
}

/** Whatever refers to a row by the id that it had: its history goes with it. */
function following(book: Book, from: string, to: string): Correction[] {
  if (from.trim() === '' || keyOf(from) === keyOf(to)) return [];
  return REFERENCES.filter((one) => one.to.includes(OKR)).flatMap(({from: [table, column]}) => {
    const texts = new Set(cellsIn(book, [table, column]).map(({text}) => text));
    return [...texts]
      .filter((text) => keyOf(text) === keyOf(from))
      .map((text): Correction => ({table, column, from: text, to}));
  });
}

/** Rows of OKRs whose id computes nothing get one that does: what is meant where that is free, else the next one. */
function idFindings(book: Book): Finding[] {
  const rows = book.rows('okrs');
  const taken = new Set(rows.map(({id}) => keyOf(textIn(id))).filter((id) => ID.test(id)));
  const next = (prefix: string): string => {
    for (let n = 1; ; n += 1) if (!taken.has(keyOf(`${prefix}${n}`))) return `${prefix}${n}`;
  };
  const corrections: Correction[] = [];
  const places: FoundPlace[] = [];
  const twice = new Map<string, FoundPlace[]>();
  let objective = '';
  for (const {id: known, row, text, target, kpi, start} of rows) {
    const id = textIn(known);
    const label = id.trim() || `row ${row}`;
    const place = {...book.place('okrs', row, 'id'), label};
    if (ID.test(id.trim())) {
      if (parentId(id) === null) objective = id.trim();
      twice.set(keyOf(id), [...(twice.get(keyOf(id)) ?? []), {...place, label: `row ${row}`}]);
      if (id === id.trim()) continue;
      corrections.push({table: 'okrs', column: 'id', from: id, to: id.trim(), row});
      places.push(place);
      continue;
    }
    if (text === null && target === null) continue;
    const isResult = objective !== '' && (target !== null || start !== null || kpi !== null);
    const meant = idIn(id);
    const to = meant !== '' && !taken.has(keyOf(meant)) ? meant : next(isResult ? `${objective}.` : 'O');
    taken.add(keyOf(to));
    if (parentId(to) === null) objective = to;
    corrections.push({table: 'okrs', column: 'id', from: id, to, row}, ...following(book, id, to));
    places.push({...place, label: `${label} → ${to}`});
  }
  const found: Finding[] = [];
  if (corrections.length > 0)
    found.push(
      finding({
        key: 'okrs ids',
        group: 'OKRs',
        word: 'No id',
        what: `${some(places.length, 'row')} of ${book.tab('okrs')} without an id that computes`,
        soWhat: [...new Set(corrections.map(({to}) => to))].slice(0, 6).join(', '),
        places,
        repair: corrected(corrections),
      }),
    );
  for (const [id, several] of twice)
    if (several.length > 1)
      found.push(
        finding({
          key: `okrs twice ${id}`,
          group: 'OKRs',
          word: 'Twice',
          what: `${id.toUpperCase()} stands in ${several.length} rows`,
          soWhat: 'check-ins, weights and decisions cannot tell them apart: give one another id',
          places: several,
        }),
      );
  return found;
}

export const nameFindings = (book: Book): Finding[] => [
  ...REFERENCES.flatMap((reference) => referenceFindings(book, reference)),
  ...idFindings(book),
];
