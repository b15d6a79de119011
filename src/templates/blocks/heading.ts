import type {HeadingBlock} from './block';
import {type BlockKind, equal} from './kind';
import {headingStyle, part, put} from './parts';

export const heading: BlockKind<HeadingBlock> = {
  heights: () => equal(1),
  render: ({title}, site) => ({
    cells: [put(site, 0, 0, title)],
    styles: [headingStyle([part(site, 0, 1)])],
  }),
};
