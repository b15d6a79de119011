import {colours, sizes} from '../look';
import type {HeadingBlock} from './block';
import {type BlockKind, equal} from './kind';
import {entitled, part, put} from './parts';

export const heading: BlockKind<HeadingBlock> = {
  heights: () => equal(1),
  render: ({title, says}, site) => ({
    cells: [put(site, 0, 0, title), ...(says === undefined ? [] : [put(site, 0, 1, says)])],
    styles: [
      entitled(site, part(site, 0, 1)),
      ...(says === undefined
        ? []
        : [{areas: [part(site, 0, 1, 1)], style: {bold: false, size: sizes.text, colour: colours.quiet}}]),
    ],
  }),
};
