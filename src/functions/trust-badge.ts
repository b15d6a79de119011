import {trustBadge} from '../okr/trust';
import type {Doc} from './define';
import {defineEach} from './each';
import {day, number, optional} from './params';

export const TRUST_BADGE = defineEach({
  name: 'TRUST_BADGE',
  params: [
    day('updated', 'The day of the newest value, as a date: KPI_LATEST. Blank: No data.'),
    day(
      'as_of',
      'The day to look at, as a date: the As of cell of Settings. Never TODAY() inside this formula: Google Sheets would not finish loading it.',
    ),
    number('max_age_days', 'How many days old the newest value may be and still count as fresh.'),
    optional(
      number('completeness', 'The share of the expected values that is there, 0 to 1. Blank: not judged.'),
    ),
    optional(
      number('validity', 'The share of the values that pass their checks, 0 to 1. Blank: not judged.'),
    ),
    optional(number('minimum', 'The share that is enough for both, 0 to 1. Blank: 0.95 (95%).')),
  ],
  compute: (updated, asOf, maxAgeDays, completeness, validity, minimum) =>
    trustBadge({
      updated,
      asOf,
      maxAgeDays,
      completeness: completeness ?? null,
      validity: validity ?? null,
      minimum: minimum ?? null,
    }),
});

export const doc = (): Doc => ({
  group: 'data',
  summary: 'Tells whether a KPI’s data may be relied on: fresh, complete and valid.',
  returns: 'No data, Stale, Incomplete, Invalid or Trusted: the first that holds.',
  formula:
    'no date → No data · as_of − updated > max_age_days → Stale · completeness < minimum → Incomplete · validity < minimum → Invalid · else Trusted. Shares are compared within a billionth.',
  source: 'The method, section 6: “Data SLOs: freshness, completeness, validity; trust badge on dashboards”.',
  refuses: [
    'a blank as_of or max_age_days where there is a date',
    'a date more than a day after as_of',
    'completeness, validity or minimum outside 0 to 1, and a negative max_age_days',
    'text that is not yyyy-mm-dd where a date belongs',
  ],
  examples: [
    {args: ['2026-03-30', '2026-03-31', 7], result: 'Trusted'},
    {args: ['2026-03-24', '2026-03-31', 7], result: 'Trusted', note: 'exactly as old as allowed'},
    {args: ['2026-03-23', '2026-03-31', 7], result: 'Stale'},
    {args: ['', '2026-03-31', 7], result: 'No data'},
    {args: ['2026-03-30', '2026-03-31', 7, 0.9, 0.99], result: 'Incomplete'},
    {args: ['2026-03-30', '2026-03-31', 7, 0.99, 0.9], result: 'Invalid'},
    {args: ['2026-03-30', '2026-03-31', 7, 0.9, '', 0.9], result: 'Trusted', note: 'a lower minimum'},
    {
      args: ['2062-03-30', '2026-03-31', 7],
      error: 'TRUST_BADGE: updated (2062-03-30) lies after as_of (2026-03-31)',
    },
    {
      args: ['2026-03-30', '2026-03-31', 7, 95],
      error: 'TRUST_BADGE: completeness must lie between 0 and 1 (95% is 0.95), not 95',
    },
    {
      args: [[['2026-03-30'], ['2026-01-01'], ['']], '2026-03-31', [[7], ['weekly'], [7]]],
      result: [['Trusted'], ['⚠ max_age_days is text: "weekly"'], ['No data']],
    },
  ],
  ours: {
    updated: 'kpis.latestDate',
    as_of: 'settings.asOf',
    max_age_days: 'kpis.freshness',
    completeness: 'kpis.completeness',
    validity: 'kpis.validity',
  },
});
