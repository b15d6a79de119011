/** Makes the sheet of a plan: it is born, and then given aspect by aspect. */
import type {SheetPlan} from '../../templates/sheet-plan';
import type {Step} from '../change/journal';
import {aspects} from './aspects';
import type {SheetHandle} from './aspects/aspect';

export type {SheetHandle} from './aspects/aspect';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Making {
  readonly sheet: SheetHandle;
  /** The blank sheet in its size. Every sheet of a change is born before any is filled: formulas and lists of choices
   * speak of each other's sheets, and one that is not there yet would be an error that stays. */
  readonly birth: readonly Step[];
  readonly filling: readonly Step[];
}

/**
 * Only the first step and names, which belong to the whole spreadsheet, have a way back: the sheet takes the rest
 * with it.
 * @param title what the tab will be called; nobody else's tab is called so.
 */
export function makeSheet(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  title: string,
  position: number,
): Making {
  let made: Sheet | null = null;
  const sheet: SheetHandle = () => {
    if (!made) throw new Error(`${title} is not made yet`);
    return made;
  };
  const birth: Step = {
    apply: () => {
      made = spreadsheet.insertSheet(title, position);
    },
    revert: () => {
      // A call that failed may have made the sheet all the same.
      const there = made ?? spreadsheet.getSheetByName(title);
      if (there) spreadsheet.deleteSheet(there);
      made = null;
    },
  };
  const making = (isBirth: boolean): Step[] =>
    aspects
      .filter(({part}) => (part === 'birth') === isBirth)
      .flatMap((aspect) => aspect.make({spreadsheet, plan, sheet}));
  return {sheet, birth: [birth, ...making(true)], filling: making(false)};
}
