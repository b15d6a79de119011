import {isRefusal} from '../known';
import {type Finding, finding, listed, read} from './finding';
import {untrusted, whoShould} from './kpi-rules';
import type {Surroundings} from './surroundings';
import type {GuardrailRow} from './warning-tables';

/** Within three standard deviations a value gets by itself, now and then. */
const OUT_OF_REACH = 3;

/** What is wrong with a guardrail. Of a tripped one's KPI everything is said here. */
export function guardrailRules(guardrail: GuardrailRow, around: Surroundings): (() => Finding | null)[] {
  const kpi = () => around.kpiOf(read(guardrail.KPI));
  return [
    () => (read(guardrail.status) === 'Tripped' ? tripped(guardrail, around) : null),
    () => {
      const judged = read(guardrail.status) === 'Tripped' ? kpi() : undefined;
      return judged ? untrusted(judged, around.keyOfName(read(judged.name) ?? ''), around) : null;
    },
    () =>
      read(guardrail.status) === 'No data' && !around.isUntrustedKpi(guardrail.KPI)
        ? finding('untrusted', 'No data', () => 'nobody can say whether it holds')
        : null,
    () =>
      read(guardrail.status) === 'Watch'
        ? finding('on watch', 'Watch', () => room(read(guardrail.room)), roomOf(guardrail))
        : null,
  ];
}

function tripped(guardrail: GuardrailRow, around: Surroundings): Finding {
  return finding('tripped', 'Tripped', () => {
    const paused = around.protectedBy(guardrail);
    const pauses = paused.length ? `pauses ${listed(paused)}` : 'pauses no key result';
    const kpi = read(guardrail.KPI);
    if (kpi === null || kpi.trim() === '') return pauses;
    const key = around.keyOfName(kpi);
    return `${pauses}; ${around.pushers(key).length ? whoShould(key, around) : 'no OKR moves it'}`;
  });
}

function room(sigmas: number | null): string {
  if (sigmas === null) return 'close to its limit';
  const said = `${sigmas.toFixed(1).replace('-', '−')} σ of room`;
  return sigmas < OUT_OF_REACH ? `${said}: noise alone can trip it` : said;
}

function roomOf({room: sigmas}: GuardrailRow): number {
  return isRefusal(sigmas) || sigmas === null ? Number.MAX_VALUE : sigmas;
}
