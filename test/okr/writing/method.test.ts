import {checkKeyResult} from '../../../src/okr/writing/checks/check-key-result';
import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';

/** The key results of the method, sections 3, 4 and 11, as they stand there. */
const KEY_RESULTS: readonly (readonly [text: string, ...read: readonly (string | number | null)[]])[] = [
  [
    'KR1: Increase SQL→Won win rate from 18% → 23% (±1 pp) in MM segment.',
    'Increase',
    'SQL→Won win rate',
    0.18,
    0.23,
    '%',
    'MM',
    '±1 pp',
  ],
  [
    'KR2: Reduce median sales cycle from 54 → 42 days without raising discount rate.',
    'Reduce',
    'median sales cycle',
    54,
    42,
    'days',
    '',
    '',
  ],
  [
    'KR3: Lift expansion ARR share from 21% → 27% via packaged add‑ons.',
    'Increase',
    'expansion ARR share',
    0.21,
    0.27,
    '%',
    '',
    '',
  ],
  [
    'KR1: Raise trial→activation from 36% → 44% for new workspaces.',
    'Increase',
    'trial→activation',
    0.36,
    0.44,
    '%',
    'new workspaces',
    '',
  ],
  [
    'KR2: Increase Week‑1 checklist completion from 38% → 55%.',
    'Increase',
    'Week-1 checklist completion',
    0.38,
    0.55,
    '%',
    '',
    '',
  ],
  [
    'KR3: Lift Day‑30 retention from 41% → 48% for SMB segment.',
    'Increase',
    'Day-30 retention',
    0.41,
    0.48,
    '%',
    'SMB',
    '',
  ],
  [
    'KR1: Increase returning‑customer orders from 3,400 → 4,100/week.',
    'Increase',
    'returning-customer orders',
    3400,
    4100,
    '/week',
    '',
    '',
  ],
  [
    'KR2: Lift PDP→Cart rate by +12% relative on mobile.',
    'Increase',
    'PDP→Cart rate',
    null,
    0.12,
    '% relative',
    'mobile',
    '',
  ],
  [
    'KR3: Reduce repeat purchase share with promo from 62% → 48%.',
    'Reduce',
    'repeat purchase share with promo',
    0.62,
    0.48,
    '%',
    '',
    '',
  ],
  ['- KR1: Win rate MM 18% → 23%', 'Increase', 'Win rate MM', 0.18, 0.23, '%', '', ''],
  ['- KR2: Cycle 54 → 42 d', 'Reduce', 'Cycle', 54, 42, 'd', '', ''],
  ['- KR3: mROAS (YouTube) ≥ 1.6 in lift test', 'At least', 'mROAS (YouTube)', null, 1.6, '', '', ''],
  ['- KR1: Trial→Activation 36% → 44%', 'Increase', 'Trial→Activation', 0.36, 0.44, '%', '', ''],
  ['- KR3: D30 retention 41% → 48%', 'Increase', 'D30 retention', 0.41, 0.48, '%', '', ''],
  ['increase SQL→Won conversion to 24%', 'Increase', 'SQL→Won conversion', null, 0.24, '%', '', ''],
  ['Increase NPS from 45 → 55', 'Increase', 'NPS', 45, 55, '', '', ''],
];

test.each(KEY_RESULTS.map(([text, ...read]) => ({text, read})))('$text', ({text, read}) => {
  const {type, metric, start, target, unit, segment, tolerance} = parseKeyResult(text);
  expect([type, metric, start, target, unit, segment, tolerance]).toEqual(read);
});

test('what the method calls an output is one, what it calls an outcome is none', () => {
  expect(checkKeyResult({text: 'ship new proposal template'})).toContain('Output, not outcome');
  expect(checkKeyResult({text: 'launch X'})).toContain('Output, not outcome');
  for (const [text] of KEY_RESULTS) expect(checkKeyResult({text})).not.toContain('Output, not outcome');
});

describe('deadline, owner and KPI', () => {
  const text = 'Increase NPS from 45 to 55';
  test('are not judged when they are left out', () => expect(checkKeyResult({text})).toEqual([]));
  test('are findings when their cells are blank', () =>
    expect(checkKeyResult({text, kpi: null, owner: null, due: null})).toEqual([
      'No deadline',
      'No owner',
      'No KPI',
    ]));
  test('are fine when they are filled', () =>
    expect(checkKeyResult({text, kpi: 'NPS', owner: 'Ana', due: '2026-06-30'})).toEqual([]));
  test('a time in the text is a deadline, one that only describes is none', () => {
    expect(checkKeyResult({text: `${text} by end of Q3`, due: null})).toEqual([]);
    expect(checkKeyResult({text: 'Increase NPS by 10 points vs 2025', due: null})).toContain('No deadline');
  });
});

test('a cell of 50,000 characters takes well under a second', () => {
  for (const seed of [
    'a',
    '1 ',
    'to ',
    '→',
    '≥ 5 ',
    '(',
    'from 1 to ',
    'and 5 ',
    '- ',
    'by Q3 ',
    '%',
    'is a ',
  ]) {
    const text = seed.repeat(50_000 / seed.length);
    const begin = performance.now();
    parseKeyResult(text);
    checkKeyResult({text});
    expect(performance.now() - begin).toBeLessThan(1_000);
  }
});
