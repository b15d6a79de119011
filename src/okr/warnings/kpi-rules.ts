import {type Finding, finding, listed, read} from './finding';
import type {Surroundings} from './surroundings';
import {isUntrusted} from './trust-warning';
import type {KpiRow} from './warning-tables';

/** What is wrong with a KPI itself: it got worse, or its data cannot be relied on. */
export function kpiRules(kpi: KpiRow, around: Surroundings): (() => Finding | null)[] {
  const key = around.keyOfName(read(kpi.name) ?? '');
  return [
    () => (read(kpi.signal) === 'Worse' ? finding('worse', 'Worse', () => whoShould(key, around)) : null),
    () => untrusted(kpi, key, around, around.isGuarding(key)),
  ];
}

/** `O1.2 should be moving it`, or that nobody is. */
export function whoShould(kpi: string, around: Surroundings): string {
  const pushers = around.pushers(kpi).map(({id}) => id);
  return pushers.length ? `${listed(pushers)} should be moving it` : 'no OKR pushes it';
}

/**
 * Data that nobody vouches for, and which key results that blinds: those come first that blind the most. A guardrail
 * that goes by it is blind as well, whatever it shows.
 */
export function untrusted(
  kpi: KpiRow,
  key: string,
  around: Surroundings,
  isGuarding = false,
): Finding | null {
  const trust = read(kpi.trust);
  if (!isUntrusted(trust)) return null;
  const blind = around
    .pushers(key)
    .filter(({row, isObjective}) => !isObjective && isUntrusted(read(row.trust)))
    .map(({id}) => id);
  const all = [...(blind.length ? [listed(blind)] : []), ...(isGuarding ? ['its guardrail'] : [])];
  const soWhat = all.length ? `${all.join(' and ')} cannot be judged` : 'no key result rests on it';
  return finding('untrusted', trust, () => soWhat, -blind.length);
}
