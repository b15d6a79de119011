import {cell, literal} from '../formula/a1';
import {colours, sizes} from '../look';
import type {StyleRun} from '../sheet-plan';
import type {MatrixBlock} from './block';
import {type BlockKind, equal, type Site, type Tint} from './kind';
import {behindStyle, part, put, together, wordsIn} from './parts';

/** Names of two lines and a half. */
const NAMES_HIGH = 46;

function looks({heads, rows, columns, labels}: MatrixBlock, site: Site): StyleRun[] {
  const all = heads + rows;
  return [
    {
      areas: [part(site, 0, 1, 0, columns)],
      style: {size: sizes.small, colour: colours.quiet, wrap: true, vertical: 'bottom'},
    },
    {areas: [part(site, 1, heads - 1, 0, labels)], style: {size: sizes.small}},
    {areas: [part(site, 1, heads - 1, 0, columns)], style: {colour: colours.quiet}},
    {areas: [part(site, 0, all, labels, columns - labels)], style: {align: 'center'}},
  ];
}

/** One column at a time would be the same: the condition is about the first, and moves along. */
const marked = ({marks = [], columns, labels}: MatrixBlock, site: Site): Tint[] =>
  marks.map(({row, meaning, where}) => ({
    area: part(site, row, 1, labels, columns - labels),
    meaning,
    where: where((at) => cell(site.column + labels, site.row + at)),
  }));

export const matrix: BlockKind<MatrixBlock> = {
  heights: ({heads, rows}) => [NAMES_HIGH, ...equal(heads - 1 + rows)],
  parts: ({heads, rows, columns}, site) => ({'': part(site, 0, heads + rows, 0, columns)}),
  render(block, site) {
    const {heads, rows, columns, labels, none, of, words, tint} = block;
    const body = part(site, heads, rows, labels, columns - labels);
    return together([
      {
        cells: [
          put(site, 0, 0, `=IFERROR(ARRAY_CONSTRAIN(${of};${heads + rows};${columns});${literal(none)})`),
        ],
        styles: [...looks(block, site), ...behindStyle(site, part(site, 0, heads + rows))],
        lines: [{area: part(site, heads - 1, 1, 0, columns), edge: 'bottom'}],
        tints: [...(tint ? [{area: body, meaning: tint}] : []), ...marked(block, site)],
        warnings: [part(site, heads, rows, 0, 1)],
      },
      wordsIn(part(site, 1, heads - 1, labels, columns - labels), {words}),
    ]);
  },
};
