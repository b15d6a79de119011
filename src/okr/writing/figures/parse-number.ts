import {last} from '../../last';

/** What digits with separators look like; a space parts thousands only before exactly three digits. */
const DIGITS = /(?:(?!0)\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)/y;

export interface ReadNumber {
  readonly value: number;
  /** Position behind the last digit. */
  readonly end: number;
}

/**
 * Reads the number whose first digit stands at `at`: `3,400`, `1,5`, `1.200,50`, `1 200`, `1'200`.
 * The value is null for what has digits and dots but is no number, such as the version 1.2.3.
 */
export function readNumberAt(text: string, at: number): ReadNumber | {value: null; end: number} {
  DIGITS.lastIndex = at;
  const raw = DIGITS.exec(text)?.[0] ?? '';
  return {value: numberFrom(raw), end: at + raw.length};
}

/** The number in digits with separators, or null. */
function numberFrom(raw: string): number | null {
  const digits = raw.replace(/[ '’]/g, '');
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma < 0 && dot < 0) return finite(digits);
  if (comma >= 0 && dot >= 0)
    return comma > dot ? withDecimal(digits, ',', '.') : withDecimal(digits, '.', ',');
  const mark = comma >= 0 ? ',' : '.';
  const groups = digits.split(mark);
  if (groups.length > 2) return isGrouped(groups) ? finite(groups.join('')) : null;
  // One comma before three digits parts thousands (3,400), unless nothing but 0 stands before it (0,125).
  // One dot is a decimal point, also before three digits: that is how spreadsheets in English print it.
  if (mark === ',' && isGrouped(groups)) return finite(groups.join(''));
  return finite(groups.join('.'));
}

function withDecimal(digits: string, decimal: string, thousands: string): number | null {
  const [whole, fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction!.includes(thousands)) return null;
  const groups = whole!.split(thousands);
  return isGrouped(groups) ? finite(`${groups.join('')}.${fraction}`) : null;
}

/** 1,234,567 and the Indian 12,34,567: the last group has three digits, those between two or three. */
function isGrouped([first, ...others]: readonly string[]): boolean {
  const end = last(others);
  return (
    /^[1-9]\d{0,2}$/.test(first!) &&
    end?.length === 3 &&
    others.every((group) => group.length === 3 || group.length === 2)
  );
}

function finite(digits: string): number | null {
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/** Multiplies without the dust that 4.35 × 100 leaves: figures that people write have few digits. */
export function scaled(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
