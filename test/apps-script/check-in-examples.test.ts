import {EXAMPLES} from '../../src/examples/example';
import {type Standing, standingOf, standingWith} from '../../src/okr/check-in/effect';
import type {HeadlessHost} from '../../workbench/host/headless';
import {call, shown} from './add-on';
import {withExample} from './kept-workbooks';

jest.setTimeout(240_000);

const percent = (share: number | null): string => (share === null ? '' : `${Math.round(share * 100) || 0}%`);
const told = (id: string, {progress, chance}: Standing): string => `${id} ${percent(progress)} ${chance}`;
const inCells = (host: HeadlessHost, ids: readonly string[]): string[] =>
  ids.map((id) => `${id} ${shown(host, 'OKRs', id, ['Progress', 'Chance as shown']).join(' ')}`);

test.each(EXAMPLES)('$title', ({key}) => {
  const host = withExample(key);
  const {today, results, kpis} = call(host, 'checkInList', {});
  const ids = results.map(({id}) => id);
  expect(ids.length).toBeGreaterThan(6);
  expect(results.map((one) => told(one.id, standingOf(one)))).toEqual(inCells(host, ids));

  // Half a step towards the target, for whatever has one; what a KPI feeds moves with it.
  const better = (last: number | null, target: number | null) =>
    last === null || target === null ? null : (last + target) / 2;
  const valueOfKpi = new Map<string, number>();
  for (const {kpi, last, target} of results) {
    const value = better(last, target);
    if (kpi !== '' && value !== null) valueOfKpi.set(kpi, value);
  }
  const expected = results.map((one) => {
    const value = one.kpi === '' ? better(one.last, one.target) : (valueOfKpi.get(one.kpi) ?? null);
    return told(one.id, value === null ? standingOf(one) : standingWith(one, value, today));
  });
  const typed = results.filter(({kpi, last, target}) => kpi === '' && better(last, target) !== null);
  call(host, 'checkIn', {
    by: 'Ana',
    results: typed.map(({id, text, unit, last, target}) => ({
      id,
      text,
      unit,
      value: better(last, target),
      confidence: null,
      comment: '',
      blockedBy: '',
    })),
    kpis: kpis.flatMap(({name}) => {
      const value = valueOfKpi.get(name);
      return value === undefined ? [] : [{kpi: name, value}];
    }),
    run: 'week',
  });
  expect(inCells(host, ids)).toEqual(expected);
  call(host, 'undoRun', {run: 'week', force: false});
  expect(results.map((one) => told(one.id, standingOf(one)))).toEqual(inCells(host, ids));
});
