import {oneOf} from '../lexicon/one-of';
import {CURRENCY_CODES, CURRENCY_SIGNS, PERCENT_WORDS, UNIT_WORDS} from './units';

/** A unit that stands in the metric's name, and the name without it. */
export interface NamedUnit {
  readonly name: string;
  readonly unit: string;
  readonly percent: boolean;
}

const MONEY = `(?:${oneOf([...CURRENCY_SIGNS, ...CURRENCY_CODES])})(?: ?(?:k|K|m|M|bn|thousands?|millions?))?`;
/** A single letter is a unit in brackets only: `Plan B, m: 3` names it too loosely. */
const WORDS = UNIT_WORDS.filter((word) => word.length > 1);
const PERCENT = oneOf(PERCENT_WORDS);
const UNITS = new RegExp(`^(?:${MONEY}|${oneOf(UNIT_WORDS)}|${PERCENT})$`, 'u');
const RATE = '(?: ?(?:/|per ) ?\\p{Ll}+)?';
const IN_NAME = new RegExp(
  `(?: \\((?:in |[^()]{1,24}, )?(${MONEY}|${oneOf(UNIT_WORDS)}|${PERCENT})(${RATE})\\)|(?:,| in) (${MONEY}|${oneOf(WORDS)}|${PERCENT}))$`,
  'u',
);

/** `in EUR`, `in hours`: behind “in” stands a unit, not a part of the market. */
export function isUnitWord(word: string): boolean {
  return UNITS.test(word);
}

/** `Response time (hours)`, `Revenue in €k`, `Weight per pallet, kg`: the figures behind carry no unit of their own. */
export function unitInName(name: string): NamedUnit | null {
  const found = IN_NAME.exec(name);
  if (!found || found.index === 0) return null;
  const unit = `${found[1] ?? found[3]!}${found[2] ?? ''}`;
  return {
    name: name.slice(0, found.index),
    unit,
    percent: (PERCENT_WORDS as readonly string[]).includes(unit),
  };
}
