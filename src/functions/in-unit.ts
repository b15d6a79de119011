import type {Doc} from './define';
import {defineEach} from './each';
import {type FilledCell, flag, optional, param, readNumber, readText, text} from './params';

declare function require(path: '../okr/in-unit'): typeof import('../okr/in-unit');

/** A word in the place of a figure, such as No data, is handed on as it is; a cell error is none. */
function readFigure(cell: FilledCell, name: string): number | string {
  return typeof cell === 'string' ? readText(cell, name) : readNumber(cell, name);
}

export const IN_UNIT = defineEach({
  name: 'IN_UNIT',
  params: [
    param(
      'values',
      'The figure; a percentage as the cell holds it (0.199). Text is handed on. Blank: blank.',
      readFigure,
    ),
    text('units', 'Its unit: %, $, $k, days, ms … What follows a / is left out. Blank: the plain number.'),
    optional(flag('signed', 'TRUE for a difference: +1.7 pp, −$1k. Blank: without a plus.')),
  ],
  compute: (value, unit, signed) =>
    typeof value === 'number' ? require('../okr/in-unit').inUnit(value, unit ?? '', signed ?? false) : value,
});

export const doc = (): Doc => ({
  group: 'data',
  summary: 'Writes a figure in its unit, short enough to be read at a glance: 19.9%, $302k, 54 days.',
  returns: 'A text; blank without a value.',
  formula:
    'Three significant digits; whole digits are never cut, zeros at the end are; a percentage is never rounded up to 100% or down to 0%. Currencies: cents below 1,000; k, M and B from 10,000, and never in smaller steps than the unit itself has. Minus is always −; the difference of percentages is in pp.',
  source: 'None: it writes what the cell holds.',
  refuses: ['TRUE or FALSE, dates and cell errors in the place of a figure'],
  examples: [
    {args: [0.199, '%'], result: '19.9%'},
    {args: [0.9995, '%'], result: '99.95%', note: 'not 100% before it is reached'},
    {args: [302, '$k/week'], result: '$302k'},
    {args: [302000, '$'], result: '$302k'},
    {args: [76.68, '$'], result: '$76.68'},
    {args: [3400, '$'], result: '$3,400'},
    {args: [54, 'days'], result: '54 days'},
    {args: [22210, '/week'], result: '22,210', note: 'what follows the / is left out'},
    {args: [0.017, '%', true], result: '+1.7 pp'},
    {args: [-1, '$k', true], result: '−$1k'},
    {args: ['No data', '%'], result: 'No data'},
    {args: ['', '%'], result: null},
    {args: [true, '%'], error: 'IN_UNIT: values is TRUE, not a number'},
    {
      args: [
        [[0.042], ['⚠ no such KPI'], [2.34]],
        [['%'], ['%'], ['s']],
      ],
      result: [['4.2%'], ['⚠ no such KPI'], ['2.34 s']],
    },
  ],
});
