import type {Reply} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {dayOf} from '../../parts/day-of';
import {FrozenNotice} from '../../parts/frozen-notice';
import {CalmNotice, ProblemNotice} from '../../parts/notice';
import {PlaceLink} from '../../parts/place-link';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import type {ViewProps} from '../view';
import './cycle.css';

type Preview = Reply<'lockPreview'>;

const PLURALS: Readonly<Record<string, string>> = {
  Objective: 'objectives',
  'Key result': 'key results',
  KPI: 'KPIs',
  Guardrail: 'guardrails',
};

const counted = ({kind, count}: Preview['counts'][number]): string =>
  `${count} ${count === 1 ? kind.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) : PLURALS[kind]}`;

/** Promise at the start: what the lock will write, what is missing before it, and the lock itself. */
export function CycleView({overview, isOpen}: ViewProps) {
  const {value: preview, problem, read} = useAnswer(() => call('lockPreview', {}), isOpen);
  const run = useRun(() => {
    overview.refresh();
    read();
  });
  const busy = run.state.phase === 'running';
  const isReady = preview?.counts.some(({kind, count}) => kind === 'Key result' && count > 0) ?? false;
  const lock = () =>
    void run.start([{title: 'Locking the cycle', call: (id) => call('lockCycle', {run: id})}]);

  return (
    <>
      <div class="scroll">
        <FrozenNotice frozen={overview.value?.frozen ?? null} />
        <section>
          <h2>Lock the cycle</h2>
          <p class="hint">
            Writes down what is promised – wording, targets, baselines, limits – as values. Whatever differs
            later shows on the Ledger and asks for a reason; scores are shown as locked and as revised.
          </p>
          {problem && <ProblemNotice problem={problem} onRetry={read} />}
          {!preview && !problem && <p class="hint">Reading the workbook …</p>}
          {preview && <Promised preview={preview} isReady={isReady} />}
        </section>
      </div>
      <div class="footer">
        {busy && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle="Locked:" closeTitle="Close" />
        )}
        {run.state.phase === 'idle' && (
          <button type="button" class="primary" disabled={!isReady} onClick={lock}>
            {preview?.lockedOn ? 'Lock the cycle again' : 'Lock the cycle'}
          </button>
        )}
      </div>
    </>
  );
}

interface PromisedProps {
  readonly preview: Preview;
  readonly isReady: boolean;
}

function Promised({preview: {cycle, counts, lockedOn, missing}, isReady}: PromisedProps) {
  const some = counts.filter(({count}) => count > 0);
  return (
    <>
      <p>
        <b>{cycle}</b>: {some.length === 0 ? 'nothing to lock yet.' : `${some.map(counted).join(', ')}.`}
      </p>
      {lockedOn && (
        <CalmNotice>
          <p>
            Locked on {dayOf(lockedOn)}. Locking again adds a second lock; the first stays, and is what
            counts.
          </p>
        </CalmNotice>
      )}
      {missing.length > 0 && (
        <>
          <h2>{lockedOn ? 'Before you lock again' : 'Before you lock'}</h2>
          <p class="hint">{isReady ? 'None of this stops you.' : 'The lock waits for a key result.'}</p>
          <ul class="places before-lock">
            {missing.map((place) => (
              <li key={`${place.sheet}!${place.cell} ${place.label}`}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
