/** Cells that are joined into one: those of a plan, made and put back. */
import type {Area} from '../../../templates/sheet-plan';
import {a1Of, areaOf, clipped, rangeOf} from '../areas';
import {type Aspect, type Call, type OldSheet, onNew, type Restoring} from './aspect';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of one shape below each other are merged with one call, each row by itself. */
function merging(merges: readonly Area[]): Call[] {
  const joined: Area[] = [];
  for (const area of merges) {
    const at = joined.findIndex(
      (one) =>
        area.rows === 1 &&
        one.column === area.column &&
        one.columns === area.columns &&
        one.row + one.rows === area.row,
    );
    if (at < 0) joined.push(area);
    else joined[at] = {...joined[at]!, rows: joined[at]!.rows + 1};
  }
  return joined.map((area) => {
    const isOne = merges.includes(area);
    return (sheet) => (isOne ? rangeOf(sheet, area).merge() : rangeOf(sheet, area).mergeAcross());
  });
}

const same = (one: Area, other: Area): boolean => a1Of(one) === a1Of(other);

/** Merging keeps the first cell only; what stands in another one would be gone. */
function holdsOneAtMost(sheet: Sheet, area: Area): boolean {
  const [, ...others] = rangeOf(sheet, area).getValues().flat();
  return others.every((value) => value === '');
}

/**
 * Takes apart what lies across our headings and formulas and was not planned, and joins what was. A merge that would
 * swallow something is left out.
 */
function restored({sheet, plan: {blocks, merges}, size}: OldSheet): Restoring {
  const ours = blocks.filter(({kind}) => kind === 'formula').flatMap(({area}) => clipped(area, size) ?? []);
  const wanted = merges.filter((area) => {
    const there = clipped(area, size);
    return there !== null && same(there, area);
  });
  const present = [...ours, ...wanted].flatMap((area) => rangeOf(sheet, area).getMergedRanges().map(areaOf));
  const distinct = [...new Map(present.map((area) => [a1Of(area), area])).values()];
  const foreign = distinct.filter((area) => !wanted.some((one) => same(one, area)));
  const missing = wanted.filter(
    (area) => !distinct.some((one) => same(one, area)) && holdsOneAtMost(sheet, area),
  );
  return {
    steps: foreign.map((area) => ({
      apply: () => rangeOf(sheet, area).breakApart(),
      revert: () => rangeOf(sheet, area).merge(),
    })),
    // Merging takes looks from cells, which no way back could give them again.
    finish: merging(missing),
  };
}

export const merges: Aspect = {
  part: 'shape',
  make: (one) => onNew(one, merging(one.plan.merges)),
  restore: restored,
};
