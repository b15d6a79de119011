/** Colour rules of a table: they match the word in the cell, so no threshold is ever kept twice. */
import {area} from '../formula/a1';
import {rowReferences} from '../formula/references';
import {coloursOf, meanings, type StatusWord, vocabularies} from '../look';
import type {Area, ColourRule} from '../sheet-plan';
import type {Column, TableTemplate} from '../template';
import {isComputed} from './table-cells';

/** One rule a word, over every column that can show it, and one for rows that could not be computed. */
export function wordRules(template: TableTemplate, body: (column: Column<string>) => Area): ColourRule[] {
  const areasByWord = new Map<StatusWord, Area[]>();
  for (const column of template.columns) {
    for (const word of column.words ? vocabularies[column.words] : []) {
      areasByWord.set(word, [...(areasByWord.get(word) ?? []), body(column)]);
    }
  }
  const words = [...areasByWord].map(([word, areas]): ColourRule => {
    const {fill, text} = coloursOf(word);
    return {kind: 'word', areas, word, fill, colour: text};
  });
  const computed = template.columns.filter(isComputed).map(body);
  if (computed.length === 0) return words;
  return [
    ...words,
    {kind: 'begins', areas: computed, text: '⚠', fill: meanings.bad.fill, colour: meanings.bad.text},
  ];
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
