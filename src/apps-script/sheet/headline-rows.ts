/** Rows that begin something new, such as objectives among key results: heavier letters and a thin line above. */
import {colours} from '../../templates/look';
import type {Area, CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import type {Step} from '../change/journal';
import {a1Of, type Size} from './areas';
import {restyle, stylingCells} from './aspects/styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cells = Readonly<Record<string, CellInput | Date>>;

/** The rows of such records as areas over all columns of the table. */
export function headlines(
  template: TableTemplate,
  columns: ReadonlyMap<string, number>,
  rows: readonly {readonly row: number; readonly cells: Cells}[],
): Area[] {
  const {isHeadline} = template;
  if (!isHeadline) return [];
  return rows
    .filter(({cells}) => isHeadline(cells))
    .map(({row}) => ({row, column: 1, rows: 1, columns: Math.max(...columns.values())}));
}

const looks = (areas: readonly Area[], bold: boolean) => [{areas, style: {bold}}];

function draw(sheet: Sheet, areas: readonly Area[], isDrawn: boolean): void {
  sheet
    .getRangeList(areas.map(a1Of))
    .setBorder(isDrawn, null, null, null, null, null, colours.line, SpreadsheetApp.BorderStyle.SOLID);
}

/** On a sheet of the same run: its removal takes this back. */
export function headlining(areas: readonly Area[]): ((sheet: Sheet) => void)[] {
  if (areas.length === 0) return [];
  return [...stylingCells(looks(areas, true)), (sheet) => draw(sheet, areas, true)];
}

/** The line alone: a colour rule sees to the weight of rows that are there. */
export function lining(areas: readonly Area[]): ((sheet: Sheet) => void)[] {
  return areas.length === 0 ? [] : [(sheet) => draw(sheet, areas, true)];
}

/** On rows in which nothing stood: they were plain, and are so again when this is taken back. */
export function headlinesOnBlank(sheet: Sheet, areas: readonly Area[]): Step[] {
  if (areas.length === 0) return [];
  const there = (): Area[] => {
    const last = sheet.getMaxRows();
    return areas.filter(({row}) => row <= last);
  };
  const weigh = (where: readonly Area[], bold: boolean): void => {
    for (const call of where.length > 0 ? stylingCells(looks(where, bold)) : []) call(sheet);
  };
  return [
    {apply: () => weigh(areas, true), revert: () => weigh(there(), false)},
    {
      apply: () => draw(sheet, areas, true),
      revert: () => {
        const left = there();
        if (left.length > 0) draw(sheet, left, false);
      },
    },
  ];
}

/** On rows that exist. Google Sheets tells no script which lines there are; these rows had none, or are ours. */
export function setHeadlines(sheet: Sheet, areas: readonly Area[], isOne: boolean, size: Size): Step[] {
  if (areas.length === 0) return [];
  const line: Step = {
    apply: () => draw(sheet, areas, isOne),
    revert: () => {
      const last = sheet.getMaxRows();
      const there = areas.filter(({row}) => row <= last);
      if (there.length > 0) draw(sheet, there, !isOne);
    },
  };
  return [...restyle(sheet, looks(areas, isOne), size), line];
}
