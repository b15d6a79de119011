import {CURRENCY_CODES, CURRENCY_SIGNS} from './writing/figures/units';

/** Of anything else so many digits say enough. */
const DIGITS = 3;
/** What is left of a difference of equal figures is smaller than this. */
const DUST = 1e-12;
/** Beyond this a number has no digits to write out. */
const LARGEST_WRITTEN = 1e21;
const MOST_DECIMALS = 100;

/** Amounts are written in thousands from here on. */
const SHORTENED_FROM = 10_000;
const CENTS_BELOW = 1000;
const STEPS = [
  {size: 1, sign: ''},
  {size: 1e3, sign: 'k'},
  {size: 1e6, sign: 'M'},
  {size: 1e9, sign: 'B'},
] as const;
const STEP_OF: Readonly<Record<string, number>> = {k: 1, K: 1, m: 2, M: 2, bn: 3, b: 3, B: 3};

/** What is written without a blank: `1.6x`, `21.5°C`, `302k`. */
const ATTACHED = /^(?:[x×kKMB]|°.?)$/;

/** Signs that stand before the amount; the others, and the codes, behind it. */
const isBefore = (currency: string) => /[^\p{L}.]/u.test(currency);
const CURRENCIES: readonly string[] = [...CURRENCY_SIGNS, ...CURRENCY_CODES];

/**
 * A figure as it is read aloud: `0.199` in `%` is `19.9%`, `302` in `$k/week` is `$302k`, `54` in `days` `54 days`.
 * Three significant digits, but whole digits are never cut; what follows `/` in the unit is left out.
 * `signed` is for differences: `+1.7 pp`, `−$1k`.
 */
export function inUnit(value: number, unit: string, signed: boolean, digits = DIGITS): string {
  const size = Math.abs(value) < DUST ? 0 : Math.abs(value);
  const sign = size === 0 ? '' : value < 0 ? '−' : signed ? '+' : '';
  return `${sign}${sizeInUnit(size, unit.split('/')[0]!.trim(), signed, digits)}`;
}

/** So many digits tell any two figures apart that people write. */
const MOST_DIGITS = 9;

/** Two figures that differ, with as many digits as it takes to see it: `23%` and `23.04%`. */
export function twoInUnit(one: number, other: number, unit: string): readonly [string, string] {
  const told = (digits: number) =>
    [inUnit(one, unit, false, digits), inUnit(other, unit, false, digits)] as const;
  for (let digits = DIGITS; digits < MOST_DIGITS; digits += 1) {
    const [first, second] = told(digits);
    if (first !== second || one === other) return [first, second];
  }
  return told(MOST_DIGITS);
}

function sizeInUnit(size: number, unit: string, signed: boolean, digits: number): string {
  if (unit === '') return shortly(size, digits);
  if (isPercent(unit))
    return signed ? `${shortly(shifted(size, 2), digits)} pp` : `${percent(shifted(size, 2), digits)}%`;
  const money = moneyOf(unit);
  if (money) {
    const amount = amountOf(size, money.step, digits);
    return isBefore(money.currency) ? `${money.currency}${amount}` : `${amount} ${money.currency}`;
  }
  return `${shortly(size, digits)}${ATTACHED.test(unit) ? '' : ' '}${unit}`;
}

/** `% of ARR`, `%/month` and `percent` too: the cell holds a share all the same. */
export function isPercent(unit: string): boolean {
  return /^(?:%|per ?cent\.?|pct\.?)(?:[\s/]|$)/i.test(unit.trim());
}

/** `$`, `€m`, `$ k`, `EUR`: the currency, and the step that its amounts are given in. */
function moneyOf(unit: string): {readonly currency: string; readonly step: number} | null {
  const currency = CURRENCIES.filter((known) => unit.startsWith(known)).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (currency === undefined) return null;
  const scale = unit.slice(currency.length).trim();
  const step = scale === '' ? 0 : STEP_OF[scale];
  return step === undefined ? null : {currency, step};
}

/** Cents below 1,000, thousands and more from 10,000; never in smaller steps than the unit itself has. */
function amountOf(size: number, given: number, digits: number): string {
  const amount = size * STEPS[given]!.size;
  if (given === 0 && rounded(amount, 2) < CENTS_BELOW) return cents(amount, digits);
  let step = rounded(amount, 0) < SHORTENED_FROM ? 0 : 1;
  step = Math.max(step, given);
  const inStep = (at: number) => amount / STEPS[at]!.size;
  while (
    step > 0 &&
    step < STEPS.length - 1 &&
    rounded(inStep(step), decimalsFor(inStep(step), digits)) >= 1000
  )
    step++;
  return `${shortly(inStep(step), digits)}${STEPS[step]!.sign}`;
}

function cents(amount: number, digits: number): string {
  if (digits > DIGITS && rounded(amount, 2) !== amount) return shortly(amount, digits);
  if (Number.isInteger(rounded(amount, 2)) && rounded(amount, 2) > 0) return String(rounded(amount, 2));
  // Under a tenth the first cents are not the whole news.
  return amount > 0 && amount < 0.1
    ? shortly(amount, digits)
    : amount === 0
      ? '0'
      : rounded(amount, 2).toFixed(2);
}

/** Not 100% before it is reached. */
function percent(size: number, digits: number): string {
  let decimals = decimalsFor(size, digits);
  while (size < 100 && decimals < MOST_DECIMALS && rounded(size, decimals) >= 100) decimals++;
  return grouped(size, decimals);
}

function shortly(size: number, digits: number): string {
  return grouped(size, decimalsFor(size, digits));
}

/** As many decimals as so many significant digits take. */
function decimalsFor(size: number, digits: number): number {
  if (size === 0) return 0;
  return Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - Math.floor(Math.log10(size))));
}

/** Written out with commas between the thousands, without zeros at the end. */
function grouped(size: number, decimals: number): string {
  if (size >= LARGEST_WRITTEN) return String(size);
  const [whole, part = ''] = rounded(size, decimals).toFixed(decimals).split('.');
  const digits = part.replace(/0+$/, '');
  return `${whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}${digits && `.${digits}`}`;
}

/** Half up, in decimal digits: 1.005 is 1.01. */
export function rounded(size: number, decimals: number): number {
  return shifted(Math.round(shifted(size, decimals)), -decimals);
}

/** The point moved by so many digits, without the dust that multiplying leaves. */
export function shifted(size: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(size).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
