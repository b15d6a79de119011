/** The number format for a unit as people write it: figures are shown in the unit of their row. */
import {formats} from '../look';

const before = ['$', '€', '£', '¥', '₹', 'R$', 'US$'];
const after = ['kr', 'CHF', 'zł', 'Kč'];

/** From here on cents say nothing, and with them the figure would be wider than its column. */
const LARGE = 10_000;

/**
 * `%` → `0.0%`, `$` and `$/mo` → `"$"#,##0.00`, without cents for large figures. Anything else is a plain number, shown as it was given: the unit
 * column names it. `rounded`: two decimals, for means and forecasts.
 * `#,##0.##` would show 52 as `52.`, so it is used nowhere.
 * @param largest the largest of the figures that share the format
 */
export function numberFormatOf(unit: string, rounded = false, largest = 0): string {
  const figures = largest >= LARGE ? formats.whole : formats.decimal;
  const base = unit.trim().split(/[\s/]/)[0] ?? '';
  if (base === '%' || /^percent$/i.test(base)) return formats.fine;
  if (before.includes(base)) return `"${base}"${figures}`;
  if (after.includes(base)) return `${figures} "${base}"`;
  return rounded ? figures : formats.plain;
}
