/** Rows that were added, read again before anything that they are to outlive is taken away. */
import {Condition} from '../../rpc/condition';
import {rangeOf} from '../sheet/areas';
import type {SheetRecord} from './append';
import {type Step, unreverted} from './journal';
import {printsOfRow} from './row-print';
import type {Target} from './target';

export interface AppendedRows {
  readonly target: Target;
  readonly row: number;
  readonly groups: readonly (readonly string[])[];
  readonly records: readonly SheetRecord[];
}

export function readingBack(
  {target, row, groups, records}: AppendedRows,
  dayOf: (date: Date) => number,
): Step {
  return unreverted(() => {
    const columns = Math.max(...target.located.values());
    // Writes are buffered: what is read has to have arrived.
    SpreadsheetApp.flush();
    const lines = rangeOf(target.sheet(), {row, column: 1, rows: records.length, columns}).getValues();
    const isThere = records.every((record, index) => {
      const cells = Object.fromEntries(
        [...target.located].map(([key, column]) => [key, lines[index]?.[column - 1] ?? '']),
      );
      return printsOfRow(groups, cells, dayOf).join() === printsOfRow(groups, record).join();
    });
    if (isThere) return;
    throw new Condition(
      `What was written to ${target.tab} did not stand there as it was written, so nothing was changed.`,
      'Wait a moment, then try again.',
    );
  });
}
