/** The header row of a table: titles, and the formulas that fill the columns below them. */
import {area, literal} from '../formula/a1';
import type {SheetPlan} from '../sheet-plan';
import type {Column, References, SheetFacts, TableTemplate} from '../template';
import {stretches} from './stretches';
import {isComputed} from './table-cells';

/** The header row as runs of neighbouring columns of ours, so that columns that people added are not touched. */
export function headers(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  references: References<string>,
  row: number,
  self: SheetFacts | undefined,
): SheetPlan['blocks'] {
  const present = self?.header ?? [];
  const byPlace = new Map(template.columns.map((column) => [located.get(column.key) ?? 0, column]));
  const filledBySpill = (column: Column<string>): boolean => {
    const leader = template.columns.find(({key}) => key === column.spillOf);
    return leader?.formula?.(references) != null;
  };
  // What somebody typed into the heading that a formula spills into is theirs: whether it may be moved is asked.
  const places = [...byPlace].filter(([, column]) => !filledBySpill(column)).map(([place]) => place);
  return stretches(places).map(([from, count]) => ({
    area: area(row, from, 1, count),
    kind: 'formula',
    cells: [
      Array.from({length: count}, (_, step) => {
        const column = byPlace.get(from + step)!;
        // A header that people renamed keeps their name.
        return isComputed(column)
          ? headerFormula(template, column, references)
          : present[from + step - 1]?.trim() || column.title;
      }),
    ],
  }));
}

/** The rows from the header to where the formulas begin to read: one, unless somebody inserted rows in between. */
export function stepsDown(template: TableTemplate, {of}: References<string>): string {
  const range = of[template.identity] ?? '';
  const [, column = '', row = ''] = /^([A-Z]+)(\d+):/.exec(range) ?? [];
  return `ROWS(${column}${Number(row) - 1}:${column})-ROWS(${range})`;
}

/**
 * One formula a column: the title, and everything under it. A row that is inserted right under the header moves the
 * ranges down by one; then the title is followed by a blank, so that every result still stands in the row it is about.
 */
export function headerFormula(
  template: TableTemplate,
  column: Column<string>,
  references: References<string>,
): string {
  const body = column.formula?.(references) ?? null;
  if (body === null) return column.title;
  const titles = [column, ...template.columns.filter(({spillOf}) => spillOf === column.key)].map(({title}) =>
    literal(title),
  );
  const title = titles.length === 1 ? titles[0]! : `HSTACK(${titles.join(';')})`;
  return `=VSTACK(ARRAYFORMULA(IF(SEQUENCE(${stepsDown(template, references)})=1;${title};""));${body})`;
}
