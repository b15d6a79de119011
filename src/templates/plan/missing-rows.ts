/** Which rows above a header are gone. */
import type {HeaderLine} from '../template';
import {isBlankLine} from './find-header';
import {frameIn, type Lines} from './table-frame';
import {usualHeader} from './table-layout';

export interface RowGap {
  readonly before: number;
  readonly count: number;
}

/**
 * From the header upwards: a line of ours that is nowhere, and for which there is no blank row either, was deleted with
 * its row.
 * @param above what stands above the header, which has fewer rows than it was made with
 */
export function missingAbove(template: Lines, above: readonly HeaderLine[]): RowGap[] {
  const frame = frameIn(template, above);
  const gaps: RowGap[] = [];
  let lacking = usualHeader - 1 - above.length;
  let at = above.length;
  for (const line of ['sentence', 'purpose', 'title'] as const) {
    const spot = frame[line];
    const isFree = at >= 1 && isBlankLine(above[at - 1]!);
    if (spot || isFree || lacking === 0) {
      at = Math.max(0, (spot?.row ?? at) - 1);
      continue;
    }
    gaps.push({before: at + 1, count: 1});
    lacking -= 1;
  }
  return lacking > 0 ? [...gaps, {before: 1, count: lacking}] : gaps;
}
