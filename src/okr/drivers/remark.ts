import {inUnit} from '../in-unit';
import {isRefusal} from '../known';
import {atLeast} from '../tolerance';
import type {Outcome} from './arithmetic';
import {counts, type Driver} from './driver';
import {figure} from './figure';

/** A lever that adds less than half a percent for each percent of its own is not missed. */
const WORTH_PUSHING = 0.005;

/** The one thing to know about a driver: what is wrong with it comes before what is missing. */
export function remark(driver: Driver, outcome: Outcome, adds: number | null): string | null {
  const {level, scenario, parent, isAssumed} = driver;
  if (level === null) return 'No data';
  if (scenario === null) return adds !== null && atLeast(adds, WORTH_PUSHING) ? 'Nobody’s' : null;
  if (counts(driver) && parent!.scenario !== null) return 'Claimed twice';
  return unexplained(driver, outcome) ?? (isAssumed && counts(driver) ? 'Rests on an assumption' : null);
}

/** How much of what a key result promises its children do not yield, seen in the direction of the promise. */
function unexplained({scenario, baseline, unit}: Driver, {yielded}: Outcome): string | null {
  if (scenario === null || baseline === null || yielded === null || isRefusal(yielded)) return null;
  const gap = scenario >= baseline ? scenario - yielded : yielded - scenario;
  const missing = figure(gap, scenario);
  if (gap <= 0 || missing === '0') return null;
  if (unit === '') return `${missing} of ${figure(scenario, scenario)} unexplained`;
  // A difference without its plus.
  const short = inUnit(gap, unit, true).slice(1).replace(/ pp$/, ' points');
  return `${short} of ${inUnit(scenario, unit, false)} unexplained`;
}
