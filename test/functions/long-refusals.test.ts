import {documented} from '../../src/functions';
import {callFunction} from '../../src/functions/call';
import type {Argument, Cell} from '../../src/okr/cell';
import {shown} from './cases';

const functions = documented();

/** A sign that no message of the add-on has. */
const SIGN = 'ÿ';
const LONG = SIGN.repeat(5000);
const texts = [
  LONG,
  `O1.${LONG}`,
  `${LONG}.1`,
  `≤ ${LONG}`,
  `${LONG}≤ 5`,
  `O1, ${LONG}; O1`,
  `${LONG}\n${LONG}`,
];
const MOST = 100;

/** The text in the place of one argument: its first cell, in a block the first of any column, or all its cells. */
function withText(args: readonly Argument[], place: number, column: number, text: string): Argument[][] {
  const put = (cells: (row: Cell[], r: number) => Cell[]): Argument[] =>
    args.map((arg, i) => {
      if (i !== place) return arg;
      return Array.isArray(arg) ? (arg as Cell[][]).map(cells) : text;
    });
  const swapped = (row: Cell[]) => row.map((cell, c) => (c === column ? text : cell));
  return [put((row, r) => (r === 0 ? swapped(row) : row)), put(swapped)];
}

/** Everything that is said to be wrong: the error, or the marks among the cells. */
function complaints(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(complaints);
  if (typeof answer === 'string') return answer.startsWith('⚠') ? [answer] : [];
  return answer && typeof answer === 'object' ? [(answer as {error: string}).error] : [];
}

test.each(functions)('$name quotes at most 100 characters of what was sent', ({name, params, examples}) => {
  const tooLong: string[] = [];
  for (const {args} of examples) {
    for (const place of params.keys()) {
      const arg = args[place];
      const width = Array.isArray(arg) ? (arg[0]?.length ?? 1) : 1;
      for (let column = 0; column < width; column++) {
        for (const text of texts) {
          for (const given of withText(args, place, column, text)) {
            const said = complaints(shown(() => callFunction(name, given)));
            tooLong.push(...said.filter((one) => one.split(SIGN).length - 1 > MOST));
          }
        }
      }
    }
  }
  expect(tooLong.map((one) => one.slice(0, 200))).toEqual([]);
});
