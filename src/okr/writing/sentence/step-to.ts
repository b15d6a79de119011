import {last} from '../../last';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {PERCENTAGE_POINTS} from '../figures/units';
import type {Measure} from './measure';

const BY = /(?:^| )(?:by|um) [~+]?$/i;
/** What stands between a step, or a start, and where it leads. */
export const TO = /^ (?:to|auf|à|a|naar|para|até) $/i;
const POINTS = /^(?:points?|pts?|(?:prozent)?punkte?|puntos?|pontos?|punti)$/i;

/** How much the step is in the figures of where it ends; null where it could be meant otherwise. */
function sizeOf(step: Quantity, target: Quantity): number | null {
  const isPoints = step.unit in PERCENTAGE_POINTS || POINTS.test(step.unit);
  if (target.percent) return isPoints ? Math.abs(step.value) * (PERCENTAGE_POINTS[step.unit] ?? 0.01) : null;
  if (isPoints) return target.unit === '' ? Math.abs(step.value) : null;
  // “By 10 to 45” may be a range.
  const isTold = step.unit !== '' || step.scale > 1;
  return isTold && !step.percent && step.unit === target.unit ? Math.abs(step.value) : null;
}

/** `Reduce churn by 2 points to 4%` begins at 6%. */
export function steppedTo(text: string, measure: Measure, isUp: boolean | null): Measure {
  const {start, target, kind} = measure;
  if (start || isUp === null || kind === 'change') return measure;
  const step = last(scanQuantities(text).filter(({to}) => to <= target.from));
  if (!step || !BY.test(text.slice(0, step.from)) || !TO.test(text.slice(step.to, target.from)))
    return measure;
  const size = sizeOf(step, target);
  if (size === null) return measure;
  const from = Number((target.value + (isUp ? -size : size)).toPrecision(12));
  return {
    ...measure,
    kind: 'move',
    start: {...step, value: from, unit: target.unit, percent: target.percent, sign: ''},
  };
}
