/** The page of one KPI, as a sheet plan. */

import {area} from '../formula/a1';
import {names, otherSheets} from '../formula/references';
import {colours} from '../look';
import type {CellInput, SheetPlan} from '../sheet-plan';
import {kpiPageId} from '../sheets/kpi-page';
import type {PlanContext} from '../template';
import {choiceRuns} from './column-choices';
import {dataCells, figureCells, headCells, listCells, outlookCell, qualityCells} from './page-cells';
import {across, chartData, chartHeight, columns, columnWidths, heights, rowOf, rows} from './page-layout';
import {pageRules, pageStyles} from './page-style';
import {widthRuns} from './width-runs';

/** `answers.kpi` is the KPI's name; on a page that exists it only tells which page, and the name cell is left alone. */
export function planPage(context: PlanContext): SheetPlan {
  const sheet = otherSheets(context.sheets);
  const name = String(context.answers.kpi ?? '');
  const nameCell = across('name', 1, 1);
  const cells: CellInput[][] = Array.from({length: rows}, () => Array.from({length: columns}, () => null));
  for (const {row, column, content} of [
    ...headCells(sheet),
    ...figureCells(),
    outlookCell(names),
    ...listCells(sheet),
    ...qualityCells(sheet, names),
    ...dataCells(sheet, names),
  ]) {
    cells[row - 1]![column - 1] = content;
  }

  return {
    id: kpiPageId(name),
    title: `KPI · ${name}`,
    rows: Math.max(rows, context.self?.rows ?? 0),
    columns: Math.max(columns, context.self?.columns ?? 0),
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: false,
    blocks: [
      {area: area(1, 1, rows, columns), kind: 'formula', cells},
      ...(context.self ? [] : [{area: nameCell, kind: 'seed' as const, cells: [[name]]}]),
    ],
    styles: pageStyles(),
    lines: [{area: across('figureLabels'), edge: 'top'}],
    widths: widthRuns(columnWidths.map((width, index) => ({column: index + 1, width}))),
    heights,
    merges: [
      across('name', 1, columns - 1),
      across('definition'),
      across('query', 2, columns - 1),
      across('caveats', 2, columns - 1),
    ],
    notes: [
      {
        row: rowOf('name'),
        column: 1,
        text: 'The KPI that this page is about. Choose another one and the whole page follows.',
      },
    ],
    choices: choiceRuns(
      {kind: 'column', table: 'kpis', column: 'name'},
      nameCell,
      'A KPI of the KPIs sheet.',
      context,
    ),
    rules: pageRules(),
    groups: [],
    inputs: [nameCell],
    names: [],
    charts: [
      {
        kind: 'line',
        title: '',
        data: chartData,
        colours: [colours.accent, colours.quiet, colours.band, colours.band],
        anchor: {row: rowOf('chart'), column: 1},
        width: columnWidths.reduce((sum, width) => sum + width, 0),
        height: chartHeight,
      },
    ],
  };
}
