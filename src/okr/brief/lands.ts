import {inUnit, rounded, shifted} from '../in-unit';

/** A figure in its unit, taken apart: `$76.68` is `$`, 76.68 with 2 decimals, and nothing behind it. */
interface Figure {
  readonly value: number;
  readonly sign: string;
  readonly before: string;
  readonly digits: number;
  readonly decimals: number;
  readonly behind: string;
}

/**
 * The likely end and, in brackets, the safe bet: `23.0% (18.8%)`, `46.2 (52.8)`. Both with as many decimals as the
 * larger one has by itself; words of the unit are left out, signs (`%`, `$`, `k`) stay.
 */
export function lands(likely: number, safe: number, unit: string): string {
  const figures = [figure(likely, unit), figure(safe, unit)] as const;
  const decimals = sharedDecimals(figures);
  const [first, second] = figures.map((one) => written(one, decimals));
  return `${first} (${second})`;
}

function figure(value: number, unit: string): Figure {
  const text = inUnit(value, unit, false);
  const [, sign = '', before = '', whole = '', part = '', behind = ''] =
    /^(−?)([^\d]*)([\d,]+)(?:\.(\d+))?(.*)$/su.exec(text) ?? [];
  return {
    value,
    sign,
    before,
    digits: Number(`${whole.replaceAll(',', '')}.${part}`),
    decimals: part.length,
    // ` days` is a word, `%` and `k` are signs.
    behind: behind.split(' ')[0]!,
  };
}

/**
 * Enough for three significant digits of the larger one, cents of an amount in any case, and none that neither has.
 * null where the two are not written in the same step: `$950k` beside `$1.02M`.
 */
function sharedDecimals([first, second]: readonly [Figure, Figure]): number | null {
  if (first.behind !== second.behind || !Number.isFinite(first.digits + second.digits)) return null;
  const larger = first.digits >= second.digits ? first : second;
  const most = Math.max(first.decimals, second.decimals);
  if (larger.before !== '') return most;
  const enough = 2 - Math.floor(Math.log10(Math.max(larger.digits, 1)));
  return Math.min(most, Math.max(enough, larger.decimals));
}

/** From the value itself, not from what is shown of it, so that nothing is rounded twice. */
function written({value, sign, before, digits, decimals, behind}: Figure, shared: number | null): string {
  const steps = digits === 0 ? 0 : Math.round(Math.log10(digits / Math.abs(value)));
  const shown = shared ?? decimals;
  const [whole, part] = rounded(shifted(Math.abs(value), steps), shown)
    .toFixed(shown)
    .split('.');
  return `${sign}${before}${whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')}${part ? `.${part}` : ''}${behind}`;
}
