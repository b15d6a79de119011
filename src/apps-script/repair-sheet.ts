import type {Area, Block, CellInput, SheetPlan, StyleRun} from '../templates/sheet-plan';
import {around, clipped, matrixOf, overlap, rangeOf, type Size, sizeOf} from './areas';
import {restoreCharts} from './charts';
import {restoreChoices} from './choices';
import {restoreColourRules} from './colour-rules';
import type {Step} from './journal';
import {literalCell} from './literal';
import {nameAreas} from './names';
import {refuseIfLocked, restoreProtection} from './protection';
import {restyle} from './styles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The parts of a block that it says something about: stretches of a row without a `null`. */
function written(block: Block): {area: Area; cells: CellInput[]}[] {
  return block.cells.flatMap((line, r) => {
    const stretches: {area: Area; cells: CellInput[]}[] = [];
    line.forEach((cell, c) => {
      const last = stretches[stretches.length - 1];
      const column = block.area.column + c;
      if (cell === null) return;
      if (last && last.area.column + last.area.columns === column) {
        last.cells.push(cell);
        last.area = {...last.area, columns: last.area.columns + 1};
      } else stretches.push({area: {row: block.area.row + r, column, rows: 1, columns: 1}, cells: [cell]});
    });
    return stretches;
  });
}

/** What cells must be given to hold again what they hold now. */
export function present(sheet: Sheet, area: Area): (string | number | boolean | Date)[][] {
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  return range.getValues().map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c];
      if (formula) return formula;
      return typeof value === 'string' ? literalCell(value) : (value as number | boolean | Date);
    }),
  );
}

const squeezed = (cell: unknown): string => String(cell).replace(/\s+/g, '').replace(/;/g, ',');

/** Writes a heading or formula where it is not there any more; what stands right is left alone. */
function rewrite(sheet: Sheet, block: Block, size: Size): Step[] {
  return written(block).flatMap(({area, cells}) => {
    const there = clipped(area, size);
    const before = there ? present(sheet, there) : [];
    if (cells.every((cell, c) => squeezed(cell) === squeezed(before[0]?.[c]))) return [];
    return [
      {
        apply: () => rangeOf(sheet, area).setValues([cells]),
        revert: () => {
          if (there) rangeOf(sheet, there).setValues(before);
        },
      },
    ];
  });
}

/** Looks that a person may have chosen for their own cells stay; the format of numbers is part of the sheet. */
function ownStyles(plan: SheetPlan): StyleRun[] {
  return plan.styles.flatMap(({areas, style}): StyleRun[] => {
    const {numberFormat, ...looks} = style;
    const ours = areas.filter((area) => !plan.inputs.some((input) => overlap(area, input)));
    const runs: StyleRun[] = [];
    if (numberFormat !== undefined) runs.push({areas, style: {numberFormat}});
    if (ours.length > 0 && Object.keys(looks).length > 0) runs.push({areas: ours, style: looks});
    return runs;
  });
}

/** Notes that say what belongs in a column come back where there is none; a note of somebody's own stays. */
function restoreNotes(sheet: Sheet, plan: SheetPlan, size: Size): Step[] {
  if (plan.notes.length === 0) return [];
  const frame = around(plan.notes.map(({row, column}) => ({row, column, rows: 1, columns: 1})));
  const there = clipped(frame, size);
  const before = there ? rangeOf(sheet, there).getNotes() : [];
  const notes = matrixOf(frame, '').map((row, r) => row.map((none, c) => before[r]?.[c] ?? none));
  let missing = 0;
  for (const {row, column, text} of plan.notes) {
    const line = notes[row - frame.row]!;
    if (line[column - frame.column]) continue;
    line[column - frame.column] = text;
    missing += 1;
  }
  if (missing === 0) return [];
  return [
    {
      apply: () => rangeOf(sheet, frame).setNotes(notes),
      revert: () => there && rangeOf(sheet, there).setNotes(before),
    },
  ];
}

/** The sheet may have fewer columns than the plan: somebody deleted some, or the plan has grown. */
function widen(sheet: Sheet, plan: SheetPlan, {rows, columns}: Size): Step[] {
  const steps: Step[] = [];
  if (columns < plan.columns) {
    steps.push({
      apply: () => sheet.insertColumnsAfter(columns, plan.columns - columns),
      revert: () => {
        const extra = sheet.getMaxColumns() - columns;
        if (extra > 0) sheet.deleteColumns(columns + 1, extra);
      },
    });
  }
  if (rows < plan.rows) {
    steps.push({
      apply: () => sheet.insertRowsAfter(rows, plan.rows - rows),
      revert: () => {
        const extra = sheet.getMaxRows() - rows;
        if (extra > 0) sheet.deleteRows(rows + 1, extra);
      },
    });
  }
  return steps;
}

/** Brings back formulas, headings, colours, choices and protection. Everything is read here, nothing is written. */
export function repairSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): readonly Step[] {
  const size = sizeOf(sheet);
  const blocks = plan.blocks.filter(({kind}) => kind === 'formula');
  refuseIfLocked(
    sheet,
    blocks.flatMap((block) => written(block).map(({area}) => area)),
  );
  return [
    ...widen(sheet, plan, size),
    ...blocks.flatMap((block) => rewrite(sheet, block, size)),
    ...nameAreas(spreadsheet, plan, () => sheet, sheet),
    ...restyle(sheet, ownStyles(plan), size),
    ...restoreNotes(sheet, plan, size),
    ...restoreChoices(spreadsheet, sheet, plan.choices, size),
    ...restoreColourRules(sheet, plan.rules),
    ...restoreProtection(sheet, plan),
    ...restoreCharts(sheet, plan.charts),
  ];
}
