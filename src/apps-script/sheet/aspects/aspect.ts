/** What all aspects of a sheet have in common: each is made on a new sheet and put back on an old one. */
import type {Area, SheetPlan} from '../../../templates/sheet-plan';
import {type Step, unreverted} from '../../change/journal';
import type {Size} from '../areas';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that is there by the time its later steps are taken. */
export type SheetHandle = () => Sheet;

/** One service call on a sheet. */
export type Call = (sheet: Sheet) => void;

export interface NewSheet {
  readonly spreadsheet: Spreadsheet;
  readonly plan: SheetPlan;
  readonly sheet: SheetHandle;
}

export interface OldSheet {
  readonly spreadsheet: Spreadsheet;
  readonly plan: SheetPlan;
  readonly sheet: Sheet;
  /** What the sheet has now: the plan may speak of rows and columns that an earlier step brings. */
  readonly size: Size;
  /** Rows that begin something new, which have a line above. */
  readonly headlines: readonly Area[];
}

export interface Restoring {
  readonly steps: readonly Step[];
  /** What no step could put back: it is done when all else is. */
  readonly finish?: readonly Call[];
}

export interface Aspect {
  /**
   * `birth`: before anything stands on any sheet of the run; `contents`: what formulas need to be right, which is put
   * back on every sheet that a change concerns; `shape`: what only making and repairing see to.
   */
  readonly part: 'birth' | 'contents' | 'shape';
  /** Plans at once and calls later. A new sheet answers no questions: that would be a read between writes. */
  make(sheet: NewSheet): readonly Step[];
  /** Reads at once and writes later, and nothing where the sheet is as planned. */
  restore(sheet: OldSheet): Restoring;
}

export const NOTHING: Restoring = {steps: []};

/** Calls on a new sheet, which takes them along when it is taken away. */
export const onNew = ({sheet}: NewSheet, calls: readonly Call[]): readonly Step[] =>
  calls.map((call) => unreverted(() => call(sheet())));
