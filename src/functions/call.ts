import type {Answer, Argument} from '../okr/cell';
import {functions} from './index';

/** Answers one cell's formula. Errors begin with the function's name, because the cell shows nothing else. */
export function callFunction(name: string, args: readonly Argument[]): Answer | Answer[][] {
  const found = functions.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not a function of KPI & OKR`);
  try {
    return found.call(args);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
