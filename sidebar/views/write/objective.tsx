import {useMemo} from 'preact/hooks';
import {Field} from '../../parts/field';
import {Line} from '../../parts/line';
import {TextArea} from '../../parts/text-area';
import {
  addGuardrail,
  addInitiative,
  addKeyResult,
  changeObjective,
  removeObjective,
  spreadToKeyResults,
} from './draft-edits';
import {
  dueProblem,
  type Entries,
  freeId,
  type ObjectiveEntry,
  objectiveProblem,
  withoutBlankLines,
} from './draft-entries';
import {Guardrail} from './guardrail';
import {Initiative} from './initiative';
import {KeyResult} from './key-result';
import {dayWords} from './key-result-words';
import {LineActions} from './line-actions';
import type {Preview} from './preview';
import {RemarkLines} from './remarks';
import {Stays} from './stays';

const ADDERS = [
  ['Add a key result', addKeyResult],
  ['Add a guardrail', addGuardrail],
  ['Add an initiative', addInitiative],
] as const;

const LACKING = {owner: 'an owner', due: 'a due date'} as const;

interface Props {
  readonly preview: Preview;
  readonly objective: ObjectiveEntry;
}

/** Drawn anew only where it changes: a letter typed into one of fifty objectives is no matter of the others. */
export function Objective({preview, objective}: Props) {
  return useMemo(() => <ObjectiveLines preview={preview} objective={objective} />, [preview, objective]);
}

function ObjectiveLines({preview, objective}: Props) {
  const {open, onOpen, edit, owners, remarks, shared} = preview;
  const {id, okr, text, owner, due, keyResults, guardrails, initiatives} = objective;
  const set = (key: 'text' | 'owner' | 'due') => (value: string) =>
    edit((entries) => changeObjective(entries, id, {[key]: value}));
  const add = (grow: (entries: Entries, objective: number) => Entries) => () =>
    edit((entries) => {
      onOpen(freeId(entries));
      return grow(entries, id);
    });
  const isOpen = open === id;
  // An objective that was added and never filled is left out, so it is no error either.
  const problem = withoutBlankLines([objective]).length > 0 ? objectiveProblem(objective) : '';
  const spreadable = (['owner', 'due'] as const).filter(
    (field) => objective[field] !== '' && keyResults.some((result) => result[field] === ''),
  );
  const spread = () =>
    edit((entries) => spreadable.reduce((all, field) => spreadToKeyResults(all, id, field), entries));
  const meta = [owner, due && `by ${dayWords(due)}`].filter(Boolean).join(' · ');
  return (
    <section class="objective" aria-label={text || 'New objective'}>
      <Line
        id={id}
        open={isOpen}
        onOpen={(next) => onOpen(next ? id : null)}
        summary={
          <>
            <span class="line-text objective-text">
              {okr && <span class="number">{okr} </span>}
              {text ? <bdi>{text}</bdi> : <span class="hint">New objective</span>}
            </span>
            {!isOpen && meta && <span class="hint line-figures">{meta}</span>}
          </>
        }
      >
        <div class="wide">
          <TextArea
            label="Objective"
            rows={2}
            value={text}
            error={text.trim() === '' ? problem : ''}
            placeholder="What should change, in words"
            onInput={set('text')}
          />
        </div>
        <Field label="Owner" value={owner} choices={owners} onInput={set('owner')} />
        <Field label="Due" type="date" value={due} error={dueProblem(due)} onInput={set('due')} />
        {spreadable.length > 0 && (
          <button type="button" class="link wide" onClick={spread}>
            Use for key results without {spreadable.map((field) => LACKING[field]).join(' or ')}
          </button>
        )}
        <LineActions
          preview={preview}
          id={id}
          next={null}
          removeTitle="Remove objective"
          onRemove={() => edit((entries) => removeObjective(entries, id))}
        />
      </Line>
      {!isOpen && problem && <p class="error">{problem}</p>}
      <Stays preview={preview} id={id} />
      <RemarkLines remarks={remarks.get(id)} shared={isOpen ? [] : shared} />

      <h3>Key results</h3>
      <ul class="lines">
        {keyResults.map((result, index) => (
          <KeyResult
            key={result.id}
            preview={preview}
            objective={id}
            result={result}
            place={index + 1}
            objectiveOwner={owner}
          />
        ))}
      </ul>
      {guardrails.length > 0 && <h3>Guardrails</h3>}
      <ul class="lines">
        {guardrails.map((guardrail) => (
          <Guardrail key={guardrail.id} preview={preview} objective={id} guardrail={guardrail} />
        ))}
      </ul>
      {initiatives.length > 0 && <h3>Initiatives</h3>}
      <ul class="lines">
        {initiatives.map((initiative) => (
          <Initiative key={initiative.id} preview={preview} objective={id} initiative={initiative} />
        ))}
      </ul>
      <p class="adders">
        {ADDERS.map(([title, grow]) => (
          <button type="button" class="link" key={title} onClick={add(grow)}>
            {title}
          </button>
        ))}
      </p>
    </section>
  );
}
