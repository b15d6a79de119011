import {addSentence} from '../../sidebar/views/write/add-sentence';
import {
  addGuardrail,
  addInitiative,
  addKeyResult,
  addObjective,
  changeKeyResult,
  fillFromWording,
  removeItem,
  removeObjective,
  settleAmount,
  settleUnit,
  spreadToKeyResults,
  wordingAfter,
} from '../../sidebar/views/write/draft-edits';
import {
  draftOf,
  type Entries,
  entriesOf,
  type KeyResultEntry,
  linesToFix,
  remarksById,
  withoutBlankLines,
} from '../../sidebar/views/write/draft-entries';
import {figures, guardrailWords, keyResultWords} from '../../sidebar/views/write/key-result-words';
import {isShared, sharedAdvice} from '../../sidebar/views/write/shared-advice';
import {checkDraft} from '../../src/okr/writing/document/check-draft';
import type {Draft} from '../../src/okr/writing/document/draft';
import {readText} from '../../sidebar/reading/read-text';
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
  expect(linesToFix(entries, new Map())).toEqual([RESULT]);
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
  expect(linesToFix(entries, new Map())).toEqual([RESULT]);
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
  expect(linesToFix(entries, remarksById(entries, checkDraft(found, overview)))).toEqual([2]);
});

test('a due date in words waits for a day to be chosen', () => {
  const entries = entriesOf(read('Objective: X\n- KR1: A 1 → 2 by early Q3'));
  expect(linesToFix(entries, new Map())).toEqual([2]);
  expect(linesToFix(changeKeyResult(entries, OBJECTIVE, 2, {due: '2026-09-30'}), new Map())).toEqual([]);
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
