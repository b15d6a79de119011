/**
 * The draft while it is edited: like the draft that is added, but amounts are the text in their fields,
 * and every item has an id, so that a remark stays with its line when lines above are removed.
 */
import type {DraftChecks, KeyResultCheck} from '../../../src/okr/writing/document/check-draft';
import type {Draft, DraftGuardrail, DraftKeyResult} from '../../../src/okr/writing/document/draft';
import type {Unread} from '../../../src/okr/writing/reading/open-okrs';
import {readAmount, showAmount} from './amounts';

export interface KeyResultEntry extends Omit<DraftKeyResult, 'start' | 'target' | 'current'> {
  readonly id: number;
  readonly start: string;
  readonly target: string;
  readonly current: string;
}

export interface GuardrailEntry extends DraftGuardrail {
  readonly id: number;
}

export interface InitiativeEntry {
  readonly id: number;
  readonly text: string;
}

export interface ObjectiveEntry {
  readonly id: number;
  readonly okr: string;
  readonly opened: boolean;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly keyResults: readonly KeyResultEntry[];
  readonly guardrails: readonly GuardrailEntry[];
  readonly initiatives: readonly InitiativeEntry[];
}

/** A line of the text that nothing was made of. */
export interface UnreadEntry {
  readonly id: number;
  readonly text: string;
  /** The objective that it stands below in the text; null above the first. */
  readonly objective: number | null;
}

export type Entries = readonly ObjectiveEntry[];

/** What the checks have to say about one line. */
export type Remarks = KeyResultCheck;

export type RemarksById = ReadonlyMap<number, Remarks>;

/** The first id that no line of the draft has. */
export function freeId(entries: Entries): number {
  const ids = entries.flatMap(({id, keyResults, guardrails, initiatives}) => [
    id,
    ...[...keyResults, ...guardrails, ...initiatives].map((item) => item.id),
  ]);
  return Math.max(0, ...ids) + 1;
}

export function entriesOf(draft: Draft): Entries {
  let last = 0;
  const next = () => {
    last += 1;
    return last;
  };
  return draft.objectives.map(({okr, opened, text, owner, due, keyResults, guardrails, initiatives}) => ({
    id: next(),
    okr,
    opened,
    text,
    owner,
    due,
    keyResults: keyResults.map((result) => ({
      ...result,
      id: next(),
      start: showAmount(result.start, result.unit),
      target: showAmount(result.target, result.unit),
      current: showAmount(result.current, result.unit),
    })),
    guardrails: guardrails.map((guardrail) => ({...guardrail, id: next()})),
    initiatives: initiatives.map((initiative) => ({id: next(), text: initiative})),
  }));
}

/** The objectives' ids by their place in the text, for the lines that were not read. */
export function unreadEntries(unread: readonly Unread[], entries: Entries): readonly UnreadEntry[] {
  return unread.map(({text, under}, at) => ({id: at + 1, text, objective: entries[under]?.id ?? null}));
}

const isBlank = (item: object) =>
  Object.values(item).every((value) => typeof value !== 'string' || value.trim() === '');

/** Lines that were added and never filled are not part of what is checked or added. */
export function withoutBlankLines(entries: Entries): Entries {
  return entries
    .map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.filter((item) => !isBlank(item)),
      guardrails: objective.guardrails.filter((item) => !isBlank(item)),
      initiatives: objective.initiatives.filter((item) => !isBlank(item)),
    }))
    .filter(
      ({text, keyResults, guardrails, initiatives}) =>
        text.trim() !== '' || keyResults.length + guardrails.length + initiatives.length > 0,
    );
}

/** The draft as it is checked and added. An unreadable amount goes as a blank; `fieldProblems` keeps it from being added. */
export function draftOf(entries: Entries): Draft {
  return {
    objectives: entries.map(({okr, opened, text, owner, due, keyResults, guardrails, initiatives}) => ({
      okr,
      opened,
      text,
      owner,
      due,
      keyResults: keyResults.map(({id: _, start, target, current, ...result}) => ({
        ...result,
        start: readAmount(start, result.unit).value,
        target: readAmount(target, result.unit).value,
        current: readAmount(current, result.unit).value,
      })),
      guardrails: guardrails.map(({name, rule, kpi}) => ({name, rule, kpi})),
      initiatives: initiatives.map((initiative) => initiative.text),
    })),
  };
}

/** Puts remarks, which come in the draft's order, to the lines that were checked. */
export function remarksById(checked: Entries, checks: DraftChecks): RemarksById {
  const remarks = new Map<number, Remarks>();
  checked.forEach((objective, o) => {
    const about = checks.objectives[o];
    if (!about) return;
    remarks.set(objective.id, {findings: about.findings, blocking: [], ambition: null});
    objective.keyResults.forEach(({id, due}, k) => {
      const check = about.keyResults[k];
      // A due date that is no day has its error beside its field, with what to do about it there.
      const blocking = check?.blocking.filter((one) => dueProblem(due) === '' || !one.startsWith('due '));
      if (check && blocking) remarks.set(id, {...check, blocking});
    });
    objective.guardrails.forEach(({id}, g) => {
      const check = about.guardrails[g];
      if (check) remarks.set(id, {findings: [], blocking: check.blocking, ambition: null});
    });
  });
  return remarks;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Why a due date cannot be used as it stands; blank when it can. */
export function dueProblem(due: string): string {
  return due === '' || ISO_DAY.test(due) ? '' : `Written as “${due}”. Choose the day.`;
}

/** Why an objective cannot be added as it stands; blank when it can. */
export function objectiveProblem({text, due}: Pick<ObjectiveEntry, 'text' | 'due'>): string {
  return text.trim() === '' ? 'Say what should change: the objective has no words.' : dueProblem(due);
}
