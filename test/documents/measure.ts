/** How much of a document was read as a careful person reads it. */
import type {Draft, DraftKeyResult} from '../../src/okr/writing/document/draft';
import type {TestDocument} from './document';

export interface Share {
  readonly right: number;
  readonly of: number;
}

export const MEASURES = ['objectives', 'key results', 'parents', 'starts', 'targets', 'units'] as const;
export type Measured = Readonly<Record<(typeof MEASURES)[number], Share>> & {
  /** Figures that were read where nobody wrote one. */
  readonly invented: number;
  /** What is wrong, in words. */
  readonly wrong: readonly string[];
};

/** Objectives and key results that are missing count as wrong, and so do those that nobody wrote. */
export function measured({objectives}: TestDocument, draft: Draft): Measured {
  const wrong: string[] = [];
  const read = draft.objectives.flatMap((objective) =>
    objective.keyResults.map((result) => ({objective: objective.text, result})),
  );
  const taken = new Set<DraftKeyResult>();
  const right = {objectives: 0, results: 0, parents: 0, starts: 0, targets: 0, units: 0};
  let invented = 0;
  for (const {text} of objectives) {
    if (draft.objectives.some((one) => one.text === text)) right.objectives += 1;
    else wrong.push(`no objective “${text}”`);
  }
  const expected = objectives.flatMap(({text, keyResults}) =>
    keyResults.map((one) => ({...one, parent: text})),
  );
  for (const {has, start, target, unit, parent} of expected) {
    const found = read.find(({result}) => result.text.includes(has) && !taken.has(result));
    if (!found) {
      wrong.push(`no key result “${has}”`);
      continue;
    }
    const {result} = found;
    taken.add(result);
    right.results += 1;
    if (found.objective === parent) right.parents += 1;
    else wrong.push(`“${has}” hangs under “${found.objective}”`);
    const same = (is: number | string | null, should: number | string | null) =>
      typeof is === 'number' && typeof should === 'number' ? Math.abs(is - should) < 1e-9 : is === should;
    for (const [key, is, should] of [
      ['starts', result.start, start],
      ['targets', result.target, target],
      ['units', result.unit, unit],
    ] as const) {
      if (same(is, should)) right[key] += 1;
      else wrong.push(`“${has}”: ${key.slice(0, -1)} ${is}, not ${should}`);
      if (key !== 'units' && is !== null && !same(is, should)) invented += 1;
    }
  }
  const extra = read.filter(({result}) => !taken.has(result));
  for (const {result} of extra) {
    wrong.push(`nobody wrote the key result “${result.text}”`);
    invented += [result.start, result.target].filter((one) => one !== null).length;
  }
  const extraObjectives = draft.objectives.filter(({text}) => !objectives.some((one) => one.text === text));
  for (const {text} of extraObjectives) wrong.push(`nobody wrote the objective “${text}”`);
  const all = expected.length;
  return {
    objectives: {right: right.objectives, of: objectives.length + extraObjectives.length},
    'key results': {right: right.results, of: all + extra.length},
    parents: {right: right.parents, of: all},
    starts: {right: right.starts, of: all},
    targets: {right: right.targets, of: all},
    units: {right: right.units, of: all},
    invented,
    wrong,
  };
}
