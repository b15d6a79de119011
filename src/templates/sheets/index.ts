/** Every sheet that can be made. A new one: its file and a line here. */

import type {SheetKey, Template} from '../template';
import {pages} from './pages';
import {settings} from './settings';
import {tables} from './tables';

export const templates: readonly Template[] = [settings, ...tables, ...pages];

export function templateOf(key: string): Template {
  const found = templates.find((template) => template.key === key);
  if (!found) throw new Error(`there is no sheet called ${key}`);
  return found;
}

/** The sheets whose formulas use this one: they are repaired once it has been made. */
export const readersOf = (key: SheetKey): readonly SheetKey[] =>
  templates.filter(({reads}) => reads.includes(key)).map((template) => template.key);

/** A sheet and what it needs, in the order in which they are to be made. */
export function withNeeds(key: SheetKey): readonly SheetKey[] {
  const wanted = new Set<SheetKey>();
  const add = (one: SheetKey): void => {
    if (wanted.has(one)) return;
    wanted.add(one);
    templateOf(one).needs.forEach(add);
  };
  add(key);
  return templates.map((template) => template.key).filter((one) => wanted.has(one));
}

export {locate} from '../plan/locate';
export {numberFormatOf} from '../plan/number-format';
export {planSheet} from '../plan/plan-sheet';
export {figureColumns, figuresOf, rowsOf, typedRuns, unitStyles} from '../plan/table-cells';
export {answersFor, hasInstances, instanceId, parseId} from './ids';
