/** The thin lines of a plan: under a header, above a part of a page. */
import {colours} from '../../../templates/look';
import type {SheetPlan} from '../../../templates/sheet-plan';
import {rangeOf} from '../areas';
import {lining} from '../headline-rows';
import {type Aspect, type Call, onNew} from './aspect';

function drawing(lines: SheetPlan['lines']): Call[] {
  return lines.map(({area, edge}) => (sheet) => {
    const [top, bottom] = edge === 'top' ? [true, null] : [null, true];
    const between = edge === 'each' ? true : null;
    const {SOLID} = SpreadsheetApp.BorderStyle;
    rangeOf(sheet, area).setBorder(top, null, bottom, null, null, between, colours.line, SOLID);
  });
}

export const lines: Aspect = {
  part: 'shape',
  make: (one) => onNew(one, drawing(one.plan.lines)),
  // A script is told nothing of lines, so they are drawn over those that may be there.
  restore: ({plan, headlines}) => ({steps: [], finish: [...drawing(plan.lines), ...lining(headlines)]}),
};
