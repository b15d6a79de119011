import {GUARDRAIL_STATUSES, keyResultStatus, TOO_EARLY} from '../okr/status';
import type {Doc} from './define';
import {defineEach} from './each';
import {choice, type FilledCell, number, optional, param, readNumber} from './params';

/** A number, or the words with which OKR_OUTLOOK says that there is none yet. */
function readChance(cell: FilledCell, name: string): number | typeof TOO_EARLY | null {
  const typed = typeof cell === 'string' ? cell.trim().toLowerCase() : null;
  if (typed === '') return null;
  return typed === TOO_EARLY.toLowerCase() ? TOO_EARLY : readNumber(cell, name);
}

export const KR_STATUS = defineEach({
  name: 'KR_STATUS',
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
        'Its data’s badge: TRUST_BADGE. No data gives No data; anything else but Trusted or Fresh makes it Unverified. Blank: not judged.',
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
    optional(
      param(
        'chance',
        'The chance of reaching its bar, 0 to 1, or Too early: OKR_OUTLOOK. Blank: graded by pace.',
        readChance,
      ),
    ),
    optional(number('likely', 'The chance from which it is On track, as a fraction. Blank: 0.6 (60%).')),
    optional(number('possible', 'The chance from which it is At risk, as a fraction. Blank: 0.2 (20%).')),
  ],
  compute: (progress, pace, guardrail, trust, green, amber, chance, likely, possible) =>
    keyResultStatus({
      progress,
      pace,
      guardrail: guardrail ?? null,
      trust: trust ?? null,
      green: green ?? null,
      amber: amber ?? null,
      chance: chance ?? null,
      likely: likely ?? null,
      possible: possible ?? null,
    }),
});

export const doc = (): Doc => ({
  group: 'far',
  summary:
    'Gives a key result its status word from its progress, the time gone by, its guardrail and its data.',
  returns:
    'Paused, No data, Unverified, Achieved, Not started, On track, At risk or Off track; blank without progress.',
  formula:
    'The first that holds: guardrail is Tripped → Paused · trust is No data → No data · trust given and neither Trusted nor Fresh → Unverified · progress ≥ 1 → Achieved · pace ≤ 10% and progress 0 → Not started · chance ≥ likely → On track · ≥ possible → At risk · else Off track. Without a chance: progress ÷ pace ≥ green → On track · ≥ amber → At risk · else Off track; where the chance is Too early never worse than At risk. Pace 0 counts as on track, but for a fall below the start. Limits are met within a billionth, so that rounding never flips a colour.',
  source:
    'The bands are the colours of Google’s OKR grading (0.7 to 1.0 green, 0.4 to 0.7 amber, below red), read on the projected final score and with no gap between them. “If a guardrail trips, the OKR pauses”: the method, section 2C.',
  refuses: [
    'a pace outside 0 to 1',
    'green, amber, chance, likely or possible outside 0 to 1; an amber above green, a possible above likely',
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
    {args: [0, 0.5, '', 'No data'], result: 'No data', note: 'nobody has measured it yet'},
    {args: [-0.1, 0.05], result: 'Off track', note: 'a fall below the start is no late start'},
    {args: [0.4, 0.5, '', '', '', '', 0.42], result: 'At risk', note: 'the chance decides, not the pace'},
    {args: [0.1, 0.5, '', '', '', '', 'Too early'], result: 'At risk', note: 'by pace, but no alarm yet'},
    {args: [0.4, 0.5, '', '', '', '', 0.42, 0.4], result: 'On track', note: 'another limit'},
    {args: [0.6, ''], result: 'At risk', note: 'no pace: graded on progress alone'},
    {args: ['', 0.5], result: null},
    {args: [0.4, 0.5, '', '', 0.9, 0.6], result: 'At risk', note: 'other bands'},
    {args: [0.4, 50], error: 'KR_STATUS: pace must lie between 0 and 1 (50% is 0.5), not 50'},
    {
      args: [0.4, 0.5, 'Broken'],
      error: 'KR_STATUS: guardrail is "Broken" – known are OK, Watch, Tripped, Unverified, No data',
    },
    {
      args: [[[0.4], ['⚠ start and target must differ'], [''], [0.1]], 0.5],
      result: [['On track'], ['⚠ start and target must differ'], [null], ['Off track']],
      note: 'a ⚠ is handed on',
    },
  ],
  ours: {
    progress: 'okrs.progress',
    pace: 'okrs.pace',
    guardrail: 'okrs.guardrailState',
    trust: 'okrs.trust',
    green: 'settings.bar',
    chance: 'okrs.barChance',
    likely: 'settings.likelyFrom',
    possible: 'settings.possibleFrom',
  },
});
