/** What cells show, for tests and for a developer at the console: a canvas has no text to read. */
import {type CellPosition, helpers, type Model} from '@odoo/o-spreadsheet';

export interface Inspection {
  shown(cell: string, sheet?: string): string;
  content(cell: string, sheet?: string): string;
  fill(cell: string, sheet?: string): string;
  bold(cell: string, sheet?: string): boolean;
  /** Of the cell's row. */
  height(cell: string, sheet?: string): number;
  find(text: string, sheet?: string): string | null;
  /** The address of the selected cells. */
  selection(): string;
  /** The middle of a cell of the sheet in front, in the page's pixels. */
  place(cell: string): {x: number; y: number};
  /** What the host would save now. */
  saved(): object;
  /** Puts another workbook in place of the present one: what `saved` gave. */
  load(workbook: unknown): Promise<void>;
  /** Forgets everything and begins as on a first visit, which takes a fraction of loading the page. */
  startOver(): Promise<void>;
}

export function inspect(
  model: () => Model,
  saved: Inspection['saved'],
  load: Inspection['load'],
  startOver: Inspection['startOver'],
): Inspection {
  function sheetId(name: string | undefined): string {
    const {getters} = model();
    if (name === undefined) return getters.getActiveSheetId();
    const found = getters.getSheetIdByName(name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  }

  const position = (cell: string, sheet: string | undefined): CellPosition => ({
    sheetId: sheetId(sheet),
    ...helpers.toCartesian(cell),
  });

  return {
    shown: (cell, sheet) => model().getters.getEvaluatedCell(position(cell, sheet)).formattedValue,
    content: (cell, sheet) => model().getters.getCellText(position(cell, sheet), {showFormula: true}),
    fill: (cell, sheet) => model().getters.getCellComputedStyle(position(cell, sheet)).fillColor ?? '',
    bold: (cell, sheet) => model().getters.getCellComputedStyle(position(cell, sheet)).bold ?? false,
    height: (cell, sheet) => model().getters.getRowSize(sheetId(sheet), position(cell, sheet).row),
    find(text, sheet) {
      const {getters} = model();
      const id = sheetId(sheet);
      for (let row = 0; row < getters.getNumberRows(id); row++) {
        for (let col = 0; col < getters.getNumberCols(id); col++) {
          if (getters.getEvaluatedCell({sheetId: id, col, row}).formattedValue === text)
            return helpers.toXC(col, row);
        }
      }
      return null;
    },
    selection() {
      const {left, top, right, bottom} = model().getters.getSelectedZone();
      const [from, to] = [helpers.toXC(left, top), helpers.toXC(right, bottom)];
      return from === to ? from : `${from}:${to}`;
    },
    place(cell) {
      const canvas = document.querySelector('.o-grid canvas')?.getBoundingClientRect();
      const {x, y, width, height} = model().getters.getVisibleRect(helpers.toZone(cell));
      return {x: (canvas?.x ?? 0) + x + width / 2, y: (canvas?.y ?? 0) + y + height / 2};
    },
    saved,
    load,
    startOver,
  };
}
