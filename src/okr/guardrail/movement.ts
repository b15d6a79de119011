import type {Refusal} from '../refusal';
import type {Side} from '../writing/figures/comparisons';
import {type Quantity, scanQuantities} from '../writing/figures/quantities';
import {PERCENTAGE_POINTS} from '../writing/figures/units';
import {betterSide} from './better-side';
import type {Bound} from './bound';
import {NO_BETTER, NOT_ONE, WRITE_CHANGE} from './how-to-write';
import {BEGIN, type Direction, MOVES, NOT, nouns, verbs} from './movement-words';
import {referenceIn} from './reference';

const isOf = MOVES.map(({direction, verbs, nouns}) => ({
  direction,
  words: new RegExp(`^(?:${direction}|${verbs}|${nouns})$`, 'i'),
}));

const AS_WELL =
  '(?:any|a|an|further|significant(?:ly)?|material(?:ly)?|measurable|visible|net|ever|be|allowed to|to|even)';
const UPPER = `at most|no more than|not more than|not by more than|no greater than|up to|a maximum of|maximum of|maximum|max\\.?|less than|under|within|≤|<=|<`;
const LOWER = `more than|over|at least|greater than|in excess of|≥|>=|>`;
const STATED = `(?:(?<upper>${UPPER})|(?<lower>${LOWER}))`;
const END = '(?![a-zà-ÿ\\d-])';

const NEGATED = new RegExp(`${BEGIN}(?:${NOT})${END}`, 'i');

/** `must not rise by more than` 10%, `may fall at most` 5%: a verb, and how far. */
const VERB_BEFORE = new RegExp(
  `${BEGIN}(?<lead>${NOT}|may|might|can|must|should|shall|will|does|do|to|(?:if|when|once) [^<>≤≥]{0,60}?)? ?(?:${AS_WELL} ){0,2}(?<move>${verbs}|up|down)(?:(?: (?!(?:by|to|from|and|or|but) )[a-zà-ÿ'-]+){1,4}(?= by))?(?<by> by)?(?: ${STATED})?(?: (?:an? |about |around )?)$`,
  'i',
);
/** `no drop of more than` 5%, `an increase of at most` 10%. */
const NOUN_BEFORE = new RegExp(
  `${BEGIN}(?:(?<lead>${NOT}) )?(?:${AS_WELL} ){0,2}(?<move>${nouns})(?: in(?: [a-zà-ÿ'-]+){1,4})? of(?: ${STATED})?(?: (?:an? )?)$`,
  'i',
);
/** No more than a 5% `drop in NPS`, max. 10% `increase vs. baseline`. */
const NOUN_BEHIND = new RegExp(
  `^ (?:relative )?(?<move>${nouns})${END}(?=[ .;)]*$|[ ,(]+(?:in|of|on|for|from|vs|versus|over|against|compared|relative|below|above|to|at|max|per)${END})`,
  'i',
);
/** `no worse than`, in front of a limit or of an amount. */
export const NO_WORSE = /(?<![a-zà-ÿ])(?:no|not|never|nor|n't)(?: [a-zà-ÿ]+){0,2} worse than $/i;

const STATED_BEFORE = new RegExp(`(?:^|[^a-zà-ÿ])${STATED} ?(?:an? )?$`, 'i');
/** `no increase in churn`, `must not drop`, `without hurting NPS`: no amount is named, so none is allowed. */
const NONE = new RegExp(
  `${BEGIN}(?<lead>${NOT}) (?:${AS_WELL} ){0,3}(?:(?<move>${verbs})${END}|(?<noun>${nouns})(?=[ .;)]*$|[ ,(]+(?:in|of|on|from|vs|versus|over|against|compared|relative|below|above|to)${END}))`,
  'i',
);

/**
 * The bounds of a rule that limits how far the value may move from its baseline: `must not rise by more than 10%`,
 * `no more than a 5% drop in NPS`, `without raising the discount rate`. Null when the rule names no such movement.
 * @param trips whether the sentence says when it trips (`pause if churn rises by more than 10%`)
 */
export function movementBounds(
  rule: string,
  trips: () => boolean,
  refuse: (why: string) => Refusal,
): Bound[] | null {
  const quantities = scanQuantities(rule);
  const bounds: Bound[] = [];
  for (const quantity of quantities) {
    const found = movementOf(rule, quantity);
    if (!found) continue;
    const {move, negated, stated, allowed} = found;
    const forbidden = negated !== trips();
    // “No region may fall by more than 5%”: what is negated stands elsewhere, in words that are not read.
    const isUnread = stated === 'lower' && NEGATED.test(rule.slice(0, quantity.from));
    if (!forbidden && (isUnread || (stated === null && !allowed)))
      throw refuse('does not say which side complies – write at most or at least before the change');
    const isLimited = stated === null ? true : (stated === 'lower') === forbidden;
    if (stated === 'upper' && forbidden)
      throw refuse(
        'forbids what it allows – write “may rise by at most 10%” or “must not rise by more than 10%”',
      );
    const inclusive = stated === null ? !forbidden : found.inclusive !== forbidden;
    bounds.push(...boundsOf(directionOf(move), isLimited, inclusive, quantity, rule, refuse));
  }
  if (bounds.length > 0) return distinct(bounds, refuse);
  if (quantities.length > 0) return null;
  const none = NONE.exec(rule);
  if (!none) return null;
  // “must not fall below …” names a level; when nobody can tell which, that is to be said.
  const isLevel = /^ (?:below|above|under|over|beneath|beyond|to|lower|higher)(?![a-zà-ÿ])/i.test(
    rule.slice(none.index + none[0].length),
  );
  if (isLevel && !referenceIn(rule)) return null;
  const move = none.groups?.move ?? none.groups?.noun ?? '';
  return boundsOf(directionOf(move), true, true, null, rule, refuse);
}

interface Movement {
  readonly move: string;
  readonly negated: boolean;
  /** Which side of the amount is named: `at most` or `more than`. */
  readonly stated: Side | null;
  readonly inclusive: boolean;
  /** `may rise by 10%`. */
  readonly allowed: boolean;
}

/** Without “by”, these words still measure a movement; over, under and signs measure where it ends. */
const AMOUNT = /^(?:at (?:most|least)|(?:no |not )?more than|no greater than|up to|less than|(?:a )?max)/i;
/** `must not drop > 5% vs control`: from where it moves tells that the figure is how far. */
const AWAY = /^ (?:vs|versus|from|below|above|compared|relative|against)(?![a-zà-ÿ])/i;
const LONGEST_LEAD = 140;

function movementOf(rule: string, {from, to}: Quantity): Movement | null {
  const lead = rule.slice(Math.max(0, from - LONGEST_LEAD), from);
  const verb = VERB_BEFORE.exec(lead);
  // “never drops below 64%” and “must not rise over 10%” name a level; “rises 10%” alone could be a name.
  const stated = verb?.groups?.upper ?? verb?.groups?.lower;
  const isAway = AWAY.test(rule.slice(to));
  const isAmount = stated !== undefined && (AMOUNT.test(stated) || (isAway && /^[>≥]/.test(stated)));
  if (verb && (verb.groups!.by || (isAmount && (isAway || verb.groups!.lead))))
    return read(verb.groups!, verb.groups!.move!);
  const noun = NOUN_BEFORE.exec(lead);
  if (noun && (noun.groups!.lead || noun.groups!.upper || noun.groups!.lower))
    return read(noun.groups!, noun.groups!.move!);
  const behind = NOUN_BEHIND.exec(rule.slice(to, to + 80));
  const before = behind ? STATED_BEFORE.exec(lead) : null;
  if (!behind || !before) return null;
  const negated = new RegExp(`${BEGIN}${NOT} (?:${AS_WELL} )?(?:exceed )?$`, 'i').test(
    lead.slice(0, before.index + 1),
  );
  return {...read({...before.groups}, behind.groups!.move!), negated};
}

function read(groups: Readonly<Record<string, string | undefined>>, move: string): Movement {
  const word = (groups.upper ?? groups.lower ?? '').toLowerCase();
  return {
    move,
    negated: new RegExp(`^${NOT}$`, 'i').test(groups.lead ?? ''),
    stated: groups.upper ? 'upper' : groups.lower ? 'lower' : null,
    inclusive: !/^(?:less than|under|<|more than|over|greater than|in excess of|>)$/.test(word),
    allowed: /^(?:may|might|can)$/i.test(groups.lead ?? ''),
  };
}

const directionOf = (move: string): Direction =>
  isOf.find(({words}) => words.test(move))?.direction ?? 'either';

/** A movement of at most (`isLimited`) or at least the amount; without an amount, none at all. */
export function boundsOf(
  direction: Direction,
  isLimited: boolean,
  inclusive: boolean,
  amount: Quantity | null,
  rule: string,
  refuse: (why: string) => Refusal,
): Bound[] {
  if (direction === 'either') {
    if (!isLimited) throw refuse(`asks for a change in either direction – ${WRITE_CHANGE}`);
    return [
      ...boundsOf('down', true, inclusive, amount, rule, refuse),
      ...boundsOf('up', true, inclusive, amount, rule, refuse),
    ];
  }
  const worse = direction === 'worse' ? betterSide(rule) : null;
  if (direction === 'worse' && !worse) throw refuse(`${NO_BETTER} worse – ${WRITE_CHANGE}`);
  const isUp = direction === 'up' || worse === 'upper';
  const side: Side = isUp === isLimited ? 'upper' : 'lower';
  return [{side, inclusive, limit: {kind: 'baseline', ...movedBy(amount, isUp ? 1 : -1)}}];
}

/** A percentage is a share of the baseline; percentage points and plain numbers are added to it. */
export function movedBy(
  amount: Quantity | null,
  sign: 1 | -1,
): {share: number; offset: number; isPoints?: boolean} {
  if (!amount) return {share: 0, offset: 0};
  const size = sign * Math.abs(amount.value);
  if (amount.percent) return {share: size, offset: 0};
  const isPoints = /^(?:points?|pts?)$/i.test(amount.unit);
  return {share: 0, offset: size * (PERCENTAGE_POINTS[amount.unit] ?? 1), ...(isPoints ? {isPoints} : {})};
}

function distinct(bounds: readonly Bound[], refuse: (why: string) => Refusal): Bound[] {
  const sides = new Set(bounds.map(({side}) => side));
  if (sides.size < bounds.length) throw refuse(NOT_ONE);
  return [...bounds];
}
