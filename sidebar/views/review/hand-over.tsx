import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {useAnswer} from '../../answer';
import {Choice} from '../../parts/choice';
import {Field} from '../../parts/field';
import {useKeyboard} from '../../parts/keyboard';
import {ProblemNotice} from '../../parts/notice';
import {Places} from '../../parts/places';
import {call} from '../../server';

interface Props {
  readonly owners: readonly string[];
  readonly busy: boolean;
  /** Whether it was done. */
  readonly onHand: (from: string, to: string) => Promise<boolean>;
}

/** Somebody leaves or changes work: all that is open and theirs gets another owner at once. */
export function HandOver({owners, busy, onHand}: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  useLayoutEffect(() => {
    // Who leaves the form goes on where it was opened; after handing over the keyboard is where it says what was done.
    if (!isOpen && isLeft.current) button.current?.focus();
    isLeft.current = false;
  }, [isOpen]);
  const leave = () => {
    isLeft.current = true;
    setOpen(false);
  };
  if (owners.length === 0) return null;
  if (isOpen)
    return <Form owners={owners} busy={busy} onHand={onHand} onDone={() => setOpen(false)} onLeave={leave} />;
  return (
    <section>
      <button type="button" class="link" ref={button} disabled={busy} onClick={() => setOpen(true)}>
        Hand over what somebody owns
      </button>
    </section>
  );
}

interface FormProps extends Props {
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

function Form({owners, busy, onHand, onDone, onLeave}: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useKeyboard(() => form.current?.querySelector('select'));
  const [from, setFrom] = useState('');
  const [typed, setTyped] = useState('');
  const to = typed.trim();
  const {value, problem, read} = useAnswer(
    async () => ({owner: from, ...(await call('heldBy', {owner: from}))}),
    from !== '',
    from,
  );
  // What belongs to the one who was chosen before says nothing about this one.
  const rows = value?.owner === from ? value.rows : null;
  const count = rows?.length ?? 0;
  const isReady = !busy && count > 0 && to !== '' && to.toLowerCase() !== from.toLowerCase();
  return (
    <form
      class="deciding"
      ref={form}
      aria-label="Hand over"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
      onSubmit={async (event) => {
        event.preventDefault();
        if (isReady && (await onHand(from, to))) onDone();
      }}
    >
      <h2>Hand over</h2>
      <div class="pair">
        <Choice label="From" value={from} blank="Choose …" choices={owners} onPick={setFrom} />
        <Field label="To" value={typed} choices={owners.filter((name) => name !== from)} onInput={setTyped} />
      </div>
      {from === '' ? (
        <p class="hint">
          OKRs, KPIs, initiatives, tests, decisions and steps that are open get another owner. What is done
          stays as it is.
        </p>
      ) : problem ? (
        <ProblemNotice problem={problem} onRetry={read} />
      ) : rows === null ? (
        <p class="hint">Looking what {from} owns …</p>
      ) : count === 0 ? (
        <p class="hint">{from} owns nothing that is open.</p>
      ) : (
        <Places title="Open and theirs:" places={rows} />
      )}
      <p class="row">
        <button type="submit" class="primary" disabled={!isReady}>
          {count === 0 ? 'Hand over' : `Hand over ${count === 1 ? 'one row' : `${count} rows`}`}
        </button>
        <button type="button" class="link" onClick={onLeave}>
          Close
        </button>
      </p>
    </form>
  );
}
