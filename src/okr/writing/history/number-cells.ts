/** Figures of a table: one sheet writes its numbers in one way, so its other cells tell what 1.234 is. */
import {scaled} from '../figures/parse-number';
import {scanQuantities} from '../figures/quantities';
import type {Series} from './history';

export type DecimalMark = '.' | ',';
/** `mixed`: both are written, so a figure that could be either is not read. */
export type Marks = DecimalMark | 'mixed' | null;

export interface CellFigure {
  readonly value: number;
  readonly unit: string;
  readonly percent: boolean;
}

export interface Unread {
  readonly why: string;
}

export const isUnread = (one: unknown): one is Unread =>
  typeof one === 'object' && one !== null && 'why' in one;

const DIGITS = /\d(?:[\d.,'’ ]*\d)?/;

const tidy = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[−‒–](?=[\d.,$€£¥])/g, '-')
    .trim();

const isPoint = (digits: string): boolean =>
  /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:,\d{2,3})*(?:,\d{3}){2}$|^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$|^\d{4,}\.\d+$/.test(
    digits,
  );
const isComma = (digits: string): boolean =>
  /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$|^[1-9]\d{0,2}(?:\.\d{3}){2,}$|^\d+,(?:\d{1,2}|\d{4,})$|^0,\d+$|^\d{4,},\d+$/.test(
    digits,
  );

/** What the figures that can be read in one way only say of those that can be read in two. */
export function marksOf(cells: Iterable<string>): Marks {
  let [point, comma] = [false, false];
  for (const cell of cells) {
    const digits = DIGITS.exec(tidy(cell))?.[0]?.replace(/[ '’]/g, '') ?? '';
    point ||= isPoint(digits);
    comma ||= isComma(digits);
  }
  if (point && comma) return 'mixed';
  return point ? '.' : comma ? ',' : null;
}

/**
 * The digits with a point before their decimals and nothing between thousands; null: no number, or one of two. What
 * stands behind a 0 is never thousands, whatever the other figures say.
 */
function plain(digits: string, marks: Marks): string | null | Unread {
  const bare = digits.replace(/(?<=\d)(?<!^0)[ '’](?=\d{3}(?!\d))/g, '');
  if (/[ '’]/.test(bare)) return null;
  if (/^\d+$/.test(bare)) return bare;
  const asPoint = /^(?:[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/.test(bare);
  const asComma = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare);
  const mark = asPoint && asComma ? (marks === 'mixed' ? null : marks) : asPoint ? '.' : asComma ? ',' : null;
  if (mark === '.') return bare.replace(/,/g, '');
  if (mark === ',') return bare.replace(/\./g, '').replace(',', '.');
  if (!(asPoint && asComma)) return null;
  if (isPoint(bare)) return bare;
  if (isComma(bare)) return bare.replace(',', '.');
  // Nothing else in the table says so, but that is how thousands are parted; a point alone would be either.
  if (marks === null && bare.includes(',')) return bare.replace(/,/g, '');
  return {why: `${digits} can be thousands or decimals, and no other figure says which`};
}

/** The one figure that a cell consists of. */
export function figureIn(cell: string, marks: Marks): CellFigure | Unread {
  const text = tidy(cell);
  const booked = /^\((.+)\)$/.exec(text);
  const inner = booked ? booked[1]!.trim() : text;
  const digits = DIGITS.exec(inner);
  const no = {why: 'is no number'};
  if (!digits) return no;
  const leading = inner[digits.index - 1] === '.' || inner[digits.index - 1] === ',';
  const read = leading && /^\d+$/.test(digits[0]) ? `0.${digits[0]}` : plain(digits[0], marks);
  if (read === null || (leading && !/^\d+$/.test(digits[0]))) return no;
  if (isUnread(read)) return read;
  const before = inner.slice(0, leading ? digits.index - 1 : digits.index);
  const behind = inner.slice(digits.index + digits[0].length);
  const sign = booked ? -1 : 1;
  if (before === '' && behind === '') return finite({value: sign * Number(read), unit: '', percent: false});
  // Three decimals of a sum of money are not taken for thousands again.
  const whole = `${before}${/\.\d{3}$/.test(read) ? `${read}0` : read}${behind}`;
  const [quantity, ...more] = scanQuantities(whole);
  const isWhole = quantity && more.length === 0 && quantity.from === 0 && quantity.to === whole.length;
  if (!isWhole || quantity.orMore || quantity.sign === '±' || (booked && quantity.sign !== '')) return no;
  if (/^m$/.test(quantity.unit)) return {why: 'm can be millions, minutes or metres: write M for millions'};
  return finite({value: sign * quantity.value, unit: quantity.unit, percent: quantity.percent});
}

function finite(figure: CellFigure): CellFigure | Unread {
  // What has more digits than a number holds would be another number.
  return Number.isFinite(figure.value) && Math.abs(figure.value) < 1e15
    ? {...figure, value: figure.value === 0 ? 0 : figure.value}
    : {why: 'is too large'};
}

export const hundredth = (value: number): number => scaled(value, 0.01);

/** Two ways of writing one unit: `days` and `d` are the same, `€` and `EUR` too. */
export function sameUnit(one: string, other: string): boolean {
  const plainUnit = (unit: string) => {
    const known = unit
      .trim()
      .toLowerCase()
      .replace(/^(?:percent|per cent|pct\.?)$/, '%');
    const [, currency] = /^(usd|us\$|dollars?|eur|euros?|gbp|pounds?)$/.exec(known) ?? [];
    if (currency) return {u: '$', d: '$', e: '€', g: '£', p: '£'}[currency[0] as 'u'] ?? known;
    const time = /^(?:(ms|millisecond)|(s|sec|second)|(min|minute)|(h|hr|hour)|(d|day)|(w|wk|week))s?$/.exec(
      known,
    );
    return time
      ? ['ms', 's', 'min', 'h', 'd', 'w'][time.slice(1).findIndex(Boolean)]!
      : known.replace(/(?<=\w\w)s$/, '');
  };
  return plainUnit(one) === plainUnit(other);
}

/** Why a series cannot go to a KPI whose figures are in another unit; blank where nothing is against it. */
export function unitProblem(series: Series, known: string, usual: number | null): string {
  const [unit, own] = [known.trim(), series.unit.trim()];
  if (unit === '') return '';
  if (own !== '') return sameUnit(unit, own) ? '' : `is in ${own}, but ${series.kpi} is in ${unit} on KPIs`;
  if (!/^%/.test(unit)) return '';
  const sizes = series.values.map(({value}) => Math.abs(value)).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const isLike =
    usual === null || usual === 0 ? (sizes[sizes.length - 1] ?? 0) <= 1 : middle < Math.abs(usual) * 20;
  return isLike
    ? ''
    : `has no % sign, but ${series.kpi} is in % on KPIs: put it behind the figures, or “(%)” behind the title`;
}
