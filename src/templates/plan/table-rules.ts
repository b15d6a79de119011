/** Colour rules of a table. */
import {area} from '../formula/a1';
import {rowReferences} from '../formula/references';
import type {Area, ColourRule} from '../sheet-plan';
import type {Column, TableTemplate} from '../template';
import {isComputed} from './table-cells';
import {rulesOf} from './word-rules';

/**
 * One rule a word, over every column that can show it, and one for what could not be computed: in rows, and in the
 * sentence above them.
 */
export function wordRules(
  template: TableTemplate,
  body: (column: Column<string>) => Area,
  sentence: {readonly row: number; readonly column: number},
): ColourRule[] {
  const shown = template.columns.flatMap((column) =>
    column.words ? [{area: body(column), words: column.words}] : [],
  );
  const warnings = template.columns.filter(isComputed).map(body);
  return rulesOf(shown, [...warnings, area(sentence.row, sentence.column, 1, 1)]);
}

/** Rows that stand out, by weight. */
export function emphasis(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  top: number,
  rows: number,
): ColourRule[] {
  if (!template.emphasis) return [];
  const columns = Math.max(...located.values());
  return [
    {
      kind: 'formula',
      areas: [area(top, 1, rows - top + 1, columns)],
      formula: `=${template.emphasis(rowReferences(located, top))}`,
      bold: true,
    },
  ];
}
