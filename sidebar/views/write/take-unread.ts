/** A line that was not read becomes what a person says it is. */
import type {DraftBasis} from '../../../src/okr/writing/document/draft-basis';
import {splitGuardrails} from '../../../src/okr/writing/reading/guardrail-list';
import {readKeyResult} from '../../../src/okr/writing/reading/read-draft';
import {showAmount} from './amounts';
import {BLANK_KEY_RESULT} from './draft-edits';
import {
  type Entries,
  freeId,
  type KeyResultEntry,
  type ObjectiveEntry,
  type UnreadEntry,
} from './draft-entries';

export type Role = 'objective' | 'keyResult' | 'initiative' | 'guardrail';

export const ROLES: readonly {readonly role: Role; readonly title: string}[] = [
  {role: 'objective', title: 'Objective'},
  {role: 'keyResult', title: 'Key result'},
  {role: 'initiative', title: 'Initiative'},
  {role: 'guardrail', title: 'Guardrail'},
];

const newObjective = (id: number, text: string): ObjectiveEntry => ({
  id,
  okr: '',
  opened: false,
  text,
  owner: '',
  due: '',
  keyResults: [],
  guardrails: [],
  initiatives: [],
});

/** Its place: the objective above it in the text, else the first there is, else a new one. */
export function takeUnread(
  entries: Entries,
  {text, objective}: UnreadEntry,
  role: Role,
  basis: DraftBasis,
): Entries {
  const id = freeId(entries);
  const above = entries.findIndex((one) => one.id === objective);
  if (role === 'objective') {
    const at = above < 0 ? 0 : above + 1;
    return [...entries.slice(0, at), newObjective(id, text), ...entries.slice(at)];
  }
  if (entries.length === 0) return takeUnread([newObjective(id, '')], {id, text, objective: id}, role, basis);
  const place = Math.max(0, above);
  return entries.map((one, at) => (at === place ? grown(one, id, text, role, basis) : one));
}

function grown(to: ObjectiveEntry, id: number, text: string, role: Role, basis: DraftBasis): ObjectiveEntry {
  if (role === 'initiative') return {...to, initiatives: [...to.initiatives, {id, text}]};
  if (role === 'guardrail') {
    const added = splitGuardrails(text).map((one, at) => ({...one, id: id + at, kpi: ''}));
    return {...to, guardrails: [...to.guardrails, ...added]};
  }
  const read = readKeyResult(text, basis);
  const result: KeyResultEntry = read
    ? {
        ...read,
        id,
        start: showAmount(read.start, read.unit),
        target: showAmount(read.target, read.unit),
        current: showAmount(read.current, read.unit),
      }
    : {...BLANK_KEY_RESULT, id, text};
  return {...to, keyResults: [...to.keyResults, result]};
}
