import {isoDay, readIsoDay} from '../../day';
import {words} from '../lexicon/word-list';
import {MONTHS} from './months';
import {scanDaysAbroad} from './months-abroad';

/** A time that a text names: `2026-06-30`, `June 30`, `end of Q3`, `this quarter`, `FY26`. */
export interface NamedTime {
  /** As a due date reads: ISO when day, month and year are known, else the words. */
  readonly due: string;
  readonly from: number;
  readonly to: number;
  /** Whether it tells until when (by, in, until …) or only describes (since, vs, of). */
  readonly isDue: boolean;
}

const MONTH = `(?:${MONTHS.map((month) => (month === 'may' ? 'may' : `${month.slice(0, 3)}(?:${month.slice(3)})?`)).join('|')}|sept)\\.?`;
const YEAR = `(?:19|20)\\d{2}`;
const SHORT_YEAR = `(?:${YEAR}|'\\d{2})`;
// “1h” is an hour, and “2Q” alone could be anything: before a year they are a half and a quarter.
const QUARTER = `(?:q[1-4]|h[12]|(?:[1-4]q|[12]h)(?= ?(?:${YEAR}|'\\d{2}|fy)))`;
const FISCAL = `(?:fy ?-?(?:${YEAR}|'?\\d{2})(?:[/-]\\d{2})?)`;
const SPAN = `(?:month|quarter|half|half-year|year|fiscal year|financial year|calendar year|week|cycle|sprint|semester|term|season|school year|academic year|period|decade)`;
const EDGE = `(?:the )?(?:very )?(?:end|close|start|beginning|middle|mid)(?:[ -]of)?(?: the)?`;
/** `20/12`, `12/31`: which of them is the month is certain. A mark of `15/20` is out of 20. */
const DAY_OVER_12 = `(?:(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2[1-9]|3[01]))`;
const CALENDAR = [
  `${YEAR}-\\d{1,2}-\\d{1,2}`,
  `${YEAR}/\\d{1,2}/\\d{1,2}`,
  `\\d{1,2}/\\d{1,2}/(?:${YEAR}|\\d{2})`,
  DAY_OVER_12,
  `\\d{1,2}-\\d{1,2}-${YEAR}`,
  `\\d{1,2}\\.\\d{1,2}\\.(?:${YEAR})?`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? ${SHORT_YEAR})?`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? ${SHORT_YEAR})?`,
  `${MONTH}(?: of)?(?:,? ${SHORT_YEAR})?`,
  `${QUARTER}(?:[ /,-]{1,2}(?:of )?(?:${SHORT_YEAR}|${FISCAL}))?`,
  `(?:${YEAR}|${FISCAL})[ /-]?${QUARTER}`,
  FISCAL,
  YEAR,
].join('|');
const SEASON = `(?:summer|autumn|fall|winter|spring)`;
const SEASONS_TIME = `(?:term|semester|season|campaign|sale|break|holiday)s?`;
const FESTIVE = `(?:${SEASON}(?:/${SEASON})?|easter|christmas|thanksgiving|black friday|new year's eve)`;
const RELATIVE = [
  `(?:this|next|the current|the coming|the next) (?:${SPAN})`,
  `the (?:${SPAN})(?:'s end)?`,
  `(?:${SPAN})(?:-| )end`,
  `eo[yqm]`,
  `(?:the )?${FESTIVE}(?: ${SEASONS_TIME})?(?: ${YEAR})?`,
].join('|');
const NAMED = `(?:(?:early|late|mid)[ -])?(?:${EDGE} ?)?(?:${CALENDAR}|${RELATIVE}|(?:${SPAN}))`;
const LEAD = `by|before|until|till|in|during|within|throughout|over|for|as of|at|not? later than|on or before|due(?: by| on)?|deadline|on|through|end|eta|bis|voor|até|antes del?|hasta(?: el)?|avant(?: le)?|entro(?: il)?|of|from|since|vs|versus|compared (?:to|with)|relative to|than`;
const TIME = new RegExp(`(?<![a-zà-ÿ\\d.,/$€£-])(?:(${LEAD}):? )?(${NAMED})(?![a-zà-ÿ\\d%]|[.,/-]\\d)`, 'gi');
/**
 * What every time has in it. TIME takes longer to compile than all other patterns together, and a text without any of
 * this needs it not: half of the first call in a sheet.
 */
const HINT = new RegExp(
  `\\d{4}|\\d[/.]\\d|(?<![a-zà-ÿ])(?:[qh][1-4]|fy|eo[yqm]|${SPAN}|${FESTIVE}|${MONTH}(?![a-zà-ÿ]))|\\d[qh](?![a-zà-ÿ])`,
  'i',
);
const BARE_SPAN = new RegExp(`^${SPAN}$`, 'i');
const BARE_MONTH = new RegExp(`^${MONTH}$`, 'i');
const OF_SEASON = new RegExp(`^(?:the )?${FESTIVE}( \\D+)?`, 'i');
const BARE_QUARTER = new RegExp(`^${QUARTER}$`, 'i');
/** `until 30.09.`: without a word before it, it could be a figure that ends the sentence. */
const DAY_AND_MONTH = /^\d{1,2}\.\d{1,2}\.$/;
/** Behind these a season may tell whose enrolments or sales are meant; behind “by” it is until when. */
const SCOPE_LEADS = /^(?:|in|during|within|for|at|on|of|from)$/;
/** `winter-term enrolments`, `Q3-campaign leads`; but `Q3-Q4`, `Nov-Dec` and `June-end` are times. */
const WORD_GOES_ON = new RegExp(`^-(?!end|${MONTH})[a-z]{3}`, 'i');
const NAME_FOLLOWS = /^[ +](?!(?:and|or|to|for|with|in|from|by|at|of|the) )[a-z\d]/i;
const SLASHED = /^(\d{1,2})\/(\d{1,2})$/;
/** Only behind these it is a day: `on 20/12 checks` counts checks. */
const UNTIL =
  /^(?:by|before|until|till|not? later|on or before|due|deadline|eta|bis|voor|até|antes|hasta|avant|entro)/;
const BARE_YEAR = /^\d{4}$/;
/** Behind these words a bare number of four digits is a year: by 2027, in 2026, vs 2025. */
const YEAR_LEADS = new Set(
  words(`by, before, until, till, in, during, throughout, end, since, vs, versus, compared to, compared with,
  relative to, due, due by`),
);
/** Behind these a time only describes; behind others, or none, it tells until when. */
const DESCRIBES = /^(?:over|for|of|from|since|vs|versus|compared (?:to|with)|relative to|than)$/;

/** Every time that a text names, in order. */
export function scanTimes(text: string): NamedTime[] {
  const found = scanEnglishTimes(text);
  const abroad = scanDaysAbroad(text).filter(
    ({from, to}) => !found.some((one) => one.from < to && from < one.to && one.to >= to),
  );
  if (abroad.length === 0) return found;
  const rest = found.filter((one) => !abroad.some(({from, to}) => one.from < to && from < one.to));
  const days = abroad.map(({day, month, year, from, to, isDue}): NamedTime => {
    const words = dayAndMonth(day, month);
    return {due: year === null ? words : (isoDate(year, month, day) ?? words), from, to, isDue};
  });
  return [...rest, ...days].sort((one, other) => one.from - other.from);
}

const dayAndMonth = (day: string, month: number): string =>
  `${day} ${MONTHS[month - 1]!.replace(/^./, (first) => first.toUpperCase())}`;

/** Linear: the lists are literals and nothing repeats without a bound. */
function scanEnglishTimes(text: string): NamedTime[] {
  const found: NamedTime[] = [];
  if (!HINT.test(text)) return found;
  for (const match of text.matchAll(TIME)) {
    const lead = (match[1] ?? '').toLowerCase();
    const words = match[2]!;
    const from = match.index;
    const to = from + match[0].length;
    if (BARE_SPAN.test(words)) continue;
    // “may”, “march” and a bare number are times only behind a word like “by” or “in”, or alone in brackets.
    const isBracketed = text[from - 1] === '(' && /^(?:\)|: ?[$€£]?\d)/.test(text.slice(to));
    if (BARE_YEAR.test(words) && !YEAR_LEADS.has(lead) && !isBracketed) continue;
    if (DAY_AND_MONTH.test(words) && (lead === '' || DESCRIBES.test(lead))) continue;
    if (SLASHED.test(words) && !UNTIL.test(lead)) continue;
    if (BARE_MONTH.test(words) && lead === '' && !isBracketed) continue;
    const follows = /[\d%] $/.test(text.slice(0, from));
    // “Q3 pipeline” is a name: without a word before it, a time stands in brackets or ends the text.
    if (lead === '' && !isBracketed && !follows && /^[ ]*[\p{L}\d$€£]/u.test(text.slice(to, to + 3)))
      continue;
    // “on Q1 renewals”, “for Q3 pipeline”: the time belongs to the name behind it.
    if (/^(?:on|for|at)$/.test(lead) && BARE_QUARTER.test(words) && NAME_FOLLOWS.test(text.slice(to)))
      continue;
    if (WORD_GOES_ON.test(text.slice(to, to + 20)) || isOfMeasure(text, lead, {words, from, to})) continue;
    found.push({
      due: dueText(words),
      from,
      to,
      isDue: !DESCRIBES.test(lead) || (lead === 'for' && /^[ .)]*$/.test(text.slice(to))),
    });
  }
  return found;
}

interface Place extends Pick<NamedTime, 'from' | 'to'> {
  readonly words: string;
}

/**
 * `Enrolments in the spring term from 300 to 400`: the season tells which enrolments. Behind the figures, or before a
 * comma at the beginning, it tells when they are to be reached.
 */
function isOfMeasure(text: string, lead: string, {words, from, to}: Place): boolean {
  const season = SCOPE_LEADS.test(lead) && OF_SEASON.exec(words);
  if (!season) return false;
  const behind = text.slice(to);
  if (!season[1]) return NAME_FOLLOWS.test(behind);
  return !/\d/.test(text.slice(0, from)) && /^(?!,).*\d/.test(behind);
}

/** `June 30, 2026` and `30.06.2026` → `2026-06-30`; what leaves day, month or year open stays as written. */
function dueText(words: string): string {
  if (DAY_AND_MONTH.test(words)) return words;
  const time = words.replace(/^the (?=\d|end|close|start|beginning|middle)/i, '').replace(/\.$/, '');
  const [, ...both] = SLASHED.exec(time) ?? [];
  const [month, day] = both.map(Number).sort((one, other) => one - other);
  if (month && day) return dayAndMonth(String(day), month);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(time);
  if (iso) return isoDate(iso[1]!, iso[2]!, iso[3]!) ?? time;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(time);
  if (dotted) return isoDate(dotted[3]!, dotted[2]!, dotted[1]!) ?? time;
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(time);
  if (slashed) {
    const [first, second, year] = [slashed[1]!, slashed[2]!, slashed[3]!.padStart(4, '20')];
    // 03/04/2026 is the third of April or the fourth of March: it stays as it is.
    if (Number(first) > 12) return isoDate(year, second, first) ?? time;
    return Number(second) > 12 ? (isoDate(year, first, second) ?? time) : time;
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}+)\.?,? (\d{4})$/u.exec(time);
  if (dayFirst) return isoDate(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!) ?? time;
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(time);
  if (monthFirst) return isoDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) ?? time;
  return time;
}

/** 1 to 12 for a name or its first three letters; 0 for what is no month. */
export function monthNumber(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** Null when there is no such day. */
function isoDate(year: string, month: string | number, day: string): string | null {
  const found = readIsoDay(`${year}-${month}-${day}`);
  return found === null ? null : isoDay(found);
}
