import type {Declaration} from '../../workbench/host';
import {withScript} from './script';

const declare = (name: string, ...params: string[]): Declaration => ({
  name,
  summary: `${name} for tests`,
  params: params.map((param) => ({name: param, help: `The ${param}.`, optional: true})),
});

const code = `
  var calls = 0;
  function SEEN(a, b) {
    const word = v => Array.isArray(v) ? '[' + v.map(word).join(',') + ']'
      : v instanceof Date ? 'Date ' + v.getFullYear() + '-' + (v.getMonth() + 1) + '-' + v.getDate() + ' ' + v.getHours()
      : typeof v === 'string' ? '"' + v + '"' : typeof v + ' ' + v;
    return word(a) + ' ' + word(b);
  }
  function GRID() { return [['a', 1], ['b', 2], ['c', null]]; }
  function ONE(kind) {
    return {blank: null, date: new Date(2026, 0, 2), nan: NaN, list: ['x', 'y'], yes: true, empty: []}[kind];
  }
  function FAILS(x) { if (x === 'row') return [['⚠ bad']]; throw new Error('FAILS: start and target must differ'); }
  function REACHES() { return typeof SpreadsheetApp + ' ' + typeof PropertiesService + ' ' + typeof setTimeout + ' ' + typeof URL + ' ' + typeof console; }
  function DOUBLE(x) { return Array.isArray(x) ? x.map(r => r.map(v => v === '' ? '' : v * 2)) : x * 2; }
`;
const declarations = [
  declare('SEEN', 'a', 'b'),
  declare('GRID'),
  declare('ONE', 'kind'),
  declare('FAILS', 'x'),
  declare('REACHES'),
  declare('DOUBLE', 'x'),
];
const open = () => withScript(code, {declarations});

describe('custom functions', () => {
  test.each([
    ['=SEEN(A1;B1)', 'number 5 "text"'],
    ['=SEEN(A1:B1;C1)', '[[number 5,"text"]] boolean true'],
    ['=SEEN(A1:A2;D1)', '[[number 5],[""]] "#DIV/0!"'],
    ['=SEEN(A2;A1)', '"" number 5'],
    ['=SEEN(10%)', 'number 0.1 undefined undefined'],
    ['=SEEN(E1)', 'Date 2026-3-1 0 undefined undefined'],
    ['=SEEN(FILTER(A1:B1;{TRUE,TRUE});1)', '[[number 5,"text"]] number 1'],
  ])('%s is called with %s', (formula, seen) => {
    const host = open();
    for (const [cell, text] of [
      ['A1', '5'],
      ['B1', 'text'],
      ['C1', 'TRUE'],
      ['D1', '=1/0'],
      ['E1', '2026-03-01'],
    ] as const) {
      host.type(`Sheet1!${cell}`, text);
    }
    host.type('Sheet1!G1', formula);
    expect(host.value('Sheet1!G1')).toBe(seen);
  });

  test('a table spills, inside VSTACK too', () => {
    const host = open();
    host.type('Sheet1!A1', '=GRID()');
    host.type('Sheet1!D1', '=VSTACK("Twice";DOUBLE(B1:B3))');
    expect(['A1', 'B1', 'A3', 'B3'].map((cell) => host.value(`Sheet1!${cell}`))).toEqual(['a', 1, 'c', '']);
    expect(['D1', 'D2', 'D3', 'D4'].map((cell) => host.value(`Sheet1!${cell}`))).toEqual(['Twice', 2, 4, '']);
  });

  test.each([
    ['blank', ''],
    ['date', '1/2/2026'],
    ['nan', '#NUM!'],
    ['list', 'x'],
    ['yes', 'TRUE'],
    ['empty', ''],
  ])('a result that is %s shows %p', (kind, shown) => {
    const host = open();
    host.type('Sheet1!A1', `=ONE("${kind}")`);
    expect(host.cell('Sheet1!A1')).toBe(shown);
  });

  test('what a function throws is an error with its message, and the sheet goes on working', () => {
    const host = open();
    host.type('Sheet1!A1', '=FAILS(1)');
    host.type('Sheet1!A2', '=IFERROR(FAILS(1);"caught")');
    host.type('Sheet1!A3', '=FAILS("row")');
    const cell = host.model.getters.getEvaluatedCell({sheetId: 'Sheet1', col: 0, row: 0});
    expect(host.cell('Sheet1!A1')).toBe('#ERROR!');
    expect(cell.type === 'error' && cell.message).toBe('FAILS: start and target must differ');
    expect(host.value('Sheet1!A2')).toBe('caught');
    expect(host.value('Sheet1!A3')).toBe('⚠ bad');
    host.type('Sheet1!A1', '3');
    expect(host.value('Sheet1!A1')).toBe(3);
  });

  test('no browser is in reach, and of the services those that only tell', () => {
    const host = open();
    host.type('Sheet1!A1', '=REACHES()');
    expect(host.value('Sheet1!A1')).toBe('object undefined undefined undefined undefined');
  });

  test('it is recomputed when an argument changes', () => {
    const host = open();
    host.type('Sheet1!A1', '4');
    host.type('Sheet1!B1', '=DOUBLE(A1)');
    host.type('Sheet1!A1', '5');
    expect(host.value('Sheet1!B1')).toBe(10);
  });
});

test('asked again with the same arguments it is not called, as at Google', () => {
  const host = withScript('var calls = 0; function NTH(x, y) { calls += 1; return calls; }', {
    declarations: [declare('NTH', 'x', 'y')],
  });
  host.type('A1', '1');
  host.type('A2', "'1");
  host.type('A3', '1/1/1900');
  host.type('A4', '2');
  const shown = ['A1', 'A2', 'A3', 'A4', 'A1:A2', 'A1;A2', '"1,2"', 'A5'].map((args, n) => {
    host.type(`C${n + 1}`, `=NTH(${args})`);
    host.type(`D${n + 1}`, `=NTH(${args})`);
    return [host.cell(`C${n + 1}`), host.cell(`D${n + 1}`)];
  });
  // A number, the same as text, a day and a range are different arguments; the same ones have the same answer.
  expect(new Set(shown.map(([first]) => first)).size).toBe(shown.length);
  expect(shown.map(([first, second]) => first === second)).toEqual(shown.map(() => true));
  host.type('A1', '3');
  const changed = host.cell('C1');
  expect(shown.flat()).not.toContain(changed);
  host.type('A1', '1');
  expect(host.cell('C1')).toBe(shown[0]![0]);
});
