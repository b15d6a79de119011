/**
 * The engine refuses to sort cells that a formula spills over. Google sorts them: their values count as keys, and the
 * formula computes them anew from the rows in their new order. Only a formula that spills from among the sorted rows
 * themselves is still refused: it would be carried off with its row. A first row of texts of which one spills downwards
 * is a header, whatever the types of the cells below: sorted among them it would take its columns with it.
 */
import {type CellPosition, type Getters, registries, type Zone} from '@odoo/o-spreadsheet';

interface SortCommand {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly sortOptions?: {readonly sortHeaders?: boolean};
}

interface Sorting {
  readonly getters: Getters;
  checkArrayFormulaInSortZone(command: SortCommand): string;
  hasHeader(sheetId: string, cells: readonly (readonly CellPosition[])[]): boolean;
  mainCells(sheetId: string, zone: Zone): CellPosition[][];
}

const prototype = registries.featurePluginRegistry.get('sort').prototype as unknown as Sorting;

const {hasHeader: looksLikeHeader} = prototype;

prototype.hasHeader = function (sheetId, columns) {
  const first = columns.flatMap(([cell]) => cell ?? []);
  const types = first.map((cell) => this.getters.getEvaluatedCell(cell).type);
  const spills = first.some((cell) => (this.getters.getSpreadZone(cell)?.bottom ?? 0) > cell.row);
  const isText = types.every((type) => type === 'text' || type === 'empty');
  return (spills && isText) || looksLikeHeader.call(this, sheetId, columns);
};

prototype.checkArrayFormulaInSortZone = function ({sheetId, zone, sortOptions}) {
  const hasHeader = !sortOptions?.sortHeaders && this.hasHeader(sheetId, this.mainCells(sheetId, zone));
  const firstRow = zone.top + (hasHeader ? 1 : 0);
  for (let row = firstRow; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const origin = this.getters.getArrayFormulaSpreadingOn({sheetId, col, row});
      if (!origin || (origin.col === col && origin.row === row)) continue;
      const isSorted =
        origin.row >= firstRow &&
        origin.row <= zone.bottom &&
        origin.col >= zone.left &&
        origin.col <= zone.right;
      if (isSorted) return 'SortZoneWithArrayFormulas';
    }
  }
  return 'Success';
};
