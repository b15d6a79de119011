import {baseline} from '../../src/okr/baseline';

/** R: `mean(x)` and `sd(x)`, printed with 15 digits. */
test.each([
  {values: [10, 20, 60], mean: 30, sd: 26.4575131106459},
  {values: [0.16, 0.18, 0.2], mean: 0.18, sd: 0.02},
  // The textbook formula Σx² − nµ² answers 0 or NaN here: NIST's NumAcc4, whose certified values these are.
  {values: [10000000.2, 10000000.1, 10000000.3], mean: 10000000.2, sd: 0.1},
  {values: [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16], mean: 1000000010, sd: 5.47722557505166},
  {values: [1e-12, 3e-12], mean: 2e-12, sd: 1.4142135623731e-12},
])('the mean and sample standard deviation of $values', ({values, mean, sd}) => {
  const found = baseline(values);
  expect(found.n).toBe(values.length);
  expect(Math.abs(found.mean! - mean) / mean).toBeLessThan(1e-14);
  expect(Math.abs(found.sd! - sd) / sd).toBeLessThan(1e-7);
});

test('equal values have no spread, not even one of float dust', () => {
  expect(baseline([0.1, 0.1, 0.1])).toEqual({n: 3, mean: 0.1, sd: 0});
});

test('one value has no spread to speak of, and none has no mean', () => {
  expect(baseline([7])).toEqual({n: 1, mean: 7, sd: null});
  expect(baseline([])).toEqual({n: 0, mean: null, sd: null});
});

test('the order of the values changes no digit', () => {
  const values = Array.from({length: 200}, (_, i) => Math.sin(i) * 10 ** (i % 7));
  expect(baseline([...values].reverse())).toEqual(baseline(values));
});
