import {betterSide} from '../../guardrail/better-side';
import {last} from '../../last';
import {type Comparison, comparisonAfter, type Side, scanComparisons} from '../figures/comparisons';
import type {Quantity} from '../figures/quantities';
import {CONNECTS, hasUnknownWords} from '../lexicon/language';
import {openingAimEnd} from '../lexicon/verbs';
import {words} from '../lexicon/word-list';
import {readAbroad, wayAbroad} from './abroad';
import type {Direction, Read} from './read';

/** What a key result measures: from where to where, or which limit it keeps, or by how much it changes. */
export interface Measure {
  readonly kind: 'move' | 'threshold' | 'change' | 'level';
  readonly start: Quantity | null;
  readonly target: Quantity;
  readonly side: Side | null;
  /** The direction that the words around a change tell: `20% fewer tickets`. */
  readonly direction: Direction | null;
  /** The stretches of the text that the figures and the words belonging to them take up. */
  readonly spans: readonly {readonly from: number; readonly to: number}[];
}

/** Words that may stand between `from`, `to`, `≥` … and the number. */
const FILLERS = new Set(
  words(`of, at, is, the, a, an, about, approx, approx., approximately, around, roughly, nearly, almost,
    average, total, level, only, just, some, ca., circa, ~, ≈, =, :, (, least, score, value, baseline,
    current, currently, today, today's, our, its, be, to:, new`),
);
const ARROW = /(?:→|⟶|⇒|➔|➜|➡|⟹|▶|►|▸|-{1,2}>|=>|>{2})\s*$/;
const START_WORDS =
  /(?:[^a-zà-ÿ]start(?:ing|s|ed)?|(?:^|[^a-zà-ÿ])(?:from|baseline|base|currently|current|today|was|were|now|vs\.?|versus|compared (?:to|with)|instead(?: of)?|rather than|previously|previous|prior|actual|as-is|up from|down from|before|last (?:quarter|year|month|week)|aktuell|derzeit|heute|aujourd'hui|actuellement|contre|hoy|actualmente|hoje|atualmente|oggi|attualmente|huidig|momenteel|idag|i dag|nu|gegenüber|statt))(?: (?:at|of|is|it|em|value|level|rate|score|point|from|with))?[ :=(~]*$/i;
/** `(Q2: 35%)`: the time is blanked by now. */
const WAS_THEN = /\( +:[ ~=]*$/;
/** `Trial starts 20k → 26k`: beside a bare figure the plural is a noun, and behind an aim it is one before “from”, too. */
const STARTS = /(?:^|[^a-zà-ÿ])starts $/i;
const STARTS_FROM = /(?:^|[^a-zà-ÿ])starts (?:from|at) $/i;
const FROM = /(?:^|[^a-zà-ÿ])(?:from|at)[ ]*$/i;
/** `Feedback from 10 developers`: who or how many, not where a measure starts. */
const COUNTED_SOURCE =
  /^ (?:of )?(?!to |and |in |by |on |up |down |until )\p{L}{3,}(?!.* to (?:all|every|the|full|\d))/u;
const TARGET_WORDS =
  /(?:^|[^a-zà-ÿ])(?:to|target|targets|targeting|goal|towards?|until|into|down to|up to|ziel|objectif|objetivo|obiettivo|doel|mål)(?: (?:at|of|is|value|level))?[ :=(~]*$/i;
/** `Um 10 Punkte auf 45`. */
const TO_ABROAD = /^ (?:auf|à|a|naar|até|para|hasta) ?$/i;
const MOVED = /(?:^|[^a-zà-ÿ])(?:up|down) $/i;
const BY_WORDS = /(?:^|[^a-zà-ÿ])(?:by|um)[ :=(~]*$/i;
const START_BEHIND =
  /^[ (,[]*(?:today|currently|current(?![ ][a-zà-ÿ])|now(?![a-zà-ÿ])|baseline|at present|at the moment|right now|as of|last (?:quarter|year|month|week)|as is|so far|in place|aktuell|heute|derzeit|aujourd'hui|hoy|actualmente|hoje|oggi)(?![a-zà-ÿ])/i;
/** `46 open posts today, …`: what is counted stands between. */
const COUNTED_TODAY = /^(?: \p{Ll}[\p{L}-]*){1,3} (?:today|currently|right now),/u;
const TARGET_BEHIND = /^[ (,[]*(?:target|goal|by end)(?![a-zà-ÿ])/i;
const CHANGE_UP =
  /^ ?(?:[a-zà-ÿ]+[ -]){0,2}(?:increase|growth|improvement|uplift|lift|rise|gain|boost|more|higher|faster|greater|up|growing|yoy|qoq|mom)(?= (?:in|of|on|over|to|for|vs|year|month|quarter|from|than)(?![a-zà-ÿ])|[ ]*[.,;)(]|[ ]*$)/i;
const WITH_MORE = /^ (?:\p{L}+ ){1,3}with (?:more|less|fewer|over|at least) /iu;
/** `at least 20% growth`. */
const GROWTH =
  /^ (?:growth|increase|improvement|uplift|reduction|decrease|decline)(?= (?:in|of|on|over|to|for|vs|year|month|quarter|from)(?![a-zà-ÿ])|[ ]*[.,;)(]|[ ]*$)/i;
const CHANGE_DOWN =
  /^ ?(?:[a-zà-ÿ]+[ -]){0,2}(?:reduction|decrease|drop|decline|fewer|less|lower|cut|savings?|shorter|decrement)(?= (?:in|of|on|to|for|than|from|[a-zà-ÿ]+)(?![a-zà-ÿ])|[ ]*[.,;)(]|[ ]*$)/i;

/** `80% of users …` at the beginning of a clause: the share is the result, what they do is its condition. */
const OF_A_GROUP = /^ of (?!\d)/i;
const OPENS_CLAUSE = /(?:^|[^a-zà-ÿ])(?:that|ensure|ensures|have|has|get|see|for|with|where)? ?$/i;

/** The measure that a key result names first, or null when it names none. */
export function measureIn(text: string, quantities: readonly Quantity[]): Measure | null {
  const comparisons = scanComparisons(text);
  const reads: Read[] = [];
  for (const [i, quantity] of quantities.entries()) {
    reads.push(readRole(text, quantity, reads, comparisons, quantities[i + 1] ?? null));
  }
  const abroad = readAbroad(reads, text);
  if (abroad !== reads) return combined(abroad, text);
  const guessed = guessedMove(reads, text);
  return guessed === null ? null : combined(guessed, text);
}

const SIGNED = /[→⟶⇒➔➜➡⟹▶►▸≤≥<>]|->|=>/;

/**
 * A sentence whose words nobody here knows: two figures of one unit are start and target in their order; one figure
 * alone may be anything, and so may one in brackets.
 * @returns null where nothing can be said of its figures
 */
function guessedMove(reads: readonly Read[], text: string): readonly Read[] | null {
  const isUnknown = hasUnknownWords(text);
  const [first, second, third] = reads;
  if (!first || (!isUnknown && second === undefined) || SIGNED.test(text)) return reads;
  const between = second ? text.slice(first.quantity.to, second.quantity.from) : '';
  const isMove =
    second !== undefined &&
    third === undefined &&
    first.quantity.unit === second.quantity.unit &&
    first.quantity.percent === second.quantity.percent &&
    first.quantity.value !== second.quantity.value &&
    !/[()]/.test(between) &&
    first.role === 'level' &&
    second.role === 'level' &&
    (isUnknown ? !/[,;]|[.。] /.test(between) : CONNECTS.test(between));
  if (isMove)
    return [
      {...first, role: 'start', side: null},
      {...second, role: 'target', side: null},
    ];
  return isUnknown && !reads.some(({role}) => role === 'start' || role === 'target') ? null : reads;
}

function readRole(
  text: string,
  quantity: Quantity,
  earlier: Read[],
  comparisons: readonly Comparison[],
  next: Quantity | null,
): Read {
  const previous = last(earlier);
  const begin = previous?.quantity.to ?? 0;
  const comparison = comparisonBefore(text, quantity, begin, comparisons);
  const behind = comparisonAfter(text, quantity.to);
  const lead = withoutFillers(text.slice(begin, comparison?.from ?? quantity.from));
  const trail = text.slice(quantity.to, next?.from ?? text.length);
  const stated = comparison ?? behind;
  // “Lead time of 10 days or better” is at most 10 days.
  const side = stated?.isBetter
    ? (betterSide(text) ?? stated.side)
    : (stated?.side ?? (quantity.orMore ? 'lower' : null));
  const to = behind?.to ?? quantity.to;
  const at = (role: Read['role'], marker: RegExp | null, direction: Measure['direction'] = null): Read => {
    const marked = marker ? marker.exec(lead)?.[0].replace(/^[^\p{L}\d→⟶⇒➔➜➡⟹▶►▸=>-]/u, '') : null;
    const bare = begin + withoutFillers(text.slice(begin, quantity.from), LIGHT).length;
    const from = marked ? begin + lead.length - marked.length : (comparison?.from ?? bare);
    return {quantity, role, side, direction, from: Math.min(from, quantity.from), to};
  };
  if (ARROW.test(lead)) {
    if (previous && previous.role !== 'start') earlier[earlier.length - 1] = {...previous, role: 'start'};
    return at('target', ARROW);
  }
  if (saysBehind(START_BEHIND, trail, next !== null) || (next && !side && COUNTED_TODAY.test(trail)))
    return at('start', START_WORDS);
  if (saysBehind(TARGET_BEHIND, trail, next !== null)) return at('target', TARGET_WORDS);
  if (previous?.role === 'change' && TO_ABROAD.test(lead)) return at('target', TO_ABROAD, wayAbroad(text));
  if (TARGET_WORDS.test(lead)) {
    const isRange = previous?.role === 'target' && /^ *to *$/i.test(lead);
    if (
      /^ *(?:up |down )?to *$/i.test(lead) &&
      previous &&
      (previous.role === 'level' || previous.role === 'change') &&
      // “by 5 to 25” does not begin at 5.
      !BY_WORDS.test(text.slice(0, previous.quantity.from))
    ) {
      earlier[earlier.length - 1] = {...previous, role: 'start'};
    }
    return at(isRange ? 'level' : 'target', TARGET_WORDS, /down to[ :=(~]*$/i.test(lead) ? 'Reduce' : null);
  }
  if (STARTS_FROM.test(lead) && openingAimEnd(text) !== null) return at('start', FROM);
  if (!previous && !next && /(?:^| )from $/i.test(lead) && COUNTED_SOURCE.test(trail)) {
    const isShare = quantity.percent && OF_A_GROUP.test(trail);
    return {...at(isShare ? 'share' : 'level', null), side: isShare ? 'lower' : null};
  }
  if (WAS_THEN.test(text.slice(begin, quantity.from)) && !side) return at('start', null);
  if (START_WORDS.test(lead) && !STARTS.test(text.slice(begin, quantity.from)) && !side)
    return at('start', START_WORDS);
  if (BY_WORDS.test(lead)) return at('change', BY_WORDS);
  const moved = /(?:^|[^a-zà-ÿ])(up|down) $/i.exec(lead)?.[1];
  if (moved && (quantity.percent || /^ (?:over|vs|versus|compared|against|on) /i.test(trail)))
    return at('change', MOVED, /up/i.test(moved) ? 'Increase' : 'Reduce');
  // “3 podcasts with more than 10k listeners”: what they have, not by how much they grow.
  if (!side && WITH_MORE.test(trail)) return at('level', null);
  if (!side && CHANGE_DOWN.test(trail)) return at('change', null, 'Reduce');
  if (!side && CHANGE_UP.test(trail)) return at('change', null, 'Increase');
  if (comparison?.side === 'lower' && GROWTH.test(trail))
    return at('change', null, /^ (?:reduc|decrease|decline)/i.test(trail) ? 'Reduce' : 'Increase');
  if (quantity.percent && !side && OF_A_GROUP.test(trail) && OPENS_CLAUSE.test(lead))
    return {...at('share', null), side: 'lower'};
  if (side)
    return at(START_WORDS.test(lead) ? 'start' : 'threshold', START_WORDS.test(lead) ? START_WORDS : null);
  return at(
    quantity.sign === '+' || quantity.sign === '-' ? 'change' : 'level',
    null,
    quantity.sign === '-' ? 'Reduce' : quantity.sign === '+' ? 'Increase' : null,
  );
}

/** `20% today`; but in `$20M (currently $14M)` the word belongs to the number behind it. */
function saysBehind(words: RegExp, trail: string, isFollowed: boolean): boolean {
  const marker = words.exec(trail);
  if (!marker) return false;
  return (
    !isFollowed ||
    /[^\s:=(~]/.test(withoutFillers(trail.slice(marker[0].length)).replace(/^ ?(?:at|is|of)$/i, ''))
  );
}

function comparisonBefore(
  text: string,
  quantity: Quantity,
  begin: number,
  comparisons: readonly Comparison[],
): Comparison | null {
  const nearest = last(comparisons.filter(({from, to}) => from >= begin && to <= quantity.from));
  if (!nearest) return null;
  const between = text.slice(nearest.to, quantity.from).trim().toLowerCase();
  return between === '' ||
    between.split(/\s+/).every((word) => FILLERS.has(word) || word === 'target' || word === 'goal')
    ? nearest
    : null;
}

/** The text before a number without the articles and “about” at its end; length counts from the same beginning. */
function withoutFillers(before: string, skipped = SKIPPED): string {
  let kept = before;
  for (let i = 0; i < 4; i++) {
    const match = /(?:^|[ (])([^ (]+|\()[ ]*$/.exec(kept.slice(-30));
    const word = match?.[1]?.toLowerCase();
    if (!match || !word || !skipped.has(word)) break;
    kept = kept.slice(0, kept.length - match[0].length + (match[0].startsWith(' ') ? 1 : 0));
  }
  return kept;
}

/** Nouns that end a metric's name as often as they fill in: `Average order value 54`. */
const NAMING = new Set(['level', 'score', 'value']);
const SKIPPED = new Set(
  [...FILLERS].filter((word) => !['baseline', 'current', 'currently', 'today', '('].includes(word)),
);
const LIGHT = new Set([...SKIPPED].filter((word) => !NAMING.has(word)));

const CHANGED_BY = /(?:more|longer|less|later) than .*(?:reduc|cut|lower|decreas|increas|rais)\p{L}* $/iu;

/** `Win 5 deals over $100k`: the verb's own figure comes before a limit that describes what is counted. */
const OPENS_WITH_FIGURE = /^[^a-zà-ÿ]*[a-zà-ÿ]+ $/i;

/** `100 beta users (90 new + 10 returning)`: the brackets say what the figure before them is made of. */
function isSumBehind(text: string, {to}: Quantity): boolean {
  return /^[^()\d]*\([^()\d]*\d[^()]*\+ ?[^()]*\d[^()]*\)/.test(text.slice(to));
}

function combined(reads: readonly Read[], text: string): Measure | null {
  const [first] = reads;
  const opens =
    first?.role === 'level' &&
    (OPENS_WITH_FIGURE.test(text.slice(0, first.quantity.from)) ||
      (text.slice(0, first.quantity.from).trim() === '' &&
        /^ \p{L}[^,;()]* with /u.test(text.slice(first.quantity.to))));
  const target =
    reads.find(({role}) => role === 'target') ??
    (opens ? first : undefined) ??
    // “Patients waiting more than 12 hours are reduced by 40%”: the limit tells which patients.
    reads.find(({role, from}) => role === 'change' && CHANGED_BY.test(text.slice(0, from))) ??
    reads.find(({role}) => role === 'threshold' || role === 'share') ??
    (first?.role === 'level' && isSumBehind(text, first.quantity) ? first : undefined) ??
    reads.find(({role}) => role === 'change') ??
    reads.find(({role}) => role === 'level');
  if (!target) return null;
  const start = startFor(target, reads);
  // “ARPU 15% from $40”: a share of what is no share is by how much it moves.
  const isShareOf =
    target.role === 'level' && target.quantity.percent && start !== null && isSized(start.quantity);
  // “2 points of margin (41.5% today)”: a share moves in percentage points.
  const isPointsOf =
    (target.role === 'level' || target.role === 'change') &&
    start?.quantity.percent &&
    /^(?:points?|pts?|Punkte|puntos|pontos|punti)$/.test(target.quantity.unit);
  const used = start ? [start, target] : [target];
  const isRise = start !== null && /^up to /i.test(text.slice(target.from));
  const kind = isRise
    ? 'move'
    : target.role === 'target'
      ? !start && target.side
        ? 'threshold'
        : 'move'
      : target.role === 'share' || target.role === 'start'
        ? 'level'
        : target.role;
  return {
    kind: isShareOf || isPointsOf ? 'change' : kind,
    start: start?.quantity ?? null,
    target: isPointsOf ? {...target.quantity, unit: 'pp'} : target.quantity,
    side: target.side,
    direction: target.direction,
    spans: used.map(({from, to}) => ({from, to})),
  };
}

/** A figure that is no percentage without its sign: `$40`, `3 days`, `2,400`. */
const isSized = ({value, unit, percent, scale}: Quantity) =>
  !percent && (unit !== '' || scale > 1 || Math.abs(value) > 100);

const ASIDE = /\((?:\p{L}+ )?$| of (?:today's|(?:the|its) current) $/iu;

/** The one figure beside a change that is told in words: `Double sign-ups (currently 400)`, `Halve tickets (1,240 a month)`. */
export function startBeside(text: string, quantities: readonly Quantity[]): Quantity | null {
  const [quantity, another] = quantities;
  if (!quantity || another) return null;
  const {role} = readRole(text, quantity, [], scanComparisons(text), null);
  return role === 'start' || (role === 'level' && ASIDE.test(text.slice(0, quantity.from))) ? quantity : null;
}

/** The start that belongs to a target: the last before it, else the first behind it, in a unit that fits. */
function startFor(target: Read, reads: readonly Read[]): Read | null {
  const at = reads.indexOf(target);
  const before = last(reads.slice(0, at).filter(({role}) => role === 'start'));
  if (before) return before;
  return reads.slice(at + 1).find(({role}) => role === 'start') ?? null;
}
