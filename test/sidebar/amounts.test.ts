import fc from 'fast-check';
import {readAmount, showAmount, unitIn} from '../../sidebar/views/write/amounts';

const read: ReadonlyArray<{typed: string; unit?: string; value: number | null}> = [
  {typed: '', value: null},
  {typed: '  ', value: null},
  {typed: '0', value: 0},
  {typed: '3,400', value: 3400},
  {typed: '3 400', value: 3400},
  {typed: '1,234,567.5', value: 1234567.5},
  {typed: '1.234.567', value: 1234567},
  {typed: '1.234,5', value: 1234.5},
  {typed: '1.5', value: 1.5},
  {typed: '1,5', value: 1.5},
  {typed: '.5', value: 0.5},
  {typed: '-4', value: -4},
  {typed: '−4', value: -4},
  {typed: '20%', value: 0.2},
  {typed: '18', unit: '%', value: 0.18},
  {typed: '18%', unit: '%', value: 0.18},
  {typed: '18 %', unit: '%', value: 0.18},
  {typed: '0.5%', unit: '%', value: 0.005},
  {typed: '3.2%', unit: '%/month', value: 0.032},
  {typed: '3.2', unit: '%/month', value: 0.032},
  {typed: '2,9 %', unit: '%/month', value: 0.029},
  {typed: '2.5%/month', unit: '%/month', value: 0.025},
  {typed: '18', unit: 'percent', value: 0.18},
  {typed: '18%', unit: 'Percent', value: 0.18},
  {typed: '18 percent', unit: 'percent', value: 0.18},
  {typed: '3.2', unit: 'pct/month', value: 0.032},
  {typed: '54 d', unit: 'd', value: 54},
  {typed: '54', unit: 'd', value: 54},
  {typed: '4,100/week', unit: '/week', value: 4100},
  {typed: '$78', unit: '$', value: 78},
  {typed: '$20M', value: 20e6},
  {typed: '€ 1.5k', value: 1500},
  {typed: '600 ms', unit: 's', value: 0.6},
  {typed: '2h', unit: 'min', value: 120},
  {typed: '5m', unit: 'hours', value: 0.0833333333333},
  {typed: '5m', unit: 'users', value: 5e6},
  {typed: '12 s', unit: 's', value: 12},
  // Nobody begins thousands with a 0.
  {typed: '0,618', value: 0.618},
  {typed: '0.618', value: 0.618},
  {typed: '-0,618', value: -0.618},
  {typed: '0,000', value: 0},
  {typed: '0,618', unit: '%', value: 0.00618},
  {typed: '0,618%', unit: '%', value: 0.00618},
  {typed: '0,125 h', unit: 'h', value: 0.125},
  {typed: '0,125 h', unit: 'min', value: 7.5},
  {typed: '0,500 €', unit: '€', value: 0.5},
  {typed: '€0,500', unit: '€', value: 0.5},
  {typed: '0,250M', value: 250_000},
  {typed: '10,618', value: 10_618},
];

test.each(read)('reads $typed with unit $unit', ({typed, unit = '', value}) => {
  expect(readAmount(typed, unit)).toEqual({value, problem: ''});
});

const unreadable: ReadonlyArray<{typed: string; unit?: string; problem: RegExp}> = [
  {typed: 'a lot', problem: /Not a number/},
  {typed: '12x', problem: /Not a number/},
  {typed: '1,23,4', problem: /Not a number/},
  {typed: '1.2.3', problem: /Not a number/},
  {typed: '5-7', problem: /Not a number/},
  {typed: '=1+1', problem: /Not a number/},
  {typed: '#N/A', problem: /Not a number/},
  {typed: '1e400', problem: /Not a number/},
  {typed: '18%', unit: 'd', problem: /percentage.*unit is d/},
  {typed: '0 618', problem: /Not a number/},
  {typed: '0,618,000', problem: /Not a number/},
  {typed: '0,618.5', problem: /Not a number/},
  {typed: '0.618.000', problem: /Not a number/},
  {typed: '0.618,5', problem: /Not a number/},
];

test.each(unreadable)('refuses $typed with unit $unit and says why', ({typed, unit = '', problem}) => {
  const amount = readAmount(typed, unit);
  expect(amount.value).toBeNull();
  expect(amount.problem).toMatch(problem);
});

test.each([
  {value: null, unit: '%', shown: ''},
  {value: 0, unit: '', shown: '0'},
  {value: 0.18, unit: '%', shown: '18%'},
  {value: 0.005, unit: '%', shown: '0.5%'},
  {value: 1.1, unit: '%', shown: '110%'},
  {value: 3400, unit: '/week', shown: '3,400'},
  {value: 0.29, unit: '%', shown: '29%'},
  {value: -0.1, unit: '', shown: '-0.1'},
])('shows $value with unit $unit as $shown', ({value, unit, shown}) => {
  expect(showAmount(value, unit)).toBe(shown);
});

test('what is shown is read back as the same amount', () => {
  const amount = fc
    .tuple(fc.integer({min: -999_999_999, max: 999_999_999}), fc.integer({min: 0, max: 6}))
    .map(([digits, places]) => Number((digits / 10 ** places).toPrecision(10)));
  fc.assert(
    fc.property(amount, fc.constantFrom('', '%', 'd', '$', '/week', 'mo', 'ms'), (value, unit) => {
      const again = readAmount(showAmount(value, unit), unit);
      expect(again.problem).toBe('');
      expect(again.value).toBeCloseTo(value, 9);
    }),
  );
});

test('any text is a finite amount or a condition, at once', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({maxLength: 4}), (typed, unit) => {
      const {value, problem} = readAmount(typed, unit);
      expect(value === null || Number.isFinite(value)).toBe(true);
      expect(value !== null && problem !== '').toBe(false);
    }),
  );
  const started = performance.now();
  readAmount('1,'.repeat(25_000), '');
  readAmount(' 1'.repeat(25_000), '');
  expect(performance.now() - started).toBeLessThan(200);
});

test.each([
  ['20%', '%'],
  ['$78', '$'],
  ['-€5', '€'],
  ['54', ''],
])('%s brings the unit %s along', (typed, unit) => {
  expect(unitIn(typed)).toBe(unit);
});
