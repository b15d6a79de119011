import {words} from '../lexicon/word-list';
import {MONTHS} from './months';

/** In other languages than English, as people and exports write them, January first. */
const ABROAD: readonly (readonly string[])[] = [
  'januar, janvier, janv, enero, ene, gennaio, gen, januari, janeiro',
  'februar, février, févr, fév, febrero, febbraio, februari, fevereiro, fev',
  'märz, mär, mrz, mars, marzo, maart, mrt, março',
  'avril, avr, abril, abr, aprile',
  'mai, mayo, maggio, mag, mei, maio',
  'juni, juin, junio, giugno, giu, junho',
  'juli, juillet, juil, julio, luglio, lug, julho',
  'août, agosto, ago, augustus',
  'septembre, septiembre, settembre, set, setembro',
  'oktober, okt, octobre, octubre, ottobre, ott, outubro, out',
  'novembre, noviembre, novembro',
  'dezember, dez, décembre, déc, diciembre, dic, dicembre, dezembro',
].map((month) => words(month));

/** 1 to 12; null for what is no month. Whole words, because a margin is no March. */
export function monthOf(word: string): number | null {
  const bare = word.toLowerCase().replace(/\.$/, '');
  const found = MONTHS.findIndex(
    (month, at) =>
      month === bare ||
      month.slice(0, 3) === bare ||
      (bare === 'sept' && at === 8) ||
      ABROAD[at]!.includes(bare),
  );
  return found < 0 ? null : found + 1;
}

/** A day in a sentence of another language than English. */
export interface DayAbroad {
  readonly day: string;
  readonly month: number;
  readonly year: string | null;
  readonly from: number;
  readonly to: number;
  readonly isDue: boolean;
}

const DAY =
  /(?<![\p{L}\d.,/])(\d{1,2})(?:\.|º|er)? (?:de |d['’])?(\p{L}{3,10})\.?(?:,? (?:del? )?((?:19|20)\d{2}))?(?![\p{L}\d])/giu;
/** `Ende März 2027`, `fin mars`, `finales de mayo`, `eind maart`: the last day of the month. */
const END =
  /(?<!\p{L})(?:ende|fin|final(?:es)? de|fim de|eind(?: van)?) (?:de |d['’])?(\p{L}{3,10})\.?(?:,? (?:del? )?((?:19|20)\d{2}))?(?![\p{L}\d])/giu;
/** Without a year of 28 days in February, which every year has. */
const COMMON_YEAR = 2027;
const SINCE = /(?:^|[^\p{L}])(?:desde el|depuis le|seit(?: dem)?|ab(?: dem)?|vom|dal|desde) $/iu;
const LEAD =
  /(?<!\p{L})(?:antes|hasta|avant|entro|fino|bis|jusqu['’]|d['’]ici|até|voor|tot|am|el|le) ?(?:del?|el|le|al|il|au|zum|o)? $/iu;
/** Short words that begin something else in English: `5 out of 10`, `3 set pieces`. */
const SHORTEST = 4;

/** `avant le 28 février 2026`, `antes del 15 de mayo`, `bis 15. Mai`. English days are none of these. */
export function scanDaysAbroad(text: string): DayAbroad[] {
  const found: DayAbroad[] = [];
  const add = (match: RegExpExecArray, day: string, month: number, year: string | null): void => {
    const before = text.slice(0, match.index);
    const lead = (SINCE.exec(before) ?? LEAD.exec(before))?.[0] ?? '';
    const from = match.index - lead.trimStart().length;
    found.push({day, month, year, from, to: match.index + match[0].length, isDue: !SINCE.test(before)});
  };
  for (const match of text.matchAll(END)) {
    const [, word = '', year = null] = match;
    const month = monthOf(word);
    const last = month === null ? 0 : new Date(Date.UTC(Number(year ?? COMMON_YEAR), month, 0)).getUTCDate();
    if (month !== null) add(match, String(last), month, year);
  }
  for (const match of text.matchAll(DAY)) {
    const [, day = '', word = '', year = null] = match;
    const month = word.length < SHORTEST && !/^m(?:ai|ei)$/i.test(word) ? null : monthOf(word);
    if (month === null || Number(day) > 31) continue;
    add(match, day, month, year);
  }
  return found;
}
