import {oneOfTheOwners} from '../choices';
import {isBlank, isFilled, isMore, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {each, orElse, where} from '../formula/each';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {Columns, TableTemplate} from '../template';
import {kpiDefinition, kpiRole} from './kpi-definition';
import {kpiFigures} from './kpi-figures';
import {kpiTree} from './kpi-tree';

type Kpis = Columns<ColumnKey<'kpis'>>;

/** More core KPIs than this and nobody reads them. */
export const coreKpiLimit = 12;

/** How many KPIs look like a share and have no unit: 18% on KPI data stands as 0.18 here, until the unit says percent. */
const bareShares = ({unit, latest}: Kpis): string =>
  `SUMPRODUCT((${unit}="")*ISNUMBER(${latest})*(${latest}<1)*(${latest}>0))`;

/** A count of words in a column, with what is said of them; nothing when there are none. */
const told = (range: string, word: string, says: string): string =>
  `IF(COUNTIF(${range};"${word}")=0;"";" · "&COUNTIF(${range};"${word}")&" ${says}")`;

/** Data that nobody relies on says nothing about the KPI. */
export const untrusted = (trust: string): string =>
  `${isWord(trust, 'Stale')}+${isWord(trust, 'Incomplete')}+${isWord(trust, 'Invalid')}>0`;

export const kpis: TableTemplate<ColumnKey<'kpis'>> = {
  kind: 'table',
  key: 'kpis',
  identity: 'name',
  title: 'KPIs',
  purpose:
    'How the business is doing: one row a KPI, with its owner and its definition. Values come from KPI data; the grey columns judge them.',
  needs: ['settings', 'kpiData'],
  reads: ['settings', 'kpiData', 'guardrails', 'okrs'],
  frozenColumns: 1,
  rows: 100,
  unit: 'unit',
  sentence: ({of}) =>
    `IF(COUNTA(${of.name})=0;` +
    '"Nothing here yet. Type the names of the 10 to 12 metrics that matter most, each with an owner and a definition, then add their values on KPI data.";' +
    `${counted(`COUNTA(${of.name})`, 'KPI', 'KPIs')}&IF(COUNTA(${of.name})>${coreKpiLimit};" · more than ${coreKpiLimit}: keep the list short, or nobody will read it";"")` +
    `&${told(of.signal, 'Better', 'better than usual')}&${told(of.signal, 'Worse', 'worse than usual')}&${told(of.signal, 'Noise', 'as usual')}` +
    `&${told(of.signal, 'Unverified', 'with data that is not trusted')}&${told(of.signal, 'No data', 'with too few values')}` +
    `&IF(${bareShares(of)}=0;"";" · "&${bareShares(of)}&" without a unit and below 1: write % where it is a share"))`,
  columns: [
    {
      key: 'name',
      title: 'KPI',
      width: widths.name,
      format: 'text',
      wrap: true,
      note: 'What everybody calls it. KPI data, OKRs and Guardrails refer to it by this name.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: 104,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'The one person who answers for the number and its definition.',
    },
    {
      key: 'latestText',
      title: 'Latest',
      width: 104,
      format: 'figure',
      note: 'The newest value on KPI data, in its unit.',
      formula: ({of}) => each(orElse(of.latestFigure, '""')),
    },
    {
      key: 'difference',
      title: 'vs usual',
      width: 104,
      format: 'figure',
      note: 'The newest value minus the mean of the baseline. A percentage differs by points (pp).',
      formula: ({of}) => each(orElse(of.differenceFigure, '""')),
    },
    {
      key: 'signal',
      title: 'Signal',
      width: 104,
      format: 'word',
      words: 'signal',
      note: 'Better or Worse when the KPI has really moved, else Noise. Unverified: its data is not trusted. No data: fewer than 6 values.',
      formula: ({of}) => each(`IF(${untrusted(of.trust)};"Unverified";${orElse(of.ownSignal, '""')})`),
    },
    {
      key: 'why',
      title: 'Why',
      width: 104,
      format: 'text',
      wrap: true,
      note: 'The rule that speaks: beyond limit, 3 of 4 near it, or 8 in a row on one side. (trial): the baseline is short, or had to take the whole log. (before the cycle): it had moved already.',
      formula: ({of}) =>
        each(
          `IF(${isBlank(of.name)};"";${orElse(of.ownWhy, '""')}&IF(${isWord(of.baselineUntil, '')}*(${isMore(of.n, '11')})*${isFilled(of.ownSignal)};" (trial)";""))`,
        ),
    },
    {
      key: 'health',
      title: 'Guardrail',
      width: 104,
      format: 'word',
      words: 'guardrail',
      note: 'The worst of the guardrails that judge this KPI.',
      formula: ({of, sheet}) => {
        if (!sheet.guardrails) return null;
        const {kpi, status} = sheet.guardrails;
        const any = (word: string) => isMore(`COUNTIFS(${kpi};${of.name};${status};"${word}")`, '0');
        return each(
          `IF(${isBlank(of.name)};"";IF(${any('Tripped')};"Tripped";IF(${any('Watch')};"Watch";` +
            `IF(${any('Unverified')};"Unverified";IF(${any('No data')};"No data";IF(${any('OK')};"OK";""))))))`,
        );
      },
    },
    {
      key: 'trust',
      title: 'Data trust',
      width: 104,
      format: 'word',
      words: 'trust',
      note: 'Trusted: fresh, complete and valid. Fresh: up to date, but completeness or validity is not stated, so nobody measured it. Otherwise what is wrong with the data; key results on it show Unverified.',
      formula: ({of}) =>
        each(
          `IF(${isWord(of.badge, 'Trusted')}*(${isBlank(of.completeness)}+${isBlank(of.validity)}>0);"Fresh";${orElse(of.badge, '""')})`,
        ),
    },
    {
      key: 'pushedBy',
      title: 'Pushed by',
      width: 104,
      format: 'text',
      note: 'The key results that name this KPI.',
      formula: ({of, sheet}) =>
        sheet.okrs ? `KPI_PUSHED_BY(${of.name};${sheet.okrs.id};${sheet.okrs.kpi})` : null,
    },
    {
      key: 'stretch',
      title: 'Stretch target',
      width: 104,
      format: 'rounded',
      note: 'µ and 1.5 σ in the wanted direction for a noisy KPI, 2 σ for a stable one.',
      formula: ({of}) => {
        const known = `ISNUMBER(${of.mean})*ISNUMBER(${of.sd})`;
        return (
          `STRETCH_TARGET(${where(known, of.mean)};${where(known, of.sd)};` +
          `${where(known, orElse(of.driver, '"noisy"'))};${where(known, orElse(of.better, '"up"'))})`
        );
      },
    },
    ...kpiDefinition,
    kpiRole,
    ...kpiTree,
    ...kpiFigures,
  ],
};
