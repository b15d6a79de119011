import {readFileSync} from 'node:fs';
import path from 'node:path';
import {checkKeyResult} from '../../../src/okr/writing/checks/check-key-result';

/**
 * Key results in the voices of many fields, made up and judged before the rules saw them; a line is `O` for a task or `-` for an
 * outcome, and the sentence. Each batch (`# A` …) was first measured as a whole: docs/writing-checks.md tells how well.
 */
const LINES = readFileSync(path.join(__dirname, 'tasks-and-outcomes.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

interface Batch {
  readonly name: string;
  readonly cases: {readonly text: string; readonly isTask: boolean}[];
}

const BATCHES: Batch[] = [];
for (const line of LINES) {
  const text = line.slice(2);
  if (line.startsWith('# ')) BATCHES.push({name: text, cases: []});
  else BATCHES[BATCHES.length - 1]!.cases.push({text, isTask: line.startsWith('O ')});
}

const isTask = (text: string) => checkKeyResult({text}).includes('Output, not outcome');
const judged = BATCHES.map(({name, cases}) => {
  const said = cases.filter(({text}) => isTask(text));
  const right = said.filter((one) => one.isTask).length;
  const tasks = cases.filter((one) => one.isTask).length;
  return {name, said: said.length, right, tasks, cases: cases.length};
});
const sum = (pick: (one: (typeof judged)[number]) => number) =>
  judged.reduce((all, one) => all + pick(one), 0);

test('every sentence stands in the table once', () => {
  const texts = BATCHES.flatMap(({cases}) => cases.map(({text}) => text));
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(3_000);
});

test('hardly any outcome is called a task', () => {
  expect(sum(({right}) => right) / sum(({said}) => said)).toBeGreaterThanOrEqual(0.975);
});

test('hardly any task goes unnoticed', () => {
  expect(sum(({right}) => right) / sum(({tasks}) => tasks)).toBeGreaterThanOrEqual(0.94);
});

test.each(judged)('batch $name is read as well as ever', ({said, right, tasks}) => {
  expect(right / said).toBeGreaterThanOrEqual(0.95);
  expect(right / tasks).toBeGreaterThanOrEqual(0.9);
});
