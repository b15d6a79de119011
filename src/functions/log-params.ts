/** What every function that looks at the log of KPIs takes first: the KPIs, and the three columns of the log. */
import {DIRECTIONS} from '../okr/direction';
import {readFilledDay, readNumber, readText, readWord} from './params';
import {column, oneForAll, optionalColumn} from './table';

export const logParams = [
  column('kpis', 'The KPIs to answer for, one a row. Case and surrounding blanks do not count.', readText),
  column('log_kpis', 'The log’s column of KPI names. Rows with a blank name are passed over.', readText),
  column('log_dates', 'The log’s column of dates, as long as log_kpis, in any order.', readFilledDay),
  column(
    'log_values',
    'The log’s column of values, as long as log_kpis. Blank is no value, not zero.',
    readNumber,
  ),
] as const;

/** Which way each KPI gets better. */
export const betterParam = optionalColumn(
  oneForAll(
    column(
      'better',
      'up or down: which way is better, one for all or one a KPI. Blank: up.',
      readWord(DIRECTIONS),
    ),
  ),
);
