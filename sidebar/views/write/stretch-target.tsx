import {useState} from 'preact/hooks';
import type {Stretch} from '../../../src/rpc/contract';
import {call, problemIn} from '../../server';
import {readAmount, showAmount} from './amounts';
import type {KeyResultEntry} from './draft-entries';
import {wantedDirection} from './key-result-words';

interface Props {
  readonly result: KeyResultEntry;
  readonly onTarget: (target: string) => void;
}

/** One click takes the stretch target from the KPI's history, shows how it came about, and offers the old one back. */
export function StretchTarget({result, onTarget}: Props) {
  const [answer, setAnswer] = useState<Stretch | null>(null);
  const [before, setBefore] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const ask = async () => {
    setBusy(true);
    setProblem('');
    const amounts = {
      start: readAmount(result.start, result.unit).value,
      target: readAmount(result.target, result.unit).value,
    };
    try {
      const reply = await call('stretchTarget', {
        kpi: result.kpi,
        direction: wantedDirection({type: result.type, ...amounts}),
      });
      setAnswer(reply);
      if (reply.target !== null) {
        setBefore(result.target);
        onTarget(showAmount(reply.target, result.unit));
      }
    } catch (error) {
      setProblem(problemIn(error).message);
    }
    setBusy(false);
  };
  const putBack = () => {
    if (before !== null) onTarget(before);
    setBefore(null);
    setAnswer(null);
  };
  const about = answer?.kpi === result.kpi ? answer : null;

  return (
    <div class="wide" role="status">
      {about && <p class="hint">{stretchWords(about, result.unit)}</p>}
      {problem && <p class="error">{problem}</p>}
      {about && before !== null ? (
        <button type="button" class="link" onClick={putBack}>
          {before ? `Put ${before} back` : 'Clear the target again'}
        </button>
      ) : (
        <button type="button" class="link" disabled={busy} onClick={() => void ask()}>
          {busy ? 'Reading the history …' : 'Stretch target from the KPI’s history'}
        </button>
      )}
    </div>
  );
}

/** How the target came about: mean, spread, how many values, which kind of driver. */
export function stretchWords({n, mean, sd, driver, target, reason}: Stretch, unit: string): string {
  const shown = (value: number | null) =>
    value === null ? '' : showAmount(Number(value.toPrecision(4)), unit);
  const baseline =
    mean === null ? '' : `µ ${shown(mean)}${sd === null ? '' : `, σ ${shown(sd)}`} from ${n} values`;
  if (target === null) return [reason, baseline].filter(Boolean).join(' ');
  return `${baseline}${driver ? `, ${driver}` : ''}: stretch target ${shown(target)}. ${reason}`.trim();
}
