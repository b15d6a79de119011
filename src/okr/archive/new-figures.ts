/** A sentence that is carried on with other figures than it names. */
import {inUnit} from '../in-unit';
import {isSame} from '../tolerance';
import {scanQuantities} from '../writing/figures/quantities';

export interface Figure {
  /** What the sentence may name: the figure as it is, and as it was promised before it was moved. */
  readonly old: readonly (number | null)[];
  /** `null`: it is still to be found. */
  readonly now: number | null;
}

const OPEN = '…';

const isThat = (value: number, figure: number | null): boolean => figure !== null && isSame(value, figure);

/** `8,4`, and nothing with a point: the sentence writes its decimals with a comma. */
const hasDecimalCommas = (text: string): boolean =>
  /\d,\d{1,2}(?![\d,])|(?<!\d)0,\d/.test(text) && !/\d\.\d/.test(text);

/** Beside decimal commas a point between thousands would be read in two ways, so that a blank parts them. */
const withCommas = (figure: string): string => figure.replace(/,/g, ' ').replace('.', ',');

/** `from 7.2 to 8.4 students`: where the words say the unit themselves, a figure without it stays without. */
const saysItself = (text: string, unit: string): boolean =>
  text.includes(` ${unit}`) && !scanQuantities(text).some((one) => one.unit === unit);

/** `Increase win rate from 18% → 23%` with 20.1% and an open target: `Increase win rate from 20.1% → …`. */
export function withNewFigures(text: string, figures: readonly Figure[], unit: string): string {
  let from = 0;
  let all = text;
  for (const {old, now} of figures) {
    const found = scanQuantities(all).find(
      (one) => one.from >= from && old.some((figure) => isThat(one.value, figure)),
    );
    if (!found || isThat(found.value, now)) continue;
    const given = found.unit === '' && saysItself(text, unit) ? '' : unit || found.unit;
    const figure = now === null ? OPEN : inUnit(now, given, false);
    const written = hasDecimalCommas(text) ? withCommas(figure) : figure;
    all = all.slice(0, found.from) + written + all.slice(found.to);
    from = found.from + written.length;
  }
  return all;
}
