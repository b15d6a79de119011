import {words} from './word-list';

/** Verbs that say which way a measure shall move, in their plain form; endings are added by `forms`. */
export const UP_VERBS =
  words(`increase, raise, grow, lift, boost, expand, double, triple, quadruple, accelerate, enhance, up, scale, extend,
  gain, maximize, maximise, uplift, push, strengthen, bring up, drive up, step up, ramp up`);

export const DOWN_VERBS =
  words(`reduce, decrease, lower, cut, shorten, shrink, drop, minimize, minimise, halve, decline, lessen, limit,
  eliminate, slash, trim, bring down, drive down, curb, diminish, speed up, cut down, get down, deplete, burn down,
  compress, mitigate, tighten, clear`);

/** Verbs that want a state reached, whichever way it lies. */
export const REACH_VERBS =
  words(`achieve, reach, hit, attain, get, obtain, exceed, surpass, meet, secure, generate, earn, win, close, improve,
  move, drive, deliver, bring, take, receive, score, acquire, attract, have, see, make, onboard, convert, retain,
  book, land, sign, add, change, shift, optimize, optimise, go, source, save`);

export const KEEP_VERBS = words(
  `maintain, keep, hold, sustain, stay, remain, retain, preserve, ensure, guarantee, contain, make sure`,
);

const DOUBLED = new Set(
  words(`cut, drop, trim, get, hit, win, ship, run, set, plan, refactor, equip, slim, curb, map, scrap, spin, kit, tag,
  patch up, plug, shut, debug, submit, fit, rig`),
);

/** The forms of a verb that open a key result or name what was done: reduce, reduces, reducing, reduced, reduction. */
export function forms(verb: string): string[] {
  const [head, ...rest] = verb.split(' ') as [string, ...string[]];
  const stem = head.endsWith('e')
    ? head.slice(0, -1)
    : DOUBLED.has(head)
      ? head + head[head.length - 1]!
      : head;
  const past = head.endsWith('y') && !/[aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${stem}ed`;
  const third = /(?:s|sh|ch|x|z)$/.test(head)
    ? `${head}es`
    : head.endsWith('y') && !/[aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : `${head}s`;
  return [head, third, `${stem}ing`, past].map((form) => [form, ...rest].join(' '));
}
