import {Line} from '../../parts/line';
import {readAmount} from './amounts';
import {removeItem} from './draft-edits';
import {dueProblem, type KeyResultEntry} from './draft-entries';
import {KeyResultFields} from './key-result-fields';
import {keyResultWords} from './key-result-words';
import {LineActions} from './line-actions';
import type {Preview} from './preview';
import {RemarkLines} from './remarks';

interface Props {
  readonly preview: Preview;
  readonly objective: number;
  readonly result: KeyResultEntry;
  readonly place: number;
}

export function KeyResult({preview, objective, result, place}: Props) {
  const {open, onOpen, edit, basis, owners, remarks, shared} = preview;
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
              <span class="number">KR{place}</span>{' '}
              {text ? <bdi>{text}</bdi> : <span class="hint">New key result</span>}
            </span>
            {!isOpen && <span class="hint line-figures">{keyResultWords(result)}</span>}
          </>
        }
      >
        <div class="wide">
          <RemarkLines remarks={about} />
        </div>
        <KeyResultFields objective={objective} result={result} basis={basis} owners={owners} edit={edit} />
        <LineActions
          preview={preview}
          id={id}
          next={objective}
          onRemove={() => edit((entries) => removeItem(entries, objective, 'keyResults', id))}
        />
      </Line>
      {!isOpen && fieldProblem && <p class="error">{fieldProblem}</p>}
      {!isOpen && <RemarkLines remarks={about} shared={shared} />}
    </li>
  );
}
