import {last} from '../../last';
import {isEnglish} from '../lexicon/language';
import {oneOf} from '../lexicon/one-of';
import {readNumberAt, scaled} from './parse-number';
import {timeFactor} from './time-units';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  MONEY_SCALES,
  PERCENT_WORDS,
  PERCENTAGE_POINTS,
  PERIODS,
  SCALES,
  UNIT_WORDS,
} from './units';

/** A number with its unit, where it stands in a text. */
export interface Quantity {
  /** Scaled (20k is 20000); a percentage as a fraction. */
  readonly value: number;
  /** As written: `%`, `$`, `days`, `/week`, `$/month`; empty when there is none. */
  readonly unit: string;
  readonly percent: boolean;
  /** What the written digits were multiplied with: 1000 for 20k. */
  readonly scale: number;
  /** `+`, `-`, `±` before the number. */
  readonly sign: '' | '+' | '-' | '±';
  /** `500+`: that many or more. */
  readonly orMore: boolean;
  /** Positions: with sign and currency before it, and behind its unit. */
  readonly from: number;
  readonly to: number;
}

/** “HTL 5” ends like a currency but is a name. */
const CURRENCY_BEFORE = new RegExp(`(?<!\\p{L})(?:${oneOf([...CURRENCY_SIGNS, ...CURRENCY_CODES])}) ?$`, 'u');
const CURRENCY_AFTER = new RegExp(
  ` ?(${oneOf([...CURRENCY_SIGNS, ...CURRENCY_CODES])})(?![\\p{L}\\d])`,
  'yu',
);
const SCALE_AFTER = new RegExp(` ?(${oneOf(Object.keys(SCALES))})(?![\\p{L}\\d])`, 'yu');
const MONEY_SCALE_AFTER = new RegExp(` ?(${oneOf(Object.keys(MONEY_SCALES))})(?![\\p{L}\\d])`, 'yu');
/** `1.2m users`: minutes and metres are not counted in people or events. */
const COUNTED_THINGS =
  '(?:(?:new|active|monthly|weekly|daily|annual|yearly|unique|paying|paid|registered|total|mobile|online|digital) )*(?:(?:user|customer|subscriber|member|visitor|visit|view|pageview|reader|listener|player|follower|account|sign-?up|download|install|session|impression|request|message|transaction|order|event|record|row|ticket|trip|ride|journey|boarding|passenger|parcel|unit|booking|stream|click)s?|people)(?![\\p{L}\\d])';
const COUNTED_MILLIONS = new RegExp(` ?m(?= (?:(?:to|→|->) [\\d.,]{1,12} ?m )?${COUNTED_THINGS})`, 'uy');
/** `1.2m tickets (2025: 0.9m)`: behind them, in brackets or from where they come, the same is counted. */
const MILLIONS_BEFORE = new RegExp(`\\d ?m ${COUNTED_THINGS} (?:\\([^()]*|from [\\d.,]+)$`, 'u');
const MILLIONS_AFTER = / ?m(?=[ ,.]*(?:\)|$|by ))/y;
const POINTS_AFTER = new RegExp(` ?(${oneOf(Object.keys(PERCENTAGE_POINTS))})(?![\\p{L}\\d])`, 'yu');
const PERCENT_AFTER = new RegExp(` ?(${oneOf(PERCENT_WORDS)})(?![a-zà-ÿ\\d])`, 'yi');
const UNIT_AFTER = new RegExp(` ?(${oneOf(UNIT_WORDS)})(?![\\p{L}\\d’'])`, 'yu');
const PER_AFTER = new RegExp(
  ` ?(?:/ ?|per |a |an |each |every )(${oneOf(PERIODS)})(?![\\p{L}\\d])| per (?!our|the|your|their|plan|se)(\\p{L}+)(?![\\p{L}\\d])|/(\\p{Ll}{2,14}|m²|m³)(?![\\p{L}\\d/])`,
  'yu',
);
const OUT_OF_AFTER = / ?(\/ ?(?:5|10|100)(?![.,/]?\d))|( out of (?:5|10|100)(?!\d))/y;
const RATIO_AFTER = /:1(?![\d:])/y;
const LETTER = /[\p{L}_]/u;

/** More figures than any key result or rule has: what follows them is not read. */
const MOST_QUANTITIES = 40;

/**
 * All numbers of a text that count or measure something. Digits inside names (p95, D30, Day-30, 2FA, B2B, v2)
 * and inside adjectives (30-day, 10-minute) are not among them. Linear in the length of the text.
 */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const digit = /\d/g;
  for (let match = digit.exec(text); match && found.length < MOST_QUANTITIES; match = digit.exec(text)) {
    const read = quantityAt(text, match.index, last(found)?.to ?? 0);
    if (read.quantity) {
      const whole = last(found);
      const joined = whole ? joinedDuration(text, whole, read.quantity) : null;
      if (whole) found[found.length - 1] = joined ?? inShareOf(text, whole, read.quantity);
      if (!joined) found.push(read.quantity);
    }
    digit.lastIndex = read.end;
  }
  return found;
}

/** `68–75%`: the sign behind a range holds for both of its ends. */
function inShareOf(text: string, first: Quantity, second: Quantity): Quantity {
  const isRange = /^[–—-]$/.test(text.slice(first.to, second.from));
  const isBare = first.unit === '' && first.scale === 1;
  if (!isRange || !second.percent || !isBare || first.value > second.value * 100) return first;
  return {...first, value: scaled(first.value, 0.01), unit: second.unit, percent: true};
}

/** `1h 30m`, `2 days and 4 hours`, `4 min 30 s`: one duration, in its greater unit. */
function joinedDuration(text: string, whole: Quantity, part: Quantity): Quantity | null {
  if (part.sign !== '' || whole.orMore || !/^(?: and)? ?$/.test(text.slice(whole.to, part.from))) return null;
  const factor = timePart(whole.unit, part.unit);
  if (factor === null || factor >= 1 || part.value <= 0 || part.value * factor >= 1) return null;
  const size = Math.abs(whole.value) + part.value * factor;
  return {
    ...whole,
    value: Number((whole.value < 0 ? -size : size).toPrecision(12)),
    orMore: part.orMore,
    to: part.to,
  };
}

/** `m` alone could be metres or months; behind hours and before seconds it is minutes. */
function timePart(whole: string, part: string): number | null {
  if (part === 'm') return /^(?:h|hrs?|hours?)$/.test(whole) ? timeFactor('min', whole) : null;
  return timeFactor(part, whole === 'm' ? 'min' : whole);
}

function quantityAt(text: string, at: number, begin: number): {quantity: Quantity | null; end: number} {
  const leadingDot = text[at - 1] === '.' && !/[\p{L}\d]/u.test(text[at - 2] ?? ' ');
  const number = readNumberAt(text, at);
  const prefix = prefixOf(text, leadingDot ? at - 1 : at, begin);
  // “Sev-1 200 ms”: what belongs to a name ends before the space, so that it parts no thousands.
  if (!prefix) return {quantity: null, end: endOfName(text, at)};
  if (number.value === null) return {quantity: null, end: endOfName(text, number.end)};
  const whole = prefix.currency === '' ? wholeBehind(text, number.end) : null;
  if (whole && number.value < whole.value)
    return {quantity: share(number.value / whole.value, prefix, whole.end), end: whole.end};
  const half = leadingDot ? undefined : VULGAR[text[number.end] ?? ''];
  const value = leadingDot ? Number(`0.${text.slice(at, number.end)}`) : number.value + (half ?? 0);
  const suffix = suffixOf(text, half ? number.end + 1 : number.end, prefix.currency);
  if (!suffix) return {quantity: null, end: endOfName(text, number.end)};
  const {percent, factor, end} = suffix;
  const isMoney = CURRENCIES.has(prefix.currency) || CURRENCIES.has(suffix.unit.replace(/\/.*/, ''));
  const isGrouped =
    factor === 1 &&
    THOUSANDS_BY_DOT.test(text.slice(at, number.end)) &&
    (isMoney ||
      !isEnglish(text) ||
      areThousands(text) ||
      (suffix.unit === '' && COUNTED.test(text.slice(number.end))));
  const size = scaled(value, isGrouped ? 1_000 : factor * suffix.share);
  return {
    quantity: {
      value: prefix.sign === '-' ? -size : size,
      unit: `${prefix.currency}${suffix.unit}`,
      percent,
      scale: factor,
      sign: prefix.sign,
      orMore: suffix.orMore,
      from: prefix.from,
      to: end,
    },
    end,
  };
}

const CURRENCIES: ReadonlySet<string> = new Set([...CURRENCY_SIGNS, ...CURRENCY_CODES]);
/** `1.200 → 2.000`: nobody writes such zeros behind a decimal point, twice. */
const areThousands = (text: string): boolean => {
  const all = text.match(/(?<![\d.,])\d{1,3}\.\d{1,3}(?![\d.,])/g) ?? [];
  return all.length > 1 && all.every((one) => /00$/.test(one));
};

/**
 * Money has two decimals at most: `1.250 €` is written with the European point between thousands, and so is `1.250`
 * in a sentence of those languages.
 */
const THOUSANDS_BY_DOT = /^[1-9]\d{0,2}\.\d{3}$/;

/** `1.500 clientes`: nothing that is counted has three decimals; `1.250 sessions per user` is a mean. */
const COUNTED = /^ \p{Ll}{3,}s(?!\p{L})(?! (?:per|an?|each|every|por|par|pro) )/u;

/** `62½ %`. */
const VULGAR: Readonly<Record<string, number>> = {'½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3};

/** `2/3 of users`; `24/7` and `4/5` stars are something else. */
const FRACTION = /^\/([2-9])(?= of )/;
/** `1 in 1,000 parcels`, `3 out of 20`; `2 in 10 minutes` counts in a window, and `3 in 2027` in a year. */
const PART_OF =
  /^ (?:in (?!(?:19|20)\d{2}(?!\d))|out of (?!(?:5|10|100|(?:19|20)\d{2})(?![\d,.]))|von (?=\d+ (?!auf |bis |zu )\p{L})|(?:sur|de cada|em cada|op de) (?=\d+(?![\d,.%])))(?=\d)/u;
const NO_WHOLE =
  /^ ?(?:[%$€£/:-]|\p{L}(?!\p{L})|(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|sprints?|markets?|countries|regions?|cities)(?!\p{L}))/u;

/** The whole of which the digits before `at` are a part. */
function wholeBehind(text: string, at: number): {value: number; end: number} | null {
  const fraction = FRACTION.exec(text.slice(at, at + 6));
  if (fraction) return {value: Number(fraction[1]), end: at + 2};
  const sign = PART_OF.exec(text.slice(at, at + 24));
  if (!sign) return null;
  const {value, end} = readNumberAt(text, at + sign[0].length);
  if (value === null || !Number.isInteger(value) || value < 2) return null;
  return NO_WHOLE.test(text.slice(end, end + 12)) ? null : {value, end};
}

function share(value: number, {sign, from}: Prefix, to: number): Quantity {
  return {
    value: Number(value.toPrecision(12)),
    unit: '',
    percent: false,
    scale: 1,
    sign,
    orMore: false,
    from,
    to,
  };
}

interface Prefix {
  readonly sign: Quantity['sign'];
  readonly currency: string;
  readonly from: number;
}

/** What stands before the digits, behind the figure that ends at `begin`; null when they belong to a name. */
function prefixOf(text: string, at: number, begin: number): Prefix | null {
  const before = text.slice(Math.max(0, at - 10), at);
  const currency = CURRENCY_BEFORE.exec(before)?.[0] ?? '';
  let from = at - currency.length;
  const letter = text[from - 1] ?? ' ';
  if (LETTER.test(letter) || (letter === '#' && currency === '')) return null;
  if (/[.\d/:]/.test(letter) && currency === '') return null;
  let sign: Quantity['sign'] = '';
  const signAt =
    letter === ' ' && /[+\-±]/.test(text[from - 2] ?? '') && /[\s(]/.test(text[from - 3] ?? ' ')
      ? from - 2
      : from - 1;
  const mark = text[signAt] ?? '';
  if (mark === '+' || mark === '-' || mark === '±') {
    // “10-20”, “€5k-€10k” and “100 - 200” are ranges: the dash is no minus.
    const isRange = mark === '-' && begin > 0 && text.slice(begin, signAt).trim() === '';
    // “15 partners signed + 3 campaigns” adds a second thing; “revenue + 3%” says by how much.
    const isAdded = mark === '+' && signAt === from - 2 && /[\p{L}\d)] $/u.test(text.slice(0, signAt));
    if (isAdded && /^[\d.,]+ (?!percent|points?|pp)\p{L}/u.test(text.slice(from)))
      return {sign, currency, from};
    if (mark === '-' && !isRange && LETTER.test(text[signAt - 1] ?? ' ')) return null;
    // “Status: Yellow - $14.5M”, “Get it ready - 70%”: a dash with blanks around it parts, it does not subtract.
    const isDash =
      mark === '-' &&
      signAt === from - 2 &&
      /[\p{L}\d%.)!] $/u.test(text.slice(0, signAt)) &&
      !/(?:from|to|of|at|is) $/i.test(text.slice(0, signAt));
    const isMinus =
      !isDash && (mark !== '-' || !(isRange || /[\d%)]$/.test(text.slice(0, signAt).trimEnd())));
    if (isMinus) {
      sign = mark;
      from = signAt;
    }
  }
  // “€ -0.2m”: the sign may stand behind the currency, too.
  const outer =
    sign !== '' && currency === ''
      ? (CURRENCY_BEFORE.exec(text.slice(Math.max(0, from - 10), from))?.[0] ?? '')
      : '';
  return {sign, currency: (currency || outer).trim(), from: from - outer.length};
}

interface Suffix {
  readonly factor: number;
  readonly percent: boolean;
  /** What one of it is: 1/100 behind %, 1/1000 behind ‰, else 1. */
  readonly share: number;
  readonly unit: string;
  readonly orMore: boolean;
  readonly end: number;
}

/** Scale, unit and rate behind the digits; null when letters follow that make a name of them (2FA, 3rd, 30-day). */
function suffixOf(text: string, start: number, currencyBefore: string): Suffix | null {
  let end = start;
  let factor = 1;
  let unit = '';
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (!match) return null;
    end += match[0].length;
    return match[1] ?? match[2] ?? match[3] ?? match[0];
  };
  // “30-day” and “401(k)” are names.
  if (/^(?:-\p{L}|\(\p{L}\))/u.test(text.slice(start, start + 3))) return null;
  let orMore = takePlus();
  const isMoney = currencyBefore || /^ ?(?:m|MM|mm|b|T) ?[€$£]/.test(text.slice(end, end + 6));
  const scale = take(SCALE_AFTER) ?? (isMoney ? take(MONEY_SCALE_AFTER) : millions());
  if (scale !== null) factor = SCALES[scale] ?? MONEY_SCALES[scale] ?? 1;
  // “$5 mil” is five million; in Portuguese and Spanish “mil” is a thousand.
  if (scale === 'mil' && (/^(?:R\$|BRL|MXN)/.test(currencyBefore) || !isEnglish(text))) factor = 1e3;
  const points = take(POINTS_AFTER);
  const percentWord = points === null ? take(PERCENT_AFTER) : null;
  if (points !== null) unit = points;
  else if (percentWord !== null) unit = percentWord === '‰' ? '‰' : '%';
  else if (take(RATIO_AFTER) !== null) unit = ':1';
  else {
    const currency = currencyBefore ? null : take(CURRENCY_AFTER);
    const outOf = currency === null ? take(OUT_OF_AFTER) : null;
    unit =
      currency ?? outOf?.trim().replace('out of ', '/') ?? (currencyBefore ? '' : (take(UNIT_AFTER) ?? ''));
  }
  orMore = orMore || takePlus();
  const period = take(PER_AFTER);
  if (period !== null) unit += `/${period}`;
  if (end === start && LETTER.test(text[start] ?? ' ')) return null;
  if (end === start && /^[/:.]\d/.test(text.slice(start, start + 2))) return null;
  const percent = percentWord !== null;
  return {
    factor,
    percent,
    share: percent ? (unit.startsWith('‰') ? 1 / 1_000 : 1 / 100) : 1,
    unit,
    orMore,
    end,
  };

  function millions(): string | null {
    const isCounted =
      take(COUNTED_MILLIONS) ?? (MILLIONS_BEFORE.test(text.slice(0, start)) && take(MILLIONS_AFTER));
    return isCounted ? 'm' : null;
  }
  function takePlus(): boolean {
    if (text[end] !== '+' || /[\p{L}\d]/u.test(text[end + 1] ?? ' ')) return false;
    end += 1;
    return true;
  }
}

function endOfName(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\p{L}\d_]/u.test(text[end]!)) end++;
  return Math.max(end, at);
}
