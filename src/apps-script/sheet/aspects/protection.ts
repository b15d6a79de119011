import type {Condition} from '../../../rpc/condition';
import {cell, letters} from '../../../templates/formula/a1';
import type {Area, SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {Locked} from '../../change/locked';
import {a1Of, areaOf, overlap, rangeOf} from '../areas';
import {type Aspect, onNew} from './aspect';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

type Guarded = Pick<SheetPlan, 'inputs' | 'rows' | 'columns'>;

/**
 * What stands above the records, where nothing but the records is below it. Rows that are added at the end of a sheet
 * join no exception, and a log grows there: so its head is protected by itself, and not the sheet with an exception.
 */
function headAlone({inputs, rows, columns}: Guarded): Area | null {
  const [body, ...others] = inputs;
  const isAllBelow =
    body &&
    others.length === 0 &&
    body.column === 1 &&
    body.columns === columns &&
    body.row + body.rows > rows;
  return isAllBelow ? {row: 1, column: 1, rows: body.row - 1, columns} : null;
}

/**
 * What may be typed into. Where it reaches the last row it is written without an end (`A5:B`), so that rows which are
 * added below belong to it.
 */
const openIn = (sheet: Sheet, {inputs, rows}: Guarded): Range[] =>
  inputs.map((area) => {
    const {row, column, columns} = area;
    if (row + area.rows - 1 < rows) return rangeOf(sheet, area);
    return sheet.getRange(`${cell(column, row)}:${letters(column + columns - 1)}`);
  });

/** A warning and not a lock: whoever wants to change a formula may do so knowingly, and *Repair* brings it back. */
function protect(sheet: Sheet, plan: Guarded): void {
  const head = headAlone(plan);
  if (head) rangeOf(sheet, head).protect().setWarningOnly(true);
  else sheet.protect().setWarningOnly(true).setUnprotectedRanges(openIn(sheet, plan));
}

const ofSheet = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
const ofRanges = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);

function restoreHead(sheet: Sheet, plan: Guarded, head: Area): Step[] {
  const isThere = (one: GoogleAppsScript.Spreadsheet.Protection) =>
    a1Of(areaOf(one.getRange())) === a1Of(head);
  if (ofRanges(sheet).some(isThere)) return [];
  return [
    {
      apply: () => protect(sheet, plan),
      revert: () => {
        for (const made of ofRanges(sheet).filter(isThere)) made.remove();
      },
    },
  ];
}

/** In whichever order; a range without an end is as long as its sheet. */
function sameAreas(some: readonly Area[], others: readonly Area[]): boolean {
  const spelled = (areas: readonly Area[]): string => areas.map(a1Of).sort().join();
  return spelled(some) === spelled(others);
}

/** A sheet has one protection at most. A lock is somebody else's, stricter than our warning, and stays. */
function restoring(sheet: Sheet, plan: Guarded): Step[] {
  const head = headAlone(plan);
  if (head) return restoreHead(sheet, plan, head);
  const present = ofSheet(sheet)[0];
  if (!present) {
    return [
      {
        apply: () => protect(sheet, plan),
        revert: () => {
          for (const made of ofSheet(sheet)) made.remove();
        },
      },
    ];
  }
  if (!present.isWarningOnly()) return [];
  const before = present.getUnprotectedRanges();
  if (sameAreas(before.map(areaOf), plan.inputs)) return [];
  return [
    {
      apply: () => present.setUnprotectedRanges(openIn(sheet, plan)),
      revert: () => present.setUnprotectedRanges(before),
    },
  ];
}

function locked(sheet: Sheet, where: string): Condition {
  return new Locked(
    `${where} is locked on the sheet ${sheet.getName()}, so nothing was changed.`,
    'Ask the owner of the spreadsheet to let you edit it (Data → Protect sheets and ranges), then try again.',
  );
}

/** Found before the first write, a lock is a condition; found by a write that fails, it would be an accident. */
export function refuseIfLocked(sheet: Sheet, areas: readonly Area[]): void {
  const whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  if (whole && !whole.isWarningOnly() && !whole.canEdit()) {
    const open = whole.getUnprotectedRanges().map(areaOf);
    if (!areas.every((area) => open.some((one) => overlap(one, area)))) throw locked(sheet, 'Everything');
  }
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    if (protection.isWarningOnly() || protection.canEdit()) continue;
    const range = protection.getRange();
    const area = areaOf(range);
    if (areas.some((one) => overlap(one, area))) throw locked(sheet, range.getA1Notation());
  }
}

export const protection: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, [(sheet) => protect(sheet, one.plan)]),
  restore: ({sheet, plan}) => ({steps: restoring(sheet, plan)}),
};
