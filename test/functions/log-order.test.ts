import fc from 'fast-check';
import {callFunction} from '../../src/functions/call';
import type {Argument, Cell} from '../../src/okr/cell';
import {shown} from './cases';

const names = ['O1.1', 'O1.2', 'O1.3'];
const ids = names.map((name) => [name]);
const DUE = 46200;

/** The log of three key results, or KPIs, with at most one value a name and day; some rows are blank or broken. */
const logs = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...names, '', ' o1.1 '),
      day: fc.integer({min: 46_000, max: 46_190}),
      value: fc.oneof(
        {weight: 20, arbitrary: fc.double({min: -50, max: 50, noNaN: true})},
        {weight: 20, arbitrary: fc.integer({min: 0, max: 9})},
        {weight: 1, arbitrary: fc.constantFrom<Cell>('', 'n/a')},
      ),
    }),
    {maxLength: 60, selector: ({name, day}) => `${name.trim().toLowerCase()} ${day}`},
  )
  .map((rows) => rows.map(({name, day, value}): Cell[] => [name, day, value]));
const shuffledLogs = logs.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray(log, {minLength: log.length, maxLength: log.length})),
);

const columnsOf = (log: Cell[][]) =>
  [0, 1, 2].map((c) => (log.length ? log.map((row) => [row[c]!]) : [['']])) as Argument[];
const calls: Record<string, (log: Cell[][]) => Argument[]> = {
  KPI_BASELINE: (log) => [ids, ...columnsOf(log)],
  KPI_LATEST: (log) => [ids, ...columnsOf(log)],
  KPI_SIGNALS: (log) => [ids, ...columnsOf(log), [['up'], ['down'], ['']], '', 46_100],
  KPI_OUTLOOK: (log) => [ids, ...columnsOf(log), DUE],
  OKR_FORECAST: (log) => [ids, [[0], [0], [50]], [[60], [9], [-60]], ...columnsOf(log), DUE],
  OKR_OUTLOOK: (log) => [
    ids,
    [[0], [0], [50]],
    [[60], [9], [-60]],
    '',
    '',
    DUE,
    log.length ? log : '',
    [['O1.2'], ['O1.1'], ['']],
    log.length ? log : '',
  ],
};

/** Which row cannot be read is told by its place, so a mark is a mark whatever it says. */
const withoutPlaces = (answer: unknown): unknown => {
  if (Array.isArray(answer)) return answer.map(withoutPlaces);
  return typeof answer === 'string' ? answer.replace(/^⚠.*/, '⚠') : answer;
};
const ask = (name: string, log: Cell[][]) =>
  withoutPlaces(shown(() => callFunction(name, calls[name]!(log))));

test.each(Object.keys(calls))('%s does not care how its log is sorted', (name) => {
  fc.assert(
    fc.property(shuffledLogs, ([log, shuffled]) => {
      expect(ask(name, shuffled)).toEqual(ask(name, log));
    }),
    {numRuns: 200},
  );
});

const isChance = (cell: unknown) => typeof cell === 'number' && cell >= 0 && cell <= 1;

test('OKR_OUTLOOK: chances are shares, the bar is as likely as the target or likelier, P80 promises no more than P50', () => {
  fc.assert(
    fc.property(logs, (log) => {
      for (const [row, [p50, p80, chance, bar, text]] of (ask('OKR_OUTLOOK', log) as unknown[][]).entries()) {
        if (typeof p50 !== 'number') {
          expect([p80, chance, bar, text]).toEqual(
            p50 === null && chance !== null
              ? [null, 'Too early', 'Too early', 'Too early']
              : [null, null, null, null],
          );
          continue;
        }
        expect([isChance(chance), isChance(bar)]).toEqual([true, true]);
        expect(bar as number).toBeGreaterThanOrEqual(chance as number);
        const bolder = row === 2 ? p50 - (p80 as number) : (p80 as number) - p50;
        expect(bolder).toBeLessThanOrEqual(0);
        expect(text).toMatch(/^(?:<5%|[1-9]?\d%|>80%|>95%)$/);
      }
    }),
    {numRuns: 300},
  );
});

test('KPI_SIGNALS: a known word; since and a rule only where it speaks; the centre between the limits', () => {
  fc.assert(
    fc.property(logs, (log) => {
      for (const [centre, lower, upper, signal, why, since, level] of ask(
        'KPI_SIGNALS',
        log,
      ) as unknown[][]) {
        if (centre === '⚠') continue;
        expect(['Better', 'Worse', 'Noise', 'No data']).toContain(signal);
        const speaks = signal === 'Better' || signal === 'Worse';
        expect(since !== null).toBe(speaks);
        expect(/^(?:beyond limit|3 of 4|8 in a row)/.test(String(why))).toBe(speaks);
        expect(level !== null).toBe(signal !== 'No data');
        if (centre !== null)
          expect([(lower as number) <= (centre as number), (upper as number) >= (centre as number)]).toEqual([
            true,
            true,
          ]);
      }
    }),
    {numRuns: 300},
  );
});
