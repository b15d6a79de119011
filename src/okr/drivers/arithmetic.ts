import {isRefusal, type Known} from '../known';
import {named, Refusal} from '../refusal';
import {counts, type Driver} from './driver';

/** What becomes of a driver when its key results land. */
export interface Outcome {
  /** Its value then, in its own unit; null where no level is known; a condition that came from below names its row. */
  readonly value: Known<number>;
  /** What its children alone would make of it; null where none of them has a key result below or in it. */
  readonly yielded: Known<number>;
  /** It has a key result itself, or one that counts for it stands below it. */
  readonly isPushed: boolean;
}

/**
 * Computes every driver below and with `tops`, children first.
 * A driver with a key result takes its value (the scenario, or the forecast). Else, when one below it has a key result:
 * baseline × Π (child then ÷ child baseline)^strength + Σ (child then − child baseline) over the children that add.
 * Else it stays at its level. A child without a level, or whose ratio is not positive, counts nothing.
 */
export function outcomes(
  tops: readonly Driver[],
  landing: 'scenario' | 'forecast' = 'scenario',
): ReadonlyMap<Driver, Outcome> {
  const found = new Map<Driver, Outcome>();
  for (const driver of childrenFirst(tops)) found.set(driver, outcome(driver, driver[landing], found));
  return found;
}

function childrenFirst(tops: readonly Driver[]): Driver[] {
  const all = new Set(tops);
  for (const driver of all) for (const child of driver.children) all.add(child);
  return [...all].reverse();
}

function outcome(driver: Driver, landed: number | null, found: ReadonlyMap<Driver, Outcome>): Outcome {
  const children = driver.children.filter(counts);
  const isPushedBelow = children.some((child) => found.get(child)!.isPushed);
  const isPushed = isPushedBelow || landed !== null;
  if (driver.broken) return {value: driver.broken, yielded: driver.broken, isPushed};
  const yielded = isPushedBelow ? fromChildren(driver, children, found) : null;
  const value = landed ?? (isPushedBelow ? yielded : driver.level);
  return {value, yielded, isPushed};
}

function fromChildren(
  {name, baseline, level}: Driver,
  children: readonly Driver[],
  found: ReadonlyMap<Driver, Outcome>,
): Known<number> {
  if (level === null || baseline === null) return null;
  let [factor, sum] = [1, 0];
  for (const child of children) {
    const then = found.get(child)!.value;
    if (isRefusal(then)) return then;
    if (child.level === null || child.baseline === null || then === null) continue;
    const ratio = then / child.baseline;
    if (child.link === 'Adds') sum += then - child.baseline;
    else if (ratio > 0 && Number.isFinite(ratio)) factor *= ratio ** child.strength;
  }
  const value = baseline * factor + sum;
  return Number.isFinite(value)
    ? value
    : new Refusal(`${named(name)}: the numbers are too large to compute with`);
}

/**
 * What one percent more of a driver adds to the top of its tree, as a share of it: 0.01 is one percent. Without sign.
 * Multiplies passes a percent on as it is, Influences times its strength, Adds by its share of the parent's baseline.
 * @returns null at the top, where a link on the way only watches, and where a baseline on the way is not known
 */
export function onePercentAdds(tops: readonly Driver[]): ReadonlyMap<Driver, number | null> {
  const found = new Map<Driver, number | null>();
  const share = new Map<Driver, number>();
  for (const top of tops) if (!top.broken) share.set(top, 0.01);
  const all = new Set(tops);
  for (const driver of all) {
    const above = driver.parent ? share.get(driver.parent) : undefined;
    const own = above === undefined || !counts(driver) || driver.broken ? null : above * elasticity(driver);
    const known = own !== null && Number.isFinite(own) ? own : null;
    found.set(driver, known);
    if (known !== null) share.set(driver, known);
    for (const child of driver.children) all.add(child);
  }
  return found;
}

function elasticity({link, strength, baseline, parent}: Driver): number {
  if (link !== 'Adds') return Math.abs(strength);
  return baseline === null || !parent?.baseline ? Number.NaN : Math.abs(baseline / parent.baseline);
}
