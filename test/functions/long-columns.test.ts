import {documented} from '../../src/functions';
import {callFunction} from '../../src/functions/call';
import type {Documented} from '../../src/functions/define';
import type {Argument, Cell} from '../../src/okr/cell';
import {shown} from './cases';

const functions = documented();

/** A call from the examples whose ranges are repeated until they have so many rows, as an open range has. */
function longer({examples}: Documented, rows: number, distinct: boolean): readonly Argument[] {
  const ranged = examples.filter(({args}) => args.some((arg) => Array.isArray(arg) && arg.length > 1));
  const {args} = ranged.reduce((best, one) => (one.args.length > best.args.length ? one : best));
  const cell = (value: Cell, r: number): Cell =>
    typeof value === 'string' && distinct && !/^\d{4}-/.test(value) ? `${value}${r}` : value;
  return args.map((arg): Argument => {
    if (!Array.isArray(arg)) return arg;
    const cells = arg as Cell[][];
    return Array.from({length: rows}, (_, r) => cells[r % cells.length]!.map((value) => cell(value, r)));
  });
}

const cases = functions
  .filter(({examples}) => examples.some(({args}) => args.some((arg) => Array.isArray(arg) && arg.length > 1)))
  .flatMap((declared) => [
    {title: `${declared.name} with the same names again and again`, declared, distinct: false},
    {title: `${declared.name} with a new name in every row`, declared, distinct: true},
  ]);

const FEW = 200;
const MANY = 2000;
/** Ten times the rows may take ten times as long and something for sorting, not a hundred times. */
const MOST_GROWTH = 30;
/** Milliseconds. Below this the clock measures itself. */
const SHORTEST = 3;
const TRIES = 15;

test.each(cases)('$title takes as long as it has rows', ({declared, distinct}) => {
  const time = (rows: number) => {
    const args = longer(declared, rows, distinct);
    const start = performance.now();
    shown(() => callFunction(declared.name, args));
    return performance.now() - start;
  };
  const growth = () => time(MANY) / Math.max(time(FEW), SHORTEST);
  // What is slow by nature is slow every time; a busy machine is not.
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > MOST_GROWTH; i++) least = Math.min(least, growth());
  expect(least).toBeLessThanOrEqual(MOST_GROWTH);
});
