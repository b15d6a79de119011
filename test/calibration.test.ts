import {readFileSync} from 'node:fs';
import path from 'node:path';
import {calibrationTables} from '../scripts/calibration-table.mjs';
import * as historyBound from '../src/okr/statistics/history-bound';
import * as historyOutlook from '../src/okr/statistics/history-outlook';
import * as kpiSignals from '../src/okr/statistics/kpi-signals';
import * as reached from '../src/okr/statistics/reached';
import * as trendLine from '../src/okr/statistics/trend-line';

const rules = {...historyOutlook, ...historyBound, ...trendLine, ...reached, ...kpiSignals};
const page = readFileSync(path.join(__dirname, '../docs/calibration.md'), 'utf8');

test('the tables in docs/calibration.md are what `npm run calibration` prints today', () => {
  const size = /(\d+) series a kind and cycle, seed (\d+)\./.exec(page)!;
  expect(page).toContain(calibrationTables(rules, {series: Number(size[1]), seed: Number(size[2])}));
});

test('another seed makes other series', () => {
  const few = (seed: number) => calibrationTables(rules, {series: 30, seed});
  expect(few(1)).toBe(few(1));
  expect(few(1).split('\n').slice(1)).not.toEqual(few(2).split('\n').slice(1));
});
