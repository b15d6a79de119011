import {DONE_WORDS} from './output-words';
import {type Anatomy, anatomy} from './parse-key-result';
import {taskVerbEnd} from './task-verb';
import {afterLeadIn} from './verbs';

/** What can be wrong with the wording of a key result, in the order in which it is said. */
export const FINDINGS = [
  'Output, not outcome',
  'No number',
  'No baseline',
  'No deadline',
  'No owner',
  'No KPI',
  'Two results in one',
] as const;
export type KeyResultFinding = (typeof FINDINGS)[number];

export interface CheckedKeyResult {
  readonly text: string;
  /** A value judges it, null is a blank cell and a finding, undefined is not judged. */
  readonly kpi?: string | null | undefined;
  readonly owner?: string | null | undefined;
  /** A due date beside the text; the text's own will do as well. */
  readonly due?: string | number | null | undefined;
}

/** The findings on one key result; none for a good one. */
export function checkKeyResult({text, kpi, owner, due}: CheckedKeyResult): KeyResultFinding[] {
  const seen = anatomy(text);
  const isOutput = namesTask(seen);
  const found = new Set<KeyResultFinding>();
  if (isOutput) found.add('Output, not outcome');
  if (!seen.measure) found.add('No number');
  else if (!isOutput && lacksBaseline(seen)) found.add('No baseline');
  if (due === null && !seen.times.some(({isDue}) => isDue)) found.add('No deadline');
  if (owner === null) found.add('No owner');
  if (kpi === null) found.add('No KPI');
  if (namesTwoResults(seen)) found.add('Two results in one');
  return FINDINGS.filter((finding) => found.has(finding));
}

function lacksBaseline({measure, verb}: Anatomy): boolean {
  if (!measure || measure.start || measure.kind === 'threshold') return false;
  return verb?.aim !== 'keep' && measure.target.value !== 0;
}

/** The result is a task, and no measured outcome moves by it. */
function namesTask({line, masked, measure, verb}: Anatomy): boolean {
  const begin = afterLeadIn(masked);
  if (taskVerbEnd(masked) !== null) {
    const movesMeasure =
      verb !== null && verb.from > begin && (verb.aim === 'up' || verb.aim === 'down') && measure !== null;
    return !movesMeasure && !(measure?.start && measure.kind === 'move');
  }
  const plain = line.replace(/[\s.!)]+$/, '').toLowerCase();
  const endsDone = DONE_WORDS.some((word) => plain.endsWith(` ${word}`));
  return endsDone && !measure?.start && verb === null;
}

const AND = /(?:\s(?:and|&|plus|as well as|while also)\s|[;+]\s)/giu;

function namesTwoResults({masked, quantities, measure}: Anatomy): boolean {
  if (!measure || quantities.length < 2) return false;
  const end = Math.max(...measure.spans.map(({to}) => to));
  const joint = [...masked.matchAll(AND)].find(({index}) => index >= end - 1);
  if (!joint) return false;
  return quantities.some(({from}) => from > joint.index);
}
