/** What is read from the fields of a check-in, what is asked back, and what is remembered. */
import {
  type Entries,
  goneFrom,
  isRemembered,
  NO_ENTRY,
  withEntry,
  withoutSaved,
} from '../../sidebar/views/check-in/entries';
import {itemsFor, outgoing, ownersIn, questionOf} from '../../sidebar/views/check-in/items';
import {type Measure, readConfidence, readValue} from '../../sidebar/views/check-in/reading';
import {checkInList, listedKpi, listedResult} from './check-in-list';

const usual = {last: 0.196, range: 0.006, counts: null};
const percent: Measure = {unit: '%', start: 0.18, target: 0.23, ...usual};
const days: Measure = {unit: 'days', start: 54, target: 42, last: 50, range: 1.5, counts: null};
const partners: Measure = {unit: '', start: 3, target: 10, last: 4, range: 0.5, counts: 'up'};

test.each<[string, Measure, number | null, string, string]>([
  ['', percent, null, '', ''],
  ['20%', percent, 0.2, '', ''],
  ['20', percent, 0.2, '', ''],
  ['3.2', {...percent, unit: '%/month', start: 0.038, target: 0.025, last: 0.034}, 0.032, '', ''],
  ['3.2%', {...percent, unit: '%/month', start: 0.038, target: 0.025, last: 0.034}, 0.032, '', ''],
  ['0.2', percent, 0.002, '', '20%, 0.2%'],
  ['0,618', percent, 0.00618, '', '61.8%, 0.618%'],
  ['0.618', percent, 0.00618, '', '61.8%, 0.618%'],
  ['0,618', {unit: '', start: 0.5, target: 0.8, last: 0.6, range: 0.02, counts: null}, 0.618, '', ''],
  ['35%', percent, 0.35, '', 'It is right'],
  ['2,000%', percent, 20, '', 'It is right'],
  ['48', days, 48, '', ''],
  ['48 days', days, 48, '', ''],
  ['48%', days, null, 'This is a percentage, but the unit is days.', ''],
  ['€48', days, null, 'This is in €, but the unit is days.', ''],
  ['30', days, 30, '', 'It is right'],
  ['about 48', days, null, 'Not a number. Write it like 3,400 or 1.5 or 20%.', ''],
  ['=1+1', days, null, 'Not a number. Write it like 3,400 or 1.5 or 20%.', ''],
  ['3', partners, 3, '', 'It is right'],
  ['5', partners, 5, '', ''],
  ['0', {...percent, range: null}, 0, '', ''],
  [
    '110.000',
    {unit: '€', start: 120_000, target: 95_000, last: null, range: null, counts: null},
    110,
    '',
    'It is right',
  ],
  ['1', {unit: '', start: 200, target: 0, last: null, range: null, counts: null}, 1, '', 'It is right'],
  ['0', {unit: '', start: 200, target: 0, last: null, range: null, counts: null}, 0, '', ''],
  ['1', {unit: '', start: 200, target: 1, last: null, range: null, counts: null}, 1, '', ''],
])('"%s" typed', (value, measure, read, problem, answers) => {
  const reading = readValue({...NO_ENTRY, value}, measure);
  expect([
    reading.value,
    reading.problem,
    reading.question?.answers.map(({says}) => says).join(', ') ?? '',
  ]).toEqual([read, problem, answers]);
});

test('what was confirmed is not asked again, and another value is', () => {
  const entry = {...NO_ENTRY, value: '35%', confirmed: '35%'};
  expect(readValue(entry, percent).question).toBeNull();
  expect(readValue({...entry, value: '36%'}, percent).question).not.toBeNull();
});

test('the unit that was asked about is settled first, then the size', () => {
  const {question} = readValue({...NO_ENTRY, value: '45'}, percent);
  const [answer] = question!.answers;
  expect(readValue({...NO_ENTRY, value: answer!.value}, percent).question?.asks).toContain('usual step');
});

test.each([
  ['', null, ''],
  ['70', 0.7, ''],
  ['70%', 0.7, ''],
  [' 0 ', 0, ''],
  ['100', 1, ''],
  ['55,5', 0.555, ''],
  ['0.7', null, 'Write 70 for 70%.'],
  ['101', null, 'A number from 0 to 100.'],
  ['-5', null, 'A number from 0 to 100.'],
  ['high', null, 'A number from 0 to 100.'],
])('a confidence of "%s"', (confidence, value, problem) => {
  expect(readConfidence({...NO_ENTRY, confidence})).toEqual({value, problem});
});

const list = checkInList();
const typed = (fields: Partial<typeof NO_ENTRY>, about: string) => ({...NO_ENTRY, about, ...fields});

test('each person sees their own, what is due and stale first', () => {
  expect(ownersIn(list)).toEqual(['Ana', 'Bo']);
  const ana = itemsFor(list, 'ana', {});
  expect(ana.due.map(({kpi}) => kpi.name)).toEqual(['Activation']);
  expect(ana.upToDate.map(({kpi}) => kpi.name)).toEqual(['Win rate']);
  expect(ana.results.map(({result}) => result.id)).toEqual(['O1.2', 'O1.1', 'O1.3']);
  expect(itemsFor(list, '', {}).results).toHaveLength(4);
});

test('what is sent is what is shown, and counts only what is filled', () => {
  const entries: Entries = {
    'result o1.1': typed({value: '20.4%', confidence: '70'}, 'Increase win rate from 18% to 23%'),
    'result o1.3': typed({comment: ' =1+1 '}, 'Increase activation from 36% to 44%'),
    'kpi activation': typed({value: '38.5%'}, 'Activation'),
    'result o2.1': typed({value: '6'}, 'Partners live from 3 to 10'),
  };
  const items = itemsFor(list, 'Ana', entries);
  const {args, count, open} = outgoing(items, 'Ana');
  expect({count, open, elsewhere: items.elsewhere}).toEqual({count: 3, open: 0, elsewhere: 1});
  expect(args.kpis).toEqual([{kpi: 'Activation', value: 0.385}]);
  expect(args.results).toMatchObject([
    {id: 'O1.1', unit: '%', value: 0.204, confidence: 0.7, comment: ''},
    {id: 'O1.3', value: null, confidence: null, comment: '=1+1'},
  ]);
  // The KPI's value moves the key result that it feeds.
  expect(items.due[0]!.effects).toEqual([expect.stringMatching(/^O1\.3 \d+% → 31%/)]);
  expect(items.results.find(({result}) => result.id === 'O1.3')!.effect).toMatch(/→ 31%/);
});

test('what was typed for other words is asked about before it is saved', () => {
  const entries = {'result o1.1': typed({value: '20.4%'}, 'Increase demos from 10 to 20')};
  const items = itemsFor(list, '', entries);
  const item = items.results.find(({result}) => result.id === 'O1.1')!;
  expect(questionOf(item)?.asks).toContain('Increase demos from 10 to 20');
  expect(outgoing(items, '').open).toBe(1);
});

test('a wrong value, a wrong confidence and an open question hold the saving up', () => {
  const about = 'Increase win rate from 18% to 23%';
  const openWith = (fields: Partial<typeof NO_ENTRY>) =>
    outgoing(itemsFor(list, '', {'result o1.1': typed(fields, about)}), '').open;
  expect(openWith({value: 'many'})).toBe(1);
  expect(openWith({confidence: '0.7'})).toBe(1);
  expect(openWith({value: '60%'})).toBe(1);
  expect(openWith({value: '60%', confirmed: '60%'})).toBe(0);
});

test('what is not judged tells no chance', () => {
  const about = 'Increase win rate from 18% to 23%';
  const effectWith = (unjudged: string) => {
    const one = {...list, results: [listedResult({unjudged})]};
    return itemsFor(one, '', {'result o1.1': typed({value: '20.4%'}, about)}).results[0]!.effect;
  };
  expect(effectWith('')).toMatch(/^32% → 48%, chance \d+% → \d+%$/);
  expect(effectWith('Paused')).toBe('32% → 48%, paused by a guardrail');
  expect(effectWith('Incomplete')).toBe('32% → 48%, not judged: its data is incomplete');
});

test('saved entries go, and what was typed meanwhile stays', () => {
  const saved = {a: typed({value: '1'}, 'A'), b: typed({value: '2'}, 'B')};
  expect(withoutSaved({...saved, b: typed({value: '3'}, 'B')}, saved)).toEqual({b: typed({value: '3'}, 'B')});
  expect(withEntry(saved, 'a', typed({value: ' '}, 'A'))).toEqual({b: saved.b});
});

test('what is typed for a row that is gone is told, and what is remembered has a form', () => {
  const entries = {
    'result o9.9': typed({comment: 'Lost?'}, 'Gone'),
    'kpi activation': typed({value: '1'}, 'Activation'),
  };
  expect(goneFrom(list, entries).map(([key]) => key)).toEqual(['result o9.9']);
  expect(isRemembered({owner: 'Ana', entries})).toBe(true);
  expect(isRemembered({owner: 'Ana', entries: {a: {value: 1}}})).toBe(false);
  expect(isRemembered({entries})).toBe(false);
  expect(listedKpi().due).toBe(true);
});
