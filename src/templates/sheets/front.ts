/** Where a new sheet comes to stand among the tabs. */
import type {SheetKey} from '../template';
import {parseId} from './ids';
import {pages} from './pages';

const frontOf = (key: SheetKey): number | undefined => pages.find((page) => page.key === key)?.front;

/**
 * @param ids of the sheets that are there, or that come before it
 * @param end the place behind all others
 * @returns counted from zero
 */
export function positionOf(key: SheetKey, ids: readonly string[], end: number): number {
  const front = frontOf(key);
  if (front === undefined) return end;
  return ids.filter((id) => (frontOf(parseId(id).key) ?? Number.POSITIVE_INFINITY) < front).length;
}
