/** The first ninety days: what a day says is done, and what the sheets prove without one. */
import {exampleContents} from './examples';
import {type Contents, GoldenWorkbook} from './golden';

const base = exampleContents('b2b-saas');

/** As a new sheet begins: ten steps, none with a day. */
function statesOf(records: Partial<NonNullable<Contents['records']>> = {}): string[] {
  const workbook = new GoldenWorkbook({
    ...base,
    tables: [...base.tables, 'rollOut'],
    records: {...base.records, ...records},
    pages: [],
    onePages: [],
  });
  expect(workbook.errors()).toEqual([]);
  return workbook.column('rollOut', 'state', 10).map(String);
}

test('without a day a step is done where the sheets prove it, as on Start here', () => {
  // North Star, drivers and guardrail; owner, definition, query and unit of all; twelve values of each. Four objectives are two too many.
  expect(statesOf().map((state) => state === 'Done')).toEqual([
    true,
    true,
    true,
    ...Array.from({length: 7}, () => false),
  ]);
});

test('what is missing takes the proof away', () => {
  const {kpis = [], guardrails = [], kpiData = [], okrs = []} = base.records;
  expect(statesOf({guardrails: []})[0]).not.toBe('Done');
  expect(statesOf({kpis: kpis.map((kpi) => ({...kpi, role: ''}))})[0]).not.toBe('Done');
  expect(statesOf({kpis: kpis.map((kpi, n) => (n === 2 ? {...kpi, definition: ''} : kpi))})[1]).not.toBe(
    'Done',
  );
  const short = kpiData.filter(({kpi}, n) => kpi !== 'Leads' || n % 3 === 0);
  expect(statesOf({kpiData: short})[2]).not.toBe('Done');
  expect(statesOf({okrs, guardrails})[4]).not.toBe('Done');
});

test('one or two objectives are proven with three to five key results each', () => {
  const rows = (ids: string) => ids.split(' ').map((id) => ({id, text: `Text of ${id}`}));
  const fifth = (ids: string) => statesOf({okrs: rows(ids)})[4] === 'Done';
  expect(fifth('O1 O1.1 O1.2 O1.3 O2 O2.1 O2.2 O2.3 O2.4 O2.5')).toBe(true);
  expect(fifth('O1 O1.1 O1.2 O1.3 O2 O2.1 O2.2')).toBe(false);
  expect(fifth('O1 O1.1 O1.2 O1.3 O1.4 O1.5 O1.6')).toBe(false);
  expect(fifth('O1 O1.1 O1.2 O1.3 O2')).toBe(false);
});
