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

const {corePluginRegistry} = registries;
const Engines = corePluginRegistry.get('sheet') as unknown as new (config: never) => Sheets;

class KnownSheets extends Engines {
  constructor(config: never) {
    super(config);
    known.set(this.getters, this);
  }
}

corePluginRegistry.replace('sheet', KnownSheets as never);
