import {readIsoDay} from '../../day';

/**
 * Nothing is due before the cycle has begun; such a row would have no pace.
 * @param cycleStart the first day of the cycle, `yyyy-mm-dd`; `null` when there is none
 */
export function isDueTooEarly(due: string, cycleStart: string | null): boolean {
  const day = readIsoDay(due.trim());
  const start = cycleStart === null ? null : readIsoDay(cycleStart);
  return day !== null && start !== null && day <= start;
}
