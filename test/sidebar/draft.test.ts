import {readText} from '../../sidebar/reading/read-text';
import {addSentence, stayingSentence} from '../../sidebar/views/write/add-sentence';
import {
  addGuardrail,
  addInitiative,
  addKeyResult,
  addObjective,
  changeKeyResult,
  fillFromWording,
  openStanding,
  removeItem,
  removeObjective,
  settleAmount,
  settleUnit,
  spreadToKeyResults,
  takeHandedOver,
  wordingAfter,
} from '../../sidebar/views/write/draft-edits';
import {
  draftOf,
  type Entries,
  entriesOf,
  type KeyResultEntry,
  type RemarksById,
  remarksById,
  withoutBlankLines,
} from '../../sidebar/views/write/draft-entries';
import {figures, guardrailWords, keyResultWords} from '../../sidebar/views/write/key-result-words';
import {lineFacts, linesToFix, splitDraft, withIdsOf} from '../../sidebar/views/write/line-states';
import {filledIn, OUTLINE} from '../../sidebar/views/write/sentences';
import {isShared, sharedAdvice} from '../../sidebar/views/write/shared-advice';
import {takeUnread} from '../../sidebar/views/write/take-unread';
import {checkDraft} from '../../src/okr/writing/document/check-draft';
import type {Draft} from '../../src/okr/writing/document/draft';
import {readKeyResult} from '../../src/okr/writing/reading/read-draft';
import {newWorkbook} from './fake-server';

const TEXT = `Objective: Grow revenue
- KR1: Win rate 18% → 23%
- KR2: Reduce cycle 54 → 42 days
- Guardrails: CAC payback ≤ 12 mo, refund ≤ 1%
- Initiatives: proposal revamp; add-on bundles`;

const {overview} = newWorkbook();
const read = (text: string): Draft => readText(text, overview).draft;
const draft = (): Draft => read(TEXT);
const only = (entries: Entries): KeyResultEntry => entries[0]!.keyResults[0]!;
const [OBJECTIVE, RESULT] = [1, 2];
const NO_TICKS: ReadonlySet<number> = new Set();
const toCorrect = (entries: Entries, remarks: RemarksById = new Map()) =>
  linesToFix(lineFacts(entries, remarks, []), NO_TICKS).toCorrect;

test('a draft goes into fields and back unchanged', () => {
  expect(draftOf(entriesOf(draft()))).toEqual(draft());
});

test('percentages are shown as percentages', () => {
  expect(only(entriesOf(draft()))).toMatchObject({start: '18%', target: '23%', unit: '%'});
});

test('an unreadable target stays as typed and keeps its line from being added', () => {
  const entries = changeKeyResult(entriesOf(draft()), OBJECTIVE, RESULT, {target: 'a lot'});
  expect(only(entries).target).toBe('a lot');
  expect(draftOf(entries).objectives[0]?.keyResults[0]?.target).toBeNull();
  expect(toCorrect(entries)).toEqual([RESULT]);
});

test('leaving an amount shows it as understood, and the wording follows', () => {
  const typed = changeKeyResult(entriesOf(draft()), OBJECTIVE, RESULT, {target: '25'});
  expect(only(settleAmount(typed, OBJECTIVE, RESULT, 'target', '23%'))).toMatchObject({
    target: '25%',
    text: 'Win rate 18% → 25%',
  });
});

test('a percentage gives its unit to a key result that has none', () => {
  const added = addKeyResult(entriesOf(draft()), OBJECTIVE);
  const id = added[0]!.keyResults[2]!.id;
  const settled = settleAmount(
    changeKeyResult(added, OBJECTIVE, id, {start: '20 %'}),
    OBJECTIVE,
    id,
    'start',
    '',
  );
  expect(settled[0]!.keyResults[2]).toMatchObject({start: '20%', unit: '%'});
});

test('a changed unit reads the amounts anew, and one that contradicts it is left with an error', () => {
  const entries = settleUnit(
    changeKeyResult(entriesOf(draft()), OBJECTIVE, RESULT, {unit: 'd'}),
    OBJECTIVE,
    RESULT,
  );
  expect(only(entries).start).toBe('18%');
  expect(toCorrect(entries)).toEqual([RESULT]);
});

test.each([
  ['Win rate 18% → 23%', '23%', '25%', 'Win rate 18% → 25%'],
  ['18% of 118% → 23%', '18%', '20%', '20% of 118% → 23%'],
  ['From 5 to 5', '5', '6', 'From 5 to 5'],
  ['1.5 → 15', '5', '6', '1.5 → 15'],
  ['3,400 → 4,100', '4,100', '4,500', '3,400 → 4,500'],
  ['Costs $5', '5', '$&', 'Costs $$&'],
  ['Grow', '', '5', 'Grow'],
])('%s with %s corrected to %s reads %s', (text, before, after, wording) => {
  expect(wordingAfter(text, before, after)).toBe(wording);
});

test('a new key result takes its fields from its wording, and keeps an owner that was chosen', () => {
  const added = addKeyResult(entriesOf(draft()), OBJECTIVE);
  const id = added[0]!.keyResults[2]!.id;
  const named = changeKeyResult(added, OBJECTIVE, id, {text: 'Sign-ups 10 → 20', owner: 'Ana'});
  const found = readKeyResult('Sign-ups 10 → 20', overview)!;
  expect(fillFromWording(named, OBJECTIVE, id, found)[0]!.keyResults[2]).toMatchObject({
    metric: 'Sign-ups',
    start: '10',
    target: '20',
    type: 'Increase',
    owner: 'Ana',
  });
});

test('lines that were added and never filled are not sent', () => {
  const grown = [addKeyResult, addGuardrail, addInitiative].reduce(
    (entries, add) => add(entries, OBJECTIVE),
    addObjective(entriesOf(draft())),
  );
  const ids = grown.flatMap(({id, keyResults}) => [id, ...keyResults.map((result) => result.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(draftOf(withoutBlankLines(grown))).toEqual(draft());
});

test('remarks stay with their line when a line above is removed', () => {
  const entries = entriesOf(draft());
  const second = entries[0]!.keyResults[1]!.id;
  const remarks = remarksById(entries, checkDraft(draft(), overview));
  const left = removeItem(entries, OBJECTIVE, 'keyResults', RESULT);
  expect(left[0]!.keyResults.map(({id}) => id)).toEqual([second]);
  expect(remarks.get(second)?.findings.map(({finding}) => finding)).toEqual(['No owner', 'No KPI']);
});

test('a guardrail without a rule blocks its line', () => {
  const found = read('Objective: X\n- Guardrails: team morale');
  const entries = entriesOf(found);
  expect(toCorrect(entries, remarksById(entries, checkDraft(found, overview)))).toEqual([2]);
});

test('a due date in words waits for a day to be chosen', () => {
  const entries = entriesOf(read('Objective: X\n- KR1: A 1 → 2 by early Q3'));
  expect(toCorrect(entries)).toEqual([2]);
  expect(toCorrect(changeKeyResult(entries, OBJECTIVE, 2, {due: '2026-09-30'}))).toEqual([]);
});

const MIXED = `Objective: Grow
- KR1: Win rate 18% → 23%
- KR2: Ship the new proposal
- KR3: 20% fewer tickets
- KR4: NPS 45 → 45
- Guardrails: churn ≤ 3%
- Guardrail: team morale
Objective: Learn
- KR1: Hire a researcher`;

function split(
  text: string,
  ticked: readonly number[] = [],
  okrs: readonly {id: string; text: string}[] = [],
) {
  const found = read(text);
  const entries = entriesOf(found);
  const facts = lineFacts(entries, remarksById(entries, checkDraft(found, overview)), okrs);
  return {entries, facts, ...splitDraft(entries, facts, new Set(ticked))};
}

const wordsOf = (entries: Entries) =>
  entries.map(({okr, text, keyResults, guardrails}) => [
    `${okr}${text}`,
    ...keyResults.map((one) => one.text),
    ...guardrails.map(({name}) => name),
  ]);

test('what is ready goes, and the rest stays with what it lacks', () => {
  const {adding, left, facts, entries} = split(MIXED);
  expect(wordsOf(adding)).toEqual([['Grow', 'Win rate 18% → 23%', 'churn'], ['Learn']]);
  expect(wordsOf(left)).toEqual([
    ['Grow', 'Ship the new proposal', '20% fewer tickets', 'NPS 45 → 45', 'team morale'],
    ['Learn', 'Hire a researcher'],
  ]);
  expect(entries[0]!.keyResults.map(({id}) => facts.get(id)?.why ?? '')).toEqual([
    '',
    'No target yet: which figure shall it reach?',
    'Says by how much (20%), not from where to where: give start and target.',
    'start and target must differ',
  ]);
  expect(stayingSentence(linesToFix(facts, NO_TICKS))).toBe('5 lines stay here: 2 to correct, 3 to complete');
});

test('what is ticked goes along, but nothing that would be an error', () => {
  const {entries} = split(MIXED);
  const ids = entries.flatMap(({keyResults}) => keyResults.map(({id}) => id));
  const {adding, left} = split(MIXED, ids);
  expect(wordsOf(adding)[0]).toEqual([
    'Grow',
    'Win rate 18% → 23%',
    'Ship the new proposal',
    '20% fewer tickets',
    'churn',
  ]);
  expect(wordsOf(left)).toEqual([['Grow', 'NPS 45 → 45', 'team morale']]);
});

test('a missing start is no obstacle, and a figure that a key result moves by is no target', () => {
  const found = read(
    'Objective: A\n- KR1: Raise activation to 45%\n- KR2: Reduce costs by $50k\n- KR3: Lift rate by +12% relative',
  );
  const [first, second, third] = found.objectives[0]!.keyResults;
  expect([first!.start, first!.target]).toEqual([null, 0.45]);
  expect([second!.start, second!.target]).toEqual([null, null]);
  expect([third!.start, third!.target]).toEqual([0, 0.12]);
  expect(wordsOf(split('Objective: A\n- KR1: Raise activation to 45%').left)).toEqual([]);
});

test('what stands on OKRs is said and not added again, and what is new goes below its objective there', () => {
  const okrs = [
    {id: 'O3', text: 'Grow'},
    {id: 'O3.1', text: 'win rate 18% → 23%'},
  ];
  const {adding, left, facts, entries} = split(
    'Objective: Grow\n- Win rate 18% → 23%\n- NPS 30 → 45',
    [],
    okrs,
  );
  expect(wordsOf(adding)).toEqual([['O3Grow', 'NPS 30 → 45']]);
  expect(left).toEqual([]);
  expect(facts.get(entries[0]!.keyResults[0]!.id)?.why).toBe('Stands on OKRs already, as O3.1.');
  const again = split(
    'Objective: Grow\n- Win rate 18% → 23%',
    [entries[0]!.id, entries[0]!.keyResults[0]!.id],
    okrs,
  );
  expect(wordsOf(again.adding)).toEqual([['Grow', 'Win rate 18% → 23%']]);
});

test('what stayed behind goes to its objective once that stands in the sheet', () => {
  const {adding, left} = split(MIXED);
  expect(withIdsOf(left, adding, ['O7', 'O8']).map(({okr}) => okr)).toEqual(['O7', 'O8']);
});

test.each([
  ['keyResult', [['A', 'NPS 30 → 45'], ['B']]],
  ['objective', [['A'], ['NPS 30 → 45'], ['B']]],
  ['guardrail', [['A', 'NPS 30 → 45'], ['B']]],
] as const)('an unread line becomes what is chosen: %s', (role, words) => {
  const entries = entriesOf(read('Objective: A\nObjective: B'));
  const line = {id: 1, text: 'NPS 30 → 45', objective: entries[0]!.id};
  const taken = takeUnread(entries, line, role, {...overview});
  expect(wordsOf(taken)).toEqual(words);
  if (role === 'keyResult') expect(taken[0]!.keyResults[0]).toMatchObject({start: '30', target: '45'});
});

test('an objective’s owner goes to the key results that have none', () => {
  const owned = changeKeyResult(entriesOf(draft()), OBJECTIVE, RESULT, {owner: 'Bo'}).map((one) => ({
    ...one,
    owner: 'Ana',
  }));
  expect(spreadToKeyResults(owned, OBJECTIVE, 'owner')[0]!.keyResults.map(({owner}) => owner)).toEqual([
    'Bo',
    'Ana',
  ]);
});

test('removing the last objective leaves nothing to add', () => {
  expect(addSentence(removeObjective(entriesOf(draft()), OBJECTIVE), newWorkbook().overview.sheets)).toBe('');
});

test('says what will be added and which sheets are made for it', () => {
  const {sheets} = newWorkbook().overview;
  expect(addSentence(entriesOf(draft()), sheets)).toBe(
    'Adds 1 objective, 2 key results, 2 guardrails and 2 initiatives. ' +
      'Makes the sheets Settings, Guardrails, Check-ins, OKRs and Initiatives.',
  );
  const here = sheets.map((sheet) => ({...sheet, sheet: sheet.title}));
  expect(addSentence(entriesOf(read('Objective: X')), here)).toBe('Adds 1 objective.');
});

test.each([
  [{type: 'Increase', start: '18%', target: '23%', unit: '%'}, '18% → 23%'],
  [{type: 'Reduce', start: '54', target: '42', unit: 'd'}, '54 → 42 d'],
  [{type: 'Increase', start: '3,400', target: '4,100', unit: '/week'}, '3,400 → 4,100/week'],
  [{type: 'At least', start: '', target: '78', unit: '$'}, '≥ $78'],
  [{type: 'At most', start: '', target: '12', unit: 'mo'}, '≤ 12 mo'],
  [{type: 'Increase', start: '4,200,000', target: '6,000,000', unit: '$'}, '$4,200,000 → $6,000,000'],
  [{type: 'Increase', start: '', target: '12%', unit: '% relative'}, '→ 12% relative'],
  [{type: '', start: '', target: '', unit: ''}, ''],
])('%j reads %s', (change, line) => {
  expect(figures({...only(entriesOf(draft())), ...change})).toBe(line);
});

test('advice that several lines need is given once for all of them', () => {
  const who = {finding: 'No owner', advice: 'Name one person who answers for it.'};
  const start = {finding: 'No baseline', advice: 'Say where the measure stands today.'};
  const entries = entriesOf(draft());
  const [objective] = entries;
  const [first] = objective?.keyResults ?? [];
  if (!objective || !first) throw new Error('the draft has no key result');
  const second = {...first, id: 99};
  const both = [{...objective, keyResults: [first, second]}];
  const remark = (...findings: (typeof who)[]) => ({findings, blocking: [], ambition: null});
  const remarks = new Map([
    [first.id, remark(who, start)],
    [second.id, remark(who)],
  ]);
  const shared = sharedAdvice(both, remarks);
  expect(shared).toEqual([who]);
  expect(isShared(shared, who)).toBe(true);
  expect(isShared(shared, start)).toBe(false);
});

test.each([
  [{name: 'INP', rule: 'INP within CWV'}, 'INP within CWV'],
  [{name: 'refund rate', rule: '≤ 1%'}, 'refund rate ≤ 1%'],
  [{name: '', rule: '≤ 1%'}, '≤ 1%'],
])('%j reads %s', (guardrail, words) => {
  expect(guardrailWords(guardrail)).toBe(words);
});

test('the line of a key result names who, when and which KPI', () => {
  const result = {...only(entriesOf(draft())), owner: 'Ana', due: '2026-06-30', kpi: 'Win rate'};
  expect(keyResultWords(result)).toBe('18% → 23% · Increase · Ana · by 30 Jun 2026 · KPI Win rate');
});

test.each([
  [
    'Cycle 54 → 42 days without raising discount rate',
    [{name: 'discount rate', rule: 'discount rate ≤ baseline'}],
  ],
  ['Cut costs from $9k to $7k without hurting our NPS.', [{name: 'NPS', rule: 'NPS ≥ baseline'}]],
  [
    'Ship 30 → 40 parcels without lowering quality and speed',
    [{name: 'quality', rule: 'quality ≥ baseline'}],
  ],
  ['Grow 5 → 9 without hiring', []],
  ['Grow 5 → 9 without raising CAC above 12 months', [{name: 'CAC', rule: 'CAC ≤ 12 months'}]],
  [
    'Grow 80% → 90% without raising teacher turnover above 18%.',
    [{name: 'teacher turnover', rule: 'teacher turnover ≤ 18%'}],
  ],
  ['Grow 5 → 9 without letting NPS drop below 39 by June', [{name: 'NPS', rule: 'NPS ≥ 39'}]],
  ['Cut 9 → 7 days without refund rate exceeding 2.5%', [{name: 'refund rate', rule: 'refund rate ≤ 2.5%'}]],
  ['Grow 5 → 9 without hiring more than 3 people', []],
])('%s brings its guardrail along', (text, guardrails) => {
  const [objective] = read(`Objective: A\n- KR1: ${text}`).objectives;
  expect(objective!.guardrails.map(({name, rule}) => ({name, rule}))).toEqual(guardrails);
});

test('a guardrail that is listed is not brought along a second time', () => {
  const [objective] = read(
    'Objective: A\n- KR1: Cycle 54 → 42 d without raising churn\n- Guardrails: churn ≤ 3%',
  ).objectives;
  expect(objective!.guardrails.map(({rule}) => rule)).toEqual(['churn ≤ 3%']);
});

test('a sentence to start from waits until its blanks are filled in', () => {
  const {adding, facts, entries} = split(OUTLINE);
  expect(adding).toEqual([]);
  expect(entries[0]!.keyResults.map(({id}) => facts.get(id)?.why)).toEqual([
    'Fill in [KPI].',
    'Fill in [KPI].',
    'Fill in [rate].',
  ]);
  expect(facts.get(entries[0]!.id)?.why).toBe('Fill in [where to, in words].');
  expect(filledIn('Increase [KPI] from [X]', 'Win rate')).toBe('Increase Win rate from [X]');
});

test('an objective that stands on OKRs is opened beside what is written, once', () => {
  const objective = {...draft().objectives[0]!, okr: 'O3', opened: true};
  const entries = openStanding(entriesOf(draft()), objective);
  expect(entries.map(({okr}) => okr)).toEqual(['', 'O3']);
  const ids = entries.flatMap(({id, keyResults}) => [id, ...keyResults.map((one) => one.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(openStanding(entries, objective)).toBe(entries);
});

describe('a key result that another view hands over', () => {
  const [margin, churn] = ['Gross margin', 'Churn'].map((kpi) => ({
    ...draft().objectives[0]!.keyResults[0]!,
    text: `Increase ${kpi} from 64% to 66%`,
    kpi,
    start: 0.64,
    target: 0.66,
  }));

  test('goes below a new objective that waits for its words, and the next one beside it', () => {
    const first = takeHandedOver(entriesOf(draft()), [margin!]);
    const second = takeHandedOver(first.entries, [churn!]);
    expect(second.entries.map(({text, keyResults}) => [text, keyResults.map(({kpi}) => kpi)])).toEqual([
      ['Grow revenue', ['', '']],
      ['', ['Gross margin', 'Churn']],
    ]);
    const lines = second.entries[1]!.keyResults;
    expect([first.line, second.line]).toEqual([lines[0]!.id, lines[1]!.id]);
    expect(lines[0]).toMatchObject({start: '64%', target: '66%'});
    const ids = second.entries.flatMap(({id, keyResults}) => [id, ...keyResults.map((one) => one.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(draftOf(second.entries).objectives[1]!.keyResults).toEqual([margin, churn]);
  });

  test('does not come twice: its line is shown again', () => {
    const first = takeHandedOver([], [margin!]);
    expect(takeHandedOver(first.entries, [margin!])).toEqual(first);
  });

  test('is not put below an objective that stands on OKRs', () => {
    const opened = [{...entriesOf(draft())[0]!, opened: true, text: ''}];
    expect(takeHandedOver(opened, [margin!]).entries).toHaveLength(2);
  });
});
