import type {Answer} from '../cell';
import {because, isRefusal} from '../known';
import type {Refusal} from '../refusal';
import {onePercentAdds, outcomes} from './arithmetic';
import type {Driver} from './driver';
import {type DriverColumns, readDrivers} from './read-drivers';
import {remark} from './remark';

/** Lines deeper than this are not drawn any further to the right. */
const DEEPEST = 12;

/**
 * What the key results add up to, driver by driver, from the top down: its name with the lines of the tree, its value
 * then, what one percent more of it adds to the top (a share), and a remark. Behind the tree stand rows that have no
 * place in it, and loops.
 */
export function driverImpact(columns: DriverColumns): (readonly Answer[] | Refusal)[] {
  const {tops, loops, outside} = readDrivers(columns);
  const outcomeOf = outcomes(tops);
  const addsOf = onePercentAdds(tops);
  const inTree = inOrder(tops).map(({driver, lines}): readonly Answer[] | Refusal => {
    const outcome = outcomeOf.get(driver)!;
    const {value} = outcome;
    if (isRefusal(value)) {
      const isFromBelow = driver.children.some((child) => outcomeOf.get(child)!.value === value);
      return isFromBelow ? because(driver.name, value) : value;
    }
    const adds = addsOf.get(driver) ?? null;
    return [lines + driver.name, value, adds, remark(driver, outcome, adds)];
  });
  return [...inTree, ...outside, ...loops.map(({name}) => [name, null, null, 'Loop'])];
}

/** Every driver behind the one that it drives, siblings as typed, with the lines that lead to it. */
function inOrder(tops: readonly Driver[]): {driver: Driver; lines: string}[] {
  const rows: {driver: Driver; lines: string}[] = [];
  const waiting = tops.map((driver) => ({driver, lines: '', below: '', depth: 0})).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {driver, lines, below, depth} = next;
    rows.push({driver, lines});
    const last = driver.children.length - 1;
    for (let i = last; i >= 0; i--) {
      waiting.push({
        driver: driver.children[i]!,
        lines: `${below}${i === last ? '└─ ' : '├─ '}`,
        below: depth > DEEPEST ? below : `${below}${i === last ? '    ' : '│   '}`,
        depth: depth + 1,
      });
    }
  }
  return rows;
}
