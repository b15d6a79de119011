import type {CellInput, SheetPlan} from '../../templates/sheet-plan';
import {contains, matrixOf} from '../sheet/areas';
import {printOf} from './print';

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
