import {beginWith, makeSentence, toMake} from '../../sidebar/views/build/build-order';
import {newWorkbook} from './fake-server';

test('sheets are made after those they need, and those that exist are left alone', () => {
  const {sheets} = newWorkbook().overview;
  expect(toMake(['okrs'], sheets).map(({key}) => key)).toEqual([
    'settings',
    'guardrails',
    'checkIns',
    'okrs',
  ]);
  const some = sheets.map((sheet) => (sheet.key === 'settings' ? {...sheet, sheet: 'Basics'} : sheet));
  expect(toMake(['kpis'], some).map(({key}) => key)).toEqual(['kpiData', 'kpis']);
  expect(toMake(['unheard of'], sheets)).toEqual([]);
});

test('sheets that need each other are made once each', () => {
  const [a, b] = ['a', 'b'].map((key) => ({key, title: key, purpose: '', sheet: null, needs: ['b', 'a']}));
  expect(toMake(['a'], [a!, b!]).map(({key}) => key)).toEqual(['b', 'a']);
});

test('says what is made along', () => {
  const {sheets} = newWorkbook().overview;
  const said = (chosen: string[]) => makeSentence(chosen, toMake(chosen, sheets));
  expect(said(['checkIns'])).toBe('Makes Check-ins.');
  expect(said(['kpis'])).toBe('Makes KPIs, and along with it Settings and KPI data.');
  expect(said(['kpis', 'kpiData'])).toBe('Makes KPI data and KPIs, and along with them Settings.');
  expect(said([])).toBe('');
});

test.each([
  ['a kit begins with its own sheet', ['settings', 'okrs', 'checkIns', 'guardrails'], {}, 'okrs'],
  ['the rest of a kit, too', ['okrs', 'checkIns', 'guardrails'], {settings: 'Basics'}, 'okrs'],
  [
    'a kit whose own sheet is there begins with what is new',
    ['checkIns'],
    {okrs: 'OKRs', settings: 'S', guardrails: 'G'},
    'checkIns',
  ],
  ['other sheets begin with the one chosen first', ['checkIns', 'kpis'], {}, 'checkIns'],
  ['nothing begins with nothing', [], {}, null],
])('%s', (_, chosen, there: Record<string, string>, first) => {
  const {kits, sheets} = newWorkbook().overview;
  const some = sheets.map((sheet) => ({...sheet, sheet: there[sheet.key] ?? null}));
  expect(beginWith(chosen, kits, some)).toBe(first);
});
