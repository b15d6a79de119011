import {forms} from './direction-words';
import {words} from './word-list';

const past = (verbs: string) => words(verbs).map((verb) => forms(verb)[3]!);

/** What happens to a measure, or what others do and feel: it is so because of work, it is not the work. */
const EFFECTS: ReadonlySet<string> = new Set([
  ...past(`increase, reduce, improve, raise, lower, double, triple, quadruple, halve, decrease, gain, earn, save,
    retain, convert, activate, reach, achieve, exceed, attain, maintain, sustain, satisfy, engage, delight, motivate, interest,
    trust, value, empower, inform, love, like, use, reuse, stream, visit, view, download, feature, mention, cite, quote, recognise,
    recognize, recommend, require, need, expect, base, relate, locate, dedicate, associate, aim, focus, involve, compare, attract,
    acquire, invest, affect, impact, miss, delay, waste, consume, donate, contribute, accelerate,
    shorten, boost, expand, strengthen, enhance, enjoy, appreciate, respect, perceive, expose, concern, confuse, frustrate,
    overwhelm, surprise, excite, inspire, energise, energize, prevent, avoid, mitigate, minimise, minimize, maximise, maximize,
    optimise, optimize, limit, eliminate, cause, receive, prefer, rate, rank, score, balance, diversify, unblock, greet, cease, disappear, vanish, recover, drop, fade, decline, unnotice, exhaust, overrun, 
    welcome, last, align, call, entitle, intend, pledge, own, skill, experience, report,
    underserve`),
  ...words(
    'won, lost, spent, kept, grown, sold, heard, felt, seen, met, led, cut, risen, fallen, paid, dropped',
  ),
]);
/** What people do of their own accord: devices are registered by work, users register. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'read',
  'attended',
  ...past(`register, enrol, enroll, subscribe, promote, return, renew, refer, join, log, sign, participate, complete, respond, qualify,
    start, vote, apply, accept, play, order, try, switch, share, connect, post, submit, create, finish, follow, request, book`),
]);
const IRREGULAR: ReadonlySet<string> = new Set(
  words(`built, rebuilt, spoken, held, written, rewritten, sent, given, made, done, taught, found, chosen, put, set, bought, drawn, shut,
    taken, begun, brought, run, read, overseen, shown, laid, torn, wound, hung, spun, undertaken, redone`),
);
/** Words in -ed that are no participles. */
const NO_PARTICIPLES: ReadonlySet<string> = new Set(
  words(
    'need, seed, feed, speed, breed, weed, deed, indeed, hundred, sacred, wicked, naked, exceed, embed, proceed, succeed, shed, red, bed, led, fed',
  ),
);

/** What a participle says: that work is done, or what has come of it; null for any other word. */
export function participle(word: string, isOfPeople = false): 'done' | 'effect' | null {
  const last = /\p{L}+$/u.exec(word.toLowerCase())?.[0] ?? '';
  if (EFFECTS.has(last) || (isOfPeople && OF_PEOPLE.has(last))) return 'effect';
  if (IRREGULAR.has(last)) return 'done';
  return /\p{L}{2,}ed$/u.test(last) && !NO_PARTICIPLES.has(last) ? 'done' : null;
}
