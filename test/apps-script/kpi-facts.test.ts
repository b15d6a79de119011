/** What the sidebar is told of each KPI, so that a draft can be checked without another call. */
import {at, call, open, paste} from './add-on';

jest.setTimeout(240_000);

test('the baseline of the sidebar is that of the sheet, the days before the cycle', () => {
  const host = open();
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  paste(host, 'KPIs!A6', [['Win rate']]);
  const weeks = Array.from({length: 8}, (_, week) => [
    `2026-0${week < 4 ? 8 : 9}-0${1 + (week % 4) * 2}`,
    'Win rate',
    `${17 + (week % 2) * 2}`,
  ]);
  paste(host, "'KPI data'!A6", [...weeks, ['2026-11-02', 'Win rate', '40']]);
  const [kpi] = call(host, 'overview', {}).kpis;
  expect([kpi!.n, kpi!.mean]).toEqual([8, 18]);
  expect(host.value(at(host, 'KPIs', 'Baseline µ', 'Win rate'))).toBe(18);
});

test('each KPI comes with its baseline; values that have no finite spread keep nobody from opening the sidebar', () => {
  const host = open();
  expect(call(host, 'overview', {})).toMatchObject({kpis: [], cycleStart: '2026-10-01', today: '2026-11-21'});
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  paste(host, 'KPIs!A6', [['Win rate'], ['Sales cycle'], ['Churn'], ['Atoms'], ['Empty']]);
  paste(host, "'KPI data'!A6", [
    ['2026-09-01', 'Win rate', '17%'],
    ['2026-09-08', 'win rate ', '19%'],
    ['2026-09-15', 'Churn', '2%'],
    ['2026-09-22', 'Churn', 'n/a'],
    ['2026-09-01', 'Sales cycle', '54'],
    ['2026-09-01', 'Atoms', '1E+200'],
    ['2026-09-08', 'Atoms', '-1E+200'],
  ]);
  const {kpis} = call(host, 'overview', {});
  expect(kpis.map(({name, n, mean, sd}) => [name, n, mean, sd])).toEqual([
    ['Win rate', 2, 0.18, expect.closeTo(0.0141421356, 9)],
    ['Sales cycle', 1, 54, null],
    // A text among the values: the sheet says so and computes nothing, and neither does the sidebar.
    ['Churn', 0, null, null],
    ['Atoms', 0, null, null],
    ['Empty', 0, null, null],
  ]);
});
