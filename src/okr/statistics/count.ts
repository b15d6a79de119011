import {Refusal} from '../refusal';

/** People or events that were counted: a whole number, not below 0, small enough to be exact. */
export function checkCount(value: number, name: string): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    throw new Refusal(`${name} must be a whole number from 0, not ${value}`);
}
