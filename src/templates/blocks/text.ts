import {colours} from '../look';
import type {TextBlock} from './block';
import {type BlockKind, equal} from './kind';
import {part, put} from './parts';

/** The column that holds the text. */
const cellOf = (align: TextBlock['align'], columns: number): number => (align === 'right' ? columns - 1 : 0);

export const text: BlockKind<TextBlock> = {
  heights: () => equal(1),
  parts: ({align}, site) => ({'': part(site, 0, 1, cellOf(align, site.columns), 1)}),
  render: ({says, align = 'left'}, site) => ({
    cells: [put(site, 0, cellOf(align, site.columns), says)],
    styles: [{areas: [part(site, 0, 1)], style: {colour: colours.quiet, align}}],
  }),
};
