/**
 * Google Sheets sorts rows together with their notes and looks; the engine knows no notes, and leaves the looks of a
 * row behind where a plain one comes. Which row goes where only the engine's sort decides, so it is watched: it reads
 * the cells one by one in their new order, and writes them in the same order.
 */
import {type CellPosition, type Getters, registries} from '@odoo/o-spreadsheet';
import type {Dispatch, EngineGetters} from './engine';

interface Sorting {
  getters: Getters;
  dispatch: Dispatch;
  sortZone(...how: readonly unknown[]): void;
}

const prototype = registries.featurePluginRegistry.get('sort').prototype as unknown as Sorting;
const {sortZone} = prototype;

const nameOf = ({sheetId, col, row}: CellPosition) => `${sheetId}!${col},${row}`;

prototype.sortZone = function (...how) {
  const {getters, dispatch} = this;
  const from: CellPosition[] = [];
  const to: CellPosition[] = [];
  this.getters = {
    ...getters,
    getCell(position: CellPosition) {
      from.push(position);
      return getters.getCell(position);
    },
  };
  this.dispatch = (type, payload) => {
    if (type !== 'UPDATE_CELL') return dispatch(type, payload);
    to.push(payload as unknown as CellPosition);
    // Left out, the look of the cell that stood here before would stay.
    return dispatch(type, {...payload, style: payload?.style ?? null, format: payload?.format ?? ''});
  };
  try {
    sortZone.call(this, ...how);
  } finally {
    this.getters = getters;
    this.dispatch = dispatch;
  }

  const moves = new Map(from.map((position, index) => [nameOf(position), to[index]]));
  for (const {id, kind, sheetId, range, data} of (getters as EngineGetters).getAttachments()) {
    if (kind !== 'note' || !range) continue;
    const {left: col, top: row} = range.zone;
    const place = moves.get(nameOf({sheetId, col, row}));
    if (!place || place.row === row) continue;
    const zone = {left: place.col, right: place.col, top: place.row, bottom: place.row};
    dispatch('ATTACH', {id, kind, sheetId, data, range: getters.getRangeDataFromZone(sheetId, zone)});
  }
};
