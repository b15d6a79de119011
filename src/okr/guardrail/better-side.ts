import type {Side} from '../writing/figures/comparisons';
import {anyOf, words} from '../writing/lexicon/word-list';

/** Metrics of which less is better, as people name them. The turnover of stock is better when higher, and alone it may be revenue. */
export const LESS_IS_BETTER =
  words(`churn, refund, cost, cac, payback, latency, response time, load time, time to, ticket, complaint, bug, defect,
  incident, error, failure, crash, downtime, bounce, unsubscribe, spam, abandon, cycle, lead time, debt, burn,
  attrition, drop-?outs?, days sales outstanding, dso, empty, inp, lcp, cls, fid, ttfb, delay, backlog, discount, fraud, chargeback, mttr, p95, p99,
  outage, waste, emission, absence, accident, wait, readmission, cancel, no-show, sick, injur, rework, scrap,
  (?:staff|teacher|employee|nurse|driver|agent|crew|personnel|workforce|voluntary|labou?r) turnover,
  turnover (?:of|among) (?:staff|teach|employ|driv),
  (?<!(?:inventory|stock|asset|capital|table) )turnover rate`);

/** Metrics of which more is better. */
export const MORE_IS_BETTER =
  words(`retention, nps, csat, satisfaction, margin, revenue, arr, mrr, conversion, win rate, activation, uptime,
  availability, engagement, quality score, aov, ltv, gmv, order, signup, adoption, coverage, health score, profit,
  reliability, enps, accuracy, rating, active, renewal`);

const naming = (list: readonly string[]) => new RegExp(`(?<![a-zà-ÿ])${anyOf(list)}`, 'i');
const LESS = naming(LESS_IS_BETTER);
const MORE = naming(MORE_IS_BETTER);

/** Which side complies for a rule that only says “no worse”; null when the metric's name does not tell. */
export function betterSide(rule: string): Side | null {
  // “Cost per order”: what it is counted by is not what it is; and what is free of crashes is up.
  const metric = rule
    .replace(/(?<![a-zà-ÿ])per [\p{L}-]+/giu, '')
    .replace(/[\p{L}]+-free(?!\p{L})/giu, 'uptime');
  const less = LESS.test(metric);
  const more = MORE.test(metric);
  if (less === more) return null;
  return less ? 'upper' : 'lower';
}
