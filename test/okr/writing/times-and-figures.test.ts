import {parseKeyResult} from '../../../src/okr/writing/sentence/parse-key-result';

/** A short word beside a number can be a time or a unit. */
test.each([
  ['Time to restore: 4h → 1h', 4, 1, 'h', ''],
  ['Cut review from 2h to 1h', 2, 1, 'h', ''],
  ['Reduce S1 bugs from 5 to 1', 5, 1, '', ''],
  ['Grow members from 300 to 500 in 1H 2027', 300, 500, '', '1H 2027'],
  ['Grow members from 300 to 500 in H1', 300, 500, '', 'H1'],
  ['Grow members from 2,000 to 2,030', 2000, 2030, '', ''],
  ['Increase Q3 pipeline from $1M to $2M', 1_000_000, 2_000_000, '$', ''],
  ['Reduce p95 from 900 ms to 300 ms by 2026-02-30', 900, 300, 'ms', '2026-02-30'],
  ['Retention on Q1 renewals from 88% to 92%', 0.88, 0.92, '%', ''],
  ['Response within 24 hours for 90% of tickets', null, 0.9, '%', ''],
] as const)('%s', (text, start, target, unit, due) => {
  const read = parseKeyResult(text);
  expect([read.start, read.target, read.unit, read.due]).toEqual([start, target, unit, due]);
});
