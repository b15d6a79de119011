/** Every kind of block. A new one: its data in `block.ts`, its file, and a line here. */
import {beside} from './beside';
import type {Block} from './block';
import {chart} from './chart';
import {checklist} from './checklist';
import {figures} from './figures';
import {gap} from './gap';
import {heading} from './heading';
import {headline} from './headline';
import type {BlockKind} from './kind';
import {list} from './list';
import {matrix} from './matrix';
import {notes} from './notes';
import {pairs} from './pairs';
import {spill} from './spill';
import {text} from './text';
import {title} from './title';

const kinds: {readonly [K in Block['kind']]: BlockKind<Extract<Block, {readonly kind: K}>>} = {
  title,
  headline,
  text,
  gap,
  heading,
  figures,
  pairs,
  list,
  spill,
  chart,
  matrix,
  checklist,
  notes,
  beside,
};

export const kindOf = ({kind}: Block): BlockKind<Block> => kinds[kind];

export const heightsOf = (block: Block): readonly number[] => kindOf(block).heights(block, heightsOf);
