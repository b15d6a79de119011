import {openHeadless} from '../../workbench/host/headless';

/** The script under test in every case here: a function that gets SpreadsheetApp's active sheet. */
const run = (body: string, options = {}) => {
  const host = openHeadless({
    code: `function go(a, b) { const s = SpreadsheetApp.getActiveSheet(); ${body} }`,
    ...options,
  });
  return {host, reply: host.run('go')};
};

describe('values', () => {
  test('numbers, texts, booleans, blanks and dates come back as what they were written as', () => {
    const {reply} = run(`
      s.getRange('A1:E1').setValues([[1.5, 'text', true, null, new Date(2026, 2, 1)]]);
      const v = s.getRange('A1:E1').getValues()[0];
      return [v[0], v[1], v[2], v[3], v[4] instanceof Date, v[4].getMonth(), v[4].getDate(), v instanceof Array];
    `);
    expect(reply).toEqual([1.5, 'text', true, '', true, 2, 1, true]);
  });

  test.each([
    ['12', 12],
    ['45%', 0.45],
    ['TRUE', true],
    ['2026-03-01', new Date(2026, 2, 1)],
    ["'12", '12'],
    ["'=1+1", '=1+1'],
    ['=1+1', 2],
    ['plain', 'plain'],
  ])('text %p is read as if it had been typed', (text, value) => {
    const {host} = run(`s.getRange('A1').setValue(${JSON.stringify(text)});`);
    expect(host.value('Sheet1!A1')).toEqual(value);
  });

  test('a table that does not fit its range is refused in the words of Google', () => {
    expect(() => run(`s.getRange('A1:B2').setValues([[1, 2]]);`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => run(`s.getRange('A1:B1').setValues([[1, 2, 3]]);`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  test('a read after a write in the same call sees what was written, computed cells included', () => {
    const {reply} = run(`
      s.getRange('A1').setValue(2);
      s.getRange('B1').setFormula('=A1*10');
      const first = s.getRange('B1').getValue();
      s.getRange('A1').setValue(3);
      return [first, s.getRange('B1').getValue()];
    `);
    expect(reply).toEqual([20, 30]);
  });

  test('10,000 rows are written in well under two seconds', () => {
    const {host} = run('s.insertRowsAfter(1000, 9000);');
    const before = Date.now();
    host.run('go');
    const code = `function go() { const rows = []; for (let i = 0; i < 10000; i++) rows.push([i, 'KPI ' + i % 12, i / 7, 'import']); SpreadsheetApp.getActiveSheet().getRange(1, 1, 10000, 4).setValues(rows); }`;
    const other = openHeadless({
      code: `${code} function more() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 9000); }`,
    });
    other.run('more');
    const start = Date.now();
    other.run('go');
    expect(Date.now() - start).toBeLessThan(4000);
    expect(other.value('Sheet1!A10000')).toBe(9999);
    expect(before).toBeLessThanOrEqual(start);
  });
});
