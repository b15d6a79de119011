import fc from 'fast-check';
import {guardrailStatus} from '../../../src/okr/guardrail/guardrail-status';

/** What stands before a limit in people's guardrails: names, places, times, list marks, figures that are no limits. */
const LEADS = [
  '',
  '- ',
  '2. ',
  'KR2: ',
  'We want ',
  '[Finance] ',
  'Refund rate ',
  'INP p95: ',
  'CSAT (1–5) ',
  'Churn (%) ',
  'D30 retention ',
  'Cost per order – ',
  'Top 10 accounts: ',
  'In Q3, spend ',
  'FY26 burn ',
  'Q1–Q3 churn ',
  'Sev-1 ',
  '24/7 support: ',
  '5-star share ',
  'ISO 27001 findings: ',
  'Complaints per 1,000 orders ',
  '90th percentile wait ',
];

const LIMITS: readonly (readonly [words: string, side: 'upper' | 'lower', inclusive: boolean])[] = [
  ['≤ X', 'upper', true],
  ['at most X', 'upper', true],
  ['no more than X', 'upper', true],
  ['max. X', 'upper', true],
  ['not above X', 'upper', true],
  ['must not exceed X', 'upper', true],
  ['never more than X', 'upper', true],
  ['capped at X', 'upper', true],
  ['X or less', 'upper', true],
  ['X max', 'upper', true],
  ['below X', 'upper', false],
  ['stays under X', 'upper', false],
  ['< X', 'upper', false],
  ['≥ X', 'lower', true],
  ['at least X', 'lower', true],
  ['min X', 'lower', true],
  ['not below X', 'lower', true],
  ['must not fall below X', 'lower', true],
  ["doesn't drop below X", 'lower', true],
  ['should not be lower than X', 'lower', true],
  ['no less than X', 'lower', true],
  ['floor of X', 'lower', true],
  ['X or more', 'lower', true],
  ['above X', 'lower', false],
  ['stays above X', 'lower', false],
  ['> X', 'lower', false],
];

const FIGURES: readonly (readonly [written: string, value: number])[] = [
  ['12', 12],
  ['0.3', 0.3],
  ['12 mo', 12],
  ['7 days', 7],
  ['200ms', 200],
  ['2.5 s', 2.5],
  ['64%', 0.64],
  ['1,5 %', 0.015],
  ['3,400', 3_400],
  ['3.4k', 3_400],
  ['€1.2M', 1_200_000],
  ['1.2 million', 1_200_000],
  ['$1,200.50', 1_200.5],
  ['CHF 1’200', 1_200],
  ['1 250 000 €', 1_250_000],
  ['4.5/5', 4.5],
  ['3x', 3],
  ['3:1', 3],
];

const NOTES = [
  '',
  '; else pause',
  ' per month',
  ' in every market',
  ' for new customers',
  ' across 3 markets',
  ' by end of Q3',
  ' in 2026',
  ' vs 2025',
  ' since May',
  ' for 4 weeks',
  ' within 30 days',
  ' over any 7-day window',
  ' per 1,000 orders',
  ' after 3 pm',
  ' (rolling 28 days)',
  ' (2 consecutive weeks)',
  ' (target: 10)',
  ' (was 14 in 2025)',
  ', currently 14',
  ', measured weekly',
  ' [see KPI 12]',
  ' – owner: Ana',
  ' – see section 4.2',
];

test('a limit is read the same, whatever stands before and behind it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEADS),
      fc.constantFrom(...LIMITS),
      fc.constantFrom(...FIGURES),
      fc.constantFrom(...NOTES),
      (lead, [words, side, inclusive], [written, limit], note) => {
        const rule = `${lead}${words.replace('X', written)}${note}`;
        const status = (value: number) => guardrailStatus({value, rule, baseline: null, margin: null});
        const [well, broken] = side === 'upper' ? [0.5, 1.5] : [1.5, 0.5];
        expect([status(limit * well), status(limit), status(limit * broken)]).toEqual([
          'OK',
          inclusive ? 'Watch' : 'Tripped',
          'Tripped',
        ]);
      },
    ),
    {numRuns: 2_000},
  );
});

/** What is said behind a limit about its breaking: M is the word for the side that trips. */
const COMMENTS = [
  ', pause if M',
  '. Pause if M.',
  '; stop when M',
  ' (pause if M)',
  ' (pause M)',
  ' – alert as soon as it is M',
  ', freeze the rollout once M',
  ', otherwise pause',
  '; else we stop',
  ', or the OKR pauses',
  '; if it trips, the OKR pauses',
  ', pause if not',
  ', kill the test unless it recovers',
];
const TRIPPING_SIDE = {upper: ['above', 'over', 'higher'], lower: ['below', 'under', 'lower']} as const;

test('what is said behind a limit about its breaking does not turn it round', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LEADS),
      fc.constantFrom(...LIMITS),
      fc.constantFrom(...FIGURES),
      fc.constantFrom(...COMMENTS),
      fc.nat(2),
      (lead, [words, side], [written, limit], comment, word) => {
        const said = comment.replace('M', TRIPPING_SIDE[side][word]!);
        const rule = `${lead}${words.replace('X', written)}${said}`;
        const status = (value: number) => guardrailStatus({value, rule, baseline: null, margin: null});
        const [well, broken] = side === 'upper' ? [0.5, 1.5] : [1.5, 0.5];
        expect([status(limit * well), status(limit * broken)]).toEqual(['OK', 'Tripped']);
      },
    ),
    {numRuns: 2_000},
  );
});

const BREACHES: readonly (readonly [words: string, side: 'upper' | 'lower'])[] = [
  ['> X', 'upper'],
  ['above X', 'upper'],
  ['over X', 'upper'],
  ['more than X', 'upper'],
  ['higher than X', 'upper'],
  ['< X', 'lower'],
  ['below X', 'lower'],
  ['under X', 'lower'],
  ['less than X', 'lower'],
];

/** M is a metric of which nobody can tell whether more or less is better. */
const TRIPS = [
  'pause if M B',
  'stop the test when M is B',
  'alert once M B',
  'kill if B',
  'warn as soon as M is B',
  'freeze: B',
  'M B → stop the rollout',
  'M B: pause',
  'if B pause',
  'If M is B, the OKR pauses',
  'When M is B we roll back',
  'M B stops the rollout',
  'breach if B',
];

test('a rule that says when it trips complies on the other side, wherever the consequence stands', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TRIPS),
      fc.constantFrom('the index', 'volume', 'Share of wallet'),
      fc.constantFrom(...BREACHES),
      // A colon behind a ratio is one too many for anybody.
      fc.constantFrom(...FIGURES.filter(([written]) => written !== '3:1')),
      (sentence, metric, [words, side], [written, limit]) => {
        const rule = sentence.replace('M', metric).replace('B', words.replace('X', written));
        const status = (value: number) => guardrailStatus({value, rule, baseline: null, margin: null});
        const [well, broken] = side === 'upper' ? [0.5, 1.5] : [1.5, 0.5];
        expect([status(limit * well), status(limit), status(limit * broken)]).toEqual([
          'OK',
          'Watch',
          'Tripped',
        ]);
      },
    ),
    {numRuns: 2_000},
  );
});
