/** Choices that come from a sheet which goes: they go along, because left behind they would offer `#REF!`. */
import type {Area, ChoiceRun, SheetPlan} from '../../templates/sheet-plan';
import type {KnownSheet} from '../book/workbook';
import {a1Of, clipped, rangeOf, sizeOf} from '../sheet/areas';
import type {Step} from './journal';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const isListOf = (validation: Validation | null, {help}: ChoiceRun): boolean =>
  validation !== null &&
  validation.getHelpText() === help &&
  String(validation.getCriteriaType()) === 'VALUE_IN_RANGE';

/**
 * @param before what the sheet was with the others
 * @param after what it is without them
 */
export function losingChoices({sheet}: KnownSheet, before: SheetPlan, after: SheetPlan): Step[] {
  const kept = new Set(after.choices.map(({area}) => a1Of(area)));
  const lost = before.choices.filter(({area, choice}) => choice.kind === 'range' && !kept.has(a1Of(area)));
  if (lost.length === 0) return [];
  const size = sizeOf(sheet);
  return lost.flatMap((run): Step[] => {
    const area: Area | null = clipped(run.area, size);
    if (!area) return [];
    const range = rangeOf(sheet, area);
    const there = range.getDataValidations();
    if (!there.flat().some((one) => isListOf(one, run))) return [];
    const left = there.map((line) => line.map((one) => (isListOf(one, run) ? null : one)));
    return [
      {
        apply: () => {
          if (left.flat().every((one) => one === null)) range.clearDataValidations();
          else range.setDataValidations(left);
        },
        revert: () => range.setDataValidations(there),
      },
    ];
  });
}
