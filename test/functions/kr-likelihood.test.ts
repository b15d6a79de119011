import {callFunction} from '../../src/functions/call';
import {KR_LIKELIHOOD} from '../../src/functions/kr-likelihood';
import {expectAgreement, referenceTable} from '../okr/statistics/agreement';
import type {History} from '../okr/statistics/histories';
import {column, shown, testCases} from './cases';

const histories = referenceTable<History>('histories');

test.each(histories)('agrees with R: $note', ({dates, values, likelihoods}) => {
  for (const {by_date, target, direction, r, result, error} of likelihoods) {
    const args = [column(...dates), column(...values), by_date, target, direction];
    const answer = shown(() => callFunction('KR_LIKELIHOOD', args));
    if (result === undefined) expect(answer).toEqual({error: `KR_LIKELIHOOD: ${error}`});
    else expectAgreement(answer, result, r);
  }
});

const scattered = histories.filter(({likelihoods}) => likelihoods.some(({result}) => result !== undefined));

test.each(scattered)('is the inverse of KR_FORECAST: $note', ({dates, values}) => {
  const series = [column(...dates), column(...values), Math.max(...dates) + 63];
  for (const direction of ['up', 'down']) {
    for (const certainty of [0.01, 0.3, 0.5, 0.8, 0.95]) {
      const value = callFunction('KR_FORECAST', [...series, certainty, direction]) as number;
      const back = callFunction('KR_LIKELIHOOD', [...series, value, direction]) as number;
      expect(back).toBeCloseTo(certainty, 9);
    }
  }
});

const days = column('2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26');
const values = column(0.18, 0.188, 0.192, 0.201);
const line = column(10, 17, 24, 31);

testCases(KR_LIKELIHOOD, [
  [[days, values, '2026-03-31', 0.23], 0.976036019775265, 'up, when nothing else is said'],
  [[days, values, '2026-03-31', 0.23, 'down'], 1 - 0.976036019775265, 'the other side'],
  [
    [days.toReversed(), values.toReversed(), 46112, 0.23],
    0.976036019775265,
    'the order of the rows does not matter',
  ],
  [[days, values, '2026-03-31', 1e300], 0],
  [[days, values, '2026-03-31', -1e300], 1],
  [[days, line, '2026-02-02', 38], 1, 'a perfect line that meets the target has reached it'],
  [[days, line, '2026-02-02', 38, 'down'], 1],
  [[days, line, '2026-02-02', 38.0001], 0],
  [[days, line, '2026-02-02', 38.0001, 'down'], 1],
  [[days, column(0.4, 0.3, 0.2, 0.1), '2026-02-02', 0, 'down'], 1, 'float dust does not miss a target'],
  [[days, column(0.3, 0.3, 0.3, 0.3), '2026-02-02', 0.3], 1, 'a flat line at its target'],
  [[days, column(0.3, 0.3, 0.3, 0.3), '2026-02-02', 0.4], 0],
  [[days, column(0, 0, 0, 0), '2026-02-02', 0], 1],
  [[days, values, '2026-03-31', ''], {error: 'KR_LIKELIHOOD: target is blank'}],
  [[days, values, '', 0.23], {error: 'KR_LIKELIHOOD: by_date is blank'}],
  [[days, values, '2026-03-31', '23%'], {error: 'KR_LIKELIHOOD: target is text: "23%"'}],
  [
    [days, column(0.18, '', '', 0.2), '2026-03-31', 0.23],
    {error: 'KR_LIKELIHOOD: a forecast needs at least 3 values with a date, not 2'},
  ],
  [[days, column('⚠ gone', 1, 2, 3), '2026-03-31', 0.23], '⚠ gone'],
]);
