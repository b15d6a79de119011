import {ADVICE} from '../../../src/okr/writing/checks/advice';
import {type CheckedObjective, checkObjective} from '../../../src/okr/writing/checks/check-objective';
import {FINDINGS, OBJECTIVE_FINDINGS} from '../../../src/okr/writing/checks/findings';

const kr = (...texts: string[]) => texts.map((text) => ({text}));
const findings = (objective: CheckedObjective) => checkObjective(objective).map(({finding}) => finding);
const GOOD = kr('Increase NPS from 45 to 55', 'Reduce churn from 5% to 3%');

test('a good objective has no findings', () => {
  expect(findings({text: 'Delight customers', keyResults: GOOD, guardrails: []})).toEqual([]);
  expect(
    checkObjective({text: 'Be the first choice in mid-market in Q3 2026', keyResults: GOOD, guardrails: []}),
  ).toEqual([]);
});

test('a number in the objective is probably a key result', () => {
  expect(findings({text: 'Grow ARR to $20M', keyResults: GOOD, guardrails: []})).toEqual([
    'Number in the objective',
  ]);
});

test('a score at its end is no number in the objective', () => {
  for (const text of ['Grow the community (0.7)', 'Grow the community – 0.4'])
    expect(findings({text, keyResults: GOOD, guardrails: []})).toEqual([]);
});

test('four key results are fine, five are too many, none are none', () => {
  const four = kr('NPS 45 → 55', 'D30 retention 41% → 48%', 'Activation 36% → 44%', 'Cycle 54 → 42 d');
  expect(findings({text: 'Grow', keyResults: four, guardrails: []})).toEqual([]);
  expect(
    findings({text: 'Grow', keyResults: [...four, ...kr('Win rate 18% → 23%')], guardrails: []}),
  ).toEqual(['Too many key results']);
  expect(findings({text: 'Grow', keyResults: [], guardrails: []})).toEqual(['No key results']);
});

test('key results that pull against each other want a guardrail on what may suffer', () => {
  const keyResults = kr('Increase paywall views from 10k to 20k', 'Reduce churn from 5% to 3%');
  const conflict = 'Conflicting key results without a guardrail';
  expect(findings({text: 'Earn more', keyResults, guardrails: []})).toEqual([conflict]);
  expect(findings({text: 'Earn more', keyResults, guardrails: [{rule: 'INP ≤ 200ms'}]})).toEqual([conflict]);
  expect(findings({text: 'Earn more', keyResults, guardrails: [{rule: 'churn ≤ baseline'}]})).toEqual([]);
});

test('every finding has advice in one sentence', () => {
  for (const finding of [...FINDINGS, ...OBJECTIVE_FINDINGS]) expect(ADVICE[finding]).toMatch(/^[A-Z].+\.$/);
});
