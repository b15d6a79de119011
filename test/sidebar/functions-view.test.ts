/** The reference in the sidebar: complete, findable, and the formula that comes of its fields. */
import {referenceOf} from '../../scripts/reference.mjs';
import {fillingOf, formulaOf, fromOurs, rangeOn} from '../../sidebar/views/functions/preview';
import {search} from '../../sidebar/views/functions/search';
import {documented, functions} from '../../src/functions';
import {groups} from '../../src/functions/groups';
import {argumentText, readCall} from '../../src/okr/formula/read-call';
import {settings} from '../../src/templates/sheets/settings';
import {tables} from '../../src/templates/sheets/tables';

const reference = referenceOf(documented(), groups);
const entryOf = (name: string) => reference.find((one) => one.name === name)!;
const isKnown = (name: string) => functions.some((one) => one.name === name);

test('every function stands in exactly one group, and no group is empty', () => {
  const shown = search(reference, '').flatMap(({entries}) => entries.map(({name}) => name));
  expect([...shown].sort()).toEqual(functions.map(({name}) => name).sort());
  expect(search(reference, '').map(({question}) => question)).toEqual(Object.values(groups));
});

test.each(reference)('$name has an example with a result', ({name, examples}) => {
  expect(examples.length).toBeGreaterThan(0);
  for (const {formula, result, answers} of examples) {
    expect(formula.startsWith(`=${name}(`)).toBe(true);
    expect(result !== '' || answers.length > 0).toBe(true);
  }
});

test.each<[text: string, names: readonly string[]]>([
  ['KR_PROGRESS', ['KR_PROGRESS']],
  ['kr progress', ['KR_PROGRESS']],
  ['  Srm ', ['SRM_CHECK']],
  ['n_per_arm', ['MIN_DETECTABLE_EFFECT']],
  ['natural limits three rules', ['KPI_SIGNALS']],
  ['zebra', []],
])('a search for "%s" finds %j', (text, names) => {
  expect(search(reference, text).flatMap(({entries}) => entries.map(({name}) => name))).toEqual(names);
});

const columnsOfOurs = [
  ...tables.flatMap(({key, columns}) => columns.map((column) => `${key}.${column.key}`)),
  ...settings.settings.flatMap(({key, name}) => (name === undefined ? [] : [`settings.${key}`])),
];

test.each(documented())(
  '$name is filled from columns that there are, by arguments that it has',
  (declared) => {
    for (const [argument, from] of Object.entries(declared.ours ?? {})) {
      const param = declared.params.find(({name}) => name === argument);
      expect([argument, param !== undefined]).toEqual([argument, true]);
      for (const key of typeof from === 'string' ? [from] : Object.values(from))
        expect(columnsOfOurs).toContain(key);
      // A block is filled whole: in the order of its columns, or not at all.
      const columns = param && 'columns' in param ? Object.keys(param.columns as object) : null;
      expect(typeof from === 'string' ? null : Object.keys(from)).toEqual(columns);
    }
  },
);

const COLUMNS = [
  {key: 'okrs.start', title: 'OKRs: Start', range: "'OKRs'!D5:D"},
  {key: 'okrs.target', title: 'OKRs: Target', range: "'OKRs'!E5:E"},
  {key: 'settings.asOf', title: 'Settings: As of', range: 'AsOf'},
];

test('arguments are filled from the columns that are there, and from no others', () => {
  expect(fromOurs(entryOf('KR_PROGRESS'), COLUMNS)).toEqual({start: "'OKRs'!D5:D", target: "'OKRs'!E5:E"});
  expect(fillingOf(entryOf('KR_PACE'), 'as_of', COLUMNS)).toEqual({text: 'AsOf', title: 'Settings: As of'});
  expect(fromOurs(entryOf('SAMPLE_SIZE'), COLUMNS)).toEqual({});
  const block = {...entryOf('KR_PROGRESS'), ours: {start: {a: 'okrs.start', b: 'okrs.target'}}};
  expect(fromOurs(block, COLUMNS)).toEqual({start: "HSTACK('OKRs'!D5:D;'OKRs'!E5:E)"});
  expect(fromOurs({...block, ours: {start: {a: 'okrs.start', b: 'okrs.gone'}}}, COLUMNS)).toEqual({});
});

test.each([
  ['nothing', {}, '=KR_PROGRESS()'],
  ['values', {start: '18%', current: '20%', target: '23%'}, '=KR_PROGRESS(18%;20%;23%)'],
  ['a gap', {start: '0', target: '100'}, '=KR_PROGRESS(0;;100)'],
  ['words', {start: '0', current: '1', target: '2', type: 'At least'}, '=KR_PROGRESS(0;1;2;"At least")'],
  ['blanks', {start: ' 5 ', current: '  '}, '=KR_PROGRESS(5)'],
])('the preview of %s', (_, values, formula) => {
  expect(formulaOf(entryOf('KR_PROGRESS'), values, isKnown)).toBe(formula);
});

test.each([
  ['0.4', '40%'],
  ['-0.18', '-18%'],
  ['0.185', '185/1000'],
  ['1.75', '175/100'],
  ['12.5%', '125/1000'],
  ['1200', '1200'],
  ['18,5%', '"18,5%"'],
  ['2026-03-01', '"2026-03-01"'],
  ['b5', 'b5'],
  ['$B$5:C9', '$B$5:C9'],
  ["'Ann''s'!A1:A", "'Ann''s'!A1:A"],
  ['Win rate', '"Win rate"'],
  ['AsOf', 'AsOf'],
  ['Increase', '"Increase"'],
  ['"B5"', '"B5"'],
  ['he said "no"', '"he said ""no"""'],
  ['true', 'TRUE'],
  ['=1+1', '"=1+1"'],
  ['1);IMPORTDATA("x"', '"1);IMPORTDATA(""x"""'],
  ['IMPORTDATA("x")', '"IMPORTDATA(""x"")"'],
  ['HSTACK(A1:A3;C1:C3)', 'HSTACK(A1:A3;C1:C3)'],
  ['kr_pace(A1;B1;C1)', 'KR_PACE(A1;B1;C1)'],
])('%s is written as %s', (typed, text) => {
  expect(argumentText(typed, isKnown, ['AsOf'])).toBe(text);
  // Whatever was typed, the formula stays one call of the function, with one argument.
  const {name, args} = readCall(`=KR_CHECK(${text})`, isKnown);
  expect([name, args.length]).toEqual(['KR_CHECK', 1]);
});

test('the selection is written with its tab, whatever that is called', () => {
  expect(argumentText(rangeOn("Ann's OKRs!", 'B2:B9'), isKnown)).toBe("'Ann''s OKRs!'!B2:B9");
});
