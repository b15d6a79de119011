import {Condition} from '../rpc/condition';
import type {Area} from '../templates/sheet-plan';
import {areaOf, overlap, rangeOf} from './areas';
import type {Step} from './journal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many calls `protect` takes. */
export const PROTECTING_CALLS = 3;

/** A warning and not a lock: whoever wants to change a formula may do so knowingly, and *Repair* brings it back. */
export function protect(sheet: Sheet, inputs: readonly Area[]): void {
  sheet
    .protect()
    .setWarningOnly(true)
    .setUnprotectedRanges(inputs.map((area) => rangeOf(sheet, area)));
}

/** A sheet has one protection at most. A lock is somebody else's, stricter than our warning, and stays. */
export function restoreProtection(sheet: Sheet, inputs: readonly Area[]): Step[] {
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  if (!present) {
    return [
      {
        apply: () => protect(sheet, inputs),
        revert: () => {
          for (const made of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)) made.remove();
        },
      },
    ];
  }
  if (!present.isWarningOnly()) return [];
  const before = present.getUnprotectedRanges();
  return [
    {
      apply: () => present.setUnprotectedRanges(inputs.map((area) => rangeOf(sheet, area))),
      revert: () => present.setUnprotectedRanges(before),
    },
  ];
}

function locked(sheet: Sheet, where: string): Condition {
  return new Condition(
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
