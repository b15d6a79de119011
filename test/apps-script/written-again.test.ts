/** What stands on OKRs is opened, edited and saved in its place; what is new goes below it; KPIs are made along. */
import {call, draftWith, envelope, open, shown} from './add-on';

jest.setTimeout(240_000);

const host = open();
const okr = (id: string, title: string): string => shown(host, 'OKRs', id, [title])[0]!;

test('a tolerance survives in the sentence, what stands in it already is not said twice', () => {
  const draft = draftWith({tolerance: '±1 pp', current: 0.19});
  const [objective] = draft.objectives;
  const [result] = objective!.keyResults;
  const own = {
    ...result!,
    text: 'Lift NPS 30 → 40 (+/- 2 points)',
    tolerance: '± 2 points',
    start: 30,
    target: 40,
    unit: '',
  };
  call(host, 'addOkrs', {draft: {objectives: [{...objective!, keyResults: [result!, own]}]}, run: 'r1'});
  expect(okr('O1.1', 'Objective / key result')).toBe('Increase win rate from 18% to 23% (±1 pp)');
  expect(okr('O1.2', 'Objective / key result')).toBe('Lift NPS 30 → 40 (+/- 2 points)');
  expect(okr('O1.1', 'Current')).toBe('19.0%');
});

test('a key result without a start or a target is added, and its row says what is missing', () => {
  const draft = draftWith({
    text: 'Raise activation to 45%',
    type: 'Increase',
    start: null,
    target: 0.45,
    current: 0.4,
  });
  call(host, 'addOkrs', {draft, run: 'r2'});
  expect(okr('O2.1', 'Target')).toBe('45.0%');
  expect(okr('O2.1', 'Progress')).toContain('start is blank');
});

test('an opened objective is changed where it stands, nothing else is, and Undo brings it back', () => {
  const opened = call(host, 'openObjective', {id: 'o1'});
  expect(opened).toMatchObject({
    okr: 'O1',
    opened: true,
    text: 'Win more',
    keyResults: [{okr: 'O1.1', target: 0.23}, {okr: 'O1.2'}],
  });
  const [first, second] = opened.keyResults;
  const fresh = {
    ...draftWith({text: 'Churn 4% → 3%', type: 'Reduce', start: 0.04, target: 0.03}).objectives[0]!
      .keyResults[0]!,
  };
  const edited = {...opened, text: 'Win much more', keyResults: [{...first!, target: 0.25}, second!, fresh]};
  const run = call(host, 'addOkrs', {draft: {objectives: [edited]}, run: 'r3'});
  expect(run.made.map(({label}) => label)).toContain('O1.3');
  expect(run.notes).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Changed O1, in B/),
      expect.stringMatching(/^Changed O1\.1, in B/),
    ]),
  );
  expect(okr('O1', 'Objective / key result')).toBe('Win much more');
  expect(okr('O1.1', 'Target')).toBe('25.0%');
  expect(okr('O1.1', 'Owner')).toBe('Ada');
  expect(okr('O1.3', 'Start')).toBe('4.0%');
  call(host, 'undoRun', {run: 'r3', force: false});
  expect(okr('O1', 'Objective / key result')).toBe('Win more');
  expect(okr('O1.1', 'Target')).toBe('23.0%');
});

test('what goes to an objective that stands there leaves that one’s own cells alone', () => {
  const draft = draftWith(
    {text: 'Deals won 5 → 9', start: 5, target: 9, unit: ''},
    {okr: 'O1', text: 'other words', owner: ''},
  );
  call(host, 'addOkrs', {draft, run: 'r4'});
  expect(okr('O1', 'Objective / key result')).toBe('Win more');
  expect(okr('O1.3', 'Objective / key result')).toBe('Deals won 5 → 9');
});

test('an objective that is gone refuses everything, in words', () => {
  const draft = draftWith({}, {okr: 'O9', opened: true});
  expect(envelope(host, 'addOkrs', {draft, run: 'r5'})).toMatchObject({
    ok: false,
    message: 'O9 does not stand on OKRs any more. Nothing was changed.',
  });
  expect(envelope(host, 'openObjective', {id: 'O9'})).toMatchObject({ok: false});
});

test('a KPI that a key result names is made with its owner, unit and direction, once', () => {
  const one = draftWith(
    {kpi: 'Churn', newKpi: true, owner: '', text: 'Churn 4% → 3%', type: 'Reduce', start: 0.04, target: 0.03},
    {owner: 'Bo'},
  );
  const [objective] = one.objectives;
  const twice = {
    ...objective!,
    keyResults: [...objective!.keyResults, {...objective!.keyResults[0]!, kpi: 'churn '}],
  };
  call(host, 'addOkrs', {draft: {objectives: [twice]}, run: 'r6'});
  const {kpis} = call(host, 'overview', {});
  expect(kpis.map(({name, owner, better}) => ({name, owner, better}))).toEqual([
    {name: 'Churn', owner: 'Bo', better: 'down'},
  ]);
});
