/** How sure an outlook is: what the library's t distribution makes of it. The sidebar does without (`whole-student.ts`). */
import type {Direction} from '../direction';
import {studentUpper, studentUpperQuantile} from './student-t';
import {finite, type Outlook} from './trend-line';

/** The value that will be reached or bettered with that certainty: below the line for `up`, above it for `down`. */
export function reachedWith(certainty: number, direction: Direction, at: Outlook): number {
  const margin = at.error === 0 ? 0 : studentUpperQuantile(1 - certainty, at.degreesOfFreedom) * at.error;
  return finite(direction === 'up' ? at.value - margin : at.value + margin);
}

/** P(new value ≥ target) for `up`, P(new value ≤ target) for `down`. */
export function chanceOf(target: number, direction: Direction, at: Outlook): number {
  const short = direction === 'up' ? target - at.value : at.value - target;
  // On a perfect line there is no chance, only a yes or a no; the target itself counts as reached.
  if (at.error === 0) return short <= at.rounding ? 1 : 0;
  return studentUpper(short / at.error, at.degreesOfFreedom);
}
