import {cell} from '../formula/a1';
import {colours} from '../look';
import type {TextBlock} from './block';
import {type BlockKind, equal} from './kind';
import {part} from './parts';

/** The column that holds the text. */
const cellOf = (align: TextBlock['align'], columns: number): number => (align === 'right' ? columns - 1 : 0);

export const text: BlockKind<TextBlock> = {
  heights: () => equal(1),
  parts: ({align}, site) => ({'': part(site, 0, 1, cellOf(align, site.columns), 1)}),
  render({says, align = 'left', mark}, site) {
    const area = part(site, 0, 1, cellOf(align, site.columns), 1);
    const {row, column} = area;
    return {
      cells: [{row, column, content: says}],
      styles: [{areas: [part(site, 0, 1)], style: {colour: colours.quiet, align}}],
      marks: mark ? [{area, meaning: mark.meaning, where: mark.where(cell(column, row))}] : [],
    };
  },
};
