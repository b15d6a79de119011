/** Rows grow with wrapped words that formulas give, as they do with typed ones. */
import {withScript} from './script';

// Without a page a letter is one pixel wide: this takes four lines of a usual column.
const long = 'word '.repeat(70).trim();

const opened = (wrap = true) => {
  const host = withScript(`
    function go() {
      const s = SpreadsheetApp.getActiveSheet();
      s.getRange('C1:C9').setWrap(${wrap});
      s.getRange('A2').setValue('${long}');
      s.getRange('C1').setFormula('=ARRAYFORMULA(VSTACK("Head";A2:A5&""))');
    }
    function height(row, pixels) { SpreadsheetApp.getActiveSheet().setRowHeight(row, pixels); }
    function merge() { SpreadsheetApp.getActiveSheet().getRange('C2:D2').merge(); }
  `);
  host.run('go');
  const heights = () => [1, 2, 3, 4].map((row) => host.engine.getters.getRowSize('Sheet1', row - 1));
  return {host, heights};
};

test('a spilled text makes its own row higher, and no other', () => {
  const {host, heights} = opened();
  const [first, second, third] = heights();
  expect([first, third]).toEqual([23, 23]);
  expect(second).toBeGreaterThan(60);
  host.type('A2', 'short');
  expect(heights()).toEqual([23, 23, 23, 23]);
  host.type('A4', long);
  expect(heights()).toEqual([23, 23, 23, second]);
  host.undo();
  host.undo();
  expect(heights()).toEqual([23, second, 23, 23]);
});

test('not where words do not wrap, nor where somebody set the height', () => {
  expect(opened(false).heights()).toEqual([23, 23, 23, 23]);
  const {host, heights} = opened();
  host.run('height', 2, 40);
  expect(heights()).toEqual([23, 40, 23, 23]);
});

test('a wider column takes fewer lines, and rows that come above move it down', () => {
  const {host, heights} = opened();
  const [, before] = heights();
  host.model.dispatch('RESIZE_COLUMNS_ROWS', {sheetId: 'Sheet1', dimension: 'COL', elements: [2], size: 190});
  const [, after] = heights();
  expect(after).toBeLessThan(before!);
  expect(after).toBeGreaterThan(23);
  host.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: 'Sheet1',
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 0,
    quantity: 1,
    position: 'before',
  });
  expect(heights()).toEqual([23, 23, after, 23]);
});
