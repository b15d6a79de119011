import {DIRECTIONS} from '../okr/direction';
import {inUnit, twoInUnit} from '../okr/in-unit';
import {isRefusal} from '../okr/known';
import {Refusal} from '../okr/refusal';
import {DRIVERS} from '../okr/stretch-target';
import {DATA_TRUST} from '../okr/warnings/warning-words';
import {block} from './block';
import type {Doc} from './define';
import {defineList} from './list';
import {logParams} from './log-params';
import {day, number, optional, readFilledDay, readNumber, readText, readWord} from './params';
import {column} from './table';

declare function require(path: '../okr/retro/candidates'): typeof import('../okr/retro/candidates');

export const CANDIDATE_KPIS = block('kpis', 'The KPIs, with their baseline as it stands now.', {
  name: readText,
  trust: readWord(DATA_TRUST),
  n: readNumber,
  mean: readNumber,
  sd: readNumber,
  better: readWord(DIRECTIONS),
  driver: readWord(DRIVERS),
  role: readText,
  unit: readText,
  owner: readText,
  'pushed by': readText,
  'baseline from': readFilledDay,
});

const [, logNames, logDates, logValues] = logParams;

export const KPI_CANDIDATES = defineList({
  name: 'KPI_CANDIDATES',
  params: [
    CANDIDATE_KPIS,
    logNames,
    logDates,
    logValues,
    day(
      'cycle_start',
      'The first day of the closed cycle: what was usual before it is the measure. Blank: none is closed, so there is nothing to list.',
    ),
    column('archived', 'What the key results of closed cycles pushed, a list of KPIs each.', readText),
    optional(
      number(
        'rows',
        'How many rows there are: the last one says what did not fit. Blank: as many as it takes.',
      ),
    ),
  ],
  parallel: [['log_kpis', 'log_dates', 'log_values']],
  cells: ['KPI', 'why', 'mean', 'standard deviation', 'start', 'stretch target', 'draft', 'owner'],
  compute: (kpis, names, days, values, cycleStart, archived, most) => {
    if (typeof most === 'number' && !(Number.isInteger(most) && most >= 1))
      throw new Refusal(`rows must be a whole number from 1 on, not ${most}`);
    const {kpiCandidates} = require('../okr/retro/candidates');
    const found = kpiCandidates({kpis, log: {names, days, values}, cycleStart, archived});
    const isTooMany = typeof most === 'number' && found.length > most;
    const shown = (isTooMany ? found.slice(0, most - 1) : found).map((one) => {
      if (isRefusal(one)) return one;
      const {kpi, why, mean, sd, start, target, unit, text, owner} = one;
      // A spread of percentages is in points, and has no sign.
      const spread = inUnit(sd, unit, true).replace('+', '');
      return [
        kpi,
        why,
        inUnit(mean, unit, false),
        spread,
        ...twoInUnit(start, target, unit),
        text,
        owner || null,
      ];
    });
    return isTooMany ? [...shown, [null, `and ${found.length - shown.length} more`]] : shown;
  },
});

export const doc = (): Doc => {
  const weeks = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02', '2026-02-09'];
  const days = [...weeks, '2026-02-16', '2026-02-23'].map((day) => [day]);
  const log = [
    days.map(() => ['Gross margin']),
    days,
    [0.652, 0.655, 0.649, 0.653, 0.65, 0.654, 0.63, 0.628].map((value) => [value]),
  ];
  const margin = ['Gross margin', 'Trusted', 26, 0.65, 0.008, 'up', 'noisy', '', '%', 'Ana', '', ''];
  const cycle = ['Sales cycle', 'Fresh', 14, 54, 4, 'down', 'noisy', 'Driver', 'days', 'Ben', '', ''];
  return {
    group: 'ask',
    summary:
      'Lists the KPIs that should become key results of the next cycle: those that got worse, and those that no key result ever pushed.',
    returns:
      'Eight texts a KPI: name, why (Worse, or never in a key result), mean and standard deviation of its baseline now, where it stands, its stretch target, the key result as a sentence, owner.',
    formula:
      'A KPI counts with data that is Trusted or Fresh, 12 values or more and some spread, when no key result pushes it now. Worse: as KPI_SIGNALS says by the values before cycle_start (all of them while fewer than 6 lie before). Guardrails only when they are worse. Where it stands: the mean of its last four values if it moved, else the mean. Target: STRETCH_TARGET; where it stands beyond the mean, so far beyond where it stands. Both with three digits. Worse first, then in the order of their rows.',
    source: 'The method’s seventh step: KPIs that underperform become key results of the next cycle.',
    refuses: [
      'a block that is wider or narrower than its columns, and rows that is not a whole number from 1 on',
      'log columns of different lengths',
      'a cell that cannot be read: marks its KPI',
    ],
    ours: {
      kpis: {
        name: 'kpis.name',
        trust: 'kpis.trust',
        n: 'kpis.n',
        mean: 'kpis.mean',
        sd: 'kpis.sd',
        better: 'kpis.better',
        driver: 'kpis.driver',
        role: 'kpis.role',
        unit: 'kpis.unit',
        owner: 'kpis.owner',
        'pushed by': 'kpis.pushedBy',
        'baseline from': 'kpis.baselineFrom',
      },
      log_kpis: 'kpiData.kpi',
      log_dates: 'kpiData.date',
      log_values: 'kpiData.value',
      cycle_start: 'settings.cycleStart',
    },
    examples: [
      {
        args: [[cycle, margin], ...log, '2026-02-16', [['Gross margin, Win rate']]],
        result: [
          [
            'Gross margin',
            'Worse',
            '65%',
            '0.8 pp',
            '64.1%',
            '66.2%',
            'Increase Gross margin from 64.1% to 66.2%',
            'Ana',
          ],
          [
            'Sales cycle',
            'never in a key result',
            '54 days',
            '4 days',
            '54 days',
            '48 days',
            'Reduce Sales cycle from 54 days to 48 days',
            'Ben',
          ],
        ],
      },
      {
        args: [[[...margin.slice(0, 10), 'O5.1', '']], ...log, '2026-02-16', ''],
        result: [[null, null, null, null, null, null, null, null]],
        note: 'a key result pushes it already',
      },
      {
        args: [[['Churn']], ...log, '', ''],
        error:
          'KPI_CANDIDATES: kpis has 1 column, needs 12: name, trust, n, mean, sd, better, driver, role, unit, owner, pushed by, baseline from',
      },
    ],
  };
};
