import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Overview, Reply} from '../../../src/rpc/contract';
import {FrozenNotice} from '../../parts/frozen-notice';
import {ProblemNotice} from '../../parts/notice';
import {call, type Problem, problemIn} from '../../server';

export type FreezePreview = Reply<'freezePreview'>;

export const formulasIn = ({sheets}: FreezePreview): number =>
  sheets.reduce((sum, {count}) => sum + count, 0);

interface Props {
  readonly frozen: Overview['frozen'];
  readonly preview: FreezePreview | null;
  readonly busy: boolean;
  readonly onAsk: (preview: FreezePreview) => void;
  readonly onThaw: () => void;
}

/** Values in place of our functions, for people without the add-on: asked about before, and the way back. */
export function Freeze({frozen, preview, busy, onAsk, onThaw}: Props) {
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = () => {
    setReading(true);
    setProblem(null);
    call('freezePreview', {})
      .then(onAsk, (error: unknown) => setProblem(problemIn(error)))
      .then(() => setReading(false));
  };
  return (
    <section>
      <h2>Freeze</h2>
      {frozen && (
        <>
          <FrozenNotice frozen={frozen} />
          <p>
            <button type="button" class="plain" disabled={busy} onClick={onThaw}>
              Let it compute again
            </button>
          </p>
        </>
      )}
      {!preview && (
        <>
          <p class="hint">
            For a copy that goes to people without this add-on: values in place of its functions. Then nothing
            of it updates, until you let it compute again.
          </p>
          <button type="button" class="link" disabled={busy || isReading} onClick={ask}>
            {isReading ? 'Looking what would stop updating …' : 'Freeze functions to values'}
          </button>
        </>
      )}
      {problem && <ProblemNotice problem={problem} onRetry={ask} />}
      {preview && <Stopping preview={preview} />}
    </section>
  );
}

function Stopping({preview}: {readonly preview: FreezePreview}) {
  const {sheets, showing} = preview;
  const top = useRef<HTMLElement>(null);
  // What was asked for stands at the end of the view.
  useLayoutEffect(() => {
    top.current?.scrollIntoView({block: 'start'});
    top.current?.focus();
  }, []);
  if (sheets.length === 0) return <p>No formula here calls a function of this add-on.</p>;
  return (
    <section ref={top} tabIndex={-1} aria-label="What stops updating">
      <p>These stop updating, and show what they show now:</p>
      <ul class="stopping">
        {sheets.map(({sheet, columns}) => (
          <li key={sheet}>
            <b>{sheet}</b>: {columns}
          </li>
        ))}
      </ul>
      {showing.length > 0 && <p>They feed {showing.join(', ')}, so what these show stands still, too.</p>}
      <p class="hint">
        What you type stays as it is. Undo takes it back; later, “Let it compute again” here or Repair under
        Build does.
      </p>
    </section>
  );
}
