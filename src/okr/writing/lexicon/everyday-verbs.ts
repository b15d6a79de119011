import {forms} from './direction-words';
import {words} from './word-list';

/**
 * What people, things and numbers do in everyday language. No list of English verbs is complete; these are the frequent ones
 * that neither move a measure nor name work, so that a sentence is seen to have a verb: `Commuters leave the car at home`.
 */
const VERBS =
  words(`accept, act, afford, ask, avoid, balance, beat, behave, believe, belong, bite, bloom, bounce, break, breathe, breed, buy, care,
  carry, cease, charge, cite, claim, click, climb, collapse, come, comply, consume, cope, cost, cover, cross, cure, cycle, dare, depend,
  deserve, die, disappear, discover, drain, dream, drink, drive, dry, earn, eat, emit, end, enjoy, escape, exist, expect, expire, face, fade,
  fail, fall, fear, feel, fight, fill, find, finish, fit, flow, follow, forget, forgive, gain, give, go, grow, guess, handle, happen, hate, heal,
  hear, hesitate, hope, hurt, ignore, imagine, invite, keep, know, lack, last, laugh, leak, learn, leave, lend, let, lie, like, live, look, lose,
  love, make, matter, mean, meet, miss, need, notice, occur, open, outlast, outperform, owe, own, pass, pay, perceive, pick, play, praise,
  prefer, promise, pull, quit, quote, reach, react, realise, realize, recall, recognise, recover, refer, refuse, regret, rely, remember,
  renew, reorder, repeat, reply, require, reside, respect, respond, rest, return, reuse, ride, rise, save, say, scroll, see, seem, sell, shop,
  sing, sit, sleep, slip, smell, smile, speak, spend, spill, stand, start, stay, stop, struggle, subscribe, succeed, suffer, suffice,
  supply, survive, sustain, swim, switch, take, talk, taste, tell, thank, think, throw, tolerate, touch, travel, trust, try, turn, understand,
  upgrade, use, vanish, vary, visit, volunteer, vote, wait, wake, walk, want, waste, watch, wear, win, withstand, worry, yield, apply, attend,
  join, book, donate, contribute, share, choose, agree, rate, order, read, register, participate, complete, log, sign, adopt,
  report, recommend, answer, recur, resurface, churn, convert, activate, engage, perform, produce, generate, bring, hold, run, work, help,
  allow, show, support, contain, include, provide, offer, display, list, cut, exceed, hit, file, launch, release, hire, draw, enter, exit,
  move, solve, resolve, escalate, submit, upload, download, install, integrate, extend, fix, merge, review, test, deploy, publish, document, trigger, prompt, spark, attract, explain, base, deflect, absorb, conform`);

/** In the present: `leave`, `leaves`. */
export const EVERYDAY_FORMS: ReadonlySet<string> = new Set(VERBS.flatMap((verb) => forms(verb).slice(0, 2)));
/** Those that are nouns as often: `requirements list`, `wheel scrolls`. They are verbs when an object follows. */
export const NOUNS_AS_OFTEN: ReadonlySet<string> = new Set([
  ...words(`act, balance, beat, bite, bloom, break, care, cause, charge, claim, click, climb, cost, cover, cross, cure, cycle, dream, drink, drive,
  end, escape, face, fall, fear, fight, fill, finish, fit, flow, guess, handle, hope, lack, laugh, leak, leave, lie, look, love, make, match,
  miss, need, notice, open, pass, pay, pick, play, praise, promise, pull, quote, regret, reply, request, respect, rest, return, ride, rise,
  sing, scroll, shop, sit, slip, smell, smile, stand, start, stay, stop, struggle, supply, switch, talk, taste, thank, touch, travel, trust, try,
  turn, upgrade, use, visit, volunteer, vote, wait, walk, waste, watch, win, worry, yield, book, share, rate, order, register, log, sign,
  report, answer, churn, hold, run, work, help, show, support, offer, display, list, cut, hit, file, launch, release, hire, draw, exit, move,
  upload, download, install, fix, merge, review, test, document`).flatMap((verb) => forms(verb).slice(0, 2)),
]);
/** What a thing that has been made does as a matter of its making: `The catalogue contains an owner for each table`. */
export const FEATURES: ReadonlySet<string> = new Set(
  words('cover, support, contain, include, provide, offer, display, list, show, allow').flatMap((verb) =>
    forms(verb).slice(0, 2),
  ),
);
