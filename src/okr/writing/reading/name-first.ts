/**
 * Guardrails whose words begin before the metric: `Don't let teacher turnover go above 18% a year`, `at most 12 complaints
 * per 1,000 students`. A row has a name and a limit, and pages show the two beside each other, so they become
 * `teacher turnover ≤ 18% a year`, `complaints per 1,000 students ≤ 12`.
 */
import {metricFirst} from '../../guardrail/forbidden';
import {type GuardrailRule, parseGuardrail} from '../../guardrail/rule';
import {Refusal} from '../../refusal';
import {type Comparison, scanComparisons} from '../figures/comparisons';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {plainLine} from '../lexicon/plain-text';

export interface WrittenGuardrail {
  readonly name: string;
  readonly rule: string;
}

/** Between the metric and what it is compared with. */
const MOVES = /(?: (?:must|not|go|be|stay|drop|fall|slip|rise|grow|climb|exceed|ever|to))+$/i;
const LEAD = /^(?:the|our|any) /i;
/** `avoid utilisation over 90%`: the metric stands inside of what is negated. */
const AVOIDED = /^(?:avoid|prevent)(?:ing)? (.{2,60}?) (?:(?:go|ris|fall|dropp)ing )?\S+(?: than)?$/i;
/** What cannot begin a name: `at most 5% of orders`, `at least 40 or better`. */
const NO_NAME =
  /^(?:of|in|per|for|from|to|a|an|and|or|each|every|on|by|at|with|within|over|under|above|below|after|before|until|as|is|are|vs|if|when|than|points?)(?!\p{L})/iu;

/** The guardrail with name and limit apart; null where its words begin with the metric, or do not say the same then. */
export function nameFirst(sentence: string): WrittenGuardrail | null {
  const said = plainLine(sentence);
  const plain = metricFirst(said);
  if (plain === null) return null;
  const comparison = scanComparisons(plain)[0];
  const quantity = scanQuantities(plain).find(({from}) => from >= (comparison?.to ?? 0));
  if (!comparison || !quantity || (plain === said && comparison.from > 0)) return null;
  const rule = readOf(sentence);
  if (rule?.kind !== 'bounds' || rule.bounds.length !== 1) return null;
  const {side, inclusive} = rule.bounds[0]!;
  const sign = side === 'upper' ? (inclusive ? '≤' : '<') : inclusive ? '≥' : '>';
  const [name, behind] = apart(plain, comparison, quantity);
  if (name === '' || NO_NAME.test(name) || scanComparisons(name).length > 0) return null;
  const written = `${name} ${sign} ${plain.slice(quantity.from, quantity.to)}${behind}`;
  const isSame = saying(readOf(written)) === saying(rule);
  return isSame ? {name, rule: written} : null;
}

/** The metric, and what is said behind its limit. */
function apart(plain: string, {from, to}: Comparison, quantity: Quantity): [name: string, behind: string] {
  const behind = plain.slice(quantity.to);
  const avoided = AVOIDED.exec(plain.slice(from, to))?.[1];
  const before = from > 0 ? plain.slice(0, from).trim().replace(MOVES, '') : (avoided ?? '');
  const between = plain.slice(to, quantity.from).trim();
  const named = (before || between).replace(LEAD, '');
  return named === '' ? [behind.trim().replace(LEAD, ''), ''] : [named, behind];
}

/** What complies, wherever the words stand. */
const saying = (rule: GuardrailRule | null): string =>
  JSON.stringify(
    rule?.kind === 'bounds' ? rule.bounds.map(({side, inclusive, limit}) => [side, inclusive, limit]) : null,
  );

function readOf(sentence: string): GuardrailRule | null {
  try {
    return parseGuardrail(sentence);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
