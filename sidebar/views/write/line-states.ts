/**
 * What of a draft can go into the sheets as it stands. Nothing blocks the rest: a line to complete goes along when that
 * is ticked, a line to correct stays here, and what stands on OKRs already is not added a second time unseen.
 */
import {keyOf} from '../../../src/okr/known';
import {parentId} from '../../../src/okr/okr-tree';
import type {StandingOkr} from '../../../src/okr/writing/document/draft';
import {eitherWords, isEither} from '../../../src/okr/writing/reading/decimal-marks';
import {changeWords} from '../../../src/okr/writing/sentence/change-words';
import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';
import {readAmount} from './amounts';
import {
  dueProblem,
  type Entries,
  type KeyResultEntry,
  objectiveProblem,
  type RemarksById,
} from './draft-entries';
import {blankIn} from './sentences';

export type LineState = 'ready' | 'toComplete' | 'toCorrect' | 'standing';

export interface LineFact {
  readonly state: LineState;
  /** What is missing, or where it stands; blank for what is ready. */
  readonly why: string;
  /** The id on OKRs of what stands there in the same words. */
  readonly okr: string;
}

export type LineFacts = ReadonlyMap<number, LineFact>;

const READY: LineFact = {state: 'ready', why: '', okr: ''};
const fact = (state: LineState, why: string, okr = ''): LineFact => ({state, why, okr});

export const factOf = (facts: LineFacts, id: number): LineFact => facts.get(id) ?? READY;

function amountProblem({start, target, current, unit}: KeyResultEntry): string {
  return [start, target, current].map((typed) => readAmount(typed, unit).problem).find(Boolean) ?? '';
}

/** What keeps the fields of a key result from being a row; blank when nothing does. */
export const fieldProblem = (result: KeyResultEntry): string =>
  amountProblem(result) || dueProblem(result.due);

/** `4.350`, where it left start or target blank; blank where both are given, or where it has no say in them. */
function openFigure({text, start, target}: KeyResultEntry): string {
  const either = eitherWords(text);
  if (either === '') return '';
  const said = parseKeyResult(text);
  const isOpen = (field: string, figure: number | null) => field.trim() === '' && isEither(text, figure);
  return isOpen(start, said.start) || isOpen(target, said.target) ? either : '';
}

function ofKeyResult(
  result: KeyResultEntry,
  remarks: RemarksById,
  results: ReadonlyMap<string, string>,
): LineFact {
  const problem = fieldProblem(result) || remarks.get(result.id)?.blocking[0];
  if (problem) return fact('toCorrect', problem);
  const there = result.okr === '' ? results.get(keyOf(result.text)) : undefined;
  if (there !== undefined) return fact('standing', `Stands on OKRs already, as ${there}.`, there);
  const blank = blankIn(result.text);
  if (blank !== '') return fact('toComplete', `Fill in ${blank}.`);
  const either = openFigure(result);
  if (either !== '')
    return fact('toComplete', `${either}: write it as it is meant, and give start and target.`);
  if (result.text.trim() !== '' && result.target.trim() === '') {
    const change = changeWords(result.text);
    return fact(
      'toComplete',
      change === ''
        ? 'No target yet: which figure shall it reach?'
        : `Says by how much (${change}), not from where to where: give start and target.`,
    );
  }
  return READY;
}

export function lineFacts(entries: Entries, remarks: RemarksById, okrs: readonly StandingOkr[]): LineFacts {
  const ids = new Map<boolean, Map<string, string>>([
    [true, new Map()],
    [false, new Map()],
  ]);
  for (const {id, text} of okrs) ids.get(parentId(id) === null)!.set(keyOf(text), id);
  const facts = new Map<number, LineFact>();
  for (const objective of entries) {
    const blank = blankIn(objective.text);
    const problem = objectiveProblem(objective) || (blank && `Fill in ${blank}.`);
    const there = objective.okr === '' ? ids.get(true)!.get(keyOf(objective.text)) : undefined;
    if (problem) facts.set(objective.id, fact('toCorrect', problem));
    else if (there !== undefined)
      facts.set(
        objective.id,
        fact('standing', `Stands on OKRs as ${there}: what is new below goes there.`, there),
      );
    for (const result of objective.keyResults)
      facts.set(result.id, ofKeyResult(result, remarks, ids.get(false)!));
    for (const {id} of objective.guardrails) {
      const blocking = remarks.get(id)?.blocking[0];
      if (blocking) facts.set(id, fact('toCorrect', blocking));
    }
  }
  return facts;
}

export interface Split {
  /** What *Add* adds. */
  readonly adding: Entries;
  /** What stays in the view for the time being. */
  readonly left: Entries;
}

const fromHere = ({state}: LineFact, isTicked: boolean): boolean =>
  state === 'ready' || (isTicked && state !== 'toCorrect');

export function splitDraft(entries: Entries, facts: LineFacts, ticked: ReadonlySet<number>): Split {
  const adding: Entries[number][] = [];
  const left: Entries[number][] = [];
  for (const objective of entries) {
    const own = factOf(facts, objective.id);
    if (own.state === 'toCorrect') {
      left.push(objective);
      continue;
    }
    const goes = ({id}: {readonly id: number}) => fromHere(factOf(facts, id), ticked.has(id));
    const stays = (item: {readonly id: number}) => !goes(item) && factOf(facts, item.id).state !== 'standing';
    const okr = objective.okr || (ticked.has(objective.id) ? '' : own.okr);
    const going = {
      ...objective,
      okr,
      keyResults: objective.keyResults.filter(goes),
      guardrails: objective.guardrails.filter(goes),
    };
    const hasNew = going.keyResults.length + going.guardrails.length + going.initiatives.length > 0;
    if (okr === '' || hasNew || objective.opened) adding.push(going);
    const staying = {
      ...objective,
      okr,
      keyResults: objective.keyResults.filter(stays),
      guardrails: objective.guardrails.filter(stays),
      initiatives: [],
    };
    if (staying.keyResults.length + staying.guardrails.length > 0) left.push(staying);
  }
  return {adding, left};
}

/** Lines that stay here, those to correct before those to complete, each kind in the draft's order. */
export function linesToFix(
  facts: LineFacts,
  ticked: ReadonlySet<number>,
): {toCorrect: number[]; toComplete: number[]} {
  const of = (state: LineState) =>
    [...facts].flatMap(([id, one]) =>
      one.state === state && !(state === 'toComplete' && ticked.has(id)) ? [id] : [],
    );
  return {toCorrect: of('toCorrect'), toComplete: of('toComplete')};
}

/** What stays behind has its objective in the sheets now: later it goes there. */
export function withIdsOf(left: Entries, adding: Entries, ids: readonly string[]): Entries {
  const given = new Map<number, string>();
  const fresh = adding.filter(({okr}) => okr === '');
  fresh.forEach(({id}, at) => {
    const okr = ids[at];
    if (okr !== undefined) given.set(id, okr);
  });
  return left.map((objective) => ({
    ...objective,
    opened: false,
    okr: objective.okr || given.get(objective.id) || '',
  }));
}
