import {meansBegin} from './clauses';
import {NOUN_VERBS} from './task/noun-verbs';
import {taskVerbEnd} from './task/task-verb';
import {TASK_FORMS} from './task/task-words';
import {aimOf, openingAimEnd} from './verbs';

/** Where two halves of a sentence meet: the joining words begin at `index` and end at `to`. */
export interface Joint {
  readonly index: number;
  readonly to: number;
  /** Each half has a verb and an object of its own. */
  readonly joinsVerbs: boolean;
}

const JOINING =
  /(?:,? (?:and|&|plus|as well as|and also|but also)(?: also| to| then)? |; |, then |, (?=[a-zà-ÿ]+ ))/gi;

/** The places where another result may begin; clauses about means (`by speeding up …`) have none. */
export function jointsIn(text: string): Joint[] {
  const clause = text.slice(0, meansBegin(text));
  const opening = taskVerbEnd(clause) ?? openingAimEnd(clause);
  return [...clause.matchAll(JOINING)].map((match) => {
    const to = match.index + match[0].length;
    return {index: match.index, to, joinsVerbs: opening !== null && hasOwnVerb(clause, opening, match, to)};
  });
}

/** Where the second result begins, when each of two has a verb of its own; the end of the text otherwise. */
export function firstJoint(text: string): number {
  return jointsIn(text).find(({joinsVerbs}) => joinsVerbs)?.index ?? text.length;
}

/** `Send the survey and identify the top pain points`: a verb with an object on each side. */
function hasOwnVerb(text: string, opening: number, joint: RegExpMatchArray, to: number): boolean {
  if (!/\p{L}{3,}/u.test(text.slice(opening, joint.index))) return false;
  const [, verb, next] = /^(\p{L}+) ?(\S+)?/u.exec(text.slice(to)) ?? [];
  if (
    !verb ||
    !next ||
    (/^(?:and|or|in|on|at|by|to|for|with|across|of|from|within|is|are|,)$/i.test(next) &&
      !/^\S+ (?:at (?:least|most) |(?:by|to) \d)/i.test(text.slice(to)))
  )
    return false;
  const word = verb.toLowerCase();
  if (NOUN_VERBS.has(word)) return false;
  const isWork = TASK_FORMS.has(word);
  // Behind a bare comma only a verb in the form of the first one goes on: “document …, implement …”.
  if (joint[0] === ', ') return isWork && !/(?:ing|ed)$/.test(word);
  const aim = aimOf(word);
  return (
    isWork ||
    aim === 'up' ||
    aim === 'down' ||
    aim === 'keep' ||
    /^(?:achieve|reach|hit|attain|improve|close|get|generate|win|sign|attract|secure|drive)/.test(word)
  );
}
