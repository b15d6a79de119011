/** What *Add to OKRs* will do, said before it is pressed. */
import {keyOf} from '../../../src/okr/known';
import type {SheetState} from '../../../src/rpc/contract';
import {listed, toMake} from '../build/build-order';
import type {Entries} from './draft-entries';

const counted = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

/** KPIs that are made along, each once. */
const newKpis = (entries: Entries): number =>
  new Set(
    entries.flatMap(({keyResults}) =>
      keyResults.filter(({newKpi, kpi}) => newKpi && kpi.trim() !== '').map(({kpi}) => keyOf(kpi)),
    ),
  ).size;

export function addSentence(entries: Entries, sheets: readonly SheetState[]): string {
  const count = (list: 'keyResults' | 'guardrails' | 'initiatives') =>
    entries.reduce((sum, objective) => sum + objective[list].length, 0);
  const guardrails = count('guardrails');
  const initiatives = count('initiatives');
  const fresh = entries.filter(({okr}) => okr === '').length;
  const opened = entries.reduce(
    (sum, {opened, keyResults}) => sum + (opened ? 1 : 0) + keyResults.filter(({okr}) => okr !== '').length,
    0,
  );
  const results =
    count('keyResults') - entries.flatMap(({keyResults}) => keyResults).filter(({okr}) => okr !== '').length;
  const what = [
    ...counted(fresh, 'objective', 'objectives'),
    ...counted(results, 'key result', 'key results'),
    ...counted(guardrails, 'guardrail', 'guardrails'),
    ...counted(initiatives, 'initiative', 'initiatives'),
    ...counted(newKpis(entries), 'KPI', 'KPIs'),
  ];
  const saves = opened === 0 ? '' : 'Saves what was changed in the lines that stand on OKRs.';
  if (what.length === 0) return saves;
  const needed = [
    'okrs',
    ...(newKpis(entries) > 0 ? ['kpis'] : []),
    ...(guardrails ? ['guardrails'] : []),
    ...(initiatives ? ['initiatives'] : []),
  ];
  const making = toMake(needed, sheets).map(({title}) => title);
  const makes =
    making.length === 0 ? '' : ` Makes the ${making.length === 1 ? 'sheet' : 'sheets'} ${listed(making)}.`;
  return [`Adds ${listed(what)}.${makes}`, saves].filter(Boolean).join(' ');
}

/** Whether nothing is new: lines that stand on OKRs were opened and changed. */
export const isSaving = (entries: Entries): boolean =>
  entries.length > 0 &&
  entries.every(
    ({okr, opened, keyResults, guardrails, initiatives}) =>
      okr !== '' &&
      opened &&
      guardrails.length + initiatives.length === 0 &&
      keyResults.every((one) => one.okr !== ''),
  );

/** What stays in the view, and why. */
export function stayingSentence({
  toCorrect,
  toComplete,
}: {
  readonly toCorrect: readonly number[];
  readonly toComplete: readonly number[];
}): string {
  const all = toCorrect.length + toComplete.length;
  const why = [
    ...(toCorrect.length > 0 ? [`${toCorrect.length} to correct`] : []),
    ...(toComplete.length > 0 ? [`${toComplete.length} to complete`] : []),
  ];
  return `${all} ${all === 1 ? 'line stays' : 'lines stay'} here: ${why.join(', ')}`;
}
