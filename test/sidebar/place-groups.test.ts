import {groupPlaces} from '../../sidebar/parts/place-groups';

const place = (sheet: string, label: string, cell = 'A6') => ({sheet, cell, label});

test('rows stand behind the sheet that they are on, in the order in which the sheets come up', () => {
  const groups = groupPlaces([
    place('OKRs', 'O1'),
    place('Guardrails', 'INP'),
    place('OKRs', 'O1.1'),
    place('Guardrails', 'Guardrails', 'A1'),
  ]);
  expect(groups.map(({sheet, whole, shown}) => [sheet, whole?.cell, shown.map(({label}) => label)])).toEqual([
    ['OKRs', undefined, ['O1', 'O1.1']],
    ['Guardrails', 'A1', ['INP']],
  ]);
});

test('a reason that begins with the name of its sheet does not say it twice', () => {
  const [group] = groupPlaces([place('Check-ins', 'Check-ins: somebody typed there since')]);
  expect(group?.shown.map(({label}) => label)).toEqual(['somebody typed there since']);
});

test('of sixty rows the first eight are links and the rest is counted', () => {
  const [group] = groupPlaces(Array.from({length: 60}, (_, i) => place('OKRs', `O${i}`, `A${i + 6}`)));
  expect([group?.shown.length, group?.more]).toEqual([8, 52]);
});

test('of many rows those that are called alike are one link to the first, and counted', () => {
  const kpis = ['Win rate', 'New ARR', 'Leads'];
  const values = kpis.flatMap((kpi, at) =>
    Array.from({length: 30}, (_, i) => place('KPI data', kpi, `A${6 + 30 * at + i}`)),
  );
  const [group] = groupPlaces([...values, place('KPI data', 'Orders', 'A96')]);
  expect(group?.shown.map(({cell, label}) => [cell, label])).toEqual([
    ['A6', 'Win rate (30)'],
    ['A36', 'New ARR (30)'],
    ['A66', 'Leads (30)'],
    ['A96', 'Orders'],
  ]);
  expect(group?.more).toBe(0);
});

test('a few that are called alike are a link each: every cell may be another matter', () => {
  const reasons = ['A6', 'A9'].map((cell) => place('OKRs', 'somebody typed there since', cell));
  expect(groupPlaces(reasons)[0]?.shown.map(({cell}) => cell)).toEqual(['A6', 'A9']);
});
