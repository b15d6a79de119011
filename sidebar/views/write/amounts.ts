/**
 * Start and target as people type them. A percentage is a fraction on the wire and `18%` in the field;
 * what cannot be read stays as typed, with the reason beside it.
 */
import {isPercent} from '../../../src/okr/in-unit';
import {timeFactor} from '../../../src/okr/writing/figures/time-units';

export interface Amount {
  readonly value: number | null;
  /** Why the text is not a number; blank when it is one, or when nothing is typed. */
  readonly problem: string;
}

const SCALES: Readonly<Record<string, number>> = {'': 1, k: 1e3, m: 1e6, b: 1e9};

const BLANK: Amount = {value: null, problem: ''};

const refused = (problem: string): Amount => ({value: null, problem});

/** Takes the digits' own rounding error away: 18 ÷ 100 is 0.18 and nothing beside it. */
const tidy = (value: number) => Number(value.toPrecision(12));

/**
 * Grouped thousands (`3,400` `3 400` `1.234.567`), a decimal point or a decimal comma; `null` for anything else. Nobody
 * begins thousands with a 0: `0,618` is 0.618.
 */
function readDigits(text: string): number | null {
  if (/^0+[\s\u00a0\u202f]/.test(text)) return null;
  const digits = text.replace(/[\s\u00a0\u202f]+(?=\d{3}(?!\d))/g, '');
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replace(/,/g, ''));
  if (/^[1-9]\d{0,2}(\.\d{3}){2,}$/.test(digits) || /^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(digits)) {
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  }
  if (/^(\d+\.?\d*|\.\d+)$/.test(digits)) return Number(digits);
  return /^\d+,\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

/** Drops the unit where it is typed along with the number: `54 d`, `$78`, `3,400/week`. */
function withoutUnit(text: string, unit: string): string {
  if (unit === '') return text;
  const lower = text.toLowerCase();
  const known = unit.toLowerCase();
  // “600 ms” does not end in seconds.
  if (lower.endsWith(known) && !/^\p{L}\p{L}/u.test(text.slice(-unit.length - 1)))
    return text.slice(0, -unit.length).trim();
  return lower.startsWith(known) ? text.slice(unit.length).trim() : text;
}

/**
 * Reads what stands in a start or target field.
 * @param typed - the text of the field; blank is no amount and no error
 * @param unit - the unit of the key result; `%` makes `18` and `18%` the fraction 0.18
 */
export function readAmount(typed: string, unit: string): Amount {
  const percentUnit = isPercent(unit);
  const whole = typed.trim();
  // “3.2%/month”: what is said of the percentage may be typed along with it.
  const text =
    percentUnit && whole.toLowerCase().endsWith(unit.trim().toLowerCase())
      ? `${withoutUnit(whole, unit.trim())}%`
      : whole;
  if (text === '') return BLANK;
  const percentTyped = text.endsWith('%');
  if (percentTyped && unit.trim() !== '' && !percentUnit) {
    return refused(`This is a percentage, but the unit is ${unit.trim()}.`);
  }
  const inTime = /^(.*\d) ?(\p{L}+)$/u.exec(text);
  // In a row of hours “5m” are no millions.
  const factor = inTime && timeFactor(inTime[2] === 'm' ? 'min' : inTime[2]!, unit.trim());
  if (inTime && factor && factor !== 1) {
    const other = readAmount(inTime[1]!, '');
    return other.value === null ? other : {value: tidy(other.value * factor), problem: ''};
  }
  const bare = withoutUnit(percentTyped ? text.slice(0, -1).trim() : text, percentUnit ? '' : unit.trim());
  const parts = /^([+\-\u2212]?)\s*([$€£¥]?)\s*([\d.,\s\u00a0\u202f]+?)\s*([kmb]?)$/i.exec(bare);
  const digits = parts?.[3] === undefined ? null : readDigits(parts[3].trim());
  if (!parts || digits === null) return refused('Not a number. Write it like 3,400 or 1.5 or 20%.');
  const scale = SCALES[(parts[4] ?? '').toLowerCase()] ?? 1;
  const sign = parts[1] === '-' || parts[1] === '\u2212' ? -1 : 1;
  const amount = sign * digits * scale;
  return {value: tidy(percentTyped || percentUnit ? amount / 100 : amount), problem: ''};
}

/** Shows an amount the way it is typed: `0.18` with the unit `%` is `18%`, 3400 is `3,400`. */
export function showAmount(value: number | null, unit: string): string {
  if (value === null) return '';
  const percent = isPercent(unit);
  const number = tidy(percent ? value * 100 : value);
  const text = number.toLocaleString('en-US', {maximumFractionDigits: 20, maximumSignificantDigits: 12});
  return percent ? `${text}%` : text;
}

/** The unit that a typed amount brings along, for a key result that has none yet. */
export function unitIn(typed: string): string {
  const text = typed.trim();
  if (text.endsWith('%')) return '%';
  return /^[+\-\u2212]?\s*([$€£¥])/.exec(text)?.[1] ?? '';
}
