import {GUARDRAIL_STATUSES, keyResultStatus} from '../okr/status';
import {defineEach} from './each';
import {choice, number, optional, param} from './params';

export const KR_STATUS = defineEach({
  name: 'KR_STATUS',
  summary:
    'Gives a key result its status word from its progress, the time gone by, its guardrail and its data.',
  params: [
    number('progress', 'How far it has come, as a fraction: KR_PROGRESS. Blank: no status yet.'),
    number('pace', 'The share of the period gone by, 0 to 1: KR_PACE. Blank: progress is graded on its own.'),
    optional(
      choice(
        'guardrail',
        GUARDRAIL_STATUSES,
        'The status of its guardrail: GUARDRAIL_STATUS or OKR_GUARDRAIL. Tripped pauses the key result. Blank: none.',
      ),
    ),
    optional(
      // Whatever else stands there, an error of a broken lookup too, does not vouch for anything.
      param(
        'trust',
        'The badge of the KPI behind it: TRUST_BADGE. Anything but Trusted makes it Unverified. Blank: not judged.',
        String,
      ),
    ),
    optional(
      number(
        'green',
        'The projected score (progress ÷ pace) from which it is On track, as a fraction. Blank: 0.7 (70%).',
      ),
    ),
    optional(
      number(
        'amber',
        'The projected score (progress ÷ pace) from which it is At risk, as a fraction. Blank: 0.4 (40%).',
      ),
    ),
  ],
  returns:
    'Paused, Unverified, Achieved, Not started, On track, At risk or Off track; blank without progress.',
  formula:
    'The first that holds: guardrail is Tripped → Paused · trust given and not Trusted → Unverified · progress ≥ 1 → Achieved · pace ≤ 10% and progress ≤ 0 → Not started · progress ÷ pace ≥ green → On track · ≥ amber → At risk · else Off track. Pace 0 counts as on track. Limits are met within a billionth, so that rounding never flips a colour.',
  source:
    'The bands are the colours of Google’s OKR grading (0.7 to 1.0 green, 0.4 to 0.7 amber, below red), read on the projected final score and with no gap between them. “If a guardrail trips, the OKR pauses”: the method, section 2C.',
  refuses: [
    'a pace outside 0 to 1',
    'green or amber outside 0 to 1, and an amber above green',
    'a guardrail that is not OK, Watch, Tripped or No data',
    'text, TRUE or FALSE and dates where a number belongs',
  ],
  examples: [
    {args: [0.4, 0.5], result: 'On track', note: 'projected final score 0.4 ÷ 0.5 = 0.8'},
    {args: [0.35, 0.5], result: 'On track', note: 'exactly 0.7'},
    {args: [0.3, 0.5], result: 'At risk', note: 'projected 0.6'},
    {args: [0.1, 0.5], result: 'Off track', note: 'projected 0.2'},
    {args: [1.2, 0.5], result: 'Achieved'},
    {args: [0, 0.05], result: 'Not started', note: 'within the first tenth of the period'},
    {args: [1.2, 0.5, 'Tripped'], result: 'Paused', note: 'a tripped guardrail comes before everything'},
    {args: [0.4, 0.5, 'OK', 'Stale'], result: 'Unverified', note: 'untrusted is not green'},
    {args: [0.6, ''], result: 'At risk', note: 'no pace: graded on progress alone'},
    {args: ['', 0.5], result: null},
    {args: [0.4, 0.5, '', '', 0.9, 0.6], result: 'At risk', note: 'other bands'},
    {args: [0.4, 50], error: 'KR_STATUS: pace must lie between 0 and 1 (50% is 0.5), not 50'},
    {
      args: [0.4, 0.5, 'Broken'],
      error: 'KR_STATUS: guardrail is "Broken" – known are OK, Watch, Tripped, No data',
    },
    {
      args: [[[0.4], ['⚠ start and target must differ'], [''], [0.1]], 0.5],
      result: [['On track'], ['⚠ start and target must differ'], [null], ['Off track']],
      note: 'a ⚠ is handed on',
    },
  ],
  compute: (progress, pace, guardrail, trust, green, amber) =>
    keyResultStatus({
      progress,
      pace,
      guardrail: guardrail ?? null,
      trust: trust ?? null,
      green: green ?? null,
      amber: amber ?? null,
    }),
});
