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

type Known = WeakMap<Style, Style>;

/** What is kept of the style of a formula, and of a blank cell: thousands of cells share a few styles. */
const kept: {readonly formula: Known; readonly blank: Known} = {formula: new WeakMap(), blank: new WeakMap()};

function withAlignment(own: Style, align: Style['align']): Style {
  return align && !own.align ? {...own, align} : own;
}

prototype.extractCustomStyle = function (cell) {
  const {style} = cell;
  const known = cell.isFormula ? kept.formula : cell.content ? null : kept.blank;
  const former = style && known?.get(style);
  if (former) return former;
  const own = withAlignment(extractCustomStyle.call(this, cell), style?.align);
  if (style) known?.set(style, own);
  return own;
};
