/**
 * Rows that a run emptied, remembered with all that was typed in them, and put back by Undo: where they stood, where
 * that is free, else below the last row.
 */

import {isDate} from '../../okr/cell';
import {stretches} from '../../templates/plan/stretches';
import {figuresOf, typedRuns, unitStyles} from '../../templates/plan/table-cells';
import {plainFigures} from '../../templates/plan/table-style';
import type {CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import type {SheetBook} from '../book/sheet-book';
import {type KnownSheet, tableOf} from '../book/workbook';
import {emptied, rangeOf} from '../sheet/areas';
import {stylingCells} from '../sheet/aspects/styles';
import {headlines, headlinesOnBlank} from '../sheet/headline-rows';
import type {ClearedRow, Held, HowToUndo} from './effects';
import type {Step} from './journal';
import {BLANK} from './print';
import {printOfName, printsOfRow} from './row-print';

type Cell = string | number | boolean | Date;

const heldOf = (cell: Cell): Held => (isDate(cell) ? {time: cell.getTime()} : cell);
const givenOf = (held: Held | undefined): Cell =>
  held === undefined ? '' : typeof held === 'object' ? new Date(held.time) : held;

/** What rows hold, column by column, as cells have to be given it. */
export function heldRows(
  located: ReadonlyMap<string, number>,
  keys: readonly string[],
  lines: readonly {readonly row: number; readonly cells: readonly Cell[]; readonly from: number}[],
): ClearedRow[] {
  return lines.map(({row, cells, from}) => ({
    row,
    cells: Object.fromEntries(
      keys.flatMap((key) => {
        const cell = cells[(located.get(key) ?? 0) - from] ?? '';
        return cell === '' ? [] : [[key, heldOf(cell)]];
      }),
    ),
  }));
}

/** A text as it is read: without the mark that says that it is one. */
const readAs = (held: Held): CellInput | Date =>
  typeof held === 'object' ? new Date(held.time) : typeof held === 'string' ? held.replace(/^'/, '') : held;

const cellsOf = ({cells}: ClearedRow): Record<string, CellInput | Date> =>
  Object.fromEntries(Object.entries(cells).map(([key, held]) => [key, readAs(held)]));

const isFormula = (held: Held | undefined): boolean => typeof held === 'string' && held.startsWith('=');

interface Placed {
  readonly row: number;
  readonly cleared: ClearedRow;
}

/** Which of the rows are to be put back, and where: one whose id stands there is somebody's, or was never emptied. */
function placed(
  book: SheetBook,
  known: KnownSheet,
  template: TableTemplate,
  rows: readonly ClearedRow[],
  going: ReadonlySet<number>,
  isHalf: boolean,
): Placed[] {
  const there = book.typed(template.key).filter(({row}) => !going.has(row));
  const byName = new Map(there.map((row) => [printOfName(template, row.cells), row]));
  const dayOf = (date: Date): number => book.calendar.dayOf(date);
  const keys = [...known.facts.located.keys()].map((key) => [key]);
  const lacking: ClearedRow[] = [];
  const begun: Placed[] = [];
  for (const one of rows) {
    const cells = cellsOf(one);
    const same = byName.get(printOfName(template, cells));
    if (!same) {
      lacking.push(one);
      continue;
    }
    // A formula is not what it shows.
    const told = keys.filter(([key = '']) => !isFormula(one.cells[key]));
    const [now, then] = [printsOfRow(told, same.cells, dayOf), printsOfRow(told, cells, dayOf)];
    // Emptying it, or putting it back, was stopped in the middle: its looks may be gone while its contents stand.
    if (isHalf && now.every((print, at) => print === then[at] || print === BLANK))
      begun.push({row: same.row, cleared: one});
  }
  const taken = new Set(there.map(({row}) => row));
  const isFree = lacking.every(({row}) => !taken.has(row));
  const below = Math.max(known.facts.layout.first - 1, ...taken) + 1;
  return [
    ...begun,
    ...lacking.map((cleared, index) => ({row: isFree ? cleared.row : below + index, cleared})),
  ];
}

function growing({sheet, facts}: KnownSheet, last: number): Step[] {
  const lacking = last - facts.rows;
  if (lacking <= 0) return [];
  return [
    {
      apply: () => sheet.insertRowsAfter(facts.rows, lacking),
      revert: () => {
        const extra = sheet.getMaxRows() - facts.rows;
        if (extra > 0) sheet.deleteRows(facts.rows + 1, extra);
      },
    },
  ];
}

export interface PuttingBack {
  readonly steps: readonly Step[];
  readonly names: readonly string[];
  readonly rows: readonly number[];
}

/** @param going rows that the same undoing empties first */
export function putBack(
  book: SheetBook,
  known: KnownSheet,
  rows: readonly ClearedRow[],
  going: ReadonlySet<number>,
  {isHalf}: HowToUndo,
): PuttingBack {
  const {sheet, facts} = known;
  const {located} = facts;
  const template = tableOf(known.id);
  const all = placed(book, known, template, rows, going, isHalf);
  if (all.length === 0) return {steps: [], names: [], rows: []};
  const byRow = new Map(all.map(({row, cleared}) => [row, cleared]));
  const numbers = [...byRow.keys()].sort((one, other) => one - other);
  const blocks = stretches(numbers);
  const keyAt = new Map([...located].map(([key, column]) => [column, key]));
  const name = located.get(template.identity) ?? 0;
  const isNaming = (from: number, count: number) => name >= from && name < from + count;
  // The one that names the rows comes first: by it a run that was stopped finds them.
  const runs = typedRuns(template, located)
    .filter(({column}) => column <= facts.columns)
    .sort((one, other) => +isNaming(other.column, other.columns) - +isNaming(one.column, one.columns));
  const writing = runs.flatMap((run) =>
    blocks.map(([row, count]): Step => {
      const area = {row, rows: count, ...run};
      const lines = Array.from({length: count}, (_, line) =>
        Array.from({length: run.columns}, (__, at) =>
          givenOf(byRow.get(row + line)!.cells[keyAt.get(run.column + at) ?? '']),
        ),
      );
      return {
        apply: () => rangeOf(sheet, area).setValues(lines),
        revert: () => {
          if (row + count - 1 <= sheet.getMaxRows()) emptied(sheet, area);
        },
      };
    }),
  );
  const [top = 1, bottom = 1] = [numbers[0], numbers[numbers.length - 1]];
  const records = Array.from({length: bottom - top + 1}, (_, at) => {
    const cleared = byRow.get(top + at);
    return cleared ? cellsOf(cleared) : {};
  });
  const {unit} = template;
  const styles = unit
    ? unitStyles(
        template,
        located,
        top,
        records.map((cells) => (cells[unit] ?? null) as CellInput),
        records.map((cells) => figuresOf(template, cells)),
      )
    : [];
  const formatting = stylingCells(styles).map(
    (call, index): Step => ({
      apply: () => call(sheet),
      revert: () => {
        if (index > 0) return;
        for (const plain of stylingCells(plainFigures(template, located, blocks))) plain(sheet);
      },
    }),
  );
  const heads = headlines(
    template,
    located,
    all.map(({row, cleared}) => ({row, cells: cellsOf(cleared)})),
  );
  return {
    steps: [...growing(known, bottom), ...writing, ...formatting, ...headlinesOnBlank(sheet, heads)],
    names: all.map(({cleared}) => String(cellsOf(cleared)[template.identity] ?? '')),
    rows: numbers,
  };
}
