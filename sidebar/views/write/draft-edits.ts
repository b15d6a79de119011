/** Changes to the draft, each giving a new one. */

import {keyOf} from '../../../src/okr/known';
import type {DraftKeyResult, DraftObjective} from '../../../src/okr/writing/document/draft';
import {oneOf} from '../../../src/okr/writing/lexicon/one-of';
import {guardrailWithin} from '../../../src/okr/writing/reading/without-raising';
import {readAmount, showAmount, unitIn} from './amounts';
import {
  type Entries,
  entriesOf,
  freeId,
  type GuardrailEntry,
  type KeyResultEntry,
  type ObjectiveEntry,
} from './draft-entries';

type Lists = 'keyResults' | 'guardrails' | 'initiatives';

export const BLANK_KEY_RESULT: Omit<KeyResultEntry, 'id'> = {
  okr: '',
  text: '',
  type: '',
  metric: '',
  start: '',
  target: '',
  current: '',
  unit: '',
  segment: '',
  owner: '',
  due: '',
  kpi: '',
  newKpi: false,
  tolerance: '',
};

export const BLANK_GUARDRAIL: Omit<GuardrailEntry, 'id'> = {name: '', rule: '', kpi: ''};

function atObjective(
  entries: Entries,
  id: number,
  change: (objective: ObjectiveEntry) => ObjectiveEntry,
): Entries {
  return entries.map((objective) => (objective.id === id ? change(objective) : objective));
}

function changed<T extends {readonly id: number}>(
  items: readonly T[],
  id: number,
  change: Partial<T>,
): readonly T[] {
  return items.map((item) => (item.id === id ? {...item, ...change} : item));
}

export function changeObjective(
  entries: Entries,
  id: number,
  change: Partial<Pick<ObjectiveEntry, 'text' | 'owner' | 'due'>>,
): Entries {
  return atObjective(entries, id, (objective) => ({...objective, ...change}));
}

export function changeKeyResult(
  entries: Entries,
  objective: number,
  id: number,
  change: Partial<KeyResultEntry>,
): Entries {
  return atObjective(entries, objective, (whole) => ({
    ...whole,
    keyResults: changed(whole.keyResults, id, change),
  }));
}

/** Takes what the wording says; what it does not say (an owner, a KPI link) stays as it was. */
export function fillFromWording(
  entries: Entries,
  objective: number,
  id: number,
  read: DraftKeyResult,
): Entries {
  const {metric, type, unit, segment, due, tolerance} = read;
  const said = Object.fromEntries(
    Object.entries({metric, segment, due, tolerance}).filter(([, value]) => value !== ''),
  );
  const figures = {type, unit, start: showAmount(read.start, unit), target: showAmount(read.target, unit)};
  return withGuardrailOf(
    changeKeyResult(entries, objective, id, {...said, ...figures}),
    objective,
    read.text,
  );
}

/** `… without raising the discount rate` brings its guardrail along, where none is called so yet. */
function withGuardrailOf(entries: Entries, objective: number, text: string): Entries {
  const own = guardrailWithin(text);
  if (!own) return entries;
  const id = freeId(entries);
  return atObjective(entries, objective, (whole) =>
    whole.guardrails.some(({name}) => keyOf(name) === keyOf(own.name))
      ? whole
      : {...whole, guardrails: [...whole.guardrails, {...own, id, kpi: ''}]},
  );
}

/**
 * What happens when an amount field is left: the amount is shown as it was understood, a key result without a unit
 * takes the one that was typed along, and the wording follows the number.
 * @param before - the text of the field when it was entered
 */
export function settleAmount(
  entries: Entries,
  objective: number,
  id: number,
  field: 'start' | 'target' | 'current',
  before: string,
): Entries {
  return atObjective(entries, objective, (whole) => ({
    ...whole,
    keyResults: whole.keyResults.map((result) => {
      if (result.id !== id) return result;
      const unit = result.unit.trim() === '' ? unitIn(result[field]) : result.unit;
      const {value} = readAmount(result[field], unit);
      if (value === null) return result;
      const after = showAmount(value, unit);
      const text = field === 'current' ? result.text : wordingAfter(result.text, before, after);
      return {...result, unit, [field]: after, text};
    }),
  }));
}

/** After the unit was changed, amounts that can be read with it are shown with it. */
export function settleUnit(entries: Entries, objective: number, id: number): Entries {
  const shown = (typed: string, unit: string) => {
    const {value} = readAmount(typed, unit);
    return value === null ? typed : showAmount(value, unit);
  };
  return atObjective(entries, objective, (whole) => ({
    ...whole,
    keyResults: whole.keyResults.map((result) =>
      result.id === id
        ? {
            ...result,
            start: shown(result.start, result.unit),
            target: shown(result.target, result.unit),
            current: shown(result.current, result.unit),
          }
        : result,
    ),
  }));
}

export function changeGuardrail(
  entries: Entries,
  objective: number,
  id: number,
  change: Partial<GuardrailEntry>,
): Entries {
  return atObjective(entries, objective, (whole) => ({
    ...whole,
    guardrails: changed(whole.guardrails, id, change),
  }));
}

export function changeInitiative(entries: Entries, objective: number, id: number, text: string): Entries {
  return atObjective(entries, objective, (whole) => ({
    ...whole,
    initiatives: changed(whole.initiatives, id, {text}),
  }));
}

/** Key results without an owner (or a due date) take their objective's; one that has its own keeps it. */
export function spreadToKeyResults(entries: Entries, id: number, field: 'owner' | 'due'): Entries {
  return atObjective(entries, id, (objective) => ({
    ...objective,
    keyResults: objective.keyResults.map((result) =>
      result[field] === '' ? {...result, [field]: objective[field]} : result,
    ),
  }));
}

export function addKeyResult(entries: Entries, objective: number): Entries {
  const added = {...BLANK_KEY_RESULT, id: freeId(entries)};
  return atObjective(entries, objective, (whole) => ({...whole, keyResults: [...whole.keyResults, added]}));
}

export function addGuardrail(entries: Entries, objective: number): Entries {
  const added = {...BLANK_GUARDRAIL, id: freeId(entries)};
  return atObjective(entries, objective, (whole) => ({...whole, guardrails: [...whole.guardrails, added]}));
}

export function addInitiative(entries: Entries, objective: number): Entries {
  const added = {id: freeId(entries), text: ''};
  return atObjective(entries, objective, (whole) => ({...whole, initiatives: [...whole.initiatives, added]}));
}

export function addObjective(entries: Entries): Entries {
  const id = freeId(entries);
  return [
    ...entries,
    {
      id,
      okr: '',
      opened: false,
      text: '',
      owner: '',
      due: '',
      keyResults: [{...BLANK_KEY_RESULT, id: id + 1}],
      guardrails: [],
      initiatives: [],
    },
  ];
}

/** An objective that stands on OKRs, with its key results; one that is open already stays as it is. */
export function openStanding(entries: Entries, objective: DraftObjective): Entries {
  if (entries.some(({okr, opened}) => opened && okr === objective.okr)) return entries;
  const first = freeId(entries);
  const [opened] = entriesOf({objectives: [objective]});
  const moved = (item: {readonly id: number}) => ({id: item.id + first - 1});
  return [
    ...entries,
    {...opened!, ...moved(opened!), keyResults: opened!.keyResults.map((one) => ({...one, ...moved(one)}))},
  ];
}

/**
 * Key results that another view hands over go below an objective that has no words yet, else below a new one; one that
 * stands in the draft already does not come twice.
 * @returns the draft, and the line that came last
 */
export function takeHandedOver(
  entries: Entries,
  results: readonly DraftKeyResult[],
): {readonly entries: Entries; readonly line: number | null} {
  let [all, line] = [entries, null as number | null];
  for (const result of results) {
    const same = all
      .flatMap(({keyResults}) => keyResults)
      .find((one) => keyOf(one.kpi) === keyOf(result.kpi) && one.text === result.text);
    if (same) {
      line = same.id;
      continue;
    }
    const open = all.find(({opened, text}) => !opened && text.trim() === '');
    const objective = open?.id ?? freeId(all);
    if (!open) all = addObjective(all).map((one) => (one.id === objective ? {...one, keyResults: []} : one));
    line = freeId(all);
    const [drafted] = entriesOf({
      objectives: [
        {
          okr: '',
          opened: false,
          text: '',
          owner: '',
          due: '',
          keyResults: [result],
          guardrails: [],
          initiatives: [],
        },
      ],
    });
    const added = {...drafted!.keyResults[0]!, id: line};
    all = atObjective(all, objective, (whole) => ({...whole, keyResults: [...whole.keyResults, added]}));
  }
  return {entries: all, line};
}

export function removeObjective(entries: Entries, id: number): Entries {
  return entries.filter((objective) => objective.id !== id);
}

export function removeItem(entries: Entries, objective: number, list: Lists, id: number): Entries {
  return atObjective(entries, objective, (whole) => ({
    ...whole,
    [list]: whole[list].filter((item: {readonly id: number}) => item.id !== id),
  }));
}

/**
 * Keeps the wording true when a number in it is corrected: `18% → 23%` becomes `18% → 25%`.
 * Only where the old number stands exactly once as a number of its own; otherwise the wording is left alone.
 */
export function wordingAfter(text: string, before: string, after: string): string {
  if (before.trim() === '' || after.trim() === '' || before.trim() === after.trim()) return text;
  const own = new RegExp(`(?<![\\d.,])${oneOf([before.trim()])}(?![\\d%]|[.,]\\d)`, 'g');
  return (text.match(own) ?? []).length === 1 ? text.replace(own, () => after.trim()) : text;
}
