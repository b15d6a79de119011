import {literal} from '../formula/a1';
import {colours} from '../look';
import type {Style, StyleRun} from '../sheet-plan';
import type {BlockColumn, Formula, ListBlock} from './block';
import {type BlockKind, equal, type Rendered, usualHeight} from './kind';
import {columnParts, formatted, headed, notesOf, part, put, spanned, together, wordsIn} from './parts';
import {rowCells} from './row-cells';

/** A formula that answers with a blank cell would show 0 in the local engine; blank is not zero. */
const unlessBlank = (value: Formula): Formula => `IF(${value}="";"";${value})`;

function headingOf({title, rows, from, more}: ListBlock): string {
  if (!('count' in from) || more === 'row') return title;
  const {count} = from;
  return `=${literal(title)}&IF(${count}>${rows};" (the first ${rows} of "&${count}&")";"")`;
}

/** A cell of the row `row`, counted from zero; the last row gives way when there are more than fit. */
function cellOf(block: ListBlock, column: BlockColumn, row: number, isFirst: boolean): string {
  const {from, none, rows, more, title} = block;
  if ('missing' in from || !column.of) throw new Error(`${title} has no range to take a cell from`);
  const otherwise = row === 0 && isFirst ? literal(none) : '""';
  const value = `IFERROR(${unlessBlank(`INDEX(FILTER(${column.of};${from.where});${row + 1})`)};${otherwise})`;
  if (more === 'title' || row < rows - 1) return `=${value}`;
  const rest = isFirst ? `"and "&(${from.count}-${rows - 1})&" more"` : '""';
  return `=IF(${from.count}>${rows};${rest};${value})`;
}

/** Beside a text of many lines, or in a tall row, everything stands where the text begins. */
function lookOf({wrap, words, align}: BlockColumn, height: number | undefined): Style {
  return {
    ...(wrap ? {wrap, colour: colours.text} : {}),
    ...(wrap || words || height !== undefined ? {vertical: 'top' as const} : {}),
    ...(words || align ? {align: align ?? 'center'} : {}),
  };
}

export const list: BlockKind<ListBlock> = {
  heights: ({rows, height}) => [usualHeight, ...equal(rows, height)],
  parts: ({columns, rows}, site) => ({'': part(site, 1, rows), ...columnParts(columns, site, 1)}),
  render(block, site) {
    const {columns, rows, from, height} = block;
    const places = spanned(columns);
    const all = places.map(({item: column, at, span}): Rendered => {
      const body = part(site, 1, rows, at, span);
      const style = lookOf(column, height);
      const isFirst = at === 0;
      const styles: StyleRun[] = [
        ...(column.words ? [{areas: [part(site, 0, 1, at, span)], style: {align: 'center' as const}}] : []),
        ...(Object.keys(style).length > 0 ? [{areas: [body], style}] : []),
        ...formatted(body, column),
      ];
      const content = (row: number): string =>
        column.each
          ? `=${column.each(rowCells(places, site, row + 1), row)}`
          : cellOf(block, column, row, isFirst);
      return together([
        {
          cells: [
            put(site, 0, at, isFirst ? headingOf(block) : column.title),
            ...('missing' in from
              ? []
              : Array.from({length: rows}, (_, row) => put(site, row + 1, at, content(row)))),
          ],
          styles,
          notes: notesOf(column, site, at),
        },
        wordsIn(body, column),
      ]);
    });
    const missing = 'missing' in from ? [put(site, 1, 0, from.missing)] : [];
    return together([headed(site, part(site, 0, 1)), ...all, {cells: missing}]);
  },
};
