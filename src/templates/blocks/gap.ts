import type {GapBlock} from './block';
import {type BlockKind, equal} from './kind';

export const gap: BlockKind<GapBlock> = {
  heights: ({height}) => equal(1, height),
  render: () => ({}),
};
