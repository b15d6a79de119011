/** Sorting a table whose computed columns are one formula in their header, as a person does it in the grid. */
import {withScript} from './script';

const code = `
  function go() {
    const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:E1').setValues([['Name', 'Value', '=ARRAYFORMULA(VSTACK("Double";B2:B9*2))', 'Note', 'Own']]);
    s.getRange('A2:B5').setValues([['c', 3], ['a', 1], ['d', ''], ['b', 2]]);
    s.getRange('D2:D5').setValues([['of c'], ['of a'], ['of d'], ['of b']]);
    s.getRange('E2:E5').setFormulas([['=B2+1'], ['=B3+1'], ['=B4+1'], ['=B5+1']]);
    s.getRange('A2').setBackground('#ff0000').setNote('about c');
  }
`;

const opened = () => {
  const host = withScript(code);
  host.run('go');
  const sort = (zone: string, column: string, sortDirection: 'asc' | 'desc' = 'asc') =>
    host.model.dispatch('SORT_CELLS', {
      sheetId: 'Sheet1',
      col: host.locate(`${column}1`).zone.left,
      row: host.locate(zone).zone.top,
      zone: host.locate(zone).zone,
      sortDirection,
    });
  const rows = () =>
    [2, 3, 4, 5].map((row) => ['A', 'B', 'C', 'D', 'E'].map((column) => host.value(`${column}${row}`)));
  return {host, sort, rows};
};

const inOrder = [
  ['a', 1, 2, 'of a', 2],
  ['b', 2, 4, 'of b', 3],
  ['c', 3, 6, 'of c', 4],
  ['d', '', 0, 'of d', 1],
];

test.each([
  ['with its header', 'A1:E5', 'A'],
  ['without it', 'A2:E5', 'A'],
  ['by another column', 'A2:E5', 'B'],
])('a table beside a spilled column is sorted %s, and its rows stay whole', (_, zone, by) => {
  const {host, sort, rows} = opened();
  expect(sort(zone, by).isSuccessful).toBe(true);
  expect(rows()).toEqual(inOrder);
  expect(['A2', 'A4'].map((at) => [host.colour(at), host.note(at)])).toEqual([
    ['#ffffff', ''],
    ['#ff0000', 'about c'],
  ]);
  expect(host.cell('C1')).toBe('Double');
});

test('a spilled column can be what is sorted by', () => {
  const {sort, rows} = opened();
  expect(sort('A2:E5', 'C', 'desc').isSuccessful).toBe(true);
  expect(rows().map(([name]) => name)).toEqual(['c', 'b', 'a', 'd']);
});

test('undo brings the former order back', () => {
  const {host, sort, rows} = opened();
  const before = rows();
  sort('A2:E5', 'A');
  host.undo();
  expect(rows()).toEqual(before);
});

test('a formula that spills from one of the sorted rows is refused, and nothing moves', () => {
  const {host, sort, rows} = opened();
  host.type('G2', '=SEQUENCE(3)');
  const before = rows();
  expect(sort('A2:G5', 'A').reasons).toEqual(['SortZoneWithArrayFormulas']);
  expect(rows()).toEqual(before);
});
