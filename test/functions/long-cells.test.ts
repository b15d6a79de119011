import {documented} from '../../src/functions';
import {callFunction} from '../../src/functions/call';
import type {Documented} from '../../src/functions/define';
import type {Argument, Cell} from '../../src/okr/cell';
import {shown} from './cases';

const functions = documented();

/** What backtracking patterns and repeated slicing stumble over: long runs of signs that begin many things. */
const patterns = [
  'a',
  ' ',
  '1',
  '1,',
  '1.',
  '.1',
  '-',
  '→',
  'from 1 to ',
  '≤ ',
  'O1.',
  'by ',
  '%',
  '(',
  'and ',
  ' \n',
  'increase x ',
  '⚠',
];

/** A call from the examples with the text in the place of one argument. */
function withText({examples}: Documented, place: number, text: string): readonly Argument[] {
  const longest = examples.reduce(
    (best, {args}) => (args.length > best.length ? args : best),
    examples[0].args,
  );
  return Array.from({length: Math.max(longest.length, place + 1)}, (_, i): Argument => {
    const arg = longest[i];
    if (i !== place) return arg;
    return Array.isArray(arg) ? (arg.map((row, r) => (r === 0 ? [text] : row)) as Cell[][]) : text;
  });
}

/** The quickest of a few tries: what the machine does beside it only ever adds. */
function milliseconds(call: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    shown(call);
    best = Math.min(best, performance.now() - start);
    if (best < 0.5) break;
  }
  return best;
}

/** Ten times the text may take ten times as long, not a hundred times. Below this the clock measures itself. */
const MOST_GROWTH = 30;
const SHORTEST = 0.2;
const TRIES = 15;

test.each(functions)('$name: ten times as long a text does not take a hundred times as long', (declared) => {
  const slow: string[] = [];
  for (const [place, {name: param}] of declared.params.entries()) {
    for (const pattern of patterns) {
      const time = (length: number) => {
        const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
        const args = withText(declared, place, text);
        return milliseconds(() => callFunction(declared.name, args));
      };
      const growth = () => time(50_000) / Math.max(time(5000), SHORTEST);
      // What is slow by nature is slow every time; a busy machine is not.
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < TRIES && least > MOST_GROWTH; i++) least = Math.min(least, growth());
      if (least > MOST_GROWTH)
        slow.push(`${param} of ${JSON.stringify(pattern)}…: ${least.toFixed(0)} times as long`);
    }
  }
  expect(slow).toEqual([]);
});
