/**
 * The order of computing changes how often a formula is computed, and never what it gives: held against the engine as
 * it comes, on sheets of columns that spill and read each other in any direction.
 *
 * @jest-environment node
 */
import {type Model as EngineModel, Model, registries} from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import '../../workbench/host/engine';
import {quickenFunctions} from '../../workbench/host/quick-functions';

quickenFunctions();

/** A second copy of the engine, as nobody has changed it. */
let Plain!: typeof EngineModel;
jest.isolateModules(() => {
  ({Model: Plain} = jest.requireActual('@odoo/o-spreadsheet'));
});

console.debug = () => undefined;

const rows = 6;
/** Ranges go on below what is typed, as those of tables do. */
const reach = rows + 5;
const letter = (n: number) => String.fromCharCode(65 + n);
const columnOf = (sheet: number, place: number) =>
  `${sheet === 0 ? 'Sheet!' : 'Other!'}${letter(place)}3:${letter(place)}${2 + reach}`;

/** How a column is computed from one, or two, that come before it in the chain – wherever these stand. */
const KINDS: readonly ((one: string, other: string, cell: string) => string)[] = [
  (one) => `=ABS(${one})+1`,
  (one, other) => `=${one}+${other}`,
  // An error in the condition is one of its row, as at Google; the engine makes it one of the whole column.
  (one, other) => `=IF(IFERROR(${one}>3,FALSE),${other},${one})`,
  (one) => `=IFERROR(1/(${one}-2),0)`,
  (one, other) => `=ROUND(${one}/2,0)&"/"&${other}`,
  (one, other) => `=IF(ISNUMBER(${one}),${one}*SUM(${other}),0)`,
  (one) => `=SORT(${one})`,
  (one, _, cell) => `=IF(ISNUMBER(${cell}),${one}+${cell},${one})`,
  (_, other, cell) => `=${other}&${cell}`,
];

interface Link {
  readonly sheet: number;
  readonly kind: number;
  readonly one: number;
  readonly other: number;
}

const link: fc.Arbitrary<Link> = fc.record({
  sheet: fc.nat(1),
  kind: fc.nat(KINDS.length - 1),
  one: fc.nat(),
  other: fc.nat(),
});

interface Sheets {
  readonly links: readonly Link[];
  /** Where each column stands: a chance order. */
  readonly places: readonly number[];
}

const sheets: fc.Arbitrary<Sheets> = fc.integer({min: 2, max: 10}).chain((count) =>
  fc.record({
    links: fc.array(link, {minLength: count, maxLength: count}),
    places: fc.shuffledSubarray(
      Array.from({length: count}, (_, n) => n),
      {minLength: count},
    ),
  }),
);

/** The first column is typed; every other one stands as a formula in row 2 and spills from there, or below it. */
function data({links, places}: Sheets) {
  const cells: Record<string, string>[] = [{}, {}];
  const columns = links.map(({sheet}, n) => ({sheet, place: places[n]!}));
  const range = (n: number) => columnOf(columns[n]!.sheet, columns[n]!.place);
  const page = (n: number) => `${columns[n]!.sheet === 1 ? 'Sheet!' : 'Other!'}V${n + 1}`;
  for (const [n, {sheet, kind, one, other}] of links.entries()) {
    const at = letter(places[n]!);
    if (n === 0) for (let row = 0; row < rows; row += 1) cells[sheet]![`${at}${3 + row}`] = String(row % 4);
    else {
      const formula = KINDS[kind]!(range(one % n), range(other % n), page(one % n)).slice(1);
      cells[sheet]![`${at}2`] = `=VSTACK("head",${formula})`;
    }
    // A page beside them asks for single cells of it, and its own cells for those.
    cells[1 - sheet]![`V${n + 1}`] = `=U${n + 1}`;
    cells[1 - sheet]![`${letter(20)}${n + 1}`] = `=${sheet === 1 ? 'Other!' : 'Sheet!'}${at}5`;
  }
  const sheet = (name: string, index: number) => ({
    id: name,
    name,
    colNumber: 26,
    rowNumber: 20,
    cells: cells[index],
  });
  return {version: '19.1.1', sheets: [sheet('Sheet', 0), sheet('Other', 1)]};
}

const BOTH = ['Sheet', 'Other'];

/** What somebody sees who looks at these sheets, one after the other. */
function shown({getters}: EngineModel, looked: readonly string[] = BOTH): unknown[] {
  return looked.flatMap((sheetId) =>
    Array.from({length: 26 * 20}, (_, n) => {
      const {value} = getters.getEvaluatedCell({sheetId, col: n % 26, row: Math.floor(n / 26)});
      return value;
    }),
  );
}

type Data = ConstructorParameters<typeof Model>[0];

const looking = fc.subarray(BOTH);

test('any order of columns gives what the engine gives, whichever sheet is looked at first, or not at all until later', () => {
  fc.assert(
    fc.property(
      sheets,
      looking,
      fc.array(fc.tuple(fc.nat(rows - 1), fc.constantFrom('', '7', 'words', '2'), looking), {maxLength: 4}),
      (given, first, edits) => {
        const own = new Model(data(given) as Data);
        const plain = new Plain(data(given) as Data);
        const compare = (looked: readonly string[]) =>
          expect(shown(own, looked)).toEqual(shown(plain, looked));
        compare(first);
        for (const [row, content, looked] of edits) {
          const sheetId = given.links[0]!.sheet === 0 ? 'Sheet' : 'Other';
          const edit = {sheetId, col: given.places[0]!, row: 2 + row, content};
          // The engine makes a step to be undone of what changes nothing; here there is none.
          if (content === plain.getters.getCellText(edit)) continue;
          for (const model of [own, plain]) model.dispatch('UPDATE_CELL', edit);
          compare(looked);
        }
        compare(['Other', 'Sheet']);
        for (const model of [own, plain]) model.dispatch('REQUEST_UNDO');
        compare(BOTH);
      },
    ),
    {numRuns: 150},
  );
});

test('a formula that might spill over a blank first cell, and waits for what is being computed, voids nothing but itself', () => {
  const cells = {
    Sheet: {
      E4: '1',
      E5: '2',
      E6: '3',
      A2: '=VSTACK("head",IF(ISNUMBER(Other!V2),Sheet!G3:G13+Other!V2,Sheet!G3:G13))',
      C2: '=VSTACK("head",ABS(Sheet!H3:H13)+1)',
      G2: '=VSTACK("head",ABS(Sheet!E3:E13)+1)',
      H2: '=VSTACK("head",Sheet!E3:E13&Other!V2)',
    },
    Other: {U2: '=Sheet!G5', V2: '=U2'},
  };
  const given = () =>
    ({
      version: '19.1.1',
      sheets: BOTH.map((name) => ({
        id: name,
        name,
        colNumber: 26,
        rowNumber: 20,
        cells: cells[name as keyof typeof cells],
      })),
    }) as unknown as Data;
  const own = shown(new Model(given()));
  expect(own).toEqual(shown(new Plain(given())));
  expect(own[26 + 7]).toBe('head');
});

describe('how often', () => {
  const asked = new Map<string, number>();
  registries.functionRegistry.add('COUNTED', {
    description: 'Says that it was computed.',
    args: [
      {name: 'name', type: ['STRING'], description: ''},
      {name: 'range', type: ['RANGE'], description: '', acceptMatrix: true},
    ] as never,
    compute: (name: unknown, range: unknown) => {
      const key = String((name as {value: unknown}).value);
      asked.set(key, (asked.get(key) ?? 0) + 1);
      return range as never;
    },
  } as never);

  // Each column reads the one to its right, so that the engine meets all of them in the wrong order.
  const count = 8;
  const cells: Record<string, string> = {};
  for (let n = 0; n < count; n += 1)
    cells[`${letter(n)}1`] = `=COUNTED("${letter(n)}",VSTACK(0,${letter(n + 1)}2:${letter(n + 1)}9))`;
  for (let row = 2; row <= 9; row += 1) cells[`${letter(count)}${row}`] = String(row);
  const sheet = {id: 'Sheet', name: 'Sheet', colNumber: 26, rowNumber: 20, cells};
  const model = new Model({version: '19.1.1', sheets: [sheet]} as unknown as Data);

  const last = () => model.getters.getEvaluatedCell({sheetId: 'Sheet', col: 0, row: 8}).value;

  test('a chain of columns is computed once when somebody looks at the workbook that was opened', () => {
    expect(last()).toBe(9);
    expect([...asked.values()]).toEqual(Array.from({length: count}, () => 1));
  });

  test('and once when a cell at its end was typed', () => {
    asked.clear();
    model.dispatch('UPDATE_CELL', {sheetId: 'Sheet', col: count, row: 8, content: '70'});
    expect(last()).toBe(70);
    expect([...asked.values()]).toEqual(Array.from({length: count}, () => 1));
  });

  test('not at all as long as another sheet is looked at and typed into', () => {
    const looked = {...sheet, id: 'Other', name: 'Other', cells: {A1: '=A2+1', A2: '1'}};
    const page = {...sheet, cells: {A1: '=COUNTED("page",Other!A1:A2)'}};
    asked.clear();
    const both = new Model({version: '19.1.1', sheets: [looked, page]} as unknown as Data);
    const first = (sheetId: string) => both.getters.getEvaluatedCell({sheetId, col: 0, row: 0}).value;
    both.dispatch('UPDATE_CELL', {sheetId: 'Other', col: 0, row: 1, content: '70'});
    expect([first('Other'), ...asked]).toEqual([71]);
    expect([first('Sheet'), ...asked]).toEqual([71, ['page', 1]]);
  });

  test('not at all as long as nobody looks at the sheet in front, though its rows grow with wrapped words', () => {
    const front = {...sheet, cells: {A1: '=COUNTED("wrapped",Other!B1:B2)'}, styles: {A1: 1}};
    const behind = {...sheet, id: 'Other', name: 'Other', cells: {B1: 'words'}};
    asked.clear();
    const book = {version: '19.1.1', sheets: [front, behind], styles: {1: {wrapping: 'wrap'}}};
    const one = new Model(book as unknown as Data);
    one.dispatch('UPDATE_CELL', {sheetId: 'Other', col: 1, row: 1, content: 'more words'});
    expect([...asked]).toEqual([]);
    const {value} = one.getters.getEvaluatedCell({sheetId: 'Sheet', col: 0, row: 0});
    expect([value, ...asked]).toEqual(['words', ['wrapped', 1]]);
  });

  test('a rule that colours rows by one of their columns is asked once a row', () => {
    const rule = {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: ['=COUNTED("rule",$A1)>1'],
      style: {fillColor: '#abcdef'},
    };
    const page = {
      ...sheet,
      cells: {A1: '1', A2: '2', A3: '3'},
      conditionalFormats: [{id: 'rule', ranges: ['A1:H3'], rule}],
    };
    asked.clear();
    const one = new Model({version: '19.1.1', sheets: [page]} as unknown as Data);
    const colour = (col: number, row: number) =>
      one.getters.getCellComputedStyle({sheetId: 'Sheet', col, row}).fillColor;
    expect([colour(7, 0), colour(0, 1), colour(7, 2)]).toEqual([undefined, '#abcdef', '#abcdef']);
    expect([...asked]).toEqual([['rule', 3]]);
  });

  test('two formulas that read each other are a circle, here as in the engine', () => {
    const circle = {...sheet, cells: {A1: '=B1+1', B1: '=A1+1', C1: '=VSTACK(1,B1)'}};
    const own = new Model({version: '19.1.1', sheets: [circle]} as unknown as Data);
    const plain = new Plain({version: '19.1.1', sheets: [circle]} as unknown as Data);
    expect(own.getters.getEvaluatedCell({sheetId: 'Sheet', col: 0, row: 0}).value).toBe('#CYCLE');
    expect(shown(own)).toEqual(shown(plain));
  });
});
