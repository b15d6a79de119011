import {aDay} from '../choices';
import {isBlank, isFilled} from '../formula/conditions';
import {counted} from '../formula/counted';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {TableTemplate} from '../template';
import {madeUp} from './made-up';

export const kpiData: TableTemplate<ColumnKey<'kpiData'>> = {
  kind: 'table',
  key: 'kpiData',
  identity: 'kpi',
  title: 'KPI data',
  purpose:
    'The log of every KPI: one row a value. Paste, import or connect rows at the end; the order does not matter.',
  needs: ['settings'],
  reads: ['kpis'],
  frozenColumns: 0,
  rows: 1000,
  sentence: ({of}) =>
    `IF(COUNTA(${of.kpi})=0;` +
    '"Nothing here yet. One row a value: the date, the KPI as it is called on KPIs, the value – for example a number a week.";' +
    `${counted(`COUNT(${of.value})`, 'value', 'values')}&IF(COUNTA(${of.value})=COUNT(${of.value});"";" · "&COUNTA(${of.value})-COUNT(${of.value})&" not counted: text")` +
    `&IF(SUMPRODUCT(${isFilled(of.kpi)}*${isBlank(of.date)})=0;"";" · "&SUMPRODUCT(${isFilled(of.kpi)}*${isBlank(of.date)})&" without a date")${madeUp(of.source)})`,
  columns: [
    {
      key: 'date',
      title: 'Date',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'The day, or the last day of the week or month, that the value stands for.',
    },
    {
      key: 'kpi',
      title: 'KPI',
      width: 220,
      format: 'text',
      choices: {kind: 'column', table: 'kpis', column: 'name'},
      note: 'The name exactly as on the KPIs sheet.',
    },
    {
      key: 'value',
      title: 'Value',
      width: 120,
      format: 'unit',
      note: 'A number. A percentage as 18% or 0.18, never as text. A missing value is no row, not a zero.',
    },
    {
      key: 'source',
      title: 'Source',
      width: 260,
      format: 'text',
      wrap: true,
      note: 'Where it comes from: a report, a connector, a person.',
    },
  ],
};
