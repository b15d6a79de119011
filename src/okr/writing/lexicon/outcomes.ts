import {anyOf, words} from './word-list';

/** What can be more or less, in the words for it: a key result that names one of these wants an outcome, if only without a number. */
const MEASURED =
  words(`rates?, ratios?, scores?, nps, csat, dsat, ces, arr, mrr, gmv, ltv, cac, roi, revenues?, profit(?:ability)?,
  margins?, income, sales, costs?, spend(?:ing)?, savings, growth, yields?, retention, churn, conversions?, activation,
  adoption, usage, engagement, satisfaction, happiness, loyalty, trust, confidence, awareness, recognition,
  visibility, sentiment, reputation, understanding, knowledge, alignment, clarity, morale, motivation, well-?being,
  health, safety, quality, reliability, stability, availability, uptime, downtime, latency, speed, velocity,
  throughput, performance, efficiency, productivity, capacity, coverage, accuracy, precision, consistency, compliance,
  accessibility, diversity, inclusion, attendance, participation, turnout, traffic, visits, visitors, views,
  impressions, reach, clicks, downloads, installs, installations, sign-?ups, registrations, subscriptions,
  subscribers, followers, stars, orders, bookings, referrals, leads, pipeline, deals, wins, errors, bugs, defects,
  incidents, outages, crashes, complaints, tickets, vulnerabilit(?:y|ies), failures, delays, backlog, blockers,
  regressions, data loss, debt, turnover, attrition, absenteeism, emissions, waste, consumption, flakiness, frequency,
  cadence, volumes?, counts?, percentage, share, time-to-[a-z]+, lead time, cycle time, response time, turnaround,
  experience, impact, influence, independence, autonomy, collaboration, cohesion, interoperability, parity,
  predictability, resilience, robustness, maturity, readiness, competitiveness, leadership, fit, demand, success,
  benefit, mentions, references, citations, funds, testimonials, ratings?, users, customers, clients, members, contributors, contributions, commits,
  donations, donors, volunteers, funding, investment, grant money`);
const MEASURED_HEAD = new RegExp(`(?<![a-zà-ÿ-])${anyOf(MEASURED)}$`, 'i');

/** How something is, for those who have to do with it. */
const QUALITY =
  words(`happy, happier, happiest, satisfied, delighted, stable, reliable, fast, quick, smooth, healthy, high-quality,
  effortless, frictionless, consistent, predictable, scalable, intuitive, usable, useful, valuable, sustainable,
  secure, safe, strong, robust, resilient, profitable, competitive, efficient, effective, responsive, accurate,
  transparent, visible, aware, confident, proud, loyal, engaged, motivated, aligned, informed, empowered, independent,
  accessible, inclusive, diverse, popular, well-known, trusted, relevant, excellent, world-class, delightful,
  seamless, better, best, faster, easier, simpler, cheaper, cleaner, safer, stronger, healthier, higher, lower,
  shorter, longer, smaller, larger, bigger, quicker, smoother, clearer, fewer, less, more, most, zero, no, without,
  leading, number one, top, first-class, self-sufficient, autonomous, able`);
const QUALITY_WORD = new RegExp(
  `^(?:an? |the )?(?:very |highly |truly |fully |significantly |much |noticeably |measurably )?(?:[a-zà-ÿ]+-free|${anyOf(QUALITY)})(?![a-zà-ÿ-])`,
  'i',
);
const COMPARED =
  /(?<![a-zà-ÿ-])(?<!(?:the|an?|our|its) )(?:breaks? even|finish(?:es)? (?:in the top|among|first|second|third)|fully booked|sold out|no time|no longer|(?:rather than|instead of) (?:\d+|one|two|three|every|weekly|monthly|daily)|don't|doesn't|do not|does not|never|any ?more|nobody|no one|better|faster|easier|simpler|cheaper|safer|happier|fewer|less|sooner|more (?:per|than|often|likely|[a-zà-ÿ]+ly|efficient|effective|reliable|stable)|than before|higher|lower)(?![a-zà-ÿ-])/i;

const BEHIND_NAME =
  / (?:of|for|from|in|on|at|by|to|with|about|across|among|between|within|through|during|into|via|per|against|under|over|that|which|who|where|when|as|so|such|and|outside|inside|before|without|near|plus|including|a (?:day|week|month|year)|each|every)(?![a-zà-ÿ-])|[,;(–—]|:(?!\d)| [-+&/] /i;

/** The words that make a measure of a name, wherever they stand in it: `health score green`. */
const MEASURE_INSIDE =
  /(?<![a-zà-ÿ-])(?:score|rate|ratio|percentage|latency|uptime|lead time|cycle time|response time|nps|csat|churn)(?![a-zà-ÿ-])/i;

/** The name in a phrase: `a map of leaders` is a map. */
export function headOf(phrase: string): string {
  const cut = phrase.search(BEHIND_NAME);
  return (cut > 0 ? phrase.slice(0, cut) : phrase).replace(/[^\p{L}\d%)]+$/u, '').trim();
}

/** What others come to have of somebody; to build it is no work on a thing. */
const REGARD =
  /(?:reputation|trust|awareness|loyalty|confidence|credibility|morale|demand|momentum|goodwill|brand recognition)$/i;
export const namesRegard = (phrase: string) => REGARD.test(headOf(phrase.trim()));

/** `security awareness up`. */
const RISEN = / (?:up|down|higher|lower|green|flat|stable|constant)$/i;

/** Whether what is named can be more or less: `strong alignment on the market`, `WCAG compliance`, `happy customers`. */
export function namesOutcome(phrase: string): boolean {
  const text = phrase.trim();
  const head = headOf(text);
  return MEASURED_HEAD.test(head.replace(RISEN, '')) || MEASURE_INSIDE.test(head) || QUALITY_WORD.test(text);
}
export const tellsQuality = (text: string) => QUALITY_WORD.test(text.trim());
export const compares = (text: string) => COMPARED.test(text);
