import {Field} from '../../parts/field';
import {Line} from '../../parts/line';
import {changeInitiative, removeItem} from './draft-edits';
import type {InitiativeEntry} from './draft-entries';
import {LineActions} from './line-actions';
import type {Preview} from './preview';

interface Props {
  readonly preview: Preview;
  readonly objective: number;
  readonly initiative: InitiativeEntry;
}

export function Initiative({preview, objective, initiative}: Props) {
  const {open, onOpen, edit} = preview;
  const {id, text} = initiative;
  return (
    <li>
      <Line
        id={id}
        open={open === id}
        onOpen={(next) => onOpen(next ? id : null)}
        summary={
          <span class="line-text">{text ? <bdi>{text}</bdi> : <span class="hint">New initiative</span>}</span>
        }
      >
        <div class="wide">
          <Field
            label="Initiative"
            value={text}
            onInput={(value) => edit((entries) => changeInitiative(entries, objective, id, value))}
          />
        </div>
        <LineActions
          preview={preview}
          id={id}
          next={objective}
          onRemove={() => edit((entries) => removeItem(entries, objective, 'initiatives', id))}
        />
      </Line>
    </li>
  );
}
