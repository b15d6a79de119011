import {Condition} from '../../../rpc/condition';
import type {SheetPlan} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {a1Of, rangeOf} from '../areas';
import type {Aspect, SheetHandle} from './aspect';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function presentNames(spreadsheet: Spreadsheet): Map<string, Range> {
  return new Map(spreadsheet.getNamedRanges().map((one) => [one.getName().toLowerCase(), one.getRange()]));
}

/**
 * Names the areas that formulas use. Formulas know a setting by its name alone, so a name that somebody uses for
 * something else stops the whole change before it begins.
 * @param existing the sheet, when it exists already; its own names may be put right.
 */
function nameAreas(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  sheet: SheetHandle,
  existing: Sheet | null = null,
): readonly Step[] {
  if (plan.names.length === 0) return [];
  const present = presentNames(spreadsheet);
  return plan.names.flatMap(({name, area}): Step[] => {
    const before = present.get(name.toLowerCase());
    if (before && before.getSheet().getSheetId() !== existing?.getSheetId()) {
      throw new Condition(
        `The name ${name} is taken: it stands for cells on the sheet ${before.getSheet().getName()}.`,
        'Rename it under Data → Named ranges, then try again.',
      );
    }
    if (before && before.getA1Notation() === a1Of(area)) return [];
    return [
      {
        apply: () => spreadsheet.setNamedRange(name, rangeOf(sheet(), area)),
        revert: () => {
          if (before) spreadsheet.setNamedRange(name, before);
          else if (presentNames(spreadsheet).has(name.toLowerCase())) spreadsheet.removeNamedRange(name);
        },
      },
    ];
  });
}

export const names: Aspect = {
  part: 'contents',
  make: ({spreadsheet, plan, sheet}) => nameAreas(spreadsheet, plan, sheet),
  restore: ({spreadsheet, plan, sheet}) => ({steps: nameAreas(spreadsheet, plan, () => sheet, sheet)}),
};
