/** The cells of one row of a block by the keys of their columns: `$C12`. */
import {cell} from '../formula/a1';
import type {BlockColumn} from './block';
import type {Site} from './kind';

/** @param row counted from zero, from the first row of the block */
export function rowCells(
  places: readonly {readonly item: BlockColumn; readonly at: number}[],
  site: Site,
  row: number,
): (column: string) => string {
  return (column) => {
    const found = places.find(({item}) => item.key === column);
    if (!found) throw new Error(`there is no column ${column} in this block`);
    return `$${cell(site.column + found.at, site.row + row)}`;
  };
}
