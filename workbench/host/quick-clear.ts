/** Clearing sends a command to each place, and most places of the rows that go with a deletion have no cell at all. */
import {type Getters, registries, type Zone} from '@odoo/o-spreadsheet';
import {sheetsOf} from './blank-cells';

interface Cells {
  readonly getters: Getters;
  dispatch(type: 'UPDATE_CELL', command: object): void;
  clearCells(sheetId: string, zones: readonly Zone[]): void;
}

const cells = registries.corePluginRegistry.get('cell').prototype as unknown as Cells;

cells.clearCells = function (sheetId, zones) {
  const rows = sheetsOf(this.getters).sheets[sheetId]?.rows ?? [];
  for (const {left, right, top, bottom} of zones)
    for (let row = top; row <= bottom; row += 1) {
      const there = rows[row]?.cells ?? {};
      for (const key of Object.keys(there)) {
        const col = Number(key);
        if (col < left || col > right || there[col] === undefined) continue;
        this.dispatch('UPDATE_CELL', {sheetId, col, row, content: '', style: null, format: ''});
      }
    }
};
