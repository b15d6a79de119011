import type {CellInput} from '../../templates/sheet-plan';
import type {SheetKey} from '../../templates/template';
import {isoToday, quarterOf} from './calendar';

/** First values of a new sheet: the cycle is the quarter that holds today. */
export function defaultAnswers(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): (key: SheetKey) => Readonly<Record<string, CellInput>> {
  const cycle = quarterOf(isoToday(spreadsheet));
  return (key) =>
    key === 'settings' ? {cycleName: cycle.name, cycleStart: cycle.start, cycleEnd: cycle.end} : {};
}
