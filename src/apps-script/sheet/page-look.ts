/** Reads a sheet as people see it. Only reading: what is seen becomes a snapshot. */
import type {PageLook, SeenRule, Value} from '../../templates/snapshot/page-look';
import {setUpOf} from '../book/set-up-of';
import {factsByKey, planOf, type Workbook} from '../book/workbook';
import {areaOf} from './areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function ruleOf(rule: Rule): SeenRule {
  const condition = rule.getBooleanCondition();
  return {
    criterion: condition ? String(condition.getCriteriaType()) : '',
    looksFor: (condition?.getCriteriaValues() ?? []).map(String),
    areas: rule.getRanges().map(areaOf),
    fill: condition?.getBackground() ?? null,
    colour: condition?.getFontColor() ?? null,
    bold: condition?.getBold() ?? null,
  };
}

/** The last row and column that people look at. Formulas answer blanks, which are nothing to look at. */
function extent(workbook: Workbook, sheet: Sheet): {rows: number; columns: number} {
  const {range} = setUpOf(workbook, sheet);
  const area = range === null ? sheet.getDataRange() : sheet.getRange(range);
  const columns = area.getNumColumns();
  if (range !== null) return {rows: area.getNumRows(), columns};
  const rows = area
    .getDisplayValues()
    .reduce((last, line, at) => (line.some((one) => one !== '') ? at + 1 : last), 0);
  return {rows: Math.max(1, rows), columns};
}

/** A script is told nothing of lines: those that a sheet of ours was made with, as long as they stand there. */
function linesOf(workbook: Workbook, sheet: Sheet, rows: number): PageLook['lines'] {
  const known = [...workbook.known.values()].find((one) => one.sheet.getSheetId() === sheet.getSheetId());
  if (!known) return [];
  const plan = planOf(known, factsByKey(workbook));
  const [behind] = plan.hiddenRows;
  return behind && behind.row !== rows + 1 ? [] : plan.lines;
}

const numbers = (count: number): number[] => Array.from({length: count}, (_, n) => n + 1);

export function lookAt(workbook: Workbook, sheet: Sheet): PageLook {
  const {rows, columns} = extent(workbook, sheet);
  const range = sheet.getRange(1, 1, rows, columns);
  const {CHECKBOX} = SpreadsheetApp.DataValidationCriteria;
  const words = (matrix: readonly (readonly unknown[])[]) => matrix.map((line) => line.map(String));
  return {
    tab: sheet.getName(),
    rows,
    columns,
    values: sheet.getDataRange().getValues() as Value[][],
    shows: range.getDisplayValues(),
    formulas: range.getFormulas(),
    checkboxes: range
      .getDataValidations()
      .map((line) => line.map((one) => one !== null && one.getCriteriaType() === CHECKBOX)),
    numberFormats: range.getNumberFormats(),
    fills: range.getBackgrounds(),
    colours: range.getFontColors(),
    weights: words(range.getFontWeights()),
    sizes: range.getFontSizes(),
    aligns: range.getHorizontalAlignments(),
    verticals: range.getVerticalAlignments(),
    wraps: words(range.getWrapStrategies()),
    rules: sheet.getConditionalFormatRules().map(ruleOf),
    merges: range.getMergedRanges().map(areaOf),
    lines: linesOf(workbook, sheet, rows),
    widths: numbers(columns).map((column) => sheet.getColumnWidth(column)),
    heights: numbers(rows).map((row) => sheet.getRowHeight(row)),
    hiddenRows: new Set(numbers(rows).filter((row) => sheet.isRowHiddenByUser(row))),
    hiddenColumns: new Set(numbers(columns).filter((column) => sheet.isColumnHiddenByUser(column))),
    gridlines: !sheet.hasHiddenGridlines(),
    frozenRows: Math.min(sheet.getFrozenRows(), rows - 1),
    charts: sheet.getCharts().map((chart) => {
      const place = chart.getContainerInfo();
      return {
        row: place.getAnchorRow(),
        column: place.getAnchorColumn(),
        // Of another sheet nothing was read.
        data: chart
          .getRanges()
          .filter((range) => range.getSheet().getSheetId() === sheet.getSheetId())
          .map(areaOf),
      };
    }),
  };
}
