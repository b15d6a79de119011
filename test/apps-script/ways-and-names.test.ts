/** What a KPI does not say of itself: which way is better; and what two things of one name are to each other. */
import {call, draftWith, open, paste, written} from './add-on';

const history = (kpi: string, from: number, by: number) => ({
  kpi,
  unit: 'min',
  add: true,
  values: Array.from({length: 12}, (_, n) => ({day: 46_250 + 7 * n, value: from + by * n})),
});

test('a history of waiting times makes a KPI that is better down', () => {
  const host = open();
  const {notes} = call(host, 'addKpiValues', {
    series: [history('Wait in emergency', 62, -1), history('Guests', 40, 1)],
    replace: false,
    run: 'r',
  });
  const better = (row: number) => host.cell(`KPIs!${column(host, 'Better when')}${row}`);
  expect([better(6), better(7)]).toEqual(['Down', '']);
  expect(notes).toContain(
    'Better when lower, by the name: Wait in emergency. If not, change Better when on KPIs.',
  );
});

const column = (host: ReturnType<typeof open>, title: string): string =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => host.cell(`KPIs!${letter}4`) === title)!;

test('a key result that brings its KPI down says which way is better, where the KPI does not', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'kpis'});
  for (const [n, name] of ['Time in line', 'Guests', 'Price'].entries()) host.type(`KPIs!A${6 + n}`, name);
  const at = column(host, 'Better when');
  host.type(`KPIs!${at}8`, 'Up');
  const draft = draftWith({type: 'Reduce', metric: 'time in line', start: 9, target: 4, kpi: 'Time in line'});
  const more = draftWith({type: 'Increase', metric: 'guests', start: 4, target: 9, kpi: 'Guests'});
  const price = draftWith({type: 'Reduce', metric: 'price', start: 9, target: 4, kpi: 'Price'});
  const all = {objectives: [...draft.objectives, ...more.objectives, ...price.objectives]};
  const {notes} = call(host, 'addOkrs', {draft: all, run: 'r'});
  expect([6, 7, 8].map((row) => host.cell(`KPIs!${at}${row}`))).toEqual(['Down', '', 'Up']);
  expect(notes.join()).toContain(`Time in line is better down, as its key result wants it: KPIs, ${at}6.`);
  call(host, 'undoRun', {run: 'r', force: false});
  expect(host.cell(`KPIs!${at}6`)).toBe('');
});

test('a guardrail that holds its KPI down says which way is better, where neither the KPI nor a key result does', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'kpis'});
  for (const [n, name] of ['Staff moves', 'Guests', 'Price', 'Seats'].entries())
    host.type(`KPIs!A${6 + n}`, name);
  const at = column(host, 'Better when');
  const guardrails = [
    {name: 'Staff moves', rule: 'must stay below 18%', kpi: 'Staff moves'},
    {name: 'Guests', rule: '≥ 40', kpi: 'Guests'},
    {name: 'Price', rule: 'between 5 and 9', kpi: 'Price'},
    {name: 'Seats', rule: '≤ 90', kpi: 'Seats'},
  ];
  const draft = draftWith(
    {type: 'Increase', metric: 'seats', start: 40, target: 80, kpi: 'Seats'},
    {guardrails},
  );
  const {notes} = call(host, 'addOkrs', {draft, run: 'r'});
  expect([6, 7, 8, 9].map((row) => host.cell(`KPIs!${at}${row}`))).toEqual(['Down', '', '', '']);
  expect(notes.join()).toContain(`Staff moves is better down, as its guardrail wants it: KPIs, ${at}6.`);
});

test('a guardrail with the name of another and another limit is said, and each of them has its own decision', () => {
  const host = open();
  const guarded = (name: string, rule: string) => draftWith({}, {guardrails: [{name, rule, kpi: ''}]});
  call(host, 'addOkrs', {draft: guarded('Refund rate', '≤ 1%'), run: 'one'});
  const {notes} = call(host, 'addOkrs', {draft: guarded('refund rate', '≤ 1.5%'), run: 'two'});
  expect(notes.join()).toContain(
    'Refund rate has another limit on Guardrails, in A6: ≤ 1%. Both are watched now.',
  );
  paste(host, 'Guardrails!C6', [['2%'], ['2%']]);
  const keys = call(host, 'findings', {}).findings.map(({key}) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a stay that is measured keeps its name, and what stays within a limit does not become one', () => {
  const names = (line: string) =>
    written(
      open(),
      `Objective: Win\n- KR1: NPS 32 → 45\n- Guardrails: ${line}`,
    ).draft.objectives[0]!.guardrails.map(({name}) => name);
  expect(names('length of stay ≥ 4 days; hotel stay ≤ 3 nights')).toEqual(['length of stay', 'hotel stay']);
  expect(names('margin stays above 60%; costs stay below $5k; churn must stay below 5%')).toEqual([
    'margin',
    'costs',
    'churn',
  ]);
});
