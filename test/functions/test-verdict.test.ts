import {TEST_VERDICT} from '../../src/functions/test-verdict';
import {column, testCases} from './cases';

const go = [0.022, 0.072, 0.036, 2850, 2847, 0.96, 'OK'] as const;

/** The same test, but for one figure. */
function but(place: number, value: string | number) {
  return go.map((cell, i) => (i === place ? value : cell));
}

testCases(TEST_VERDICT, [
  [go, 'Go'],
  [but(5, 0.0009), 'Broken split'],
  [but(5, 0.001), 'Go', 'exactly the limit is not below it'],
  [but(5, ''), 'Go', 'an unchecked split skips its rule'],
  [but(5, 0), 'Broken split', 'zero is not blank'],
  [but(6, 'tripped '), 'Blocked', 'case and blanks do not count'],
  [but(6, 'Watch'), 'Go'],
  [but(6, 'No data'), 'Go'],
  [but(6, ''), 'Go'],
  [[0.022, 0.072, 0.036, 10, 2847, 0, 'Tripped'], 'Broken split', 'a broken split comes before all else'],
  [[0.022, 0.072, 0.036, 10, 2847, 0.5, 'Tripped'], 'Blocked', 'a tripped guardrail comes before the sample'],
  [but(3, 2846), 'Too early', 'one person short'],
  [but(3, 2847), 'Go', 'as many as planned'],
  [but(3, 0), 'Too early'],
  [but(3, ''), 'Too early', 'planned, and nobody counted'],
  [but(4, ''), 'Go', 'not planned: the sample is not judged'],
  [but(0, 0), 'Iterate', 'zero is not above zero'],
  [but(0, 0.1 + 0.2 - 0.3), 'Iterate', 'float dust'],
  [but(0, 0.001), 'Go', 'small, but there'],
  [[-0.02, 0.035, 0.036, '', '', '', ''], 'Stop'],
  [[-0.02, 0.036, 0.036, '', '', '', ''], 'Iterate', 'what is worth acting on is still possible'],
  [[-0.02, 0.3 - 0.264, 0.036, '', '', '', ''], 'Iterate', 'float dust'],
  [[-0.02, 0.035, '', '', '', '', ''], 'Iterate', 'no smallest effect was set'],
  [[-0.08, -0.02, 0.036, '', '', '', ''], 'Stop', 'worse'],
  [[0.001, 0.02, 0.036, '', '', '', ''], 'Go', 'better for certain comes before too small'],
  [[-0.07, -0.02, 0.036, '', '', '', '', 'Down'], 'Go'],
  [[-0.03, 0.02, 0.036, '', '', '', '', 'down'], 'Stop'],
  [[-0.04, 0.02, 0.036, '', '', '', '', 'down'], 'Iterate'],
  [[0.02, 0.07, 0.036, '', '', '', '', 'down'], 'Stop', 'more, where less is better'],
  [['', '', 0.036, 2850, 2847, 0.96, 'OK'], null, 'no interval, no verdict'],
  [['', '', '', '', '', 0.0001, ''], 'Broken split', 'which needs no interval'],
  [['', '', '', '', '', '', ''], null],
  [[0.02, '', '', '', '', '', ''], {error: 'TEST_VERDICT: high is blank, and there is a low'}],
  [['', 0.02, '', '', '', '', ''], {error: 'TEST_VERDICT: low is blank, and there is a high'}],
  [['', 0.02, '', 5, 10, '', ''], 'Too early', 'half an interval is not needed yet'],
  [[0.03, 0.02, '', '', '', 0, ''], {error: 'TEST_VERDICT: low (0.03) must not lie above high (0.02)'}],
  [but(2, 0), {error: 'TEST_VERDICT: mde must be above 0, not 0'}],
  [but(2, '8%'), {error: 'TEST_VERDICT: mde is text: "8%"'}],
  [but(3, -1), {error: 'TEST_VERDICT: n must not be negative: -1'}],
  [but(5, 96), {error: 'TEST_VERDICT: srm must lie between 0 and 1, not 96'}],
  [
    but(6, 'fine'),
    {error: 'TEST_VERDICT: guardrail is "fine" – known are OK, Watch, Tripped, Unverified, No data'},
  ],
  [
    [column(0.022, '⚠ no counts', -0.01), column(0.072, '', 0.02), 0.036, '', '', '', ''],
    column('Go', '⚠ no counts', 'Stop'),
    'a mark is handed on',
  ],
  [
    [column(0.02, 0.02), column(0.07, 0.07, 0.07), '', '', '', '', ''],
    {error: 'TEST_VERDICT: low has 2 rows, high has 3'},
  ],
]);
