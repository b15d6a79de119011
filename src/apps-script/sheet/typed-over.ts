/** What people typed where a formula belongs: under a computed column it keeps the whole column from being computed. */
import {cell, letters} from '../../templates/formula/a1';
import {same, titleInFormula} from '../../templates/plan/find-header';
import type {Column, TableTemplate} from '../../templates/template';
import type {KnownSheet} from '../book/workbook';

/** A cell in the way of a formula, and the cell that it is kept in from now on. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  /** The title of the computed column. */
  readonly title: string;
  readonly shows: string;
  readonly to: {readonly row: number; readonly column: number; readonly heading: string};
}

/** Texts that Google shows while a formula is still computed. */
const LOADING = /^loading/i;

/** Whether a column is computed as it should be: then nothing below its heading is typed. */
function isSpilling({title}: Column<string>, shown: string, formula: string): boolean {
  const carried = titleInFormula(formula);
  return carried !== null && same(carried, title) && (same(shown, title) || LOADING.test(shown));
}

/** How the column is called that such cells are moved into. */
const headingFor = (title: string): string => `Moved from ${title}`;

class Places {
  private readonly taken = new Set<string>();
  private readonly columns = new Map<string, number>();
  private last: number;

  constructor(private readonly known: KnownSheet) {
    const {values, located, columns} = known.facts;
    this.last = Math.max(columns, values[0]?.length ?? 0, ...located.values());
  }

  private isBlank(row: number, column: number): boolean {
    return (
      (this.known.facts.values[row - 1]?.[column - 1] ?? '') === '' && !this.taken.has(`${row} ${column}`)
    );
  }

  /** The column that people type such a value into, where that is free; else one of its own at the end of the table. */
  placeOf(row: number, column: Column<string>, value: unknown): TypedOver['to'] {
    const {header, located} = this.known.facts;
    const typed = column.typedIn === undefined ? undefined : located.get(column.typedIn);
    if (typed !== undefined && typeof value === 'number' && this.isBlank(row, typed)) {
      this.taken.add(`${row} ${typed}`);
      return {row, column: typed, heading: header[typed - 1] ?? ''};
    }
    const heading = headingFor(column.title);
    const there = header.findIndex((title, index) => title === heading && this.isBlank(row, index + 1)) + 1;
    const place = there || (this.columns.get(heading) ?? ++this.last);
    if (!there) this.columns.set(heading, place);
    this.taken.add(`${row} ${place}`);
    return {row, column: place, heading};
  }
}

/** @returns what stands in the way of the formulas of a table, in the order of its columns and rows */
export function typedOver(known: KnownSheet, template: TableTemplate): TypedOver[] {
  const {values, header, writtenFormulas, headerRow, located} = known.facts;
  const places = new Places(known);
  return template.columns
    .filter(({formula}) => formula !== undefined)
    .flatMap((leader) => {
      const at = located.get(leader.key) ?? 0;
      const formula = writtenFormulas[at - 1] ?? '';
      // What a formula of somebody's own fills is not typed.
      if (isSpilling(leader, header[at - 1] ?? '', formula) || (formula && titleInFormula(formula) === null))
        return [];
      const block = [leader, ...template.columns.filter(({spillOf}) => spillOf === leader.key)];
      return block.flatMap((column) => {
        const place = located.get(column.key) ?? 0;
        if (place > known.facts.columns) return [];
        const from = column === leader ? headerRow + 1 : headerRow;
        const rows = values.length - from + 1;
        if (rows < 1) return [];
        // A formula that shows nothing is in the way all the same.
        const formulas = known.sheet.getRange(from, place, rows, 1).getFormulas();
        return values.slice(from - 1).flatMap((line, index): TypedOver[] => {
          const value = line[place - 1] || formulas[index]?.[0] || (line[place - 1] ?? '');
          const row = from + index;
          if (value === '' || (row === headerRow && same(String(value), column.title))) return [];
          return [
            {
              row,
              column: place,
              title: column.title,
              shows: String(value),
              to: places.placeOf(row, column, value),
            },
          ];
        });
      });
    });
}

/** `Current, F12` or `the column BA, “Moved from Progress”`. */
export function nameOfPlace({row, column, heading}: TypedOver['to'], header: readonly string[]): string {
  return (header[column - 1] ?? '') === heading && heading !== '' && !heading.startsWith('Moved from ')
    ? `${heading}, ${cell(column, row)}`
    : `column ${letters(column)}, “${heading}”`;
}
