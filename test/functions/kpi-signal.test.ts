import {KPI_SIGNAL} from '../../src/functions/kpi-signal';
import {column, testCases} from './cases';

testCases(KPI_SIGNAL, [
  [[13, 10, 1], 'Better'],
  [[7, 10, 1], 'Worse'],
  [[12, 10, 1], 'Noise', 'the limit itself is noise'],
  [[8, 10, 1], 'Noise'],
  [[0.22, 0.18, 0.02], 'Noise', 'the limit with float dust'],
  [[1_000_000.002, 1_000_000, 0.001], 'Noise', 'the limit with the dust of large values'],
  [[1_000_000.0021, 1_000_000, 0.001], 'Better'],
  [[13, 10, 1, 'down'], 'Worse'],
  [[7, 10, 1, ' Down '], 'Better'],
  [[12.5, 10, 1, '', 3], 'Noise'],
  [[11.5, 10, 1, '', 1], 'Better'],
  [[10, 10, 0], 'Noise', 'no spread, no change'],
  [[10.1, 10, 0], 'Better', 'no spread: any change is news'],
  [[0, 10, 1], 'Worse', 'zero is a value'],
  [['', 10, 1], 'No data'],
  [[10, '', ''], 'No data', 'no baseline to judge by'],
  [[10, 10, ''], 'No data'],
  [['', '', ''], null, 'nothing at all'],
  [[10, 10, -1], {error: 'KPI_SIGNAL: sd must not be negative: -1'}],
  [[10, 10, 1, '', -1], {error: 'KPI_SIGNAL: sigmas must not be negative: -1'}],
  [['#DIV/0!', 10, 1], {error: 'KPI_SIGNAL: value is text: "#DIV/0!"'}],
  [[1e308, -1e308, 1], 'Better', 'a difference beyond all numbers is still one'],
  [
    [column(13, '', '', ''), column(10, '', 10, ''), column(1, '', 1, '')],
    [['Better'], [null], ['No data']],
  ],
]);
