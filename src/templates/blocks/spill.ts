import {literal} from '../formula/a1';
import {colours, sizes} from '../look';
import type {StyleRun} from '../sheet-plan';
import type {BlockColumn, SpillBlock} from './block';
import {type BlockKind, equal, type Rendered, type Site} from './kind';
import {
  behindStyle,
  columnParts,
  formatted,
  headed,
  notesOf,
  part,
  put,
  spanned,
  together,
  wordsIn,
} from './parts';
import {rowCells} from './row-cells';

/** How many columns the formula of one of them fills: itself and those to its right that have none. */
function filledBy(columns: readonly BlockColumn[], index: number): number {
  const rest = columns.slice(index + 1).findIndex(({of, each}) => of !== undefined || each !== undefined);
  const count = rest < 0 ? columns.length - index : rest + 1;
  return spanned(columns.slice(index, index + count)).reduce((sum, {span}) => sum + span, 0);
}

function formulaOf({rows, columns, none}: SpillBlock, index: number): string | null {
  const {of} = columns[index]!;
  if (of === undefined || of === null) return null;
  if (none === undefined) return `=${of}`;
  const otherwise = index === 0 ? literal(none) : '""';
  return `=IFERROR(ARRAY_CONSTRAIN(${of};${rows};${filledBy(columns, index)});${otherwise})`;
}

function emphasised(
  {emphasis, rows}: SpillBlock,
  places: ReturnType<typeof spanned<BlockColumn>>,
  site: Site,
): Rendered {
  if (!emphasis) return {};
  return {emphasis: [{area: part(site, 1, rows), formula: emphasis(rowCells(places, site, 1))}]};
}

export const spill: BlockKind<SpillBlock> = {
  heights: ({rows, height}) => equal(rows + 1, height),
  parts: ({columns, rows}, site) => ({'': part(site, 1, rows), ...columnParts(columns, site, 1)}),
  render(block, site) {
    const {rows, columns} = block;
    const places = spanned(columns);
    const all = places.map(({item: column, at, span}, index): Rendered => {
      const body = part(site, 1, rows, at, span);
      const {each, words, align = words && 'center', wrap, isBar, isQuiet, title, tint, mark} = column;
      const styles: StyleRun[] = [
        ...(align ? [{areas: [part(site, 0, rows + 1, at, span)], style: {align}}] : []),
        ...(isBar ? [{areas: [body], style: {size: sizes.bar, colour: colours.quiet}}] : []),
        ...(isQuiet ? [{areas: [body], style: {colour: colours.quiet}}] : []),
        // Words that need no look are as quiet as those without a colour of their own.
        ...(words && site.isCalm ? [{areas: [body], style: {colour: colours.quiet}}] : []),
        ...(wrap ? [{areas: [body], style: {wrap, vertical: 'top' as const}}] : []),
        ...formatted(body, column),
      ];
      const content = each
        ? Array.from({length: rows}, (_, row) =>
            put(site, row + 1, at, `=${each(rowCells(places, site, row + 1), row)}`),
          )
        : [put(site, 1, at, formulaOf(block, index))];
      return together([
        {cells: [put(site, 0, at, title), ...content], styles, notes: notesOf(column, site, at)},
        words ? wordsIn(body, column) : {},
        at === 0 && !site.isBehind ? {warnings: [body]} : {},
        mark
          ? {marks: [{area: body, meaning: mark.meaning, where: mark.where(rowCells(places, site, 1))}]}
          : {},
        tint ? {tints: [{area: body, meaning: tint}]} : {},
      ]);
    });
    return together([
      headed(site, part(site, 0, 1)),
      ...all,
      emphasised(block, places, site),
      {styles: behindStyle(site, part(site, 1, rows))},
      block.isFirstBold ? {styles: [{areas: [part(site, 1, 1)], style: {bold: true}}]} : {},
    ]);
  },
};
