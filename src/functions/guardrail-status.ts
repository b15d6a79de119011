import type {Doc} from './define';
import {defineEach} from './each';
import {number, optional, text} from './params';

declare function require(
  path: '../okr/guardrail/guardrail-status',
): typeof import('../okr/guardrail/guardrail-status');

export const GUARDRAIL_STATUS = defineEach({
  name: 'GUARDRAIL_STATUS',
  params: [
    number(
      'value',
      'The current value, in the unit of the rule; a percentage as the cell holds it (1.4%). Blank: No data.',
    ),
    text(
      'rule',
      'The guardrail: ≤ 12 mo · at least 64% · between 2 and 5 · ≤ baseline +10% · must not fall by more than 5% · INP within CWV. Other words may stand around it.',
    ),
    optional(
      number(
        'baseline',
        'The value to compare with, in the unit of value, where the rule says baseline, last quarter or control, or limits a rise or fall. Blank: none.',
      ),
    ),
    optional(number('margin', 'How near the limit is worth watching, as a share of the limit. Blank: 5%.')),
  ],
  compute: (value, rule, baseline, margin) =>
    require('../okr/guardrail/guardrail-status').guardrailStatus({
      value,
      rule,
      baseline: baseline ?? null,
      margin: margin ?? null,
    }),
});

export const doc = (): Doc => ({
  group: 'break',
  summary:
    'Tells whether a value keeps to its guardrail, reading the rule as people write it: “CAC payback ≤ 12 mo”.',
  returns: 'OK, Watch (complies, but within the margin of the limit), Tripped or No data.',
  formula:
    'Tripped when the value breaks a limit (equality keeps to ≤ and ≥, breaks < and >); Watch when it lies within margin × |limit| of one; else OK. baseline +10% is baseline + 10% × |baseline|; baseline +2pp is baseline + 0.02. “must not fall by more than 5%” is ≥ baseline −5%, “pause if > 5%” and “> 5% → stop” are ≤ 5%, and so is “≤ 5%, pause if above”. Units are not converted: the value is in the unit of the rule (1h 30m is 1.5). A value above 1 beside a limit in pp or bps is in those points.',
  source:
    'The method, section 2C (“If a guardrail trips, the OKR pauses”); Core Web Vitals limits (INP 200 ms, LCP 2.5 s, CLS 0.1) from web.dev/vitals.',
  refuses: [
    'a rule without a limit, without a side (≤, ≥ …) or with two limits that are no range',
    'CWV without INP, LCP or CLS, or with two of them: one value cannot answer for both',
    'a rule that mentions the baseline, or limits a rise or fall, when baseline is blank',
    '“no worse than baseline” or “must not worsen” for a metric whose good direction its name does not tell',
    'a distance from the baseline without its side: “max 10% vs baseline”; write max +10%',
    'text, TRUE or FALSE and dates as value; a margin outside 0 to 1',
    'a value that is twenty times the least percentage that complies and more: 62 beside ≥ 64% is 6,200%',
    'a rule that names one side and lets the other one trip, or says what happens and not on which side',
  ],
  examples: [
    {args: [11, 'CAC payback ≤ 12 mo'], result: 'OK'},
    {args: [11.5, 'CAC payback ≤ 12 mo'], result: 'Watch', note: 'within 5% of the limit'},
    {args: [12, '≤ 12 mo'], result: 'Watch', note: 'equality complies'},
    {args: [14, '≤ 12 mo'], result: 'Tripped'},
    {args: [0.62, 'Gross margin ≥ 64%'], result: 'Tripped', note: 'a percentage is a fraction'},
    {args: [240, 'INP p95 ≤ 200ms'], result: 'Tripped', note: 'the 95 belongs to the name'},
    {args: [3.5, 'between 2 and 5'], result: 'OK'},
    {args: [3, '< 3'], result: 'Tripped'},
    {
      args: [0.023, 'support ticket rate ≤ baseline +10%', 0.02],
      result: 'Tripped',
      note: 'the limit is 2.2%',
    },
    {args: [0.17, '≥ baseline − 2pp', 0.18], result: 'OK', note: 'the limit is 16%'},
    {
      args: [37, 'no more than a 5% drop in NPS', 40],
      result: 'Tripped',
      note: 'the limit is 38',
    },
    {
      args: [41, 'NPS no lower than last quarter', 40],
      result: 'Watch',
      note: 'baseline holds last quarter’s NPS',
    },
    {args: [0.06, 'pause if churn > 5%'], result: 'Tripped', note: 'the rule says when it trips'},
    {args: [14, '≤ 12 mo, pause if above'], result: 'Tripped', note: 'the limit, and what happens'},
    {
      args: [62, 'Gross margin ≥ 64%'],
      error: 'GUARDRAIL_STATUS: value 62 is 6200%, beside a limit of 64% – write 62% in the cell',
    },
    {args: [1.75, 'queue ≤ 1h 30m'], result: 'Tripped', note: '1.5 hours'},
    {args: [2.1, 'LCP within CWV'], result: 'OK', note: '2.5 s'},
    {args: [2600, 'LCP within CWV'], result: 'Tripped', note: 'read as milliseconds'},
    {args: ['', '≤ 12 mo'], result: 'No data'},
    {args: ['', ''], result: null},
    {args: [11.5, '≤ 12 mo', '', 0.01], result: 'OK', note: 'a narrower margin'},
    {
      args: [5, 'CWV green'],
      error: 'GUARDRAIL_STATUS: rule "CWV green" names no metric – write INP, LCP or CLS within CWV',
    },
    {args: [5, 'CAC payback'], error: 'GUARDRAIL_STATUS: rule "CAC payback" names no limit'},
    {
      args: [5, '≤ baseline +10%'],
      error: 'GUARDRAIL_STATUS: baseline is blank, and the rule compares with it',
    },
    {
      args: [
        [[14], [0.7], [5], ['']],
        [['≤ 12 mo'], ['Gross margin ≥ 64%'], ['CAC payback'], ['INP p95 ≤ 200ms']],
      ],
      result: [['Tripped'], ['OK'], ['⚠ rule "CAC payback" names no limit'], ['No data']],
      note: 'a column of values beside a column of rules',
    },
  ],
  ours: {
    value: 'guardrails.current',
    rule: 'guardrails.rule',
    baseline: 'guardrails.baseline',
    margin: 'settings.guardrailMargin',
  },
});
