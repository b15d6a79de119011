import fc from 'fast-check';
import {isBlock} from '../../src/functions/block';
import type {Documented, Example} from '../../src/functions/define';
import type {Argument, Cell} from '../../src/okr/cell';

const oddNumbers = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  Number.MAX_SAFE_INTEGER,
  2_958_465,
  2_958_466,
];

const oddTexts = [
  ' ',
  '⚠',
  '⚠ start and target must differ',
  '#N/A',
  '#DIV/0!',
  '45%',
  '1,200',
  'TRUE',
  '2026-02-30',
  '2026-06-30',
  '=IMPORTXML("https://example.org";"//a")',
  '<img src=x onerror=alert(1)>',
  'O1',
  'O1.1',
  ' o1.1 ',
  'O1.1.1',
  'O2.1',
  '.',
  'O1.',
  '__proto__',
  'constructor',
  '\u0000',
  '🎯 Ziel: 18 % → 23 %',
];

/** Anything that a cell can hold, with a taste for what is awkward. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  {weight: 1, arbitrary: fc.constant('x'.repeat(50_000))},
  ...usualCells().map((arbitrary) => ({weight: 3, arbitrary})),
);

function usualCells(): fc.Arbitrary<Cell>[] {
  return [
    fc.constantFrom<Cell>('', null, undefined),
    fc.constantFrom<Cell>(...oddNumbers),
    fc.double(),
    fc.integer({min: -5, max: 50_000}),
    fc.constantFrom<Cell>(...oddTexts),
    fc.string({unit: 'binary', maxLength: 20}),
    fc.boolean(),
    fc.date({noInvalidDate: false}),
  ];
}

const cellsOf = (arg: Argument | undefined): readonly Cell[] =>
  Array.isArray(arg) ? arg.flat() : [arg as Cell];

/** Cells that this argument is made for, taken from the examples: without them nearly every call is a refusal. */
function fittingCell({examples, params}: Documented, place: number): fc.Arbitrary<Cell> {
  const shown = examples
    .flatMap(({args}: Example) => cellsOf(args[place]))
    .filter((cell) => cell !== undefined);
  const numbers = shown.filter((cell) => typeof cell === 'number');
  const near = numbers.length
    ? [
        fc
          .tuple(fc.constantFrom(...numbers), fc.double({min: 0.5, max: 2, noNaN: true}))
          .map(([n, by]) => n * by),
      ]
    : [];
  return params[place] && shown.length ? fc.oneof(fc.constantFrom<Cell>(...shown), ...near) : anyCell;
}

/** A cell for one argument of a function: mostly one that fits. `odd` is how many in ten do not. */
export function cellFor(declared: Documented, place: number, odd: number): fc.Arbitrary<Cell> {
  return fc.oneof(
    {weight: odd, arbitrary: anyCell},
    {weight: 10 - odd, arbitrary: fittingCell(declared, place)},
  );
}

function block(cell: fc.Arbitrary<Cell>, rows: number, columns: number): fc.Arbitrary<Cell[][]> {
  const row = fc.array(cell, {minLength: columns, maxLength: columns});
  return fc.array(row, {minLength: rows, maxLength: rows});
}

/** A block as wide as it has to be, most cells from the examples' cells of the same column. */
function fittingBlock(
  {examples}: Documented,
  place: number,
  width: number,
  odd: number,
): fc.Arbitrary<Cell[][]> {
  const shown = (column: number) =>
    examples.flatMap(({args}: Example) => {
      const arg = args[place];
      return Array.isArray(arg) ? (arg as Cell[][]).map((row) => row[column]) : [];
    });
  const cells = Array.from({length: width}, (_, column) =>
    fc.oneof(
      {weight: odd, arbitrary: anyCell},
      {weight: 10 - odd, arbitrary: fc.constantFrom<Cell>('', ...shown(column))},
    ),
  );
  return fc.array(fc.tuple(...cells), {minLength: 1, maxLength: 5});
}

/** Any arguments at all: values, ranges of one shape, now and then one of another, and too few of them. */
export function anyArguments(declared: Documented): fc.Arbitrary<Argument[]> {
  const size = fc.integer({min: 1, max: 4});
  return fc.tuple(size, size, fc.integer({min: 0, max: 10})).chain(([rows, columns, odd]) => {
    const places = declared.params.map((param, place) => {
      const cell = cellFor(declared, place, odd);
      if (isBlock(param)) {
        const fitting = fittingBlock(declared, place, Object.keys(param.columns).length, Math.min(odd, 4));
        return fc.oneof(
          {weight: 30, arbitrary: fitting as fc.Arbitrary<Argument>},
          {weight: 1, arbitrary: cell as fc.Arbitrary<Argument>},
          {weight: 1, arbitrary: block(cell, rows, columns)},
        );
      }
      return fc.oneof(
        {weight: 3, arbitrary: cell as fc.Arbitrary<Argument>},
        {weight: 3, arbitrary: block(cell, rows, 1)},
        {weight: 3, arbitrary: block(cell, rows, columns)},
        {weight: 1, arbitrary: fc.tuple(size, size).chain(([r, c]) => block(cell, r, c))},
      );
    });
    return fc
      .tuple(fc.tuple(...places), fc.integer({min: 0, max: places.length}))
      .map(([args, given]) => args.slice(0, Math.max(given, 1)) as Argument[]);
  });
}

/** Numbers only, and only those at the ends of the number line: what overflows, overflows here. */
export function extremeNumbers({params}: Documented): fc.Arbitrary<Argument[]> {
  const {MAX_VALUE, MIN_VALUE} = Number;
  const cell = fc.constantFrom<Cell>(MAX_VALUE, -MAX_VALUE, 1e200, MIN_VALUE, 0, -0, 1, '');
  const required = params.filter(({optional}) => !optional).length;
  return fc.array(cell, {minLength: required, maxLength: required}) as fc.Arbitrary<Argument[]>;
}

/** One column for every argument, all of the same length, some of them a single value where `values` allows it. */
export function columnsFor(
  declared: Documented,
  {values, odd}: {values: boolean; odd: number},
): fc.Arbitrary<{rows: number; args: Argument[]}> {
  return fc.integer({min: 2, max: 6}).chain((rows) => {
    const places = declared.params.map((_, place) => {
      const cell = cellFor(declared, place, odd);
      const range = block(cell, rows, 1) as fc.Arbitrary<Argument>;
      return values && place > 0 ? fc.oneof(range, cell as fc.Arbitrary<Argument>) : range;
    });
    return fc.tuple(...places).map((args) => ({rows, args: args as Argument[]}));
  });
}
