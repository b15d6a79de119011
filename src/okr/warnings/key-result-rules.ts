import {isRefusal} from '../known';
import {Refusal} from '../refusal';
import {atLeast, isNothing, isShare} from '../tolerance';
import {type Finding, finding, listed, read} from './finding';
import type {Named, Surroundings} from './surroundings';
import {isUntrusted} from './trust-warning';
import type {OkrRow} from './warning-tables';

/** So far apart, owner and history do not speak of the same thing. */
const APART = 0.4;
/** Only of these words a chance is shown beside them. */
const JUDGED: readonly string[] = ['Not started', 'On track', 'At risk', 'Off track'];

/** What is wrong with a key result. */
export function keyResultRules(one: Named, around: Surroundings): (() => Finding | null)[] {
  const {row} = one;
  const chance = () => (JUDGED.includes(read(row.status) ?? '') ? read(row.chance) : null);
  return [
    () =>
      read(row.status) === 'Off track'
        ? finding('off track', 'Off track', () => beside(one, around), weightOf(row))
        : null,
    () => (read(row.status) === 'At risk' ? finding('at risk', 'At risk', () => null, weightOf(row)) : null),
    () => untrustedRow(one, around),
    () => {
      const [owner, history] = [read(row.confidence), chance()];
      if (owner !== null && !isShare(owner))
        throw new Refusal(`confidence must lie between 0 and 1 (80% is 0.8), not ${owner}`);
      return owner !== null && history && atLeast(Math.abs(owner - history.share), APART)
        ? finding(
            'owner and history apart',
            read(row.status)!,
            () => `owner says ${Math.round(owner * 100)}%, history ${history.shown}`,
          )
        : null;
    },
    () =>
      read(row.status) === 'On track' && read(row.proven) === 'Within noise'
        ? finding('may be noise', 'On track', () => 'may be noise')
        : null,
    () => nothingMoved(row),
  ];
}

/** What stands beside a key result that is off track: what got worse, else what leads it and moved, else no KPI at all. */
function beside({row, kpis}: Named, around: Surroundings): string | null {
  read(row.KPI);
  if (!kpis.length) return 'names no KPI';
  const worse = around.neighbours(kpis[0]!, 'Worse').map(around.nameOf);
  if (worse.length) return `${listed(worse)} ${worse.length > 1 ? 'are' : 'is'} worse beside it`;
  const kind = read(around.kpiOfKey(kpis[0]!)?.kind ?? null);
  const leading = kind === 'Leading' ? [] : around.neighbours(kpis[0]!, 'leading Better').map(around.nameOf);
  if (!leading.length) return null;
  return `${listed(leading)} moved: ${kind === 'Lagging' ? 'the lagging KPI' : 'it'} may follow`;
}

/** Of a key result of which nothing else is to be said, the chance says how bad it is. */
export function chanceAlone({chance}: OkrRow): string | null {
  return chance === null || isRefusal(chance) ? null : `chance ${chance.shown}`;
}

function weightOf(row: OkrRow): number {
  return isRefusal(row.chance) ? 1 : (row.chance?.share ?? 1);
}

/** A key result that cannot be judged; where its KPI is the reason, the KPI's row says so. */
function untrustedRow({row, kpis}: Named, around: Surroundings): Finding | null {
  const trust = read(row.trust);
  if (!isUntrusted(trust)) return null;
  if (kpis.some((key) => around.kpiOfKey(key)?.trust === trust)) return null;
  return finding('untrusted', trust, () => {
    if (trust === 'No data') return 'cannot be judged: no value yet';
    if (trust !== 'Stale') return 'cannot be judged';
    return `cannot be judged: ${sinceCheckIn(read(row['last check-in']), around.asOf)}`;
  });
}

function sinceCheckIn(last: number | null, asOf: number): string {
  if (last === null) return 'no check-in yet';
  const days = Math.max(0, Math.floor(asOf - last));
  if (days >= 14) return `no check-in for ${Math.floor(days / 7)} weeks`;
  return `no check-in for ${days} ${days === 1 ? 'day' : 'days'}`;
}

function nothingMoved(row: OkrRow): Finding | null {
  const [done, progress] = [read(row['initiatives done']), read(row.progress)];
  if (done === null || done < 1 || progress === null || !isNothing(progress)) return null;
  // A value that nobody took says nothing about what was done.
  if (isUntrusted(read(row.trust))) return null;
  return finding(
    'nothing moved',
    read(row.status) ?? '',
    () => `${done} ${done === 1 ? 'initiative' : 'initiatives'} done, nothing moved`,
  );
}
