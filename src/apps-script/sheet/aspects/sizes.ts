/** Column widths and row heights of a sheet that exists, put back where somebody changed them. */
import type {SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import type {Size} from '../areas';
import {type Stretch, sizeCalls, USUAL_HEIGHT} from '../size-calls';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Dimension {
  /** How many the sheet has. */
  readonly count: number;
  readonly get: (at: number) => number;
  readonly set: (from: number, count: number, size: number) => void;
}

interface Resize {
  readonly along: Dimension;
  readonly stretch: Stretch;
}

/** The size that each column or row of the stretches has now; those that an earlier step adds have none yet. */
function present({count, get}: Dimension, stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const places = stretches.flatMap(({from, count: many}) => Array.from({length: many}, (_, i) => from + i));
  return new Map(places.filter((at) => at <= count).map((at) => [at, get(at)]));
}

const isBroken =
  (sizes: ReadonlyMap<number, number>) =>
  ({from, count, size}: Stretch): boolean =>
    Array.from({length: count}, (_, i) => sizes.get(from + i)).some((now) => now !== size);

/** Neighbours of one size are put back together. */
function runsOf(sizes: ReadonlyMap<number, number>, {from, count}: Stretch): Stretch[] {
  const runs: {from: number; count: number; size: number}[] = [];
  for (let at = from; at < from + count; at += 1) {
    const size = sizes.get(at);
    if (size === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.size === size && last.from + last.count === at) last.count += 1;
    else runs.push({from: at, count: 1, size});
  }
  return runs;
}

/**
 * Sizes as the plan has them. Where that would take more calls than are left, the lowest rows come first and the rest
 * as close as the calls allow; repairing once more does the remainder.
 * @param calls how many calls may be spent
 */
export function restoreSizes(sheet: Sheet, plan: SheetPlan, size: Size, calls: number): Step[] {
  const across: Dimension = {
    count: size.columns,
    get: (column) => sheet.getColumnWidth(column),
    set: (from, count, width) => sheet.setColumnWidths(from, count, width),
  };
  const down: Dimension = {
    count: size.rows,
    get: (row) => sheet.getRowHeight(row),
    // Lower than a line of text takes force; other rows may grow with their text, so that nothing is cut off.
    set: (from, count, height) =>
      height < USUAL_HEIGHT
        ? sheet.setRowHeightsForced(from, count, height)
        : sheet.setRowHeights(from, count, height),
  };
  const widths = plan.widths.map(({column, columns, width}) => ({from: column, count: columns, size: width}));
  const heights = plan.heights.map(({row, rows, height}) => ({from: row, count: rows, size: height}));
  const now = new Map([
    [across, present(across, widths)],
    [down, present(down, heights)],
  ]);
  const broken = (along: Dimension, stretches: readonly Stretch[]): Resize[] =>
    stretches.filter(isBroken(now.get(along)!)).map((stretch) => ({along, stretch}));
  // Widths come first: a row in which a narrow column wrapped its text gets as low again as that allows.
  const all = [...broken(across, widths), ...broken(down, heights)];
  const isThin = ({along, stretch}: Resize): boolean => along === down && stretch.size < USUAL_HEIGHT;
  const thin = all.filter(isThin);
  const close = () => {
    const usual = plan.heights.filter(({height}) => height >= USUAL_HEIGHT);
    const rest = sizeCalls({widths: plan.widths, heights: usual}, Math.max(0, calls - thin.length));
    return [
      ...thin,
      ...rest.widths.map((stretch) => ({along: across, stretch})),
      ...rest.heights.map((stretch) => ({along: down, stretch})),
    ];
  };
  const chosen = all.length <= calls ? all : close().slice(0, calls);
  return chosen.map(({along, stretch}): Step => {
    const before = runsOf(now.get(along)!, stretch);
    return {
      apply: () => along.set(stretch.from, stretch.count, stretch.size),
      revert: () => {
        for (const run of before) along.set(run.from, run.count, run.size);
      },
    };
  });
}
