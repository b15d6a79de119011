/** Lines in cells, as blocks of text: they need no formula. */
import {drawn} from '../../okr/statistics/strip';
import {columnNumber} from './column-number';
import type {PageLook} from './page-look';

/** As many blocks as fit where a line fits; each stands for as many values as it takes. */
const MOST_BLOCKS = 13;

const RANGE = '\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?';
const DATA = new RegExp(`SPARKLINE\\((?:FILTER\\()?${RANGE}(?![A-Z0-9!(])`, 'i');
/** The limits that a line is drawn between, one cell of a range each. */
const LIMIT = new RegExp(`INDEX\\(${RANGE}[;,](\\d+)\\)`, 'gi');

export const isSparkline = (formula: string): boolean => /SPARKLINE\(/i.test(formula);

function numbersIn(
  values: PageLook['values'],
  [, left, top, right, bottom]: readonly (string | undefined)[],
): unknown[] {
  const [from, to] = [columnNumber(left!.toUpperCase()), columnNumber((right ?? left!).toUpperCase())];
  return values.slice(Number(top) - 1, Number(bottom ?? top)).flatMap((line) => line.slice(from - 1, to));
}

/** Neighbours share a block, as their mean, where there are more values than blocks. */
export function condensed(numbers: readonly number[], most = MOST_BLOCKS): number[] {
  const each = Math.ceil(numbers.length / most);
  const groups: number[] = [];
  // From the newest on, so that the last block is as full as all others.
  for (let end = numbers.length; end > 0; end -= each) {
    const part = numbers.slice(Math.max(0, end - each), end);
    groups.unshift(part.reduce((sum, one) => sum + one, 0) / part.length);
  }
  return groups;
}

/** What a line shows, between the limits that it is drawn between; null where its values stand elsewhere. */
export function stripOf(formula: string, values: PageLook['values']): string | null {
  const data = DATA.exec(formula);
  if (!data) return null;
  const isNumber = (one: unknown): one is number => typeof one === 'number';
  const numbers = numbersIn(values, data).filter(isNumber);
  if (numbers.length < 2) return '';
  const limits = [...formula.matchAll(LIMIT)]
    .map((found) => numbersIn(values, found)[Number(found[5]) - 1])
    .filter(isNumber);
  const all = [...numbers, ...limits];
  return drawn(condensed(numbers), Math.min(...all), Math.max(...all));
}
