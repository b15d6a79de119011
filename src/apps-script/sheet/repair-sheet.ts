/** Puts an old sheet back as it was planned: aspect by aspect, and only what differs. Everything is read here. */
import type {Area, SheetPlan} from '../../templates/sheet-plan';
import type {Step} from '../change/journal';
import {sizeOf} from './areas';
import {aspects} from './aspects';
import type {Aspect, OldSheet} from './aspects/aspect';
import {cells} from './aspects/cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Repairing {
  readonly steps: readonly Step[];
  /** What no step could put back, such as lines, of which a script is told nothing: it is done when all else is. */
  readonly finish: readonly (() => void)[];
  /** Whether a heading or a formula was not as planned: whoever reads this sheet may have to be written anew, too. */
  readonly isRewritten: boolean;
}

function restored(among: readonly Aspect[], old: OldSheet): Repairing {
  const all = among.map((aspect) => aspect.restore(old));
  const written = all[among.indexOf(cells)];
  return {
    isRewritten: written !== undefined && written.steps.length > 0,
    steps: all.flatMap(({steps}) => steps),
    finish: all.flatMap(({finish = []}) => finish).map((call) => () => call(old.sheet)),
  };
}

/** What formulas need to be right; the shape of the sheet is left as it is. */
export function refreshSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: SheetPlan): readonly Step[] {
  const old = {spreadsheet, sheet, plan, size: sizeOf(sheet), headlines: []};
  return restored(
    aspects.filter(({part}) => part !== 'shape'),
    old,
  ).steps;
}

/**
 * The whole sheet as it was planned.
 * @param headlines rows that begin something new, which have a line above
 */
export function repairSheet(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  plan: SheetPlan,
  headlines: readonly Area[],
): Repairing {
  return restored(aspects, {spreadsheet, sheet, plan, size: sizeOf(sheet), headlines});
}
