/** What *Add to OKRs* will do, said before it is pressed. */
import type {SheetState} from '../../../src/rpc/contract';
import {listed, toMake} from '../build/build-order';
import type {Entries} from './draft-entries';

const counted = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

export function addSentence(entries: Entries, sheets: readonly SheetState[]): string {
  const count = (list: 'keyResults' | 'guardrails' | 'initiatives') =>
    entries.reduce((sum, objective) => sum + objective[list].length, 0);
  const guardrails = count('guardrails');
  const initiatives = count('initiatives');
  const what = [
    ...counted(entries.length, 'objective', 'objectives'),
    ...counted(count('keyResults'), 'key result', 'key results'),
    ...counted(guardrails, 'guardrail', 'guardrails'),
    ...counted(initiatives, 'initiative', 'initiatives'),
  ];
  if (what.length === 0) return '';
  const needed = ['okrs', ...(guardrails ? ['guardrails'] : []), ...(initiatives ? ['initiatives'] : [])];
  const making = toMake(needed, sheets).map(({title}) => title);
  const makes =
    making.length === 0 ? '' : ` Makes the ${making.length === 1 ? 'sheet' : 'sheets'} ${listed(making)}.`;
  return `Adds ${listed(what)}.${makes}`;
}
