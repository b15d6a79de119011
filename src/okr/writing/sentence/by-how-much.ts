import type {Quantity} from '../figures/quantities';
import {timeFactor} from '../figures/time-units';
import {PERCENTAGE_POINTS} from '../figures/units';
import type {Measure} from './measure';

/** `from 5 accounts`, `vs 3 competitors`: something else is counted there. */
const OTHERS =
  /^ (?:of )?(?!(?:in|on|by|for|per|each|every|today|now|current|last|this|and|until|with|over|at|right|as|por|pro|par))\p{L}{2,}/u;

/** `A third` of a percentage is meant of it; `by 33%` could be points. */
const FRACTION = /(?:third|quarter|fifth|tenth)s?$/i;

type Figure = Pick<Quantity, 'value' | 'unit' | 'percent'>;

/**
 * Where a change leads from its start: `by 20%` from 400 to 480, `double` from 5% to 10%, `by €5` from €30 to €35.
 * A percentage of a percentage could be meant in points: null.
 */
export function endOf(start: Figure, by: Figure, isUp: boolean): number | null {
  const end = exactEnd(start, {...by, value: Math.abs(by.value)}, isUp ? 1 : -1);
  // Without the dust that 0.7 + 0.1 leaves: figures that people write have few digits.
  return end === null ? null : Number(end.toPrecision(12));
}

function exactEnd(start: Figure, by: Figure, sign: 1 | -1): number | null {
  if (by.unit === 'x') return start.value * by.value;
  const points = PERCENTAGE_POINTS[by.unit];
  if (points !== undefined && start.percent) return start.value + sign * by.value * points;
  if (by.percent) return start.percent ? null : start.value * (1 + sign * by.value);
  const factor = timeFactor(by.unit, start.unit) ?? (start.unit === '' || start.unit === by.unit ? 1 : null);
  return factor === null || start.percent ? null : start.value + sign * by.value * factor;
}

/**
 * A change beside its start, as what it comes to: a move from the one to the other.
 * @returns the change alone where nobody can tell
 */
export function settled(measure: Measure, isUp: boolean | null, text: string): Measure {
  const {kind, start, target} = measure;
  if (kind !== 'change' || !start) return measure;
  const isOther = OTHERS.test(text.slice(start.to));
  // “30% faster” than 10 days is less time.
  const isLess = timeFactor(start.unit, 's') !== null && /^ faster/.test(text.slice(target.to));
  const way = isUp && !isLess;
  const by = FRACTION.test(text.slice(target.from, target.to))
    ? {...target, value: way ? 1 + target.value : 1 - target.value, unit: 'x'}
    : target;
  const end = isUp === null || isOther ? null : endOf(start, by, way === true);
  const ofChange = measure.spans.filter(({from, to}) => from <= target.from && target.to <= to);
  if (end === null || start.value === 0) return {...measure, start: null, spans: ofChange};
  const {unit, percent} = start.unit === '' && !target.percent && target.unit !== 'x' ? target : start;
  return {...measure, kind: 'move', target: {...target, value: end, unit, percent, scale: 1}};
}
