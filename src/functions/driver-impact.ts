import {BASES, LINKS} from '../okr/drivers/driver-words';
import type {Doc} from './define';
import {defineList} from './list';
import {readNumber, readText, readWord} from './params';
import {column, optionalColumn} from './table';

declare function require(path: '../okr/drivers/impact'): typeof import('../okr/drivers/impact');

export const DRIVER_IMPACT = defineList({
  name: 'DRIVER_IMPACT',
  params: [
    column('drivers', 'The KPIs of the tree, one a row, the North Star among them. In any order.', readText),
    column('parents', 'The KPI that each one drives. As long as drivers. Blank: it is at the top.', readText),
    column(
      'links',
      'How it acts on that KPI: Multiplies, Adds, Influences or Watched. As long as drivers. Blank: Watched.',
      readWord(LINKS),
    ),
    column(
      'strengths',
      'For Influences: percent of the parent for each percent of this one, −0.3 say. As long as drivers.',
      readNumber,
    ),
    column(
      'levels',
      'Where each KPI stands, in its unit: KPI_SIGNALS. As long as drivers. Blank: No data.',
      readNumber,
    ),
    column(
      'scenario',
      'Where its key result takes it: the target, or P50. As long as drivers. Blank: no key result.',
      readNumber,
    ),
    optionalColumn(
      column(
        'baselines',
        'What changes are measured against: the centre of KPI_SIGNALS. As long as drivers. Blank: the level.',
        readNumber,
      ),
    ),
    optionalColumn(
      column(
        'bases',
        'What the link rests on: Tested, Observed or Assumed. As long as drivers. Blank: not said.',
        readWord(BASES),
      ),
    ),
    optionalColumn(
      column(
        'forecasts',
        'Where its key result is likely to end, P50 say: a second scenario. As long as drivers. Blank: cannot be told.',
        readNumber,
      ),
    ),
    optionalColumn(
      column(
        'units',
        'The unit of each KPI, for the remark: %, $k, days. As long as drivers. Blank: plain numbers.',
        readText,
      ),
    ),
  ],
  parallel: [
    [
      'drivers',
      'parents',
      'links',
      'strengths',
      'levels',
      'scenario',
      'baselines',
      'bases',
      'forecasts',
      'units',
    ],
  ],
  cells: ['name', 'then', 'adds', 'remark', 'likely'],
  compute: (names, parents, links, strengths, levels, scenario, baselines, bases, forecasts, units) =>
    require('../okr/drivers/impact').driverImpact({
      names,
      parents,
      links,
      strengths,
      levels,
      scenario,
      baselines,
      bases,
      forecasts,
      units,
    }),
});

export const doc = (): Doc => ({
  group: 'pushes',
  summary:
    'Draws the driver tree and computes what the key results add up to, driver by driver, up to the North Star.',
  returns:
    'A row a driver, each behind the one that it drives: its name with the lines of the tree, its value then in its unit, what 1% more of it adds to the top as a fraction (0.01 is 1%, without sign), a remark, and its value as the forecasts stand, blank without any. Rows without a place stand last.',
  formula:
    'then = scenario; else, where a key result stands below: baseline × Π (child then ÷ child baseline)^strength + Σ (child then − child baseline) over those that Add; else the level. Multiplies is strength 1, Watched counts nothing, nor does a blank level or a ratio that is not positive. likely is the same with the forecasts in place of the scenario. adds = 1% × the strengths up to the top; for Adds baseline ÷ parent’s baseline. Remark, the first that holds: Loop · No data · Claimed twice (the KPI that it drives has a key result too) · 641 of 4,100 unexplained (the drivers yield less than the key result promises) · Rests on an assumption (Assumed, with a key result) · Nobody’s (adds 0.5% or more, no key result).',
  source:
    'Elasticities of a product and a sum, to the first order exact for the product; the method, section 2 (North Star and drivers).',
  refuses: [
    'columns of different lengths',
    'a driver that stands twice, and a parent that is no driver: a row of its own behind the tree says so',
    'an Influences without a strength, and text where a number belongs: marks the row and what is computed from it',
  ],
  examples: [
    {
      args: [
        [['A'], ['B'], ['C']],
        [[''], ['A'], ['A']],
        [[''], ['Multiplies'], ['Multiplies']],
        [[''], [''], ['']],
        [[100], [10], [10]],
        [[''], [12], ['']],
      ],
      result: [
        ['A', 120, null, null, null],
        ['├─ B', 12, 0.01, null, null],
        ['└─ C', 10, 0.01, 'Nobody’s', null],
      ],
    },
    {
      args: [
        [['Orders'], ['Customers'], ['Cart rate'], ['Old'], ['X'], ['Y']],
        [[''], ['Orders'], ['Orders'], ['Visits'], ['Y'], ['X']],
        [[''], ['Multiplies'], ['Influences'], ['Adds'], ['Adds'], ['Adds']],
        [[''], [''], [0.35], [''], [''], ['']],
        [[3400], [20000], [0.1], [1], [1], [1]],
        [[4100], [21000], [''], [''], [''], ['']],
      ],
      result: [
        ['Orders', 4100, null, '530 of 4,100 unexplained', null],
        ['├─ Customers', 21000, 0.01, 'Claimed twice', null],
        ['└─ Cart rate', 0.1, 0.0035, null, null],
        ['⚠ Old drives "Visits", which is no driver here', null, null, null, null],
        ['X', null, null, 'Loop', null],
        ['Y', null, null, 'Loop', null],
      ],
      note: 'the drivers yield 3,570',
    },
    {
      args: [
        [['Activation'], ['Checklist']],
        [[''], ['Activation']],
        [[''], ['Influences']],
        [[''], [0.35]],
        [[0.36], [0.38]],
        [[0.44], [0.55]],
        '',
        '',
        [[''], [0.46]],
        [['%'], ['%']],
      ],
      result: [
        ['Activation', 0.44, null, '3.03 points of 44% unexplained', 0.38489607559],
        ['└─ Checklist', 0.55, 0.0035, 'Claimed twice', 0.46],
      ],
      note: 'with a forecast of the checklist alone, and the remark in its unit',
    },
    {
      args: [[['A'], ['B']], [['']], '', '', '', ''],
      error: 'DRIVER_IMPACT: drivers has 2 rows, parents has 1',
    },
  ],
});
