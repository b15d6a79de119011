/**
 * Somebody leaves, or hands part of the work on: whatever is open and theirs gets another owner, in one go. What is done
 * stays with whoever did it – the Archive, the Ledger, check-ins, decisions that were carried out.
 */
import {keyOf} from '../okr/known';
import {Condition} from '../rpc/condition';
import type {TableKey} from '../templates/rows';
import {templateOf} from '../templates/sheets';
import type {Action, Change} from './action';
import {type Book, type CellPlace, textIn} from './book';

export interface HandingOver {
  readonly from: string;
  readonly to: string;
}

type Cells = Readonly<Record<string, string | null>>;

/** Work that is over, in the words of its list. */
const OVER: readonly string[] = ['done', 'stopped'];

/** The tables whose rows have an owner, and which of their rows are still open. */
const OWNED: readonly {readonly table: TableKey; readonly isOpen?: (cells: Cells) => boolean}[] = [
  {table: 'okrs'},
  {table: 'kpis'},
  {table: 'initiatives', isOpen: (cells) => !OVER.includes(keyOf(textIn(cells.status ?? null)))},
  {table: 'evidence', isOpen: ({decision}) => decision === null},
  {table: 'decisions', isOpen: ({doneOn}) => doneOn === null},
  {table: 'rollOut', isOpen: ({doneOn}) => doneOn === null},
];

/** `Ana, Ben` and `Ana & Ben` are two people. */
const BETWEEN = /(\s*[,;/&+\n]\s*)/;

const isNamed = (cell: string, name: string): boolean =>
  cell.split(BETWEEN).some((part) => keyOf(part) === keyOf(name));

/** The cell with another name in the place of this one; nobody is named twice. */
function renamed(cell: string, from: string, to: string): string {
  const parts = cell.trim().split(BETWEEN);
  const seen = new Set<string>();
  let text = '';
  for (let n = 0; n < parts.length; n += 2) {
    const name = keyOf(parts[n]!) === keyOf(from) ? to : parts[n]!;
    if (seen.has(keyOf(name))) continue;
    seen.add(keyOf(name));
    text += (text === '' ? '' : (parts[n - 1] ?? '')) + name;
  }
  return text;
}

interface Held {
  readonly table: TableKey;
  readonly row: number;
  readonly owner: string;
  readonly name: string;
}

function heldIn(book: Book, name: string): Held[] {
  return OWNED.flatMap(({table, isOpen}) => {
    if (!book.has(table)) return [];
    const template = templateOf(table);
    const identity = template.kind === 'table' ? template.identity : '';
    return book.rows(table).flatMap((row): Held[] => {
      const cells = row as unknown as Cells;
      const owner = textIn(cells.owner ?? null);
      if (!isNamed(owner, name) || isOpen?.(cells) === false) return [];
      return [{table, row: row.row, owner, name: textIn(cells[identity] ?? null).trim() || `row ${row.row}`}];
    });
  });
}

/** What somebody holds that is open, in the order of the sheets. */
export function heldBy(owner: string, book: Book): (CellPlace & {readonly label: string})[] {
  if (owner.trim() === '') return [];
  return heldIn(book, owner).map(({table, row, name}) => ({
    ...book.place(table, row, 'owner' as never),
    label: name,
  }));
}

export const handOver: Action<HandingOver> = {
  needs: [],
  plan({from, to}, book) {
    const [before, after] = [from.trim(), to.trim()];
    if (before === '' || after === '')
      throw new Condition('Nothing was handed over.', 'Say from whom, and who takes it over.');
    if (keyOf(before) === keyOf(after))
      throw new Condition(`${after} owns it already, so nothing was changed.`, 'Say who takes it over.');
    const held = heldIn(book, before);
    if (held.length === 0)
      throw new Condition(
        `${before} owns nothing that is open, so nothing was changed.`,
        'Look whether the name is written otherwise on the sheets.',
      );
    const isListed = book.list('owners').some((name) => keyOf(name) === keyOf(before));
    return [
      {list: 'owners', add: [after]},
      ...held.map(
        ({table, row, owner}) =>
          ({
            set: table,
            row,
            cells: {owner: renamed(owner, before, after)},
            isTold: true,
          }) as Change,
      ),
      ...(isListed
        ? [{say: `${before} is still offered as an owner: the list stands on ${book.tab('settings')}.`}]
        : []),
    ];
  },
};
