/** Column widths and row heights, exactly as planned. */
import type {SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {runsOf, type Stretch, sizingCalls} from '../stretches-of-sizes';
import {type Aspect, type NewSheet, type OldSheet, onNew} from './aspect';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Dimension {
  readonly wanted: (plan: SheetPlan) => readonly Stretch[];
  readonly get: (sheet: Sheet, at: number) => number;
  readonly set: (sheet: Sheet, stretch: Stretch) => void;
}

/** The height of a row that nobody set, which is that of a line of text. */
const USUAL_HEIGHT = 21;

const across: Dimension = {
  wanted: ({widths}) =>
    widths.map(({column, columns, width}) => ({from: column, count: columns, size: width})),
  get: (sheet, column) => sheet.getColumnWidth(column),
  set: (sheet, {from, count, size}) => sheet.setColumnWidths(from, count, size),
};

const down: Dimension = {
  wanted: ({heights}) => heights.map(({row, rows, height}) => ({from: row, count: rows, size: height})),
  get: (sheet, row) => sheet.getRowHeight(row),
  // Lower than a line of text takes force; other rows may grow with their text, so that nothing is cut off.
  set: (sheet, {from, count, size}) =>
    size < USUAL_HEIGHT
      ? sheet.setRowHeightsForced(from, count, size)
      : sheet.setRowHeights(from, count, size),
};

const NONE: ReadonlyMap<number, number> = new Map();

function making(one: NewSheet, along: Dimension): readonly Step[] {
  const calls = sizingCalls(along.wanted(one.plan), NONE);
  return onNew(
    one,
    calls.map((stretch) => (sheet) => along.set(sheet, stretch)),
  );
}

/** Those that an earlier step adds have no size yet. */
function restoring({sheet, plan}: OldSheet, along: Dimension, there: number): Step[] {
  const wanted = along.wanted(plan);
  const places = wanted.flatMap(({from, count}) => Array.from({length: count}, (_, step) => from + step));
  const now = new Map(places.filter((at) => at <= there).map((at) => [at, along.get(sheet, at)]));
  return sizingCalls(wanted, now).map((stretch): Step => {
    const covered = [...now].filter(([at]) => at >= stretch.from && at < stretch.from + stretch.count);
    const before = runsOf(new Map(covered));
    return {
      apply: () => along.set(sheet, stretch),
      revert: () => {
        for (const run of before) along.set(sheet, run);
      },
    };
  });
}

export const sizes: Aspect = {
  part: 'shape',
  make: (one) => [...making(one, across), ...making(one, down)],
  // Widths come first: a row in which a narrow column wrapped its text gets as low again as that allows.
  restore: (one) => ({
    steps: [...restoring(one, across, one.size.columns), ...restoring(one, down, one.size.rows)],
  }),
};
