import type {CellInput} from '../../templates/sheet-plan';
import type {SheetKey} from '../../templates/template';
import {type Calendar, quarterOf} from './calendar';

/** First values of a new sheet: the cycle is the quarter that holds today, and the roll-out begins today. */
export function defaultAnswers(calendar: Calendar): (key: SheetKey) => Readonly<Record<string, CellInput>> {
  return (key) => {
    if (key !== 'settings') return {};
    const today = calendar.isoToday();
    const {name, start, end} = quarterOf(today);
    return {cycleName: name, cycleStart: start, cycleEnd: end, rollOutStart: today};
  };
}
