/** Colour rules of a table. */
import {area} from '../formula/a1';
import {rowReferences} from '../formula/references';
import type {Area, ColourRule} from '../sheet-plan';
import type {Column, TableTemplate} from '../template';
import {isComputed} from './table-cells';
import {rulesOf} from './word-rules';

/** One rule a word, over every column that can show it, and one for rows that could not be computed. */
export function wordRules(template: TableTemplate, body: (column: Column<string>) => Area): ColourRule[] {
  const shown = template.columns.flatMap((column) =>
    column.words ? [{area: body(column), words: column.words}] : [],
  );
  return rulesOf(shown, template.columns.filter(isComputed).map(body));
}

/** Rows that stand out, by weight. */
export function emphasis(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  first: number,
  rows: number,
): ColourRule[] {
  if (!template.emphasis) return [];
  const columns = Math.max(...located.values());
  return [
    {
      kind: 'formula',
      areas: [area(first, 1, rows - first + 1, columns)],
      formula: `=${template.emphasis(rowReferences(located, first))}`,
      bold: true,
    },
  ];
}
