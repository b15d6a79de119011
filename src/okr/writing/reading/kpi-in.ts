import {keyOf} from '../../known';

/** `10,000`, `10 000` and `10k` are one number. */
const numbersAlike = (text: string): string =>
  text
    .replace(/(?<=\d)[,.' ](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d) ?k(?!\p{L})/gu, '000')
    .replace(/\/ ?(?=\d)/g, ' per ');

const wordsOf = (text: string): string[] =>
  numbersAlike(keyOf(text))
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean);

/** Behind “per” up to the next thing that is said: what is measured is counted by it, and is something else. */
const DENOMINATOR =
  / per (?:\d+ )?\S+(?: (?!(?:to|from|by|in|on|at|for|below|above|under|over|until|with|while|and|or|is|of) |\d)\S+)*/g;
/** A week or a month is no measure of its own: trips per week are trips. */
const PERIOD = / per (?:second|minute|hour|shift|day|week|month|quarter|year)(?= )/g;

/**
 * The KPI that a sentence speaks of, where the KPIs sheet has it: the longest name whose words all stand in it, one
 * after the other. `Win rate MM 18% → 23%` is about the KPI Win rate; `complaints per 10,000 boardings` is about neither
 * Boardings nor Complaints, but about a KPI whose name says both.
 */
export function kpiIn(sentence: string, kpis: readonly string[]): string {
  const whole = ` ${wordsOf(sentence).join(' ')} `;
  const counted = whole.replace(PERIOD, '').replace(DENOMINATOR, ' per ');
  const goesOn = (behind: string): boolean => !behind.startsWith('per ');
  const isNamed = (kpi: string): boolean => {
    const name = wordsOf(kpi).join(' ');
    if (name === '') return false;
    const isRate = / per /.test(name);
    return isRate ? whole.includes(` ${name} `) : counted.split(` ${name} `).slice(1).some(goesOn);
  };
  return kpis.filter(isNamed).sort((one, other) => other.length - one.length)[0] ?? '';
}
