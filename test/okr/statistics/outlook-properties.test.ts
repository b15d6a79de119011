import fc from 'fast-check';
import type {Entry} from '../../../src/okr/kpi-log';
import {historyOutlook} from '../../../src/okr/statistics/history-outlook';
import {kpiSignal} from '../../../src/okr/statistics/kpi-signals';
import {chanceOf, reachedWith} from '../../../src/okr/statistics/reached';

/** Weekly or uneven histories of whole hundredths, up and down or adding up. */
const histories = fc
  .array(fc.tuple(fc.integer({min: 1, max: 30}), fc.integer({min: -500, max: 500})), {
    minLength: 6,
    maxLength: 30,
  })
  .chain((steps) =>
    fc.boolean().map((isTotal) => {
      let [day, total] = [46000, 0];
      return steps.map(([days, change]): Entry => {
        day += days;
        total += Math.abs(change);
        return {day, value: (isTotal ? total : 1000 + change) / 100};
      });
    }),
  );
const ahead = fc.integer({min: 1, max: 40});
const near = (here: number, there: number) => {
  expect(Math.abs(here - there)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(here), Math.abs(there)));
};
const outlookOf = (history: readonly Entry[], days: number) =>
  historyOutlook(history, history.at(-1)!.day + days);
const scaled = (history: readonly Entry[], by: number, plus: number) =>
  history.map(({day, value}) => ({day, value: value * by + plus}));

test('the unit changes nothing: days and values may be counted from anywhere and in any size', () => {
  fc.assert(
    fc.property(
      histories,
      ahead,
      fc.constantFrom(0.01, 3, 1000),
      fc.constantFrom(0, 12, -7),
      (h, days, by, plus) => {
        const [one, other] = [outlookOf(h, days), outlookOf(scaled(h, by, plus), days)];
        if (!one || !other) {
          expect([one, other]).toEqual([null, null]);
          return;
        }
        near(one.value * by + plus, other.value);
        near(chanceOf(11, 'up', one), chanceOf(11 * by + plus, 'up', other));
        near(reachedWith(0.8, 'up', one) * by + plus, reachedWith(0.8, 'up', other));
      },
    ),
  );
});

test('turned round, what was likely to rise is as likely to fall', () => {
  fc.assert(
    fc.property(histories, ahead, (h, days) => {
      const [up, down] = [outlookOf(h, days), outlookOf(scaled(h, -1, 0), days)];
      if (!up || !down) return expect([up, down]).toEqual([null, null]);
      near(chanceOf(11, 'up', up), chanceOf(-11, 'down', down));
      near(chanceOf(11, 'up', up) + chanceOf(11, 'down', up), 1);
    }),
  );
});

test('the more certain it must be, and the further ahead, the less is promised', () => {
  fc.assert(
    fc.property(histories, ahead, (h, days) => {
      const at = outlookOf(h, days);
      if (!at) return;
      const bounds = [0.5, 0.6, 0.8, 0.95].map((certainty) => reachedWith(certainty, 'up', at));
      expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
      const later = outlookOf(h, days + 1);
      if (later) expect(later.error).toBeGreaterThan(at.error);
    }),
  );
});

test('a signal turned round is the other signal, by the same rule since the same day', () => {
  fc.assert(
    fc.property(histories, fc.integer({min: 6, max: 30}), (h, base) => {
      const window = {from: null, until: h[Math.min(base, h.length) - 1]!.day};
      const [up, down] = [kpiSignal(h, window, 'up'), kpiSignal(scaled(h, -1, 0), window, 'down')];
      expect([down.signal, down.why, down.since]).toEqual([up.signal, up.why, up.since]);
      const other = kpiSignal(h, window, 'down').signal;
      expect(other).toBe({Better: 'Worse', Worse: 'Better', Noise: 'Noise', 'No data': 'No data'}[up.signal]);
      near(down.centre!, -up.centre!);
      near(down.lower!, -up.upper!);
    }),
  );
});
