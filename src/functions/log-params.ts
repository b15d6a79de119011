/** What every function that looks at the log of KPIs takes first: the KPIs, and the three columns of the log. */
import {readFilledDay, readNumber, readText} from './params';
import {column} from './table';

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
