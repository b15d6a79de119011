import {Line} from '../../parts/line';
import {readAmount} from './amounts';
import {removeItem} from './draft-edits';
import {dueProblem, type KeyResultEntry} from './draft-entries';
import {KeyResultFields} from './key-result-fields';
import {keyResultWords} from './key-result-words';
import type {Preview} from './preview';
import {RemarkLines} from './remarks';

interface Props {
  readonly preview: Preview;
  readonly objective: number;
  readonly result: KeyResultEntry;
  readonly place: number;
}

export function KeyResult({preview, objective, result, place}: Props) {
  const {open, onOpen, edit, overview, remarks} = preview;
  const {id, text, unit} = result;
  const isOpen = open === id;
  const about = remarks.get(id);
  const fieldProblem =
    readAmount(result.start, unit).problem ||
    readAmount(result.target, unit).problem ||
    dueProblem(result.due);
  return (
    <li>
      <Line
        id={id}
        open={isOpen}
        onOpen={(next) => onOpen(next ? id : null)}
        summary={
          <>
            <span class="line-text">
              <span class="number">KR{place}</span> {text || <span class="hint">New key result</span>}
            </span>
            {!isOpen && <span class="hint line-figures">{keyResultWords(result)}</span>}
          </>
        }
      >
        <KeyResultFields objective={objective} result={result} overview={overview} edit={edit} />
        <p class="wide row">
          <button type="button" class="plain" onClick={() => onOpen(null)}>
            Done
          </button>
          <button
            type="button"
            class="link danger"
            onClick={() => edit((entries) => removeItem(entries, objective, 'keyResults', id))}
          >
            Remove
          </button>
        </p>
      </Line>
      {!isOpen && fieldProblem && <p class="error">{fieldProblem}</p>}
      <RemarkLines remarks={about} whole={isOpen} />
      {about?.ambition !== null && about?.ambition !== undefined && (
        <p class="hint">Target lies {about.ambition.toFixed(1)} σ beyond the baseline.</p>
      )}
    </li>
  );
}
