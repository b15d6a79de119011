import type {BesideBlock, Block} from './block';
import {type BlockKind, type HeightsOf, type Placed, type Site, usualHeight} from './kind';

/**
 * Blocks under each other from the first row of a place.
 * @returns them in their places; the rows that they take are the heights of all of them
 */
export function stacked(blocks: readonly Block[], site: Site, heightsOf: HeightsOf): Placed[] {
  let row = site.row;
  return blocks.map((block) => {
    const rows = heightsOf(block).length;
    const placed = {block, site: {...site, row, rows}};
    row += rows;
    return placed;
  });
}

/** A row is as high as the highest of its parts; a row that a part says nothing about is left to the others. */
function highest(parts: readonly (readonly number[])[]): number[] {
  const rows = Math.max(0, ...parts.map((heights) => heights.length));
  return Array.from({length: rows}, (_, row) => {
    const set = parts.flatMap((heights) => heights[row] ?? []).filter((height) => height !== usualHeight);
    return set.length === 0 ? usualHeight : Math.max(...set);
  });
}

export const beside: BlockKind<BesideBlock> = {
  heights: ({parts}, heightsOf) => highest(parts.map(({blocks}) => blocks.flatMap(heightsOf))),
  inside({parts}, site, heightsOf) {
    let at = 0;
    return parts.flatMap(({columns, blocks}) => {
      const widths = site.widths.slice(at, at + columns);
      const placed = stacked(blocks, {...site, column: site.column + at, columns, widths}, heightsOf);
      at += columns;
      return placed;
    });
  },
  render: () => ({}),
};
