/**
 * Writing out the cells of a workbook. The engine spells out the style of every cell to find its number; thousands of
 * cells share a few styles, so that is done once for each style, and a column of the same look is one area at once.
 * Saving after every change takes half the time.
 */
import {type Cell, helpers, registries, type Style, type Zone} from '@odoo/o-spreadsheet';
import {rangeName} from './a1';
import type {Place} from './blank-cells';
import './kept-alignment';
import './painting';

interface SheetData {
  readonly id: string;
  cells: Record<string, string>;
  styles: Record<string, number>;
  formats: Record<string, number>;
}

interface WorkbookData {
  readonly sheets: readonly SheetData[];
  styles: Record<number, Style>;
  formats: Record<number, string>;
}

interface Getters {
  getCellPosition(id: number): Place;
}

interface CellPlugin {
  readonly getters: Getters;
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>> | undefined>>;
  extractCustomStyle(cell: Cell): Style;
  export(data: WorkbookData, squished: boolean): void;
  exportForExcel(data: WorkbookData): void;
}

const {toXC} = helpers;

const nameOf = ({left, top, right, bottom}: Zone): string =>
  rangeName(top + 1, left + 1, bottom - top + 1, right - left + 1);

/** Things by the number under which cells name them, from 1 in the order in which they are met. */
class Numbered<T> {
  readonly all: Record<number, T> = {};
  private readonly known = new Map<string, number>();

  constructor(private readonly spell: (thing: T) => string) {}

  of(thing: T): number {
    const spelt = this.spell(thing);
    const former = this.known.get(spelt);
    if (former !== undefined) return former;
    const number = this.known.size + 1;
    this.known.set(spelt, number);
    this.all[number] = thing;
    return number;
  }
}

const spelt = new WeakMap<Style, string>();

/** A style as text, the same for the same look. */
function spell(style: Style): string {
  const known = spelt.get(style);
  if (known !== undefined) return known;
  const told = Object.entries(style).filter(([, value]) => value !== undefined);
  const text = JSON.stringify(told.sort(([one], [other]) => (one < other ? -1 : 1)));
  spelt.set(style, text);
  return text;
}

/** The areas of cells with the same number. Cells come column by column, from top to bottom. */
class Areas {
  private readonly runs = new Map<number, Zone[]>();

  add(number: number, {col, row}: Place): void {
    const runs = this.runs.get(number);
    const last = runs?.at(-1);
    if (last && last.left === col && last.bottom === row - 1) last.bottom = row;
    else if (runs) runs.push({left: col, right: col, top: row, bottom: row});
    else this.runs.set(number, [{left: col, right: col, top: row, bottom: row}]);
  }

  get named(): Record<string, number> {
    const named: Record<string, number> = {};
    for (const [number, runs] of this.runs) for (const zone of beside(runs)) named[nameOf(zone)] = number;
    return named;
  }
}

/** Runs of neighbouring columns with the same rows as one area. */
function beside(runs: readonly Zone[]): readonly Zone[] {
  const open = new Map<string, Zone>();
  const areas: Zone[] = [];
  for (const run of runs) {
    const rows = `${run.top}:${run.bottom}`;
    const left = open.get(rows);
    if (left?.right === run.left - 1) left.right = run.left;
    else {
      open.set(rows, run);
      areas.push(run);
    }
  }
  return areas;
}

type Making = new (config: never) => CellPlugin;
const {corePluginRegistry} = registries;
const Cells = corePluginRegistry.get('cell') as unknown as Making;

class ExportedCells extends Cells {
  private isForExcel = false;

  override exportForExcel(data: WorkbookData): void {
    // There the engine goes on numbering, from what it has numbered itself.
    this.isForExcel = true;
    super.exportForExcel(data);
    this.isForExcel = false;
  }

  override export(data: WorkbookData, squished: boolean): void {
    if (squished || this.isForExcel) {
      super.export(data, squished);
      return;
    }
    const styles = new Numbered(spell);
    const formats = new Numbered((format: string) => format);
    for (const sheet of data.sheets) this.exportSheet(sheet, styles, formats);
    data.styles = styles.all;
    data.formats = formats.all;
  }

  private exportSheet(sheet: SheetData, styles: Numbered<Style>, formats: Numbered<string>): void {
    const cells = Object.values(this.cells[sheet.id] ?? {})
      .map((cell) => ({cell, place: this.getters.getCellPosition(cell.id)}))
      .sort(({place: one}, {place: other}) => one.col - other.col || one.row - other.row);
    const styled = new Areas();
    const formatted = new Areas();
    sheet.cells = {};
    for (const {cell, place} of cells) {
      const style = this.extractCustomStyle(cell);
      if (Object.keys(style).length > 0) styled.add(styles.of(style), place);
      if (cell.format) formatted.add(formats.of(cell.format), place);
      const content = cell.isFormula
        ? cell.compiledFormula.toFormulaString(this.getters as never)
        : cell.content;
      if (content) sheet.cells[toXC(place.col, place.row)] = content;
    }
    sheet.styles = styled.named;
    sheet.formats = formatted.named;
  }
}

corePluginRegistry.replace('cell', ExportedCells as never);
