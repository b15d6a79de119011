import {runBody, withScript} from './script';

describe('values', () => {
  test('numbers, texts, booleans, blanks and dates come back as what they were written as', () => {
    const {reply} = runBody(`
      s.getRange('A1:E1').setValues([[1.5, 'text', true, null, new Date(2026, 2, 1)]]);
      const v = s.getRange('A1:E1').getValues()[0];
      return [v[0], v[1], v[2], v[3], v[4] instanceof Date, v[4].getMonth(), v[4].getDate(), v instanceof Array];
    `);
    expect(reply).toEqual([1.5, 'text', true, '', true, 2, 1, true]);
  });

  test.each([
    ['12', 12],
    ['45%', 0.45],
    ['1,200', 1200],
    ['TRUE', true],
    ['2026-03-01', new Date(2026, 2, 1)],
    ["'12", '12'],
    ["'=1+1", '=1+1'],
    ['=1+1', 2],
    ['plain', 'plain'],
    ['', ''],
  ])('text %p is read as if it had been typed', (text, value) => {
    const {host} = runBody(`s.getRange('A1').setValue(${JSON.stringify(text)});`);
    expect(host.value('Sheet1!A1')).toEqual(value);
  });

  test('a cell formatted as plain text keeps numbers and formulas as text', () => {
    const {reply} = runBody(`
      s.getRange('A1:A2').setNumberFormat('@').setValues([['007'], ['=1+1']]);
      return s.getRange('A1:A2').getValues();
    `);
    expect(reply).toEqual([['007'], ['=1+1']]);
  });

  test('a table that does not fit its range is refused in the words of Google, and nothing is written', () => {
    expect(() => runBody(`s.getRange('A1:B2').setValues([[1, 2]]);`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => runBody(`s.getRange('A1:B1').setValues([[1, 2, 3]]);`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });

  test('a range beyond the sheet is refused', () => {
    expect(() => runBody(`s.getRange(1001, 1);`)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test('a read after a write in the same call sees what was written, computed cells included', () => {
    const {reply} = runBody(`
      s.getRange('A1').setValue(2);
      s.getRange('B1').setFormula('=A1*10');
      const first = s.getRange('B1').getValue();
      s.getRange('A1').setValue(3);
      return [first, s.getRange('B1').getValue(), s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()];
    `);
    expect(reply).toEqual([20, 30, 1, 2, 'A1:B1']);
  });

  test.each([
    ['A5:A', 'A5:A1000'],
    ['B:C', 'B:C'],
    ['3:4', '3:4'],
    ['$B$2', 'B2'],
  ])('%s is %s on a sheet of 1000 × 26', (written, meant) => {
    expect(runBody(`return s.getRange('${written}').getA1Notation();`).reply).toBe(meant);
  });

  test('errors show the words of Google', () => {
    const {host, reply} = runBody(`
      s.getRange('A1:A4').setFormulas([['=1/0'], ['=NOSUCH(1)'], ['=A3'], ['=sum(']]);
      return s.getRange('A1:A4').getDisplayValues();
    `);
    expect(reply).toEqual([['#DIV/0!'], ['#NAME?'], ['#REF!'], ['#ERROR!']]);
    expect(host.cell('Sheet1!A4')).toBe('#ERROR!');
  });

  test('clearing contents leaves formats', () => {
    const {reply} = runBody(`
      const r = s.getRange('A1').setValue(0.5).setNumberFormat('0%').setFontWeight('bold');
      r.clearContent();
      return [r.getValue(), r.getNumberFormat(), r.getFontWeight(), r.isBlank()];
    `);
    expect(reply).toEqual(['', '0%', 'bold', true]);
  });

  test('10,000 rows of four columns are one fast write', () => {
    const host = withScript(`
      function grow() { SpreadsheetApp.getActiveSheet().insertRowsAfter(1000, 9000); }
      function write() {
        const rows = [];
        for (let i = 0; i < 10000; i++) rows.push([i, 'KPI ' + (i % 12), i / 7, 'import']);
        SpreadsheetApp.getActiveSheet().getRange(1, 1, 10000, 4).setValues(rows);
      }
    `);
    host.run('grow');
    const before = process.cpuUsage();
    host.run('write');
    const {user} = process.cpuUsage(before);
    expect(host.value('Sheet1!A10000')).toBe(9999);
    expect(host.stats.mutating).toBe(1);
    // Processor time rather than the clock: other tests run at the same time.
    expect(user / 1e6).toBeLessThan(10);
  });
});
