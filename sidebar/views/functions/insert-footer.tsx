import {useRef} from 'preact/hooks';
import {useKeyboard} from '../../parts/keyboard';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import type {Asking, Inserting} from './use-insert';
import type {Selection} from './use-selection';

interface Props {
  readonly formula: string;
  readonly isFilled: boolean;
  readonly selection: Selection | null;
  readonly inserting: Inserting;
}

/** Shows the formula and where it goes, inserts it, and asks before it takes the place of something. */
export function InsertFooter({formula, isFilled, selection, inserting}: Props) {
  const {run, asking, insert, replace, keep} = inserting;
  const {state} = run;
  // While it is found out that something stands there, there is nothing to report.
  const isReport = state.phase === 'finished' && (state.problem !== null || state.made.length > 0);
  // Whoever selects another cell goes on, and still has the way back above.
  const goesOn =
    isReport &&
    selection !== null &&
    !state.made.some((one) => one.sheet === selection.sheet && one.cell === selection.cell);
  return (
    <div class="footer">
      {isReport && <RunOutcome state={state} runner={run} madeTitle="Inserted:" closeTitle="Close" />}
      {state.phase === 'running' && <Progress state={state} onCancel={run.cancel} />}
      {(!isReport || goesOn) && state.phase !== 'running' && (
        <>
          <p class="formula" role="status" aria-label="Formula">
            <code>{formula}</code>
          </p>
          {asking ? (
            <Question asking={asking} onReplace={() => void replace(formula)} onKeep={keep} />
          ) : (
            <>
              <p class="hint">{isFilled ? whereTo(selection) : 'Fill at least one argument.'}</p>
              <button type="button" class="primary" disabled={!isFilled} onClick={() => void insert(formula)}>
                Insert
              </button>
            </>
          )}
        </>
      )}
    </div>
  );
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

function whereTo(selection: Selection | null): string {
  if (!selection) return 'Goes into the selected cell.';
  const {sheet, cell, shows} = selection;
  const place = `Goes into ${cell} on ${sheet}`;
  return shows === '' ? `${place}.` : `${place}, which holds ${shortened(shows)}: you are asked first.`;
}

interface QuestionProps {
  readonly asking: Asking;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function Question({asking: {at, standing}, onReplace, onKeep}: QuestionProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; without this the keyboard would start at the top again.
  useKeyboard(() => box.current);
  const here = standing.find(({cell}) => cell === at.cell);
  const others = standing.filter((one) => one !== here);
  return (
    <div
      class="notice watch question"
      role="alertdialog"
      aria-label="Before it is inserted"
      tabIndex={-1}
      ref={box}
    >
      {here && (
        <p>
          {at.label} holds {shortened(here.label)}. Replace it?
        </p>
      )}
      {others.length > 0 && (
        <p>
          The answer needs room where{' '}
          {others.map(({cell, label}) => `${cell} holds ${shortened(label)}`).join(', ')}. Until that is free,{' '}
          {at.cell} shows an error.
        </p>
      )}
      <p class="row">
        <button type="button" class="plain" onClick={onKeep}>
          Keep
        </button>
        <button type="button" class="link danger" onClick={onReplace}>
          {here ? 'Replace' : 'Insert anyway'}
        </button>
      </p>
    </div>
  );
}
