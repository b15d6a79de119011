/**
 * Whether less of a KPI is better, as far as its name tells for sure. A rule has a figure beside the name and is refused
 * where it misleads; here the name is all there is, so that what it ends in counts: a ticket sold is no ticket, and
 * costs saved are none.
 */
import {LESS_IS_BETTER, MORE_IS_BETTER} from './better-side';

/** In a rule they tell enough; in a name they are as often a bus ticket, or a trip by bicycle. */
const written = (list: readonly string[]): string[] =>
  list
    .filter((one) => one !== 'ticket' && one !== 'cycle')
    // A name of few letters is a whole word: `cac` is no cache, and `inp` no inpatient.
    .map((one) => (one.length < 4 ? `${one}s?(?!\\p{L})` : one));
const naming = (list: readonly string[], flags: string) =>
  new RegExp(`(?<!\\p{L})(?:${list.join('|')})`, flags);
const word = (list: string, flags = 'iu') => naming([`(?:${list})(?!\\p{L})`], flags);

const BAD = naming(
  [
    ...written(LESS_IS_BETTER),
    'queue|breakdown|damage|vacanc|reject|lateness|arrears|stockout|breach|penalt|leak|theft|loss(?:es)?(?!\\p{L})|evasion|escalation|overtime|idle|(?:sales|hiring|cash) cycle|cycle time',
  ],
  'giu',
);
const GOOD = naming([...written(MORE_IS_BETTER), 'uptime'], 'giu');
/** Nouns that turn what stands before them: savings of costs, sales of tickets. */
const TURNED = word(
  'savings?|recover(?:y|ies)|collections?|sales?|resolutions?|avoidance|prevention|reductions?|recycling|detection|deflection|efficiency',
  'giu',
);
/** What was suffered before it is counted: it stands before any noun. */
const SUFFERED = word(
  'lost|late(?![- ](?:night|evening))|overdue|delayed|damaged|rejected|cancell?ed|abandoned|failed|missed|expired|un(?:resolved|answered|paid)',
);
/** Of what is bad this much is over, or did not come about. */
const OVERCOME = word(
  'saved|recovered|collected|sold|(?:re)?solved|fixed|closed|answered|filled|avoided|prevented|reduced|recycled|detected|caught|donated|diverted|won back|since|without|between|on[- ]time',
);
/** Tickets that somebody opens, not those that somebody buys. */
const SUPPORT_TICKET = word(
  '^tickets?$|(?:support|desk|open|re-?opened|unresolved|escalated|customer) tickets?|tickets? (?:volume|backlog|count)|tickets? per (?:user|customer|account|seat|order)s?',
);
/** Good although its words sound bad. */
const GOOD_NAMES = word(
  '\\p{L}+-free|(?:zero|low)[- ](?:emission|carbon|waste|cost)s?|(?:order|sales) backlog|error budget|(?:inventory|stock|asset) turnover(?: rate)?|profit (?:and|&) loss|weight (?:loss|lost)|time (?:to|until) (?:failure|churn|renewal)',
  'giu',
);
const TIME = word(
  '(?:turn-?around|dwell|delivery|re(?:covery|pair|solution|sponse|ply)|handl(?:e|ing)|process(?:ing)?|wait(?:ing)?|queu(?:e|ing)|lead|cycle|travel|journey|transit|hold|boarding|approval|review|closing|set-?up|load(?:ing)?) times?$|turn-?around$|^(?:time|days|hours) to .*',
);
/** Where people stay because they like it. */
const LIKED = word('(?:page|site|website|content|store|shop|visitor|app)s?');
const MEASURED =
  /^(?:(?:total|average|mean|median) )?(?:(?:numbers?|shares?|percentage|%|proportion|rate|volume|value) of )?/iu;

/** What is measured: neither what it is divided by nor where, and of a number of things the things. */
function measured(name: string): string {
  const things = name
    .replace(/\(.*?\)|,.*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?:per|\/) .*/i, '')
    .trim()
    .replace(MEASURED, '');
  const isWhole = TIME.test(things) || (OVERCOME.test(things) && !/^costs? of /i.test(things));
  return isWhole ? things : things.replace(/ (?:of|in|from|for|by|at|within|during|after|before|to) .*/i, '');
}

/** Where the last of its words ends. */
const lastOf = (pattern: RegExp, text: string): number =>
  Math.max(-1, ...[...text.matchAll(pattern)].map(({index, 0: found}) => index + found.length));

export function fallsWhenBetter(name: string): boolean {
  const thing = measured(name).replace(GOOD_NAMES, 'uptime');
  if (TIME.test(thing)) return !(/dwell/i.test(thing) && LIKED.test(name));
  const bad = lastOf(BAD, thing);
  if (OVERCOME.test(thing) || lastOf(TURNED, thing) > bad) return false;
  // “Cancelled orders”: what became of them stands before them.
  return SUFFERED.test(thing) || bad > lastOf(GOOD, thing) || SUPPORT_TICKET.test(name);
}
