import {warning} from '../cell';
import {isRefusal, type Known} from '../known';
import {Refusal} from '../refusal';

/** The rules, worst first: the first that holds gives a row its place. */
export const RULES = [
  'tripped',
  'worse',
  'off track',
  'at risk',
  'untrusted',
  'owner and history apart',
  'may be noise',
  'on watch',
  'nothing moved',
] as const;
export type Rule = (typeof RULES)[number];

/** What one rule says of a guardrail, a KPI or a key result. */
export interface Finding {
  readonly rule: Rule;
  /** The one word for it, which carries the colour. */
  readonly word: string;
  readonly soWhat: string | null;
  /** Orders findings of the same rule: the least first. */
  readonly weight: number;
}

/** What the rules found about one thing. */
export interface Found {
  readonly findings: readonly Finding[];
  /** Cells that a rule needed and could not read. */
  readonly broken: readonly Refusal[];
}

type Look = () => Finding | null;

/** Asks one rule after the other. A cell that cannot be read silences the rules that need it, and no others. */
export function ask(rules: readonly Look[]): Found {
  const findings: Finding[] = [];
  const broken = new Map<string, Refusal>();
  for (const look of rules) {
    try {
      const finding = look();
      if (finding) findings.push(finding);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      broken.set(error.message, error);
    }
  }
  return {findings, broken: [...broken.values()]};
}

export function finding(rule: Rule, word: string, soWhat: () => string | null, weight = 0): Finding {
  try {
    return {rule, word, soWhat: soWhat(), weight};
  } catch (error) {
    // The word is certain, whatever else cannot be read.
    if (error instanceof Refusal) return {rule, word, soWhat: warning(error.message), weight};
    throw error;
  }
}

/** The value of a cell that a rule needs. */
export function read<T>(known: Known<T>): T | null {
  if (isRefusal(known)) throw known;
  return known;
}

const MOST_NAMED = 6;

/** `O1.1, O1.2`; of many the first and how many more. */
export function listed(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${named} and ${names.length - MOST_NAMED} more` : named;
}
