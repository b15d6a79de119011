/** A key result is judged by its day: what comes later is late, and a day that went by is said. */
import {day, GoldenWorkbook} from './golden';

const FROM = day('2026-10-05');
const PACE = [3, 5, 8, 12, 14, 16, 18, 20, 22, 23, 24, 26, 28];

/** As of the week from the lock, with everything that was typed until then. */
function inWeek(week: number, due: string, values: readonly number[] = PACE) {
  const typed = values.slice(0, week + 1);
  const workbook = new GoldenWorkbook({
    today: '2026-12-28',
    settings: {cycleStart: FROM, cycleEnd: day('2026-12-31'), asOf: FROM + 7 * week},
    tables: ['guardrails', 'checkIns', 'okrs'],
    records: {
      okrs: [
        {id: 'O1', text: 'Get paid on time'},
        {
          id: 'O1.1',
          text: 'Schools on direct debit 3 → 28',
          start: 3,
          target: 28,
          current: typed.at(-1)!,
          due: day(due),
        },
      ],
      checkIns: typed.map((value, n) => ({date: FROM + 7 * n, id: 'O1.1', value})),
    },
    onePages: ['dashboardPage'],
  });
  expect(workbook.errors()).toEqual([]);
  const of = (column: string) => workbook.shown(workbook.at('okrs', column, 2));
  return {status: of('status'), check: of('check'), need: workbook.shown('Dashboard!A2').split('\n')[1]};
}

test.each([6, 7, 9, 11])('a day that was missed is never made good by what comes later: week %s', (week) => {
  const {status, check, need} = inWeek(week, '2026-11-15');
  expect(status).toBe('Off track');
  expect(check).toMatch(/^Not reached by 15 Nov/);
  expect(need).toMatch(/ is off track/);
});

test('what is reached after its day is reached, and late', () => {
  const {status, check} = inWeek(12, '2026-11-15');
  expect([status, check.split(';')[0]]).toEqual(['Achieved', 'Not reached by 15 Nov']);
});

test('until its day it is judged by where it leads', () => {
  expect(inWeek(5, '2026-11-15').check).not.toMatch(/Not reached/);
  expect(inWeek(9, '2026-12-31').check).not.toMatch(/Not reached/);
});

test('what came as far as the bar on its day has succeeded, and did not come all the way', () => {
  const {status, check} = inWeek(9, '2026-12-01', [3, 8, 12, 15, 18, 20, 22, 23, 24, 25]);
  expect(status).toBe('On track');
  expect(check).toMatch(/^Not reached by 1 Dec/);
});
