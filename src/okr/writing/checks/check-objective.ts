import {scanTimes} from '../figures/dates';
import {withDigits} from '../figures/number-words';
import {scanQuantities} from '../figures/quantities';
import {plainLine} from '../lexicon/plain-text';
import {ADVICE} from './advice';
import {conflictsIn} from './conflicts';
import {type Finding, OBJECTIVE_FINDINGS, type ObjectiveFinding} from './findings';

/** The method, section 7: more than 4 key results an objective are too many. */
export const MOST_KEY_RESULTS = 4;

export interface CheckedObjective {
  readonly text: string;
  readonly keyResults: readonly {readonly text: string}[];
  readonly guardrails: readonly {readonly rule: string}[];
}

export function checkObjective({text, keyResults, guardrails}: CheckedObjective): Finding[] {
  const found = new Set<ObjectiveFinding>();
  if (namesNumber(text)) found.add('Number in the objective');
  if (keyResults.length === 0) found.add('No key results');
  if (keyResults.length > MOST_KEY_RESULTS) found.add('Too many key results');
  const rules = guardrails.map(({rule}) => rule);
  if (
    conflictsIn(
      keyResults.map((one) => one.text),
      rules,
    ).length > 0
  )
    found.add('Conflicting key results without a guardrail');
  return OBJECTIVE_FINDINGS.filter((finding) => found.has(finding)).map((finding) => ({
    finding,
    advice: ADVICE[finding],
  }));
}

/** `Grow the community (0.7)`: how the last cycle ended. */
const SCORE = / ?(?:\((?:0?\.\d{1,2}|[01]\.\d{1,2}|[01])\)|[–—-] (?:0\.\d{1,2}|1\.0))$/;

/** A measure in it, not the year or the quarter that it is for. */
function namesNumber(text: string): boolean {
  let line = withDigits(plainLine(text)).replace(SCORE, '');
  for (const {from, to} of scanTimes(line))
    line = line.slice(0, from) + ' '.repeat(to - from) + line.slice(to);
  return scanQuantities(line).length > 0;
}
