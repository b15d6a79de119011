/**
 * Rows whose height nobody set grow with their wrapped words. The engine counts what was typed; Google counts what
 * formulas give and spill as well.
 */
import {type Cell, type CellPosition, type Getters, isCoreCommand, registries} from '@odoo/o-spreadsheet';

interface Sizes {
  readonly getters: Getters;
  getCellHeight(position: CellPosition): number;
  getRowSize(sheetId: string, row: number): number;
  handle(command: Command): void;
  finalize?(): void;
}

type Command = Parameters<typeof isCoreCommand>[0];

const usual = 23;
/** The grid's margins of a cell. */
const sides = 8;
const ends = 6;
const lineWithoutFont = 17;

const prototype = registries.coreViewsPluginRegistry.get('row_size').prototype as unknown as Sizes;
const {getCellHeight, getRowSize, handle, finalize} = prototype;

type Heights = ReadonlyMap<number, number>;

/** Of one state of a workbook, by sheet. */
const known = new WeakMap<Sizes, Map<string, Heights>>();

/** What was typed the engine counts. */
const mayGrow = (cell: Cell) => cell.style?.wrapping === 'wrap' && (cell.isFormula || !cell.content);

/** What the computed words of a sheet's rows need where it is more than the usual. */
function heightsOf({getters}: Sizes, sheetId: string): Heights {
  const heights = new Map<number, number>();
  // While the workbook is made, not everything can be asked yet; it asks again when it is there.
  if (!getters.getCellMultiLineText) return heights;
  for (const cell of getters.getCells(sheetId)) {
    if (!mayGrow(cell)) continue;
    const position = getters.getCellPosition(cell.id);
    // As at Google, merged cells make no row higher.
    if (!getters.getEvaluatedCell(position).formattedValue || getters.isInMerge(position)) continue;
    const maxWidth = getters.getColSize(sheetId, position.col) - sides;
    const lines = getters.getCellMultiLineText(position, {maxWidth, wrapWidth: maxWidth});
    if (lines.length < 2) continue;
    const measured = getters.getMultilineTextSize(lines, cell.style ?? {}).height;
    // Without a page there is no font to measure.
    const height = (Number.isFinite(measured) ? measured : lines.length * lineWithoutFont) + ends;
    heights.set(position.row, Math.max(height, heights.get(position.row) ?? usual));
  }
  return heights;
}

prototype.getRowSize = function (sheetId, row) {
  const size = getRowSize.call(this, sheetId, row);
  if (this.getters.getUserRowSize(sheetId, row) !== undefined) return size;
  const sheets = known.get(this) ?? new Map<string, Heights>();
  known.set(this, sheets);
  const heights = sheets.get(sheetId) ?? heightsOf(this, sheetId);
  sheets.set(sheetId, heights);
  return Math.max(size, Math.round(heights.get(row) ?? 0));
};

/** Most cells hold nothing, and are as high as any row. */
prototype.getCellHeight = function (position) {
  const cell = this.getters.getCell(position);
  return !cell || (!cell.isFormula && !cell.content) ? usual : getCellHeight.call(this, position);
};

/** Besides those that change what the workbook holds. Looking around changes no height. */
const recomputing: readonly string[] = ['START', 'EVALUATE_CELLS', 'UNDO', 'REDO'];

const changed = new WeakSet<Sizes>();

prototype.handle = function (command) {
  if (isCoreCommand(command) || recomputing.includes((command as {readonly type: string}).type))
    changed.add(this);
  handle.call(this, command);
};

/** Values are new by now, and where rows stand is reckoned after this. */
prototype.finalize = function () {
  finalize?.call(this);
  if (changed.delete(this)) known.delete(this);
};
