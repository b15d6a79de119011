import {betterSide} from '../../guardrail/better-side';
import {last} from '../../last';
import type {KeyResultType} from '../../progress';
import {asShare} from '../figures/as-share';
import {scaled} from '../figures/parse-number';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {TIME_UNITS, unitFactor} from '../figures/time-units';
import {unitInName} from '../figures/unit-in-name';
import {PERCENTAGE_POINTS} from '../figures/units';
import type {AimVerb} from '../lexicon/verbs';
import {anatomy, blanked, isTolerance} from './anatomy';
import type {Measure} from './measure';
import {metricName, periodIn} from './metric-name';
import {TO} from './step-to';

/** A key result in its parts; what the text does not say is '' or null. */
export interface KeyResult {
  readonly type: KeyResultType | '';
  readonly metric: string;
  /** A percentage is a fraction, 20k is 20000. */
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: string;
  readonly segment: string;
  /** `yyyy-mm-dd` where the day is known, else the words: `end of Q3`. */
  readonly due: string;
  readonly tolerance: string;
  /** Whether `target` is by how much it changes: `by 12%`, `20% fewer`. */
  readonly isChange: boolean;
}

/** Takes a key result apart. Text that names no figure still gives its metric, segment and due date. */
export function parseKeyResult(text: string): KeyResult {
  const seen = anatomy(text);
  const {line, masked, verb} = seen;
  const whole = seen.measure && ofGroup(masked, seen.measure);
  const measure = whole && withoutStep(masked, whole);
  const due = last(seen.times.filter(({isDue}) => isDue))?.due ?? '';
  const tolerance = scanQuantities(blanked(line, seen.times)).find(isTolerance);
  const {metric, segment, isNamedBefore} = metricName(seen);
  const unit = measure ? unitOf(measure, masked, isNamedBefore) : null;
  const named = unit === '' ? unitInName(metric) : null;
  const isKept = verb?.aim === 'keep';
  const isBand = isKept || (!verb && measure?.kind === 'level' && !measure.start);
  const kept = measure && isBand ? keptInBand(masked, measure, metric, isKept) : null;
  return {
    // A score behind work says that there is nothing to move.
    type: measure === null && seen.hasRemark ? '' : typeOf(measure, verb, metric),
    ...inShares(figures(measure, verb), named?.percent ?? false),
    ...(named ? {metric: named.name, unit: named.unit} : inPeriod(metric, unit)),
    ...kept,
    segment,
    due,
    isChange: measure?.kind === 'change',
    tolerance: tolerance ? line.slice(tolerance.from, tolerance.to) : '',
  };
}

const OF_A_GROUP = /^ ?(?:of|der|des|de|del|da|do|das|dos|dei|delle|degli|van) (?!\d)\p{L}/iu;

/**
 * `Health score ≥ 80 for 90% of accounts`, `loans under $250k within 24 hours for 80% of applications`: what is measured
 * is the share; the limit before it says what counts.
 */
function ofGroup(text: string, measure: Measure): Measure {
  const {kind, start, target} = measure;
  // “95 % der Tickets in unter 4 Stunden”: the share stands before the time that says what counts.
  const shareBefore =
    kind === 'threshold' && !start && TIME_UNITS.test(target.unit)
      ? scanQuantities(text).find(
          ({percent, to}) => percent && to < target.from && OF_A_GROUP.test(text.slice(to)),
        )
      : undefined;
  if (shareBefore) return {...measure, kind: 'level', target: shareBefore, side: 'lower'};
  if (target.percent || (kind !== 'threshold' && !start?.percent)) return measure;
  const share = scanQuantities(text).find(
    ({percent, from, to}) =>
      percent &&
      from > target.to &&
      /(?:^|\s)(?:for|in) $/i.test(text.slice(0, from)) &&
      /^ of (?!\d)\p{L}/u.test(text.slice(to)),
  );
  if (!share) return measure;
  return {
    ...measure,
    kind: start?.percent ? 'move' : 'level',
    start: start?.percent ? start : null,
    target: share,
    side: 'lower',
  };
}

/**
 * `Keep churn between 2% and 3%`: of the two ends the one beyond which it is worse. Where nobody says that it is to be
 * kept, and the name does not tell which end that is, neither is the target.
 */
function keptInBand(
  text: string,
  {target}: Measure,
  metric: string,
  isKept: boolean,
): Pick<KeyResult, 'start' | 'target' | 'type' | 'unit'> | null {
  const all = scanQuantities(text);
  const at = all.findIndex(({from}) => from === target.from);
  for (const [first, second] of [all.slice(at, at + 2), all.slice(Math.max(0, at - 1), at + 1)]) {
    if (!first || !second || first === second) continue;
    const isBand =
      /^ ?(?:and|to|bis|und|et|y|–|—|-) ?$/i.test(text.slice(first.to, second.from)) &&
      /(?:between|within|from|zwischen|entre) $/i.test(text.slice(0, first.from));
    if (!isBand) continue;
    const ends = [alike(first, second), alike(second, first)];
    const {unit} = [first, second].find((one) => one.unit !== '') ?? second;
    const side = betterSide(metric);
    if (side === null && !isKept) return {start: null, target: null, type: '', unit};
    const type = side === 'upper' ? 'At most' : 'At least';
    return {start: null, target: type === 'At most' ? Math.max(...ends) : Math.min(...ends), type, unit};
  }
  return null;
}

/** A period behind the metric's name is the unit of its figures, unless they have another: `demos per week`. */
function inPeriod(metric: string, unit: string | null): {metric: string; unit: string} {
  const {name, period} = periodIn(metric);
  const isUnit = period !== '' && unit !== null && (unit === '' || unit.endsWith(`/${period}`));
  return isUnit ? {metric: name, unit: unit || `/${period}`} : {metric, unit: unit ?? ''};
}

/** `Churn (%) 5 → 3` means 5%. */
function inShares(
  {start, target}: {start: number | null; target: number | null},
  isPercent: boolean,
): {start: number | null; target: number | null} {
  if (!isPercent) return {start, target};
  return {
    start: start === null ? null : scaled(start, 0.01),
    target: target === null ? null : scaled(target, 0.01),
  };
}

const FROM =
  /(?:^|[^a-zà-ÿ])(?:from|von|vom|de|du|del|da|dal|desde|depuis|van|baseline|start|now|today|currently|current|was|at)(?: \p{L}+){0,2}[ :(=]*$/iu;
const STEP = /(?:^|[^a-zà-ÿ])(up|down) (?:by )?[~+−-]?$/i;

/** Whether two figures are of one kind: no start is in percent, or a multiple, where the target is money or a count. */
function areUnlike(start: Quantity, target: Quantity): boolean {
  if (MULTIPLE.test(start.unit) !== MULTIPLE.test(target.unit)) return MULTIPLE.test(start.unit);
  if (start.unit in PERCENTAGE_POINTS || /^points?$|^pts?$/.test(start.unit))
    return start.unit !== target.unit;
  const isOther = target.unit !== '' || target.scale > 1 || Math.abs(target.value) > 100;
  return start.percent && !target.percent && isOther;
}

/** `Waiting list down 300 to 1,200`, `revenue up 12% to $5.6M`: by how much, and where to; it is no start. */
function withoutStep(text: string, measure: Measure): Measure {
  const {start, target} = measure;
  if (!start || start.from > target.from || !TO.test(text.slice(start.to, target.from))) return measure;
  const lead = text.slice(0, start.from);
  const way = STEP.exec(lead)?.[1]?.toLowerCase() ?? (start.sign === '+' && !FROM.test(lead) ? 'up' : '');
  const isUnlike = areUnlike(start, target);
  if (way === '' && (!isUnlike || (FROM.test(lead) && !start.percent))) return measure;
  const direction = way === 'down' ? 'Reduce' : way === 'up' ? 'Increase' : measure.direction;
  const isAlike = !isUnlike && start.unit === target.unit && way !== '';
  const from = target.value + (way === 'down' ? 1 : -1) * Math.abs(start.value);
  return {
    ...measure,
    kind: isAlike ? 'move' : 'level',
    start: isAlike ? {...start, value: from, sign: ''} : null,
    direction,
  };
}

interface Figures {
  readonly start: number | null;
  readonly target: number | null;
}

/** Start and target in one scale: `from 18 to 23%` means 18%, `from 10 to 20k` means 10k. */
function figures(measure: Measure | null, verb: AimVerb | null): Figures {
  if (!measure) return {start: null, target: null};
  const {start, target} = measure;
  const size = measure.kind === 'change' ? Math.abs(target.value) : target.value;
  if (!start) return {start: null, target: size};
  const end = movedEnd(start, target, verb);
  if (end !== null) return {start: start.value, target: end};
  // `from 5 hours to 90 minutes`: the unit that is given is the target's.
  const factor = start.unit === target.unit ? null : factorTo(start, target);
  // 1 h 05 min in hours and back leaves dust.
  if (factor !== null)
    return {start: Number(scaled(start.value, factor).toPrecision(10)), target: target.value};
  if (areApart(start, target)) return {start: null, target: size};
  return {start: alike(start, target), target: alike(target, start)};
}

const MULTIPLE = /^(?:[xX×]|times|fold)$/;

/** `5pp from 18%`, `3x from 1,000`: the second figure says by how much, and where it ends follows from the first. */
function movedEnd(start: Quantity, target: Quantity, verb: AimVerb | null): number | null {
  if (MULTIPLE.test(target.unit) && start.unit !== target.unit && !start.percent)
    return scaled(start.value, target.value);
  const points = PERCENTAGE_POINTS[target.unit];
  if (points === undefined || !start.percent) return null;
  const size = target.value * points;
  const isDown = verb?.aim === 'down' && target.sign !== '+';
  return Number((start.value + (isDown ? -Math.abs(size) : size)).toPrecision(12));
}

/** What the start is to be multiplied with to be in the unit of the target; null where that is not known. */
function factorTo(start: Quantity, target: Quantity): number | null {
  const points = PERCENTAGE_POINTS[start.unit];
  return points !== undefined && target.percent ? points : unitFactor(start.unit, target.unit);
}

const PERIOD = /\/ ?(?:day|week|month|quarter|year|sprint|hour)$/;

/**
 * `from 2 months to 45 days`, `from 3,400/month to 1,000/week`: two units of one kind, of which nobody can say how many
 * of one the other is. A start in another unit would turn the key result round.
 */
function areApart(start: Quantity, target: Quantity): boolean {
  if (start.unit === target.unit || start.unit === '' || target.unit === '') return false;
  const isTime = TIME_UNITS.test(start.unit) && TIME_UNITS.test(target.unit);
  const [one, other] = [PERIOD.exec(start.unit)?.[0], PERIOD.exec(target.unit)?.[0]];
  return isTime || (one !== undefined && other !== undefined && one !== other);
}

function alike(one: Quantity, other: Quantity): number {
  if (other.percent && !one.percent && one.unit === '' && one.scale === 1)
    return asShare(one.value, other.value);
  const isWritten = (quantity: Quantity) => Math.abs(quantity.value / quantity.scale);
  if (
    other.scale > 1 &&
    one.scale === 1 &&
    (isWritten(one) < isWritten(other) || (other.scale >= 1e6 && !Number.isInteger(one.value))) &&
    isWritten(one) > 0 &&
    one.to < other.from
  )
    return scaled(one.value, other.scale);
  return one.value;
}

function typeOf(measure: Measure | null, verb: AimVerb | null, metric: string): KeyResult['type'] {
  if (!measure) return verb?.aim === 'keep' ? keptSide(metric) : aimType(verb, metric);
  const {kind, side, direction} = measure;
  const {start, target} = figures(measure, verb);
  if (kind === 'threshold') return side === 'upper' ? 'At most' : 'At least';
  if (start !== null && target !== null && start !== target) return target > start ? 'Increase' : 'Reduce';
  if (verb?.aim === 'keep') return side === 'lower' ? 'At least' : keptSide(metric);
  if (target === 0) return 'At most';
  // “Close 95% of tickets within 2 days”: fewer tickets may be better, a smaller share of them is not.
  if (kind === 'level' && side === 'lower' && verb?.aim === 'reach') return 'Increase';
  return direction ?? aimType(verb, metric);
}

/** What is to be kept is kept from getting worse. */
function keptSide(metric: string): KeyResult['type'] {
  return betterSide(metric) === 'upper' ? 'At most' : 'At least';
}

function aimType(verb: AimVerb | null, metric: string): KeyResult['type'] {
  if (verb?.aim === 'up') return 'Increase';
  if (verb?.aim === 'down') return 'Reduce';
  if (verb?.aim === 'reach') return betterSide(metric) === 'upper' ? 'Reduce' : 'Increase';
  return '';
}

/** `2 interviews per week`: the period behind what is counted. */
const RATE_BEHIND =
  /^ [^.,;(]{0,60} (?:per|a|each|every) (week|month|day|quarter|year|sprint|hour)(?![a-zà-ÿ])/i;
const NOUN_BEHIND =
  /^ ((?:\p{Ll}[\p{L}-]* )?(?:\p{Ll}[\p{L}-]*s|people|children|staff)(?:\/\p{L}+)?)(?= *(?:$|[.,;()]|(?:in|on|by|for|per|across|at|from|with|within|during|and|or|as|through|to|that|who|which|over)(?!\p{L})))/u;
const RATE_NOUN = /^ (\p{L}+s\/\p{L}+)(?= |$|[.,;])/u;
const PERIOD_BEHIND = /^ ?(?:\/|per |a |each |every )(week|month|day|quarter|year|sprint|hour)(?![a-zà-ÿ])/i;
const NO_NOUN =
  /(?:^|\s)(?:new|vs|more|other|additional|is|was|has|as|across|times|less|plus|this|its|us|in|on|by|for|per|at|from|with|within|during|and|or|to|of|the|over)(?:\s|$)/u;

/** `from 90 to 40 issues`: what is counted is the unit when the metric is named already. */
function countedNoun(behind: string): string {
  const noun = NOUN_BEHIND.exec(behind)?.[1] ?? RATE_NOUN.exec(behind)?.[1] ?? '';
  if (NO_NOUN.test(noun)) return '';
  const period = PERIOD_BEHIND.exec(behind.slice(noun.length + 1))?.[1];
  return noun !== '' && period ? `${noun}/${period.toLowerCase()}` : noun;
}

function unitOf({kind, start, target}: Measure, text: string, isNamedBefore: boolean): string {
  if (start && movedEnd(start, target, null) !== null) return start.unit;
  const isTargets = start && (factorTo(start, target) !== null || areApart(start, target));
  const unit = isTargets || target.unit.length >= (start?.unit.length ?? 0) ? target.unit : start!.unit;
  if (kind === 'change' && target.percent && /^ ?relative(?:ly)?(?![a-zà-ÿ])/i.test(text.slice(target.to)))
    return '% relative';
  const behind = text.slice(target.to);
  if (unit === '' && (kind === 'level' || kind === 'threshold') && !isNamedBefore) {
    const rate = RATE_BEHIND.exec(behind)?.[1];
    if (rate) return `/${rate.toLowerCase()}`;
  }
  return unit === '' && isNamedBefore ? countedNoun(behind) : unit;
}
