import {isBlank} from '../formula/conditions';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {TableTemplate} from '../template';

export const guardrails: TableTemplate<ColumnKey<'guardrails'>> = {
  kind: 'table',
  key: 'guardrails',
  identity: 'name',
  title: 'Guardrails',
  purpose:
    'What must not break while we push. When a guardrail trips, every OKR that it protects pauses until it holds again.',
  needs: ['settings'],
  reads: ['settings', 'kpis'],
  frozenColumns: 1,
  rows: 100,
  unit: 'unit',
  sentence: ({of}) =>
    `IF(COUNTA(${of.name})=0;` +
    '"Nothing here yet. Type a name and a rule as you would say it, e.g. CAC payback and ≤ 12 mo, then its value or its KPI.";' +
    `COUNTIF(${of.status};"OK")&" of "&COUNTA(${of.name})&" hold"` +
    `&IF(COUNTIF(${of.status};"Tripped")=0;"";" · "&COUNTIF(${of.status};"Tripped")&" tripped")` +
    `&IF(COUNTIF(${of.status};"Watch")=0;"";" · "&COUNTIF(${of.status};"Watch")&" to watch")` +
    `&IF(COUNTIF(${of.status};"No data")=0;"";" · "&COUNTIF(${of.status};"No data")&" without a value"))`,
  columns: [
    {
      key: 'name',
      title: 'Guardrail',
      width: 190,
      format: 'text',
      wrap: true,
      note: 'A short name, e.g. CAC payback. OKRs refer to it by this name.',
    },
    {
      key: 'rule',
      title: 'Rule',
      width: 190,
      format: 'text',
      wrap: true,
      note: 'The limit as you would write it: ≤ 12 mo · at least 64% · between 2 and 5 · ≤ baseline +10% · INP within CWV.',
    },
    {
      key: 'current',
      title: 'Current',
      width: 96,
      format: 'unit',
      note: 'The latest value of its KPI; the typed value where no KPI is named or the KPI has none.',
      formula: ({of, sheet}) => {
        const typed = `IF(${isBlank(of.value)};"";${of.value})`;
        if (!sheet.kpis) return `ARRAYFORMULA(${typed})`;
        const latest = `XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.latest};"")`;
        return `ARRAYFORMULA(IF(${isBlank(of.kpi)};${typed};IF(${isBlank(latest)};${typed};${latest})))`;
      },
    },
    {
      key: 'status',
      title: 'Status',
      width: 96,
      format: 'word',
      words: 'guardrail',
      note: 'OK holds, Watch is close to the limit, Tripped is broken, No data has no value.',
      formula: ({of, sheet, names}) => {
        const baseline = sheet.kpis
          ? `ARRAYFORMULA(IF(${isBlank(of.baseline)};IF(${isBlank(of.kpi)};"";XLOOKUP(${of.kpi};${sheet.kpis.name};${sheet.kpis.mean};""));${of.baseline}))`
          : of.baseline;
        return `GUARDRAIL_STATUS(${of.current};${of.rule};${baseline};${names.guardrailMargin})`;
      },
    },
    {
      key: 'scope',
      title: 'Protects',
      width: 140,
      format: 'text',
      wrap: true,
      note: 'All, or the ids that it protects, separated by commas: O1 covers O1.1, O1.2 and so on.',
    },
    {
      key: 'kpi',
      title: 'KPI',
      width: 140,
      format: 'text',
      wrap: true,
      choices: {kind: 'column', table: 'kpis', column: 'name'},
      note: 'The KPI whose latest value is judged. Leave it blank to type the value yourself.',
    },
    {
      key: 'value',
      title: 'Typed value',
      width: 96,
      format: 'unit',
      note: 'The present value, where no KPI delivers it.',
    },
    {
      key: 'baseline',
      title: 'Baseline',
      width: 96,
      format: 'unit',
      note: 'Only for rules that speak of a baseline. Blank: the µ of its KPI.',
    },
    {key: 'unit', title: 'Unit', width: 96, format: 'text', note: 'What the figures are in: %, $, mo, ms …'},
    {
      key: 'response',
      title: 'When it trips',
      width: widths.sentence,
      format: 'text',
      wrap: true,
      note: 'Who does what, decided before it happens.',
    },
  ],
};
