import {words} from '../lexicon/word-list';
import {parseKeyResult} from '../sentence/parse-key-result';

/**
 * Pairs of measures of which one is easily pushed at the other's cost, as words in the metrics' names.
 * A guardrail or key result that holds the second side at its level resolves the conflict.
 */
const TENSIONS: readonly {readonly push: readonly string[]; readonly suffers: readonly string[]}[] = [
  {
    push: words(`paywall, upsell, upgrade prompt, ad view, ads per, ad load, ad impression, ad revenue, price, pricing,
      promo email, push notification, notifications sent, emails sent, monetization, monetisation,
      interstitial, popup, pop-up`),
    suffers:
      words(`churn, retention, nps, csat, satisfaction, unsubscribe, bounce, complaint, refund, engagement,
      uninstall, cancellation`),
  },
  {
    push: ['discount', 'promotion', 'promo', 'coupon', 'free shipping', 'voucher'],
    suffers: ['margin', 'aov', 'average order value', 'arpu', 'arpa', 'profit'],
  },
  {
    push: words(`signup, sign-up, registration, leads, mql, traffic, visitor, download, install, new customer, new user,
      acquisition`),
    suffers: words(`cac, cost per, acquisition cost, payback, conversion, quality, activation, churn, fraud`),
  },
  {
    push: words(`velocity, deployment frequency, deploys, releases, throughput, lead time, time to market, cycle time,
      story points`),
    suffers:
      words(`defect, bug, incident, change failure, failure rate, quality, rollback, outage, uptime, availability,
      reliability, escaped`),
  },
  {
    push: ['cost', 'spend', 'headcount', 'budget', 'cloud bill', 'expense'],
    suffers: words(
      `latency, uptime, availability, csat, nps, satisfaction, response time, quality, engagement`,
    ),
  },
  {
    push: [
      'handle time',
      'handling time',
      'tickets per agent',
      'tickets closed',
      'response time',
      'resolution time',
      'calls per',
    ],
    suffers: ['csat', 'nps', 'satisfaction', 'reopen', 're-open', 'first contact resolution', 'quality'],
  },
];

/** The pairs of key results, by position, that pull against each other without a guardrail on what may suffer. */
export function conflictsIn(
  keyResults: readonly string[],
  guardrails: readonly string[],
): {readonly push: number; readonly suffers: number}[] {
  const metrics = keyResults.map((text) => `${parseKeyResult(text).metric} ${text}`.toLowerCase());
  const held = guardrails.map((rule) => rule.toLowerCase());
  return TENSIONS.flatMap(({push, suffers}) => {
    if (held.some((rule) => mentions(rule, suffers))) return [];
    const pushing = positions(metrics, push);
    const suffering = positions(metrics, suffers);
    return pushing.flatMap((one) =>
      suffering.filter((other) => other !== one).map((other) => ({push: one, suffers: other})),
    );
  });
}

function positions(metrics: readonly string[], words: readonly string[]): number[] {
  return metrics.flatMap((metric, i) => (mentions(metric, words) ? [i] : []));
}

function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => new RegExp(`(?<![a-z])${word}`).test(text));
}
