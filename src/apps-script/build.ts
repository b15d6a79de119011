import type {Run} from '../rpc/contract';
import type {CellInput, SheetPlan} from '../templates/sheet-plan';
import {defaultAnswers} from './book/settings-defaults';
import {readWorkbook} from './book/workbook';
import {construct, placeOf, type Wanted} from './change/construct';
import {carryOut} from './change/journal';
import {printOf} from './change/print';
import {rememberRun} from './change/run-record';
import {attempt, show} from './change/show';
import {contains, matrixOf} from './sheet/areas';

/** A print of what stands in the input cells of a new sheet, area by area. */
export function printOfSeeds({inputs, blocks}: SheetPlan): string {
  const lines = inputs.flatMap((input) => {
    const cells = matrixOf<CellInput>(input, null);
    for (const {area, cells: given} of blocks) {
      given.forEach((line, r) => {
        line.forEach((cell, c) => {
          const [row, column] = [area.row + r, area.column + c];
          if (contains(input, row, column)) cells[row - input.row]![column - input.column] = cell;
        });
      });
    }
    return cells;
  });
  return printOf(lines);
}

/** Makes or repairs what is wanted, shows the first of it, and says where everything is. */
export function build(wanted: readonly Wanted[], run: string): Run {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(spreadsheet);
  const {steps, finish, made, repaired, notes} = construct(workbook, wanted, defaultAnswers(spreadsheet));
  const remembering =
    made.length > 0
      ? [rememberRun(run, {sheets: made.map(({id, plan}) => ({id, print: printOfSeeds(plan)}))})]
      : [];
  carryOut([...steps, ...remembering], () => finish.forEach(attempt));
  // A new sheet is the active one already.
  const [first] = wanted;
  if (made[made.length - 1]?.id !== first?.id) {
    const place = [...made, ...repaired].find(({id}) => id === first?.id);
    if (place) show(place.sheet());
  }
  return {id: run, made: made.map(placeOf), repaired: repaired.map(placeOf), notes: [...notes]};
}
