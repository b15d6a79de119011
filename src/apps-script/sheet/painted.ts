import type {Area} from '../../templates/sheet-plan';
import {contains} from './areas';

export interface Coat<T> {
  readonly area: Area;
  readonly value: T;
}

/** The rows (or columns) at which something begins or ends, in order. */
function edges(areas: readonly Area[], from: 'row' | 'column', length: 'rows' | 'columns'): number[] {
  const all = areas.flatMap((area) => [area[from], area[from] + area[length]]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Widens each stretch of equal neighbours downward as far as the rows below have the same stretch. */
function joined(stretches: readonly Area[]): Area[] {
  const result: Area[] = [];
  for (const area of stretches) {
    const above = result.findIndex(
      (one) => one.column === area.column && one.columns === area.columns && one.row + one.rows === area.row,
    );
    const found = result[above];
    if (found) result[above] = {...found, rows: found.rows + area.rows};
    else result.push(area);
  }
  return result;
}

/**
 * What is visible after coats are laid over each other in order: for each value the areas that end up with it, none
 * overlapping. So each value can be set with one call, in any order. The work depends on the number of coats and not
 * on the number of cells.
 */
export function painted<T>(coats: readonly Coat<T>[]): Map<T, Area[]> {
  const rows = edges(
    coats.map(({area}) => area),
    'row',
    'rows',
  );
  const columns = edges(
    coats.map(({area}) => area),
    'column',
    'columns',
  );
  const stretches = new Map<T, Area[]>();
  const topFirst = [...coats].reverse();
  for (let r = 0; r + 1 < rows.length; r += 1) {
    const row = rows[r]!;
    const height = rows[r + 1]! - row;
    let last: {value: T; area: Area} | null = null;
    for (let c = 0; c + 1 < columns.length; c += 1) {
      const column = columns[c]!;
      const width = columns[c + 1]! - column;
      const coat = topFirst.find(({area}) => contains(area, row, column));
      if (coat && last?.value === coat.value) {
        last.area = {...last.area, columns: last.area.columns + width};
        stretches.get(coat.value)!.splice(-1, 1, last.area);
      } else if (coat) {
        last = {value: coat.value, area: {row, column, rows: height, columns: width}};
        stretches.set(coat.value, [...(stretches.get(coat.value) ?? []), last.area]);
      } else last = null;
    }
  }
  return new Map([...stretches].map(([value, areas]) => [value, joined(areas)]));
}
