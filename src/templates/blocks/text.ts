import {colours} from '../look';
import type {TextBlock} from './block';
import {type BlockKind, equal} from './kind';
import {part, put} from './parts';

export const text: BlockKind<TextBlock> = {
  heights: () => equal(1),
  parts: (_, site) => ({'': part(site, 0, 1, 0, 1)}),
  render: ({says}, site) => ({
    cells: [put(site, 0, 0, says)],
    styles: [{areas: [part(site, 0, 1)], style: {colour: colours.quiet, align: 'left'}}],
  }),
};
