/** The number format for a unit as people write it: figures are shown in the unit of their row. */
import {isPercent} from '../../okr/in-unit';
import {formats} from '../look';

const before = ['$', '€', '£', '¥', '₹', 'R$', 'US$'];
const after = ['kr', 'CHF', 'zł', 'Kč'];

/** From here on cents say nothing, and with them the figure would be wider than its column. */
const LARGE = 1000;
/** Below this a percentage needs its second decimal: 0.62% and 0.68% are two figures. */
const TINY = 0.01;
/** Below this a whole number is too coarse for a forecast beside it. */
const SMALL = 100;

/** What the figures of one row have in common. */
export interface RowFigures {
  /** The largest of them, whichever its sign; 0 where there is none. */
  readonly largest: number;
  /** The largest of those that were typed: what formulas give is not there yet when a sheet is made. */
  readonly typed: number;
  /** How many decimals its targets are given with; `null` where none is given. */
  readonly decimals: number | null;
}

export const NO_FIGURES: RowFigures = {largest: 0, typed: 0, decimals: null};

/**
 * `%` → `0.0%`, typed below 1% or just below 100% `0.00%`; `$` and `$/mo` → `"$"#,##0.00`, without cents from 1,000.
 * Anything else has as many decimals as the targets of its row, one at least below 100, so that every figure of a row
 * reads alike; without targets it is shown as it was given. `#,##0.##` would show 52 as `52.`, so it is used nowhere.
 * @param rounded two decimals where nothing else decides, for means and forecasts
 */
export function numberFormatOf(
  unit: string,
  rounded = false,
  {largest, typed, decimals}: RowFigures = NO_FIGURES,
): string {
  const figures = largest >= LARGE ? formats.whole : formats.decimal;
  const base = unit.trim().split(/[\s/]/)[0] ?? '';
  if (isPercent(unit)) return percentFormat(typed);
  if (before.includes(base)) return `"${base}"${figures}`;
  if (after.includes(base)) return `${figures} "${base}"`;
  if (decimals === null) return rounded ? figures : formats.plain;
  const places = Math.max(decimals, largest < SMALL ? 1 : 0);
  return places === 0 ? formats.whole : `${formats.whole}.${'0'.repeat(places)}`;
}

/** As the figures that it is the spread of; of percentages one decimal more: 0.04% of noise is some, and 0.0% none. */
export function spreadFormatOf(unit: string, rounded: boolean, own: RowFigures): string {
  const format = numberFormatOf(unit, rounded, own);
  return format === formats.fine ? formats.finest : format;
}

/** Availability of 99.95% is not 100.0%, and 99.995% is not 100.00%. */
function percentFormat(typed: number): string {
  if (typed > 0 && typed < TINY) return formats.finest;
  if (typed <= 1 - TINY || typed >= 1) return formats.fine;
  // One decimal of a percentage for each nine behind the second.
  return `0.${'0'.repeat(Math.max(2, Math.ceil(-Math.log10(1 - typed) - 2.001)))}%`;
}

const MOST_DECIMALS = 2;

/** How many decimals a number is written with, two at most. */
export function decimalsIn(value: number): number {
  for (let places = 0; places < MOST_DECIMALS; places += 1) {
    const scaled = value * 10 ** places;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled))) return places;
  }
  return MOST_DECIMALS;
}
