import {quote, Refusal} from '../refusal';
import {scanComparisons} from '../writing/figures/comparisons';
import {withDigits} from '../writing/figures/number-words';
import {type Quantity, scanQuantities} from '../writing/figures/quantities';
import {PERCENTAGE_POINTS} from '../writing/figures/units';
import {plainLine} from '../writing/lexicon/plain-text';
import {baselineBounds} from './baseline-rule';
import {betterSide} from './better-side';
import {type Bound, bound, type Placed, reversed, sizeOf} from './bound';
import {namesTripping, ruleNamesTripping, speaksOfBreaking} from './consequence';
import {mentionsCoreWebVitals, type Vital, vitalsIn} from './core-web-vitals';
import {forbidsUnread, metricFirst} from './forbidden';
import {NO_BETTER, NOT_ONE, WRITE_SIDE} from './how-to-write';
import {limitsIn, limitsOf} from './limits';
import {movementBounds, NO_WORSE} from './movement';
import {isApart, type Range, rangeIn} from './range';
import {referenceIn} from './reference';

/** What complies: every bound holds. Two bounds are a range. */
export type GuardrailRule =
  | {
      readonly kind: 'bounds';
      readonly bounds: readonly Bound[];
      /** What one point is of a whole where the limit is in points: 0.01 for pp, 0.0001 for bps. */
      readonly point?: number;
      /** The figures that stand there as percentages, as shares. */
      readonly shares?: readonly number[];
    }
  | {readonly kind: 'vital'; readonly vital: Vital};

const NO_SIDE = `does not say which side complies – ${WRITE_SIDE}`;
const UPSIDE_DOWN = 'has a lower end above its upper end';
const LONGEST_RULE = 500;
const COMPARED =
  '(?:plan|budget|forecast|quota|normal|holdout|(?:the )?(?:\\d+-(?:day|week|month) )?average|vorjahr|vorquartal|vormonat|(?:mes|trimestre|año) anterior)';
/** `5% above plan`, `105% of plan`, `exceed plan by more than 5%`: read as a share of nothing it would be a limit of 5%. */
const OTHER_REFERENCE = new RegExp(
  `(?:\\d ?(?:%|pp|x|×)|points?) (?:of|above|over|under|below|behind|beyond|up on|down on|von|über|unter|ggü\\.?|gegenüber|respecto al) (?:the |our |dem |der )?${COMPARED}(?![\\p{L}-])|(?<!\\p{L})${COMPARED} by (?:no |not )?(?:more|less) than|within \\d+ (?:points?|pts?) (?:of|from) (?!\\D*\\d)|(?:points?|pts?) (?:away from|from|off|below) (?:today )?\\(?\\d`,
  'iu',
);
/** Two percent of 41% are 0.8 points, or two. */
const SHARE_OF_SHARE = /(?:within|±) ?\d[\d.,]* ?% (?:of|from|around) \d[\d.,]* ?%/i;
/** `- 12 or less` is an item of a list, `-12 or more` a limit below zero. */
const BULLET = /^[-–—*•·▪◦‣] +/;

/**
 * Reads a guardrail as people write it: `CAC payback ≤ 12 mo`, `at least 64%`, `between 2 and 5`,
 * `≤ baseline +10%`, `INP within CWV`. Numbers in the metric's name (`p95`, `Day-30`) are no limits.
 * @throws Refusal that quotes the rule and says what is missing
 */
export function parseGuardrail(sentence: string): GuardrailRule {
  const rule = metricFirst(
    withDigits(plainLine(sentence).replace(BULLET, ''))
      .replace(/\+ ?\/ ?-|plus or minus/gi, '±')
      // “Within 2 points of today (41)”: no mere remark.
      .replace(/(?<=(?:within|±) [^()]{1,40}) \(([$€£]?\d[^()]*)\)/i, ' $1'),
  );
  const refuse = (why: string) => new Refusal(`rule ${quote(sentence.trim())} ${why}`);
  if (rule === null) throw refuse(NO_SIDE);
  if (rule.length > LONGEST_RULE) throw refuse('is too long to be one rule');
  if (scanQuantities(rule).some((one) => one.unit === '' && one.value < 1_000 && isGrouped(rule, one)))
    throw refuse('has a figure that may be thousands – write 1200 or 1.2');
  if (mentionsCoreWebVitals(rule)) return vitalRule(rule, refuse);
  const trips = () => tripsAsAWhole(rule, refuse);
  const moved = movementBounds(rule, trips, refuse);
  if (moved) return {kind: 'bounds', bounds: moved};
  const relative = baselineBounds(rule, refuse);
  if (!relative) {
    if (SHARE_OF_SHARE.test(rule))
      throw refuse('may mean points or a share of it – write “within 2 points of”, or the two limits');
    if (OTHER_REFERENCE.test(rule))
      throw refuse('compares with something whose value is not here – write the limit itself, or baseline');
    return {kind: 'bounds', bounds: fixedBounds(rule, refuse), ...scaleOf(rule)};
  }
  const isTripping = trips();
  if (isTripping && relative.length > 1)
    throw refuse('says when it trips in two ways – write one rule for each');
  return {kind: 'bounds', bounds: isTripping ? relative.map(reversed) : relative};
}

/** `Enrolments not below 1.200`: nobody writes such zeros behind a decimal point, and 100 would be fine by 1.2. */
const isGrouped = (rule: string, {from, to}: Quantity) => /^[1-9]\d{0,2}\.\d00$/.test(rule.slice(from, to));

function vitalRule(rule: string, refuse: (why: string) => Refusal): GuardrailRule {
  const vitals = vitalsIn(rule);
  if (vitals.length === 1) return {kind: 'vital', vital: vitals[0]!};
  if (vitals.length === 0) throw refuse('names no metric – write INP, LCP or CLS within CWV');
  throw refuse(`names ${vitals.join(' and ')} – write one rule for each`);
}

function fixedBounds(rule: string, refuse: (why: string) => Refusal): Bound[] {
  const plain = withoutRemarks(rule);
  if (plain !== rule && statesLimit(plain)) return fixedBounds(plain, refuse);
  const exact = exactBounds(rule);
  if (exact) return exact;
  const quantities = scanQuantities(rule);
  const worst = quantities.find(({from}) => NO_WORSE.test(rule.slice(0, from)));
  if (worst) {
    const side = betterSide(rule);
    if (!side) throw refuse(`${NO_BETTER} worse – ${WRITE_SIDE}`);
    return [bound(side, true, sizeOf(worst))];
  }
  if (quantities.length === 0) {
    const sign = signBound(rule);
    if (sign) return [sign];
    throw refuse('names no limit');
  }
  const [only, ...others] = quantities;
  // “forecast error ± 10%”, “within ±3%”: as far from 0 on either side.
  if (only?.sign === '±' && others.length === 0)
    return [bound('lower', true, -Math.abs(sizeOf(only))), bound('upper', true, Math.abs(sizeOf(only)))];
  const range = rangeIn(rule, quantities);
  const limits = limitsOf(rule, quantities, refuse).filter((limit) => !range || isApart(limit, range));
  if (range && (range.isNamed || limits.length === 0)) {
    if (range.low > range.high) throw refuse(UPSIDE_DOWN);
    if (tripsWithin(rule, range, refuse))
      throw refuse('says that it trips between two figures – write one rule for each side');
    return [bound('lower', true, range.low), bound('upper', true, range.high)];
  }
  const read: Placed[] = [];
  for (const [i, one] of limits.entries()) {
    const previous = limits[i - 1];
    // “Pause if < 65% or > 85%”: what is said of the first is said of the other.
    const isAsBefore = previous !== undefined && OR.test(rule.slice(previous.to, one.from));
    const trips = isAsBefore && read[i - 1] !== previous;
    read.push(trips ? reversed(one) : complying(rule, one, previous, limits[i + 1], refuse));
  }
  const bothTrip = limits.every((one, i) => read[i] !== one);
  const bounds = distinct(read);
  if (bounds.length === 0) bounds.push(...namedLimit(rule, quantities));
  if (bounds.length === 0) throw refuse(NO_SIDE);
  return checkedBounds(bounds, rule, bothTrip, refuse);
}

const OR = /^[ ,]*or(?: if| when)? *$/i;

/** The side of a limit that complies: of `pause if churn > 5%` it is the other one. */
function complying(
  rule: string,
  one: Placed,
  previous: Placed | undefined,
  next: Placed | undefined,
  refuse: (why: string) => Refusal,
): Placed {
  const before = rule.slice(previous?.to ?? 0, one.from);
  if (!one.inclusive && forbidsUnread(before)) throw refuse(NO_SIDE);
  const sign = rule.slice(one.from).replace(/^(?:(?:not|never|be|cannot|can't|must|should|may|!) ?)+/i, '');
  const trips = namesTripping(
    {
      before,
      behind: rule.slice(one.to, next?.from ?? rule.length),
      side: one.side,
      // “3 or more” names what is too much as often as what is wanted.
      isBreach: !one.inclusive || (one.side === 'lower' && /^[\d+.,]/.test(rule.slice(one.from))),
      isSign: /^[<>≤≥]/.test(sign),
    },
    refuse,
  );
  return trips ? reversed(one) : one;
}

/** `≤ 12 mo, pause if above 12 mo` states one limit twice. */
const distinct = (bounds: readonly Placed[]): Placed[] =>
  bounds.filter((one, i) => {
    const {side, inclusive, limit} = one;
    return !bounds
      .slice(0, i)
      .some(
        (former) =>
          former.side === side &&
          former.inclusive === inclusive &&
          JSON.stringify(former.limit) === JSON.stringify(limit),
      );
  });

/** `pause if between 2 and 5`; `pause if outside 2 to 5` names what complies. */
function tripsWithin(rule: string, {from, to}: Range, refuse: (why: string) => Refusal): boolean {
  const before = rule.slice(0, from).replace(/(?:between|from|within) ?$/i, '');
  if (/(?<![a-z])(?:outside|not|beyond|leaves?|out of)(?![a-z])/i.test(before)) return false;
  return namesTripping({before, behind: rule.slice(to), side: null, isBreach: false, isSign: false}, refuse);
}

/** Whether the sentence as a whole, of a movement or of the baseline, says when it trips. */
function tripsAsAWhole(rule: string, refuse: (why: string) => Refusal): boolean {
  const reference = referenceIn(rule);
  const quantities = scanQuantities(rule);
  const places = [...quantities, ...(reference ? [reference] : [])];
  const from = Math.min(rule.length, ...places.map((one) => one.from));
  const to = Math.max(from, ...places.map((one) => one.to));
  return ruleNamesTripping(rule, from, to, refuse);
}

/** `CSAT (1–5) ≥ 4`, `NPS ≥ 40 (scale -100 to 100)`: brackets that set no limit of their own only describe. */
function withoutRemarks(rule: string): string {
  return rule
    .replace(/\([^()]*\)/g, (aside) =>
      scanComparisons(aside).length > 0 || speaksOfBreaking(aside) ? aside : ' ',
    )
    .replace(/ +/g, ' ')
    .trim();
}

function statesLimit(rule: string): boolean {
  const quantities = scanQuantities(rule);
  return rangeIn(rule, quantities) !== null || limitsIn(rule, quantities).length > 0;
}

/** `0 critical incidents`, `no data loss`, `= 0`, `exactly 5`: one value complies; none means at most 0. */
function exactBounds(rule: string): Bound[] | null {
  const none =
    /^(?:0|no|never any|without any?) (?!(?:more|less|fewer|worse|better|to|and|or|bis) |[a-z]+er than )[a-z]/i.exec(
      rule,
    );
  if (none && scanComparisons(rule).length === 0) return [bound('upper', true, 0)];
  const exact = /(?<!not )(?:^|[^<>≤≥=])(?<!not )(?:=|exactly|equal to|equals) ?(?=[-+]?[$€£]?\.?\d)/i.exec(
    rule,
  );
  const quantity = exact ? scanQuantities(rule.slice(exact.index + exact[0].length))[0] : undefined;
  if (!exact || !quantity || scanComparisons(rule).length > 0) return null;
  return [bound('lower', true, quantity.value), bound('upper', true, quantity.value)];
}

/** `cash flow stays positive`, `never negative`: the limit is 0. */
function signBound(rule: string): Bound | null {
  if (/(?<![a-zà-ÿ])(?:not|never|no|non)(?: (?:be|turn|go|become))?[ -]negative(?![a-zà-ÿ])/i.test(rule))
    return bound('lower', true, 0);
  return /(?<![a-zà-ÿ])(?:is|be|stays?|remains?|keeps?) positive(?![a-zà-ÿ])/i.test(rule)
    ? bound('lower', false, 0)
    : null;
}

/** `minimum gross margin 64%`: the metric's name stands between the word and the only figure. */
function namedLimit(rule: string, quantities: readonly Quantity[]): Placed[] {
  const [quantity, ...others] = quantities;
  const [comparison] = scanComparisons(rule);
  if (!quantity || !comparison || others.length > 0 || comparison.to > quantity.from) return [];
  if (!/^(?:max|min|cap|floor|ceiling|limit|upper|lower)/i.test(rule.slice(comparison.from))) return [];
  return [{...bound(comparison.side, true, sizeOf(quantity)), from: comparison.from, to: quantity.to}];
}

function scaleOf(rule: string): {point?: number; shares: readonly number[]} {
  const quantities = scanQuantities(rule);
  const point = quantities.find(({unit}) => unit in PERCENTAGE_POINTS)?.unit;
  const shares = quantities.filter(({percent}) => percent).map(({value}) => value);
  return {shares, ...(point === undefined ? {} : {point: PERCENTAGE_POINTS[point]!})};
}

function checkedBounds(
  bounds: readonly Placed[],
  rule: string,
  bothTrip: boolean,
  refuse: (why: string) => Refusal,
): Bound[] {
  const [first, second] = bounds as [Placed, Placed | undefined];
  if (!second) return [first];
  const between = rule.slice(first.to, second.from);
  if (bounds.length > 2 || first.side === second.side || !(bothTrip ? OR.test(between) : joinsRange(between)))
    throw refuse(NOT_ONE);
  const lower = first.side === 'lower' ? first : second;
  const upper = first.side === 'lower' ? second : first;
  if (fixedValue(lower) > fixedValue(upper)) throw refuse(UPSIDE_DOWN);
  return [lower, upper];
}

const fixedValue = ({limit}: Bound) => (limit.kind === 'fixed' ? limit.value : 0);

/** Between the two ends of one range stand a joining word or mark and at most the metric's name, never a new clause. */
function joinsRange(gap: string): boolean {
  const words = gap.split(/[\s,]+/).filter((word) => word !== '');
  return words.length <= 4 && words.every((word) => /^(?!or$)(?:[&/|]|\p{L}[\p{L}\d-]*)$/iu.test(word));
}
