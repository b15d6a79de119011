/** On a frozen sheet the formulas that were frozen stay values until somebody wants them back: the plan without them. */
import {functions} from '../../functions';
import {callsIn} from '../../okr/formula/calls-in';
import type {SheetPlan} from '../../templates/sheet-plan';
import type {KnownSheet, Workbook} from '../book/workbook';

export function sparingFrozen({frozen}: Workbook, {sheet}: KnownSheet, plan: SheetPlan): SheetPlan {
  if (!frozen.has(sheet.getSheetId())) return plan;
  const names = new Set(functions.map(({name}) => name));
  const blocks = plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line) =>
      line.map((content) =>
        typeof content === 'string' && callsIn(content, names).length > 0 ? null : content,
      ),
    ),
  }));
  return {...plan, blocks};
}
