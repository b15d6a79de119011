import type {Answer} from '../cell';
import {because, isRefusal} from '../known';
import type {Refusal} from '../refusal';
import {inTreeOrder} from '../tree-lines';
import {onePercentAdds, outcomes} from './arithmetic';
import {type DriverColumns, readDrivers} from './read-drivers';
import {remark} from './remark';

/**
 * What the key results add up to, driver by driver, from the top down: its name with the lines of the tree, its value
 * then, what one percent more of it adds to the top (a share), a remark, and its value as the forecasts stand, where
 * there are any. Behind the tree stand rows that have no place in it, and loops.
 */
export function driverImpact(columns: DriverColumns): (readonly Answer[] | Refusal)[] {
  const {tops, loops, outside} = readDrivers(columns);
  const outcomeOf = outcomes(tops);
  const isForecast = columns.forecasts.some((forecast) => forecast !== null);
  const likelyOf = isForecast ? outcomes(tops, 'forecast') : null;
  const addsOf = onePercentAdds(tops);
  const inTree = inTreeOrder(tops, ({children}) => children).map(
    ({item: driver, lines}): readonly Answer[] | Refusal => {
      const outcome = outcomeOf.get(driver)!;
      const {value} = outcome;
      if (isRefusal(value)) {
        const isFromBelow = driver.children.some((child) => outcomeOf.get(child)!.value === value);
        return isFromBelow ? because(driver.name, value) : value;
      }
      const adds = addsOf.get(driver) ?? null;
      const likely = likelyOf?.get(driver)?.value ?? null;
      if (isRefusal(likely)) return because(driver.name, likely);
      return [lines + driver.name, value, adds, remark(driver, outcome, adds), likely];
    },
  );
  return [...inTree, ...outside, ...loops.map(({name}) => [name, null, null, 'Loop', null])];
}
