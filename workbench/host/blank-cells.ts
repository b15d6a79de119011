/** Cells in which nothing stands: a look, and a place. Most cells of a table are such. */
import {type Cell, registries, type Style} from '@odoo/o-spreadsheet';

export interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** The engine's knowledge of what stands where. */
export interface Sheets {
  readonly getters: object;
  readonly sheets: Readonly<
    Record<string, {readonly rows: readonly {readonly cells: Record<number, number>}[]}>
  >;
  readonly cellPosition: Record<number, Place>;
  updateCellPosition(command: Place & {readonly cellId: number | undefined}): void;
}

export const blankCell = (id: number, style: Style | undefined, format: string | undefined): Cell =>
  ({id, content: '', style, format, isFormula: false, parsedValue: null}) as Cell;

/** By what all plugins of a workbook share. */
const known = new WeakMap<object, Sheets>();

export const sheetsOf = (getters: object): Sheets => known.get(getters)!;

/** The cells of each sheet by their numbers. */
interface Cells {
  readonly getters: object;
  readonly cells: Readonly<Record<string, Record<number, Cell>>>;
}

const cellsOf = new WeakMap<object, Cells>();

const {corePluginRegistry} = registries;
type Making<P> = new (config: never) => P;

class KnownCells extends (corePluginRegistry.get('cell') as unknown as Making<Cells>) {
  constructor(config: never) {
    super(config);
    cellsOf.set(this.getters, this);
  }
}

class KnownSheets extends (corePluginRegistry.get('sheet') as unknown as Making<Sheets>) {
  private own: Cells['cells'] | undefined;

  constructor(config: never) {
    super(config);
    known.set(this.getters, this);
  }

  /** The engine asks by the cell's number where the cell is, whose place it was given; nothing is asked as often. */
  getCell({sheetId, col, row}: Place): Cell | undefined {
    const id = this.sheets[sheetId]?.rows[row]?.cells[col];
    if (id === undefined) return undefined;
    this.own ??= cellsOf.get(this.getters)!.cells;
    return this.own[sheetId]?.[id];
  }
}

corePluginRegistry.replace('cell', KnownCells as never);
corePluginRegistry.replace('sheet', KnownSheets as never);
