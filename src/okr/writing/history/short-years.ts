import {monthOf} from '../figures/months-abroad';
import type {Grid} from './axis';

/** Of `Apr 26` the months since 2000; null where a cell is no month and two digits. */
function monthIn(cell: string): number | null {
  const [, word = '', year] = /^(\p{L}{3,9})\.? (\d\d)$/u.exec(cell.trim()) ?? [];
  const month = monthOf(word);
  return month === null ? null : Number(year) * 12 + month;
}

/** `Apr 26`, `May 26`: alone each could be a day; months that follow one another one by one have a year behind them. */
export function withWholeYears(grid: Grid): Grid {
  const all = grid
    .flat()
    .map(monthIn)
    .filter((one) => one !== null)
    .filter((one, n, found) => one !== found[n - 1]);
  const step = all[1]! - all[0]!;
  const isEven = Math.abs(step) === 1 && all.every((one, n) => n === 0 || one - all[n - 1]! === step);
  if (!isEven) return grid;
  return grid.map((cells) =>
    cells.map((cell) => (monthIn(cell) === null ? cell : cell.trim().replace(/\d\d$/, '20$&'))),
  );
}
