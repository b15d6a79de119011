import {isDate} from '../../okr/cell';
import {readIsoDay} from '../../okr/day';
import {dayOf, isoToday, quarterOf} from '../calendar';
import type {Workbook} from '../workbook';

/** The first day of the cycle as cells count days: that of Settings, or the one that a new Settings sheet will have. */
export function cycleStart({spreadsheet, known}: Workbook): number | null {
  if (!known.has('settings')) return readIsoDay(quarterOf(isoToday(spreadsheet)).start);
  const value: unknown = spreadsheet.getRangeByName('CycleStart')?.getValue();
  return isDate(value) ? dayOf(spreadsheet)(value) : null;
}
