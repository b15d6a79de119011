import {oneOf} from '../lexicon/one-of';
import {words} from '../lexicon/word-list';

/** Which side of a limit complies: `upper` = at most the limit, `lower` = at least the limit. */
export type Side = 'upper' | 'lower';

export interface Comparison {
  readonly side: Side;
  /** Whether the limit itself complies. */
  readonly inclusive: boolean;
  /** `better than`, `or better`: the side is that of a score; a metric of which less is better has the other one. */
  readonly isBetter: boolean;
  readonly from: number;
  readonly to: number;
}

interface Kind {
  readonly side: Side;
  readonly inclusive: boolean;
  readonly before: readonly string[];
  /** Words that follow the number: `12 or less`. */
  readonly after: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    side: 'upper',
    inclusive: true,
    before:
      words(`<=, =<, ≤, ⩽, ≦, ≯, at most, at the most, at or below, at or under, below or equal to, up to, maximum of,
      maximum, a maximum of, max of, max., max, less than or equal to, lower than or equal to,
      fewer than or equal to, equal to or less than, equal or less than, equal to or below, less or equal to,
      less or equal, lower or equal to, no older than, not older than, no heavier than, no larger than, no bigger than, capped at, cap of, cap at, cap,
      limited to, limit of, limit to, ceiling of, ceiling, upper limit, within, höchstens, maximal, au plus,
      au maximum, como máximo, a lo sumo, no máximo, al massimo, hoogstens, ten hoogste, nicht mehr als,
      nicht über, ne doit pas dépasser, pas plus de, no más de, no puede superar,
      no debe superar, niet meer dan`),
    after:
      words(`or less, or fewer, or lower, or below, or under, or better and no more, at most, max, max., maximum,
      at the most, tops, or faster, or shorter, and below, and under`),
  },
  {
    side: 'upper',
    inclusive: false,
    before:
      words(`<, below, under, underneath, beneath, less than, fewer than, lower than, smaller than, shorter than,
      faster than, quicker than, cheaper than, weniger als, unter, moins de, menos de, menos del, menos do, meno di, meno del, minder dan,
      sotto il, sotto, por debajo de, en dessous de, abaixo de, onder de`),
    after: [],
  },
  {
    side: 'lower',
    inclusive: true,
    before:
      words(`>=, =>, ≥, ⩾, ≧, ≮, at least, at the least, at or above, at or over, minimum of, a minimum of, minimum,
      min of, min., min, greater than or equal to, more than or equal to, higher than or equal to,
      equal to or greater than, equal or greater than, equal or more than, equal to or above, equal to or more than,
      greater or equal to, greater or equal, more or equal to, higher or equal to, floor of, floor, lower limit,
      mindestens, mind., wenigstens, au moins, al menos, como mínimo, pelo menos, no mínimo, almeno, ten minste,
      minstens, nicht unter, nicht weniger als, pas moins de, no menos de`),
    after:
      words(`or more, or higher, or above, or greater, or over, or better, or longer, at least, min, min., minimum,
      and above, and up, and over, at the least`),
  },
  {
    side: 'lower',
    inclusive: false,
    before:
      words(`>, above, over, more than, greater than, higher than, larger than, bigger than, longer than, slower than,
      better than, upwards of, in excess of, exceed, exceeds, exceeding, exceeded, surpass, surpasses, beat,
      north of, mehr als, über, plus de, más de, más del, mais de, mais do, più di, più del, meer dan, sopra il, por encima de,
      au-dessus de, acima de, boven de`),
    after: [],
  },
];

const isWord = (text: string) => /^\p{L}/u.test(text);

function listOf(place: 'before' | 'after'): ReadonlyMap<string, Kind> {
  return new Map(KINDS.flatMap((kind) => kind[place].map((words) => [words, kind] as const)));
}

const BEFORE = listOf('before');
const AFTER = listOf('after');

function alternatives(words: Iterable<string>): string {
  const all = [...words];
  const spoken = oneOf(all.filter(isWord));
  const signs = oneOf(all.filter((one) => !isWord(one)));
  const whole = `(?<![a-zà-ÿ\\d-])(?:${spoken})(?![a-zà-ÿ\\d])`;
  return signs === '' ? whole : `${signs}|${whole}`;
}

const COMPARISON = new RegExp(alternatives(BEFORE.keys()), 'gi');
const COMPARISON_AFTER = new RegExp(` ?(?:${alternatives(AFTER.keys())})`, 'iy');

/** `must not`, `never goes`, `no`, `doesn't drop`: turns “above” into “at most” and “below” into “at least”. */
const NEGATION =
  /(?:^|[^a-zà-ÿ])(?:no|not|never|cannot|without|(?:do|does|must|should|shall|wo|ca|is|are)?n't|avoid|nor) (?:(?:ever|be|to|go(?:es|ing)?|drop(?:s|ping)?|fall(?:s|ing)?|ris(?:es?|ing)|(?:dip|sink|grow|get|slip|decline)s?|climb|allowed|any|much|run|increase|decrease|it) ){0,4}$/i;

/** `not > 5%`, `cannot be < 64%`, `!> 12`: straight before a sign. */
const NEGATED_SIGN =
  /(?:(?:^|[^a-zà-ÿ])(?:not|never|cannot|can't|(?:do|does|must|should|shall|will|is|are)n't)(?: (?:be|go|goes|get|ever|to)){0,2} |!)$/i;

/** `No alert below 85%`: what is not done there says that this side is the wanted one. */
const SPARED = '(?!(?:alert|alarm|escalation|escalate|page|paging|pause|stop|warn|warning|rollback) ?$)';
const WORDS_BETWEEN = `(?:(?!(?:and|or|but|nor|while|if|then|when|unless|until|once)(?![a-zà-ÿ]))[a-zà-ÿ][a-zà-ÿ'-]* ){0,5}`;
/**
 * `no team below 70%`, `do not let churn exceed 4%`, `avoid utilisation over 90%`: the other side complies. `No-shows` and
 * `no replies` are things one counts, and `no incidents for more than 30 days` wants more days.
 */
const NONE_OF = new RegExp(
  [
    `(?:^|[^a-zà-ÿ])(?:(?:nothing|nobody|none|neither|avoid|avoiding|prevent|preventing) ${WORDS_BETWEEN}`,
    `(?:(?:do|does|must|should|shall|will|may|can|we|they) (?:not|never)|(?:do|does|must|should|ca|wo)n't|cannot|never) ${SPARED}[a-zà-ÿ'-]+ ${WORDS_BETWEEN}`,
    `(?:no|not an?y?|not one|no single) ${SPARED}(?!(?:action|need|reason|problem|shows?|answers?|repl(?:y|ies)|responses?|touch|code|fault)(?![a-zà-ÿ]))[a-zà-ÿ][a-zà-ÿ'-]* ${WORDS_BETWEEN})$`,
  ].join('|'),
  'i',
);

/** `No incidents for more than 30 days` counts the days without. */
const LASTING = /^ ?[\d.,]+ ?(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?)(?![a-zà-ÿ])/i;

/** Every comparison that a text makes, in order. The arrow `->` and `=>` before a word are no comparisons. */
export function scanComparisons(text: string): Comparison[] {
  const found: Comparison[] = [];
  for (const match of text.matchAll(COMPARISON)) {
    const from = match.index;
    if (match[0] === '>' && /[-=]/.test(text[from - 1] ?? ' ')) continue;
    // “58% => 64%” leads from one figure to the other.
    if (
      match[0] === '=>' &&
      (/\d ?(?:%|\p{L}{1,8})? *$/u.test(text.slice(0, from)) || text[from - 1] === '=')
    )
      continue;
    const kind = BEFORE.get(match[0].toLowerCase())!;
    const before = text.slice(Math.max(0, from - 60), from);
    const isLasting = / for $/.test(before) && LASTING.test(text.slice(from + match[0].length));
    const noneOf = /^[<≤]/.test(match[0]) || isLasting ? null : NONE_OF.exec(before);
    const negation = (isWord(match[0]) ? NEGATION : NEGATED_SIGN).exec(before) ?? noneOf;
    const begin = negation ? from - negation[0].trimStart().length : from;
    found.push({
      side: negation ? opposite(kind.side) : kind.side,
      inclusive: negation ? !kind.inclusive : kind.inclusive,
      isBetter: /^better/i.test(match[0]),
      from: begin,
      to: from + match[0].length,
    });
  }
  return found;
}

/** The comparison that follows a number ending at `at` (`12 or less`), or null. */
export function comparisonAfter(text: string, at: number): Comparison | null {
  COMPARISON_AFTER.lastIndex = at;
  const match = COMPARISON_AFTER.exec(text);
  if (!match) return null;
  const kind = AFTER.get(match[0].trim().toLowerCase())!;
  return {
    side: kind.side,
    inclusive: kind.inclusive,
    isBetter: /better$/i.test(match[0]),
    from: at,
    to: at + match[0].length,
  };
}

/** Whether what stands before a figure turns the comparison behind it: `never 12 or more`. */
export const isNegated = (before: string): boolean => NEGATION.test(before);

export function opposite(side: Side): Side {
  return side === 'upper' ? 'lower' : 'upper';
}
