/** The number format for a unit as people write it: figures are shown in the unit of their row. */
import {formats} from './look';

const currencies = new Set(['$', '€', '£', '¥', '₹', '₽', '₩', '₺', 'kr', 'CHF', 'R$']);
/** Signs that follow the amount; `$` and `£` stand before it. */
const trailing = new Set(['€', 'kr', 'CHF']);

/**
 * `%` → `0.0%`, `$` → `$#,##0.##`, `days` → `#,##0.##`.
 * Only the plain unit decides: a word such as `days` stands in the unit column and is not repeated in every figure.
 */
export function numberFormatOf(unit: string): string {
  const plain = unit.trim();
  const base = plain.split(/[\s/]/)[0] ?? '';
  if (base === '%' || /^(percent|per cent)$/i.test(base)) return formats.fine;
  // Percentage points arrive as numbers of points (2 pp), not as fractions.
  if (!currencies.has(base)) return formats.number;
  return trailing.has(base) ? `#,##0.## "${base}"` : `"${base}"#,##0.##`;
}
