import type {HeadingBlock} from './block';
import {type BlockKind, equal} from './kind';
import {entitled, part, put} from './parts';

export const heading: BlockKind<HeadingBlock> = {
  heights: () => equal(1),
  render: ({title}, site) => ({
    cells: [put(site, 0, 0, title)],
    styles: [entitled(site, part(site, 0, 1))],
  }),
};
