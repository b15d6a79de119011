import {meansBegin} from './clauses';
import {NOUN_VERBS, TASK_FORMS} from './output-words';
import type {Anatomy} from './parse-key-result';
import {taskVerbEnd} from './task-verb';
import {aimOf} from './verbs';

const JOINT =
  /(?:,? (?:and|&|plus|as well as|and also|but also)(?: also| to| then)? |; |, then |, (?=[a-zà-ÿ]+ing ))/gi;

/** Whether two results, each with its own figure or its own verb and object, stand in one sentence. */
export function namesTwoResults(seen: Anatomy): boolean {
  const text = seen.masked.slice(0, meansBegin(seen.masked));
  const opening = seen.verb?.to ?? taskVerbEnd(text);
  return [...text.matchAll(JOINT)].some((joint) => {
    const from = joint.index + joint[0].length;
    return (
      joinsFigures(seen, joint.index, from, text.length) ||
      (opening !== null && joinsVerbs(text, opening, joint.index, from))
    );
  });
}

/** A figure of its own on each side, and words of its own on the second. */
function joinsFigures(
  {quantities, measure, masked}: Anatomy,
  end: number,
  from: number,
  until: number,
): boolean {
  if (!measure?.spans.every((span) => span.to <= end + 1)) return false;
  const second = quantities.find((one) => one.from >= from && one.to <= until);
  if (!second) return false;
  const words = masked.slice(from, second.from).match(/\p{L}{2,}/gu) ?? [];
  const behind = /^ ?(?:of )?\p{L}{3,}/u.test(masked.slice(second.to));
  const startsWithVerb = aimOf(words[0] ?? '') !== null || TASK_FORMS.has((words[0] ?? '').toLowerCase());
  return (
    startsWithVerb ||
    (/^(?:from|to|by|at|in)$/i.test(words[0] ?? '') === false && (words.length > 0 || behind))
  );
}

/** `Send the survey and identify the top pain points`: a verb with an object on each side. */
function joinsVerbs(text: string, opening: number, end: number, from: number): boolean {
  if (!/\p{L}{3,}/u.test(text.slice(opening, end))) return false;
  const [, verb, next] = /^(\p{L}+) ?(\S+)?/u.exec(text.slice(from)) ?? [];
  if (!verb || !next || /^(?:and|or|in|on|at|by|to|for|with|across|of|from|within|is|are|,)$/i.test(next))
    return false;
  const word = verb.toLowerCase();
  if (NOUN_VERBS.has(word)) return false;
  const aim = aimOf(word);
  return (
    TASK_FORMS.has(word) ||
    aim === 'up' ||
    aim === 'down' ||
    aim === 'keep' ||
    /^(?:achieve|reach|hit|attain|improve)/.test(word)
  );
}
