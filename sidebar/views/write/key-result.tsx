import {Line} from '../../parts/line';
import {removeItem} from './draft-edits';
import type {KeyResultEntry} from './draft-entries';
import {KeyResultFields} from './key-result-fields';
import {keyResultWords} from './key-result-words';
import {LineActions} from './line-actions';
import {fieldProblem} from './line-states';
import type {Preview} from './preview';
import {RemarkLines} from './remarks';
import {Stays} from './stays';

interface Props {
  readonly preview: Preview;
  readonly objective: number;
  readonly result: KeyResultEntry;
  readonly place: number;
  readonly objectiveOwner: string;
}

export function KeyResult({preview, objective, result, place, objectiveOwner}: Props) {
  const {open, onOpen, edit, basis, owners, remarks, shared} = preview;
  const {id, text, okr} = result;
  const isOpen = open === id;
  const about = remarks.get(id);
  const problem = fieldProblem(result);
  return (
    <li>
      <Line
        id={id}
        open={isOpen}
        onOpen={(next) => onOpen(next ? id : null)}
        summary={
          <>
            <span class="line-text">
              <span class="number">{okr || `KR${place}`}</span>{' '}
              {text ? <bdi>{text}</bdi> : <span class="hint">New key result</span>}
            </span>
            {!isOpen && <span class="hint line-figures">{keyResultWords(result)}</span>}
          </>
        }
      >
        <div class="wide">
          <RemarkLines remarks={about} />
        </div>
        <KeyResultFields
          objective={objective}
          result={result}
          basis={basis}
          owners={owners}
          objectiveOwner={objectiveOwner}
          edit={edit}
        />
        <LineActions
          preview={preview}
          id={id}
          next={objective}
          onRemove={() => edit((entries) => removeItem(entries, objective, 'keyResults', id))}
        />
      </Line>
      {!isOpen && problem && <p class="error">{problem}</p>}
      <Stays preview={preview} id={id} />
      {!isOpen && <RemarkLines remarks={about} shared={shared} />}
    </li>
  );
}
