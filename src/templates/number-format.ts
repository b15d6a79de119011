/** The number format for a unit as people write it: figures are shown in the unit of their row. */
import {formats} from './look';

const before = ['$', '€', '£', '¥', '₹', 'R$', 'US$'];
const after = ['kr', 'CHF', 'zł', 'Kč'];

/**
 * `%` → `0.0%`, `$` and `$/mo` → `"$"#,##0.00`. Anything else is a plain number, shown as it was given: the unit
 * column names it. `rounded`: two decimals, for means and forecasts.
 * `#,##0.##` would show 52 as `52.`, so it is used nowhere.
 */
export function numberFormatOf(unit: string, rounded = false): string {
  const base = unit.trim().split(/[\s/]/)[0] ?? '';
  if (base === '%' || /^percent$/i.test(base)) return formats.fine;
  if (before.includes(base)) return `"${base}"${formats.decimal}`;
  if (after.includes(base)) return `${formats.decimal} "${base}"`;
  return rounded ? formats.decimal : formats.plain;
}
