import {words} from './word-list';

/** Last words of metrics' names: behind them `review`, `win` or `open` are nouns, not verbs (review time, win rate). */
const METRIC_NOUNS = words(`
  rates?, times?, ratios?, scores?, coverage, frequency, volumes?, counts?, shares?, costs?, success,
  satisfaction, adoption, velocity, speed, accuracy, latency, duration, size, quality, nps, csat, margins?,
  revenue, views?, visits?, visitors?, traffic, usage, retention, conversions?, churn, backlog, tickets?,
  errors?, defects?, failures?, downloads?, sign-?ups?, engagement, throughput, percentage, levels?, index,
  completion, efficiency, productivity, pipeline, costs, spend, delays?, readiness, capacity, participation,
  attendance, compliance, uptime, hours, days, requests?, values?, offs?, length, age, load, budget, health,
  stability, reliability, lead, to-a-zà-ÿ+, queue, cadence, turnaround, yield, occupancy, utili[sz]ation,
  awareness, sentiment, attrition, turnover, absenteeism, abandonment, activation, precision, recall,
  incidence, penetration, profit, income, emissions, consumption, waste, effort, flakiness, attainment,
  adherence`);

const NAMED_METRIC = new RegExp(
  `^[ -](?:(?!(?:the|a|an|our|all|new|more|to|and|for|of|in|on|with)(?![a-zà-ÿ]))[a-zà-ÿ-]+[ -]){0,2}(?:${METRIC_NOUNS.join('|')})(?![a-zà-ÿ])`,
  'i',
);

/** Whether the words behind a verb-like word make a metric's name of it: `review` + ` time below 4 h`. */
export function namesMetric(behind: string): boolean {
  return (
    NAMED_METRIC.test(behind.slice(0, 80)) ||
    /^ (?:to|per) [a-zà-ÿ]+ (?:time|rate|ratio|conversion)/i.test(behind.slice(0, 60))
  );
}
