import {useState} from 'preact/hooks';
import type {KpiFacts} from '../../../src/okr/writing/document/draft-basis';
import {type KpiStretch, kpiStretch} from '../../../src/okr/writing/document/kpi-stretch';
import {wantedDirection} from '../../../src/okr/writing/document/wanted-direction';
import {readAmount, showAmount} from './amounts';
import type {KeyResultEntry} from './draft-entries';

interface Props {
  readonly kpi: KpiFacts;
  readonly result: KeyResultEntry;
  readonly onTarget: (target: string) => void;
}

/** One click takes the stretch target from the KPI's history, shows how it came about, and offers the old one back. */
export function StretchTarget({kpi, result, onTarget}: Props) {
  const [stretch, setStretch] = useState<KpiStretch | null>(null);
  const [before, setBefore] = useState<string | null>(null);

  const take = () => {
    const {type, unit} = result;
    const [start, target] = [result.start, result.target].map((typed) => readAmount(typed, unit).value);
    const found = kpiStretch(kpi, wantedDirection({type, start: start ?? null, target: target ?? null}));
    setStretch(found);
    if (found.target === null) return;
    setBefore(result.target);
    onTarget(showAmount(found.target, unit));
  };
  const putBack = () => {
    if (before !== null) onTarget(before);
    setBefore(null);
    setStretch(null);
  };

  return (
    <div class="wide" role="status">
      {stretch && <p class="hint">{stretchWords(stretch, result.unit)}</p>}
      {before === null ? (
        <button type="button" class="link" onClick={take}>
          Stretch target from the KPI’s history
        </button>
      ) : (
        <button type="button" class="link" onClick={putBack}>
          {before ? `Put ${before} back` : 'Clear the target again'}
        </button>
      )}
    </div>
  );
}

/** How the target came about: mean, spread, how many values, which kind of driver. */
export function stretchWords({n, mean, sd, driver, target, reason}: KpiStretch, unit: string): string {
  const baseline = stretchBasis({n, mean, sd}, unit);
  if (target === null) return [reason, baseline].filter(Boolean).join(' ');
  return `${baseline}, ${driver}: stretch target ${shown(target, unit)}.`;
}

const shown = (value: number | null, unit: string): string =>
  value === null ? '' : showAmount(Number(value.toPrecision(4)), unit);

/** What is usual, how far values stray, and from how many: blank while there is no mean. */
export function stretchBasis({n, mean, sd}: Pick<KpiStretch, 'n' | 'mean' | 'sd'>, unit: string): string {
  if (mean === null) return '';
  return `µ ${shown(mean, unit)}${sd === null ? '' : `, σ ${shown(sd, unit)}`} from ${n} values`;
}
