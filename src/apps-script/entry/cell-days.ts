/**
 * A day in a cell is handed to a custom function as a point in time: midnight where the spreadsheet is. To a script
 * whose clock stands elsewhere that may be the day before or after. So every date is given to the functions as the
 * same calendar day on the script's own clock.
 */
import type {Argument, Cell} from '../../okr/cell';
import {isDate} from '../../okr/cell';

/** The spreadsheet's time zone; `null` where the services do not answer, and then the script's clock has to do. */
function spreadsheetZone(): string | null {
  try {
    return SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  } catch {
    return null;
  }
}

export function inSpreadsheetDays(args: readonly Argument[]): readonly Argument[] {
  const zone = spreadsheetZone();
  if (zone === null) return args;
  // Formatting is a service call, and a log has the same days again and again.
  const known = new Map<number, Date>();
  const dayOf = (date: Date): Date => {
    const time = date.getTime();
    const seen = known.get(time);
    if (seen || Number.isNaN(time)) return seen ?? date;
    const [year, month, day] = Utilities.formatDate(date, zone, 'yyyy-MM-dd').split('-').map(Number);
    const same = new Date(year!, month! - 1, day!);
    known.set(time, same);
    return same;
  };
  const cell = (one: Cell): Cell => (isDate(one) ? dayOf(one) : one);
  return args.map((arg) =>
    Array.isArray(arg) ? arg.map((row: readonly Cell[]) => row.map(cell)) : cell(arg as Cell),
  );
}
