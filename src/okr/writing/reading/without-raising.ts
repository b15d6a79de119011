/** `… without raising the discount rate`: what a key result must not be bought with is a guardrail. */
import {parseGuardrail} from '../../guardrail/rule';
import {Refusal} from '../../refusal';
import {nameFirst, type WrittenGuardrail} from './name-first';

const UP = 'raising|increasing|growing|adding to|driving up|pushing up|exceeding|inflating|worsening';
const DOWN =
  'lowering|reducing|decreasing|cutting|dropping|losing|hurting|harming|sacrificing|degrading|compromising|damaging|eroding|cannibali[sz]ing';
const CLAUSE = new RegExp(
  `(?<![a-zà-ÿ])(?:without|while not|not) (?:(${UP})|(${DOWN})) (?:the |our |its |any )?([^.,;()]{3,60}?)(?= (?:and|or|by|until|in|before|on) |[.,;()]|$)`,
  'i',
);
/** A limit of its own is a rule that the sentence says better than the baseline would. */
const LIMIT = /[≤≥<>]|\d/;
/** `without letting NPS drop below 39`: the clause up to its figure, and what that is counted in. */
const LIMITED =
  /(?<![a-zà-ÿ])(?:without|not(?= [a-z]+ing)) (?:(?!without|not )[^.,;()\d]){3,80}\d(?:[.,]?\d)*(?:(?! (?:and|or|by|until|in|before|on|while) | [–-] |[.,;()]).){0,30}/i;

/** The guardrail that a key result brings along; null where it says none. */
export function guardrailWithin(text: string): WrittenGuardrail | null {
  const limited = LIMITED.exec(text)?.[0];
  const own = limited ? nameFirst(limited) : null;
  if (own) return own;
  const [, up, down, subject] = CLAUSE.exec(text) ?? [];
  const name = subject?.trim() ?? '';
  if (name === '' || (!up && !down) || LIMIT.test(name)) return null;
  const rule = `${name} ${up ? '≤' : '≥'} baseline`;
  try {
    parseGuardrail(rule);
    return {name, rule};
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
