import type {Area, SheetPlan, StyleRun} from '../../templates/sheet-plan';
import {callsOf, type Step} from '../change/journal';
import {around, clipped, matrixOf, overlap, rangeOf, type Size, sizeOf} from './areas';
import {rewrite, written} from './aspects/cells';
import {restoreCharts} from './aspects/charts';
import {restoreChoices} from './aspects/choices';
import {restoreColourRules} from './aspects/colour-rules';
import {drawing} from './aspects/lines';
import {restoreMerges} from './aspects/merges';
import {nameAreas} from './aspects/names';
import {refuseIfLocked, restoreProtection} from './aspects/protection';
import {restoreSizes} from './aspects/sizes';
import {restyle} from './aspects/styles';
import {lining} from './headline-rows';
import {MOST_CALLS} from './new-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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

/** Bringing the sheet to the person's eyes. */
const SHOWING_CALLS = 1;

export interface Repairing {
  readonly steps: readonly Step[];
  /** What no step could put back, such as lines, of which a script is told nothing: it is done when all else is. */
  readonly finish: readonly (() => void)[];
}

/** Brings back formulas, headings, colours, choices and protection. Everything is read here, nothing is written. */
function contents(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan, size: Size): Step[] {
  const blocks = plan.blocks.filter(({kind}) => kind === 'formula');
  refuseIfLocked(sheet, blocks.flatMap(written));
  return [
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

/** What formulas need to be right; the shape of the sheet is left as it is. */
export function refreshSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): readonly Step[] {
  const size = sizeOf(sheet);
  return [...widen(sheet, plan, size), ...contents(spreadsheet, sheet, plan, size)];
}

/**
 * The whole sheet as it was planned: the same, and merged cells, widths, heights and lines.
 * @param headlines rows that begin something new, which have a line above
 */
export function repairSheet(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  plan: SheetPlan,
  headlines: readonly Area[],
): Repairing {
  const size = sizeOf(sheet);
  const merges = restoreMerges(sheet, plan, size);
  const finish = [...merges.together, ...drawing(plan.lines), ...lining(headlines)];
  const steps = [...widen(sheet, plan, size), ...merges.apart, ...contents(spreadsheet, sheet, plan, size)];
  const left = MOST_CALLS - callsOf(steps) - finish.length - SHOWING_CALLS;
  return {
    steps: [...steps, ...restoreSizes(sheet, plan, size, Math.max(0, left))],
    finish: finish.map((draw) => () => draw(sheet)),
  };
}
