/**
 * Reading the cells of a workbook. Most cells of a table have a look and wait for what will be typed; the engine reads
 * each as if something stood in it, and asks all its plugins twice where it stands. Here such a cell is put in its
 * place, and the engine reads the others.
 */
import {type Cell, helpers, registries, type Style} from '@odoo/o-spreadsheet';
import {blankCell, type Place, sheetsOf} from './blank-cells';

type Numbers = Readonly<Record<string, number>>;

interface SheetData {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly styles: Numbers;
  readonly formats: Numbers;
}

interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly styles: Readonly<Record<number, Style>>;
  readonly formats: Readonly<Record<number, string>>;
}

interface Cells {
  readonly getters: object;
  readonly cells: Record<string, Record<number, Cell>>;
  nextId: number;
  import(data: WorkbookData): void;
}

const {toXC, toZone} = helpers;
const {corePluginRegistry} = registries;
const Engines = corePluginRegistry.get('cell') as unknown as new (config: never) => Cells;

/** The look of every cell that has one, by column and row. */
class Looks {
  private readonly columns: (number | undefined)[][] = [];

  constructor(areas: Numbers) {
    for (const [area, number] of Object.entries(areas)) {
      const {left, right, top, bottom} = toZone(area);
      for (let col = left; col <= right; col += 1) {
        this.columns[col] ??= [];
        for (let row = top; row <= bottom; row += 1) this.columns[col]![row] = number;
      }
    }
  }

  at(col: number, row: number): number | undefined {
    return this.columns[col]?.[row];
  }

  get width(): number {
    return this.columns.length;
  }

  height(col: number): number {
    return this.columns[col]?.length ?? 0;
  }
}

/** The cells in which something stands, by their names. Equal ones may be kept as one area. */
function filled({cells}: SheetData): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [name, content] of Object.entries(cells)) {
    if (content === '' || content === undefined || content === null) continue;
    const {left, right, top, bottom} = toZone(name);
    for (let col = left; col <= right; col += 1)
      for (let row = top; row <= bottom; row += 1) names.add(toXC(col, row));
  }
  return names;
}

class QuickCells extends Engines {
  override import(data: WorkbookData): void {
    const read = data.sheets.map((sheet) => {
      const names = filled(sheet);
      const [styles, formats] = [new Looks(sheet.styles), new Looks(sheet.formats)];
      const of = (looks: Looks): Numbers => {
        const found: Record<string, number> = {};
        for (const name of names) {
          const {left, top} = toZone(name);
          const number = looks.at(left, top);
          if (number !== undefined) found[name] = number;
        }
        return found;
      };
      return {sheet: {...sheet, styles: of(styles), formats: of(formats)}, names, styles, formats};
    });
    super.import({...data, sheets: read.map(({sheet}) => sheet)});
    for (const {sheet, names, styles, formats} of read) {
      const width = Math.max(styles.width, formats.width);
      for (let col = 0; col < width; col += 1) {
        const height = Math.max(styles.height(col), formats.height(col));
        for (let row = 0; row < height; row += 1) {
          const [style, format] = [styles.at(col, row), formats.at(col, row)];
          if ((style === undefined && format === undefined) || names.has(toXC(col, row))) continue;
          this.put({sheetId: sheet.id, col, row}, data.styles[style ?? 0], data.formats[format ?? 0]);
        }
      }
    }
  }

  /** Nothing of a workbook that is being read can be undone, so the engine's books are written without its history. */
  private put(place: Place, style: Style | undefined, format: string | undefined): void {
    const {sheetId, col, row} = place;
    const {sheets, cellPosition} = sheetsOf(this.getters);
    const cells = sheets[sheetId]!.rows[row]?.cells;
    // A look beyond the edge of the sheet is nowhere to be seen.
    if (!cells || (!style && !format)) return;
    const id = this.nextId;
    this.nextId = id + 1;
    this.cells[sheetId] ??= {};
    this.cells[sheetId]![id] = blankCell(id, style, format || undefined);
    cellPosition[id] = place;
    cells[col] = id;
  }
}

corePluginRegistry.replace('cell', QuickCells as never);
