/**
 * A saved workbook leaves out what goes without saying, and to the engine a cell without contents of its own stands on
 * the left anyway. A formula may spill a date over it, which then jumps to the right: an alignment that was set is kept.
 */
import {type Cell, registries, type Style} from '@odoo/o-spreadsheet';

interface Saving {
  extractCustomStyle(cell: Cell): Style;
}

const prototype = registries.corePluginRegistry.get('cell').prototype as unknown as Saving;
const {extractCustomStyle} = prototype;

prototype.extractCustomStyle = function (cell) {
  const own = extractCustomStyle.call(this, cell);
  const align = cell.style?.align;
  return align && !own.align ? {...own, align} : own;
};
