/** What the parts of Retro share: the cycle that it is about, the one before, and how a key result came out. */
import {isSame} from '../../formula/conditions';
import type {ColumnKey} from '../../rows';
import type {Columns, PageReferences} from '../../template';

export type Archive = Columns<ColumnKey<'archive'>>;

/** How many rows each list has. */
export const room = {cycles: 4, results: 12, candidates: 5} as const;

/** A figure of the newest closed cycle (1), or of the one before it (2). */
export const ofCycle = ({at}: PageReferences, key: string, which: 1 | 2 = 1): string =>
  `INDEX(${at('cycles', key)};${which})`;

/** Whether there is such a cycle; a row that cannot be read is none. */
export const isClosed = (references: PageReferences, which: 1 | 2 = 1): string =>
  `ISNUMBER(${ofCycle(references, 'start', which)})`;

/** Rows of the newest closed cycle, whatever their order. */
export const ofLastCycle = (references: PageReferences, {cycleStart}: Archive): string =>
  `ISNUMBER(${cycleStart})*${isSame(cycleStart, ofCycle(references, 'start'))}`;

/** As locked; where a cycle was not locked, as revised. */
export const scoreOf = ({lockedScore, revisedScore}: Archive): string =>
  `IF(ISNUMBER(${lockedScore});${lockedScore};${revisedScore})`;

/** Whether a formula reads a sheet that somebody took away. */
export const GONE =
  'A sheet that this page reads is gone or broken: choose Repair in the sidebar under Build, and the page says what is missing.';
