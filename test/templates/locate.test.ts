import {locate, rowsOf, typedRuns, unitStyles} from '../../src/templates/sheets';
import type {TableTemplate} from '../../src/templates/template';

/** Five columns, of which two are filled by one formula. */
const template: TableTemplate = {
  kind: 'table',
  key: 'guardrails',
  identity: 'id',
  title: 'Small',
  purpose: '',
  needs: [],
  reads: [],
  frozenColumns: 0,
  rows: 10,
  sentence: () => '""',
  unit: 'unit',
  columns: [
    {key: 'name', title: 'Name', width: 50, format: 'text', note: ''},
    {key: 'mean', title: 'Mean', width: 50, format: 'rounded', note: '', formula: () => 'A5:A'},
    {key: 'sd', title: 'SD', width: 50, format: 'rounded', note: '', spillOf: 'mean'},
    {key: 'value', title: 'Value', width: 50, format: 'unit', note: ''},
    {key: 'unit', title: 'Unit', width: 50, format: 'text', note: ''},
  ],
};

const places = (header: readonly string[]) => Object.fromEntries(locate(template, header));

test.each([
  ['a new sheet', [], {name: 1, mean: 2, sd: 3, value: 4, unit: 5}],
  ['a blank header row', ['', '', ''], {name: 1, mean: 2, sd: 3, value: 4, unit: 5}],
  [
    'titles as they are',
    ['Name', 'Mean', 'SD', 'Value', 'Unit'],
    {name: 1, mean: 2, sd: 3, value: 4, unit: 5},
  ],
  [
    'other letters and blanks',
    [' name ', 'MEAN', 'SD', 'Value', 'Unit'],
    {name: 1, mean: 2, sd: 3, value: 4, unit: 5},
  ],
  ['moved columns', ['Unit', 'Value', 'Mean', 'SD', 'Name'], {name: 5, mean: 3, sd: 4, value: 2, unit: 1}],
  [
    'a column of their own',
    ['Name', 'Mine', 'Mean', 'SD', 'Value', 'Unit'],
    {name: 1, mean: 3, sd: 4, value: 5, unit: 6},
  ],
  [
    'a renamed input',
    ['Guardrail name', 'Mean', 'SD', 'Value', 'Unit'],
    {name: 1, mean: 2, sd: 3, value: 4, unit: 5},
  ],
  [
    'a broken formula in the header',
    ['Name', '#REF!', '', 'Value', 'Unit'],
    {name: 1, mean: 2, sd: 3, value: 4, unit: 5},
  ],
  [
    'a heading typed over a formula',
    ['Name', 'Mine', '', 'Value', 'Unit'],
    {name: 1, mean: 2, sd: 3, value: 4, unit: 5},
  ],
  [
    'the same beside a column of their own',
    ['Own', 'Name', 'Mine', 'SD', 'Value', 'Unit'],
    {name: 2, mean: 3, sd: 4, value: 5, unit: 6},
  ],
  ['a deleted input', ['Name', 'Mean', 'SD', 'Unit'], {name: 1, mean: 2, sd: 3, value: 5, unit: 4}],
  ['deleted computed columns', ['Name', 'Value', 'Unit'], {name: 1, mean: 4, sd: 5, value: 2, unit: 3}],
  [
    'somebody else in the place of a formula',
    ['Name', 'Mine', 'Too', 'Value', 'Unit'],
    {name: 1, mean: 6, sd: 7, value: 4, unit: 5},
  ],
  [
    'a title twice',
    ['Name', 'Mean', 'SD', 'Value', 'Unit', 'Value'],
    {name: 1, mean: 2, sd: 3, value: 4, unit: 5},
  ],
])('columns are found with %s', (_, header, expected) => {
  expect(places(header)).toEqual(expected);
});

test('records become rows at the places of their columns, computed cells are left alone', () => {
  const located = locate(template, ['Unit', 'Value', 'Mean', 'SD', 'Name']);
  expect(rowsOf(template, located, [{name: 'A', value: 3}, {unit: '%'}])).toEqual([
    [null, 3, null, null, 'A'],
    ['%', null, null, null, null],
  ]);
  expect(typedRuns(template, located)).toEqual([
    {column: 1, columns: 2},
    {column: 5, columns: 1},
  ]);
});

test.each(['mean', 'sd', 'nothing'])('a record cannot fill %s', (key) => {
  expect(() => rowsOf(template, locate(template, []), [{[key]: 1}])).toThrow(`no column to type ${key} into`);
});

test('figures are shown in the unit of their row, neighbours together', () => {
  expect(unitStyles(template, locate(template, []), 6, ['%', '%', null, 'days', '', '$'])).toEqual([
    {
      areas: [
        {row: 6, column: 2, rows: 2, columns: 1},
        {row: 6, column: 3, rows: 2, columns: 1},
        {row: 6, column: 4, rows: 2, columns: 1},
      ],
      style: {numberFormat: '0.0%'},
    },
    {
      areas: [
        {row: 9, column: 2, rows: 1, columns: 1},
        {row: 9, column: 3, rows: 1, columns: 1},
      ],
      style: {numberFormat: '#,##0.00'},
    },
    {areas: [{row: 9, column: 4, rows: 1, columns: 1}], style: {numberFormat: 'General'}},
    {
      areas: [
        {row: 11, column: 2, rows: 1, columns: 1},
        {row: 11, column: 3, rows: 1, columns: 1},
        {row: 11, column: 4, rows: 1, columns: 1},
      ],
      style: {numberFormat: '"$"#,##0.00'},
    },
  ]);
});
