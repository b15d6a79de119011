import type {Quantity} from './quantities';
import {TIME_UNITS} from './time-units';

const WINDOW =
  /(?:^|\s)(?:within|in|over|after|for|every|last|past|trailing|first|next|previous|under|less than|rolling|the|per)(?: the)?(?: (?:first|last|past|next|under|less than))? ?$/i;
/** `with a goal of less than 4 seconds`, `down to under 2 h`: no window, but what is aimed at. */
const AIMED = /(?:goal|target|to|aim)(?: of| is|:)? (?:less than|under|within|below)? ?$/i;
/** `district 3`, `weeks 4 to 7`, `stations 10, 20 and 45`: which ones, not how many. */
const NAMES =
  /(?:^|[^a-zà-ÿ])(?:top|first|last|fortune|p|iso|iatf|soc|no\.|nr\.|windows|android|ios|python|java|node|php|ubuntu|per|each|every|version|part|priority|severity|sev|gen|generation|group|cohort|batch|term|class|wave|release|number|gate|scope|layer|series|act|round|page|issue|epic|mr|pr|block|hall|halle|linie|stufe|werk|raum|ligne|línea|planta|unit|module|row|room|building|box|track|line|(?:level|tier|phase|step|stage|article|section|week|season|sprint|grade|year|chapter|district|station|plot|floor|ward|lot|bay|lane|zone|boxe|pitch)s?|rfc|adr|pep|ticket|bug|iec|din|ifrs|wcag|pci|nist|fips|tls|http|react|angular|vue|rails|django|postgres|mysql|scale (?:of|from)|scale) ?(?:\d+(?:, ?| and | & | to | ?[-–] ?))*$/i;
/** `the plan of 2025`: a year, not how many. */
const IN_YEAR =
  /(?:plan|report|strategy|budget|edition|survey|review|vision|roadmap|level|figures?|results?|end|start|spring|summer|autumn|fall|winter) (?:of |for |from )?$/i;
/** `Upgrade to Spring Boot 3.4`: behind the name of a product stands its version. */
const VERSIONED = /^\W*(?:upgrad|migrat|support|mov|switch|adopt|port|updat|install)\p{L}* /iu;
const PRODUCT = /\s(?:\p{Lu}[\p{L}+#.]*|\p{L}+\d\p{L}*) $/u;
const PER_PERIOD = /(?:per|a|each|every|last) (?:week|month|day|quarter|year|sprint|season|hour) $/i;
/** `a 2 person rota`: what kind it is, not how many. */
const COMPOUND =
  /^ (?:person|man|woman|step|page|part|way|stage|tier|member|column|room|track|pillar|seat) \p{Ll}/u;
const QUALIFIERS =
  /(?:^|[^a-zà-ÿ])(?:across|in|for|all|of|out of|with|over|among|on|these|those|those|both|other)(?: (?:all|the|at least|our|these|top))? ?$/i;

/** The upper end of a range: its lower one is where it has to be. */
const UPPER_END = /(?:^|[^a-zà-ÿ])between [$€£]?[\d.,]+ ?(?:%|\p{L}{1,3})? and $/iu;

/** With a figure alone, and a noun behind it that the unit may be: `in all five currencies`. */
const EVERYWHERE = /(?:^|[^a-zà-ÿ])(?:in|across|for|on|at) all (?:the |our |of (?:the|our) )?$/i;

/** `ISO 27001`, `WCAG 2.1 AA compliance`: the number of a standard. */
const STANDARD = /(?:^|[^\p{L}])\p{Lu}{2,6} $/u;
const STANDARD_BEHIND = /^ (?:\p{Lu}{1,3} )?(?:complian|certif|conform|accredit|attest|standard|audit)/iu;
const CUSTOMER =
  '(?:customers?|accounts?|clients?|compan(?:y|ies)|enterprises?|logos?|deals?|contracts?|orders?|opportunit(?:y|ies)|invoices?|projects?)';
/** `all accounts over $1m`: which accounts are meant. */
const SIZED_BEFORE = new RegExp(
  `(?<![a-zà-ÿ\\d])(?:all|every|each|any|another|an?|\\d+) (?:[a-zà-ÿ-]+ ){0,3}${CUSTOMER} (?:over|above|under|below|worth|with|(?:of |with )?(?:more than|at least)) $`,
  'i',
);
/** `$20k+ ARR customers`. */
const SIZED_BEHIND = new RegExp(`^ (?:[a-zà-ÿ-]+ )?${CUSTOMER}(?![a-zà-ÿ])`, 'i');
const COUNTED_BEFORE =
  /(?<![a-zà-ÿ\d])(?:\d+|an?|another|every|each|all)(?: more| new| additional| other)? $/i;
const MONEY = /^[^\p{L}\d%]|^[A-Z]{3}/u;

/** `15 more $20k+ ARR customers`, `a call with all accounts over $1m`: a size that tells which ones. */
function isSize({unit, orMore}: Quantity, before: string, behind: string): boolean {
  if (!MONEY.test(unit)) return false;
  return SIZED_BEFORE.test(before) || (orMore && COUNTED_BEFORE.test(before) && SIZED_BEHIND.test(behind));
}

/** `in 5 days (from 9)`: where it comes from in brackets does not make a window of where it goes. */
function isOrigin(text: string, one: Quantity, target: Quantity): boolean {
  if (one.from < target.to || (one.unit !== '' && !TIME_UNITS.test(one.unit))) return false;
  return /\((?:from|down from|up from|instead of|vs\.?)[ :=~]*$|[\s(,;](?:currently|now|today|was|baseline)[ :=~]+$/i.test(
    text.slice(0, one.from),
  );
}

/** A number that only describes: a window (within 30 days), a rank (top 10), a base (per 1,000 users, across 5 teams). */
export function isIncidental(text: string, quantity: Quantity, all: readonly Quantity[]): boolean {
  const before = text.slice(Math.max(0, quantity.from - 60), quantity.from);
  const behind = text.slice(quantity.to, quantity.to + 60);
  if (isSize(quantity, before, behind)) return true;
  if (quantity.unit === '' && STANDARD.test(before) && STANDARD_BEHIND.test(behind)) return true;
  // “Trials per week 140 → 260”: the period belongs to what is counted.
  if (NAMES.test(before) && quantity.unit === '' && !PER_PERIOD.test(before)) return true;
  if (
    quantity.unit === '' &&
    IN_YEAR.test(before) &&
    /^(?:19|20)\d{2}$/.test(text.slice(quantity.from, quantity.to))
  )
    return true;
  if (quantity.unit === '' && VERSIONED.test(text) && PRODUCT.test(before)) return true;
  if (/(?:^|[^a-zà-ÿ])an? $/i.test(before) && COMPOUND.test(behind)) return true;
  // “Open 7 days a week”, “the 10 most deprived wards”, “between 600k and 800k”.
  if (/^(?:7 days a week|24 hours a day)(?!\p{L})/u.test(text.slice(quantity.from))) return true;
  if (quantity.unit === '' && /(?:^| )the $/i.test(before) && /^ (?:most|least|\p{Ll}{3,}est) /u.test(behind))
    return true;
  if (UPPER_END.test(before)) return true;
  // “In all 5 currencies”: everywhere, not how many.
  if (quantity.unit === '' && EVERYWHERE.test(before)) return true;
  // “The 5 biggest pain points” names them, it does not count them.
  if (quantity.unit === '' && all.length === 1 && /(?:^|[^a-zà-ÿ])(?:the|these|those|our) $/i.test(before))
    return true;
  const others = all.some((one) => one !== quantity && !isOrigin(text, one, quantity));
  if (!others) return false;
  if (TIME_UNITS.test(quantity.unit) && WINDOW.test(before) && !AIMED.test(before)) return true;
  return (
    quantity.unit === '' &&
    QUALIFIERS.test(before) &&
    !/(?:instead|ahead|short|score|rating|rate|average|index|\p{L}PS|CSAT) of $/iu.test(before)
  );
}
