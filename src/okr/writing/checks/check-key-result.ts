import {type Anatomy, anatomy} from '../sentence/anatomy';
import {FINDINGS, type KeyResultFinding} from './findings';
import {namesTask} from './task/names-task';
import {namesTwoResults} from './two-results';

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
  const found = new Set<KeyResultFinding>();
  if (namesTask(seen)) found.add('Output, not outcome');
  if (!seen.measure) found.add('No number');
  else if (lacksBaseline(seen)) found.add('No baseline');
  if (due === null && !seen.times.some(({isDue}) => isDue)) found.add('No deadline');
  if (owner === null) found.add('No owner');
  if (kpi === null) found.add('No KPI');
  if (namesTwoResults(seen)) found.add('Two results in one');
  return FINDINGS.filter((finding) => found.has(finding));
}

/** A threshold is kept or not, wherever it starts; every other target needs to know where it starts from. */
function lacksBaseline({measure, verb}: Anatomy): boolean {
  if (!measure || measure.start || measure.kind === 'threshold') return false;
  return verb?.aim !== 'keep' && measure.target.value !== 0;
}
