/** What 4.350 is, told by the other figures of its document; where none tells, nobody reads it and somebody is asked. */
import {readText} from '../../../sidebar/reading/read-text';
import {entriesOf} from '../../../sidebar/views/write/draft-entries';
import {lineFacts} from '../../../sidebar/views/write/line-states';
import {readKeyResult} from '../../../src/okr/writing/reading/read-draft';
import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';

const BASIS = {kpis: [], owners: [], today: '2026-12-01', cycleStart: null};
const read = (...lines: string[]) =>
  readText(['Objective: Families stay with us', ...lines].join('\n'), BASIS).draft;
const figures = (...lines: string[]) =>
  read(...lines).objectives[0]!.keyResults.map(({start, target}) => [start, target]);

const ENROLMENTS = '- KR: Winter enrolments from 4.350 to 5.125';
const THOUSANDS = [4350, 5125];
const DECIMALS = [4.35, 5.125];
const OPEN = [null, null];

test.each<readonly [string, string, (number | null)[]]>([
  ['a decimal comma', '- KR: Re-enrolment from 61,5 % to 68,0 %', THOUSANDS],
  ['one comma is enough', '- KR: Average class size from 7 to 8,4', THOUSANDS],
  ['two points between thousands', '- KR: Fees from 1.250.000 to 1.400.000', THOUSANDS],
  ['four digits before a comma', '- KR: Fees from 1250,50 to 1400', THOUSANDS],
  ['a 0 before the comma', '- KR: Score from 0,618 to 0,702', THOUSANDS],
  ['a comma in a guardrail', '- Guardrail: Complaints ≤ 2,5 %', THOUSANDS],
  ['a decimal point', '- KR: Re-enrolment from 61.5 % to 68.0 %', DECIMALS],
  ['commas between thousands and a point', '- KR: Fees from 1,250.50 to 1,400.00', DECIMALS],
  ['whole numbers', '- KR: Visits from 12 to 20', OPEN],
  ['both marks', '- KR: Re-enrolment from 61,5 % to 68.0 %', OPEN],
  ['a day', '- KR: Visits from 12 to 20 by 30.06.2027', OPEN],
  ['numbers of labels', '- KR 1.2: Visits from 12 to 20', OPEN],
])('beside %s', (_, line, told) => {
  expect(figures(line, ENROLMENTS).pop() ?? null).toEqual(told);
  expect(figures(ENROLMENTS, line)[0]).toEqual(told);
});

test.each([
  ['key results', [ENROLMENTS, '- KR: Re-enrolment from 61,5 % to 68 %']],
  ['cells', ['Key result\tStart\tTarget', 'Winter enrolments\t4.350\t5.125', 'Re-enrolment\t61,5 %\t68 %']],
])('beside decimal commas %s say the same in a sheet, where they stand alone', (_, lines) => {
  const [result] = read(...lines).objectives[0]!.keyResults;
  const {start, target} = parseKeyResult(result!.text);
  expect([result!.start, result!.target]).toEqual(THOUSANDS);
  expect([start ?? 4350, target ?? 5125]).toEqual(THOUSANDS);
});

test('limits of the same document are read in the same way', () => {
  const {guardrails} = read(
    ENROLMENTS,
    '- KR: Re-enrolment from 61,5 % to 68 %',
    '- Guardrail: Seats ≥ 1.250',
  ).objectives[0]!;
  expect(guardrails).toMatchObject([{rule: 'Seats ≥ 1,250'}]);
});

test.each([
  ['Winter enrolments from 4.350 to 5.000', null, null],
  ['Winter enrolments from 4,350 to 5,000', 4350, 5000],
  ['Winter enrolments from 3 to 4.350', 3, null],
  ['Winter enrolments from 4.350 to 5.5', 4.35, 5.5],
  ['Fees from 4.350 € to 5.000 €', 4350, 5000],
  ['Fees from $4.350M to $5.125M', 4_350_000, 5_125_000],
  ['Uptime from 99.125% to 99.950%', 0.99125, 0.9995],
  ['Score from 0.618 to 0.702', 0.618, 0.702],
])('alone: %s', (sentence, start, target) => {
  expect(readKeyResult(sentence, BASIS)).toMatchObject({start, target});
});

test.each<readonly [string, Record<string, string>, string]>([
  ['4.350 to 5.125', {}, 'toComplete: “4.350” can be 4,350 or 4.35: write it as it is meant'],
  ['4.350 to 5.125', {start: '4,350'}, 'toComplete: “4.350” can be'],
  ['4.350 to 5.125', {start: '4,350', target: '5,125'}, 'ready: '],
  ['4,350 to 5,125', {}, 'ready: '],
  ['12 to 20', {target: ''}, 'toComplete: No target yet'],
])('asked of “from %s” with %o', (said, given, asks) => {
  const entries = entriesOf(read(`- KR: Winter enrolments from ${said}`));
  const [objective] = entries;
  const results = objective!.keyResults.map((one) => ({...one, ...given}));
  const facts = lineFacts([{...objective!, keyResults: results}], new Map(), []);
  const fact = facts.get(results[0]!.id)!;
  expect(`${fact.state}: ${fact.why}`).toMatch(new RegExp(`^${asks}`));
});
