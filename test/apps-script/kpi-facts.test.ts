/** What the sidebar is told of each KPI, so that a draft can be checked without another call. */
import {call, open, paste} from './add-on';

jest.setTimeout(240_000);

test('each KPI comes with its baseline; values that have no finite spread keep nobody from opening the sidebar', () => {
  const host = open();
  expect(call(host, 'overview', {})).toMatchObject({kpis: [], cycleStart: '2026-10-01', today: '2026-11-21'});
  call(host, 'buildSheet', {key: 'kpis', run: 'r'});
  paste(host, 'KPIs!A6', [['Win rate'], ['Sales cycle'], ['Atoms'], ['Empty']]);
  paste(host, "'KPI data'!A6", [
    ['2026-09-01', 'Win rate', '17%'],
    ['2026-09-08', 'win rate ', '19%'],
    ['2026-09-15', 'Win rate', 'n/a'],
    ['2026-09-01', 'Sales cycle', '54'],
    ['2026-09-01', 'Atoms', '1E+200'],
    ['2026-09-08', 'Atoms', '-1E+200'],
  ]);
  const {kpis} = call(host, 'overview', {});
  expect(kpis.map(({name, n, mean, sd}) => [name, n, mean, sd])).toEqual([
    ['Win rate', 2, 0.18, expect.closeTo(0.0141421356, 9)],
    ['Sales cycle', 1, 54, null],
    ['Atoms', 2, 0, null],
    ['Empty', 0, null, null],
  ]);
});
