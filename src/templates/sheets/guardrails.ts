import {isBlank, isFilled, isMore, isWord} from '../formula/conditions';
import {each, lookedUp, orElse} from '../formula/each';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {TableTemplate} from '../template';
import {guardrailFigures} from './guardrail-figures';
import {untrusted} from './kpis';

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
    `COUNTIF(${of.status};"OK")+COUNTIF(${of.status};"Watch")&" of "&COUNTA(${of.name})&" hold"` +
    `&IF(COUNTIF(${of.status};"Tripped")=0;"";" · "&COUNTIF(${of.status};"Tripped")&" tripped")` +
    `&IF(COUNTIF(${of.status};"Watch")=0;"";" · "&COUNTIF(${of.status};"Watch")&" to watch")` +
    `&IF(COUNTIF(${of.status};"Unverified")=0;"";" · "&COUNTIF(${of.status};"Unverified")&" with data that is not trusted")` +
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
      key: 'currentText',
      title: 'Current',
      width: 96,
      format: 'figure',
      typedIn: 'value',
      note: 'The value that is judged, in its unit: the latest of its KPI; the typed one where no KPI is named or the KPI has none.',
      formula: ({of, sheet}) => {
        const unit = sheet.kpis
          ? each(`IF(${isFilled(of.unit)};${of.unit};${lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.unit)})`)
          : of.unit;
        return `IN_UNIT(${of.current};${unit})`;
      },
    },
    {
      key: 'status',
      title: 'Status',
      width: 96,
      format: 'word',
      words: 'guardrail',
      note: 'OK holds. Watch: the limit lies within ordinary noise of its KPI, or is close. Tripped is broken. Unverified: the data of its KPI is not trusted. No data has no value.',
      // What is ordinary noise for its KPI may carry the value over the limit any week.
      formula: ({of, sheet}) => {
        // Old or incomplete figures say nothing of a limit that holds; one that they break is looked at all the same.
        const isUntrusted = sheet.kpis
          ? `(${isWord(of.ownStatus, 'OK')}+${isWord(of.ownStatus, 'Watch')})*ISNUMBER(${lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.latest)})*(${untrusted(lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.trust))})`
          : 'FALSE';
        return each(
          `IF(IFERROR(${isUntrusted};FALSE);"Unverified";IF(${isWord(of.ownStatus, 'OK')}*ISNUMBER(${of.room})*ISNUMBER(${of.sd})*${isMore(`(${of.upper}-${of.lower})/2`, `${of.room}*${of.sd}`)};"Watch";${orElse(of.ownStatus, '""')}))`,
        );
      },
    },
    {
      key: 'room',
      title: 'Room (σ)',
      width: 96,
      format: 'sigma',
      note: 'How many standard deviations lie between where its KPI usually is and the limit. Negative: it is usually broken.',
      formula: ({of, sheet}) =>
        sheet.kpis ? `GUARDRAIL_ROOM(${of.rule};${of.lower};${of.upper};${of.sd};${of.usual})` : null,
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
      scale: true,
      note: 'The present value, where no KPI delivers it.',
    },
    {
      key: 'baseline',
      title: 'Baseline',
      width: 96,
      format: 'unit',
      scale: true,
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
    {
      key: 'check',
      title: 'Check',
      width: 190,
      format: 'text',
      wrap: true,
      note: 'What does not fit together in this row.',
      formula: ({of, sheet}) =>
        sheet.kpis
          ? each(
              `IF(${isFilled(of.value)}*ISNUMBER(${lookedUp(of.kpi, sheet.kpis.name, sheet.kpis.latest)});"Typed value not used: its KPI has one";` +
                `IF(${isFilled(of.kpi)}*ISNA(MATCH(${of.kpi};${sheet.kpis.name};0));"No such KPI on the KPIs sheet";` +
                // A guardrail that only shares its KPI's name would stay without data, and nobody would see why.
                `IF(${isFilled(of.name)}*${isBlank(of.kpi)}*${isBlank(of.value)}*ISNUMBER(MATCH(${of.name};${sheet.kpis.name};0));"A KPI has this name: choose it under KPI";"")))`,
            )
          : null,
    },
    ...guardrailFigures,
  ],
};
