import {block, hstack, optionalBlock, readBlock} from '../../src/functions/block';
import {defineList} from '../../src/functions/list';
import {number, readFilledDay, readNumber, readText} from '../../src/functions/params';
import {column, defineTable, type RowAnswer} from '../../src/functions/table';
import type {Argument} from '../../src/okr/cell';
import {because, isRefusal} from '../../src/okr/known';
import {shown} from './cases';

const checkIns = block('check_ins', 'The check-ins, in any order.', {
  id: readText,
  date: readFilledDay,
  'new value': readNumber,
});
const described = {
  name: 'A_TEST',
} as const;

test('the columns are named once: help and HSTACK derive from them', () => {
  expect(checkIns.help).toBe('The check-ins, in any order. Columns: id, date, new value.');
  expect(hstack(checkIns, {'new value': "'Check-ins'!D6:D", id: 'Data!A6:A', date: 'Data!B6:B'})).toBe(
    "HSTACK(Data!A6:A;Data!B6:B;'Check-ins'!D6:D)",
  );
});

test('rows are read by name, and those with a blank first cell are passed over', () => {
  const rows = readBlock(
    [
      ['O1.1', '2026-01-05', 0.18],
      ['', '2026-01-05', 0.2],
      ['O1.2', '', 'many'],
    ],
    checkIns,
  );
  expect(rows.map(({row}) => row)).toEqual([0, 2]);
  expect(rows[0]).toMatchObject({id: 'O1.1', date: 46027, 'new value': 0.18});
  expect(rows[1]).toMatchObject({id: 'O1.2', date: null});
  expect((rows[1]!['new value'] as Error).message).toBe('new value is text: "many"');
});

test.each<[what: string, arg: Argument, error: string]>([
  ['too narrow', [['O1.1', 46027]], 'check_ins has 2 columns, needs 3: id, date, new value'],
  ['too wide', [[1, 2, 3, 4]], 'check_ins has 4 columns, needs 3: id, date, new value'],
  ['blank, but too wide', [['', '', '', '']], 'check_ins has 4 columns, needs 3: id, date, new value'],
  ['one column', [['O1.1'], ['O1.2']], 'check_ins has 1 column, needs 3: id, date, new value'],
  ['one value', 7, 'check_ins has 1 column, needs 3: id, date, new value'],
  ['a cell error', '#REF!', 'check_ins is an error: "#REF!"'],
  ['a mark', [['⚠ no sheet']], 'no sheet'],
])('a block that is %s is told what it needs', (_what, arg, error) => {
  expect(() => readBlock(arg, checkIns)).toThrow(error);
});

test.each<[Argument]>([[undefined], [''], [[['']]], [null], [[['', '', '']]]])(
  '%j is a block without rows',
  (arg) => {
    expect(readBlock(arg, checkIns)).toEqual([]);
  },
);

const counted = defineTable({
  ...described,
  params: [column('ids', '', readText), optionalBlock(checkIns)],
  parallel: [],
  compute: (ids, rows) => ids.map((id) => rows.filter((row) => row.id === id).length),
});

test('a table reads a block beside its columns', () => {
  expect(counted.call([[['a'], ['b']], [['b', 1, 1]]])).toEqual([[0], [1]]);
  expect(counted.call([[['a'], ['b']]])).toEqual([[0], [0]]);
});

const led = defineTable({
  ...described,
  cells: ['value', 'more'],
  params: [checkIns],
  parallel: [],
  compute: (rows) =>
    rows.map((row) => (isRefusal(row['new value']) ? row['new value'] : [row['new value'], 'x'])),
});

test('a block that leads is answered row by row, where its rows stand', () => {
  const rows = [
    ['a', 1, 1],
    ['', 1, 2],
    ['⚠ gone', 1, 3],
    ['b', 1, 'x'],
    ['', '', ''],
  ];
  expect(led.call([rows])).toEqual([
    [1, 'x'],
    [null, null],
    ['⚠ gone', null],
    ['⚠ new value is text: "x"', null],
  ]);
  expect(led.call([rows.slice(0, 1)])).toEqual([[1, 'x']]);
  expect(led.call([''])).toEqual([[null, null]]);
});

const listed = defineList({
  ...described,
  cells: ['id', 'value'],
  params: [number('least', ''), checkIns],
  compute: (least, rows) =>
    rows.flatMap((row): RowAnswer[] => {
      const value = row['new value'];
      if (isRefusal(value)) return [because('row', value)];
      return value !== null && value >= (least ?? 0) ? [[row.id as string, value]] : [];
    }),
});

test('a list has as many rows as there is something to say, and one blank row for nothing', () => {
  const rows = [
    ['a', 1, 1],
    ['b', 1, 2],
    ['c', 1, 'x'],
  ];
  expect(listed.call([2, rows])).toEqual([
    ['b', 2],
    ['⚠ row: new value is text: "x"', null],
  ]);
  expect(listed.call([9, rows.slice(0, 2)])).toEqual([[null, null]]);
  expect(shown(() => listed.call(['2', rows]))).toEqual({error: 'least is text: "2"'});
});
