import type {Anatomy} from './anatomy';
import {scanComparisons} from './comparisons';
import {type Joint, jointsIn} from './joints';
import {scanQuantities} from './quantities';
import {participle} from './task/participles';
import {TASK_FORMS} from './task/task-words';
import {aimOf} from './verbs';

/** Whether two results, each with its own figure or its own verb and object, stand in one sentence. */
export function namesTwoResults(seen: Anatomy): boolean {
  return jointsIn(seen.masked).some(
    (joint) => joint.joinsVerbs || joinsFigures(seen, joint) || joinsSentences(seen.masked, joint),
  );
}

/** A semicolon between two statements, each of which says what is, is done or shall be done. */
function joinsSentences(text: string, {index, to}: Joint): boolean {
  return (
    text.slice(index, to) === '; ' && saysSomething(text.slice(0, index)) && saysSomething(text.slice(to))
  );
}

function saysSomething(statement: string): boolean {
  const words = (statement.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());
  return (
    words.length >= 2 &&
    (scanQuantities(statement).length > 0 ||
      words.some(
        (word) =>
          /^(?:is|are|was|were|has|have|will|complete|live)$/.test(word) ||
          aimOf(word) !== null ||
          TASK_FORMS.has(word) ||
          participle(word) === 'done',
      ))
  );
}

const SIGN = /[<>≤≥]/;

/** `LCP < 2.5 s, INP < 200 ms`: two names, each with a sign and a figure. */
function isLimitOfItsOwn(text: string, {index, to}: Joint): boolean {
  if (!SIGN.test(text.slice(0, index))) return false;
  const [limit] = scanComparisons(text.slice(to));
  return (
    limit !== undefined &&
    SIGN.test(text.slice(to)[limit.from]!) &&
    /^\p{L}[^,;.]*$/u.test(text.slice(to, to + limit.from))
  );
}

/** A figure of its own on each side, and words of its own on the second. */
function joinsFigures({figures, measure, masked}: Anatomy, {index, to}: Joint): boolean {
  const isComma = masked.slice(index, to) === ', ';
  if (isLimitOfItsOwn(masked, {index, to, joinsVerbs: false})) return true;
  if (!measure?.spans.every((span) => span.to <= index + 1)) return false;
  const second = figures.find(({from}) => from >= to);
  if (!second) return false;
  const words = masked.slice(to, second.from).match(/\p{L}{2,}/gu) ?? [];
  const first = (words[0] ?? '').toLowerCase();
  const startsWithVerb = aimOf(first) !== null || TASK_FORMS.has(first);
  if (startsWithVerb) return !isComma || /ing$/.test(first);
  if (isComma || /^(?:from|to|by|at|in|with|including|or)$/.test(first)) return false;
  return words.length > 0 || /^ ?(?:of )?\p{L}{3,}/u.test(masked.slice(second.to));
}
