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
