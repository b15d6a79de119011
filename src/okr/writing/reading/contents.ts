/** A table of contents repeats the headings with the numbers of their pages. */
import {keyOf} from '../../known';
import type {Block} from './outline';

const ENTRY = /^(.{2,120}?)[\s.·…]+\d{1,3}$/u;

/** The blocks without a table of contents, and whether there was one. */
export function withoutContents(blocks: readonly Block[]): {blocks: readonly Block[]; had: boolean} {
  const headings = new Set(blocks.filter(({kind}) => kind === 'heading').map(({text}) => keyOf(text)));
  const isEntry = ({kind, text}: Block) => kind !== 'heading' && kind !== 'row' && ENTRY.test(text);
  const names = ({text}: Block) => headings.has(keyOf(ENTRY.exec(text)?.[1] ?? ''));
  const going = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    if (!isEntry(block) || !names(block)) continue;
    // Entries around it may be worded a little differently from their headings.
    for (let up = at; up >= 0 && isEntry(blocks[up]!); up--) going.add(up);
    for (let down = at; down < blocks.length && isEntry(blocks[down]!); down++) going.add(down);
  }
  return {blocks: blocks.filter((_, at) => !going.has(at)), had: going.size > 0};
}
