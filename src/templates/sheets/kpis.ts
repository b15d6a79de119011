import {isBlank, isFilled, isMore, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {Columns, TableTemplate} from '../template';

const dictionary = 'Definition';
const figures = 'Figures';

/** More core KPIs than this and nobody reads them. */
export const coreKpiLimit = 12;

/** How many KPIs look like a share and have no unit: 18% on KPI data stands as 0.18 here, until the unit says percent. */
const bareShares = ({unit, latest}: Columns<ColumnKey<'kpis'>>): string =>
  `SUMPRODUCT((${unit}="")*ISNUMBER(${latest})*(${latest}<1)*(${latest}>0))`;

export const kpis: TableTemplate<ColumnKey<'kpis'>> = {
  kind: 'table',
  key: 'kpis',
  identity: 'name',
  title: 'KPIs',
  purpose:
    'How the business is doing: one row a KPI, with its owner and its definition. Values come from KPI data; the grey columns judge them.',
  needs: ['settings', 'kpiData'],
  reads: ['settings', 'kpiData', 'guardrails'],
  frozenColumns: 1,
  rows: 100,
  unit: 'unit',
  sentence: ({of}) =>
    `IF(COUNTA(${of.name})=0;` +
    '"Nothing here yet. Type the names of the 10 to 12 metrics that matter most, each with an owner and a definition, then add their values on KPI data.";' +
    `${counted(`COUNTA(${of.name})`, 'KPI', 'KPIs')}&IF(COUNTA(${of.name})>${coreKpiLimit};" · more than ${coreKpiLimit}: keep the list short, or nobody will read it";"")` +
    `&IF(COUNTIF(${of.signal};"Worse")=0;"";" · "&COUNTIF(${of.signal};"Worse")&" worse than baseline")` +
    `&IF(COUNTIF(${of.trust};"Trusted")=COUNTA(${of.name});"";" · "&COUNTA(${of.name})-COUNTIF(${of.trust};"Trusted")&" with data that is not trusted")` +
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
      width: 92,
      format: 'text',
      choices: {kind: 'setting', setting: 'owners'},
      note: 'The one person who answers for the number and its definition.',
    },
    {
      key: 'latestDate',
      title: 'Latest on',
      width: 92,
      format: 'date',
      note: 'Day of the newest value on KPI data.',
      formula: ({of, sheet}) =>
        sheet.kpiData
          ? `KPI_LATEST(${of.name};${sheet.kpiData.kpi};${sheet.kpiData.date};${sheet.kpiData.value})`
          : null,
    },
    {
      key: 'latest',
      title: 'Latest',
      width: 92,
      format: 'unit',
      spillOf: 'latestDate',
      note: 'The newest value.',
    },
    {
      key: 'previous',
      title: 'Previous',
      width: 92,
      format: 'unit',
      spillOf: 'latestDate',
      note: 'The value before it.',
    },
    {
      key: 'delta',
      title: 'Δ to µ',
      width: 92,
      format: 'rounded',
      note: 'Latest minus baseline mean, in the unit of the KPI.',
      formula: ({of}) =>
        `ARRAYFORMULA(IF(ISNUMBER(${of.latest})*ISNUMBER(${of.mean});${of.latest}-${of.mean};""))`,
    },
    {
      key: 'sigmas',
      title: 'Δ in σ',
      width: 92,
      format: 'sigma',
      note: 'The same distance in standard deviations: within ±2 it is ordinary noise.',
      formula: ({of}) =>
        `ARRAYFORMULA(IF(ISNUMBER(${of.latest})*ISNUMBER(${of.sd})*(${of.sd}<>0);(${of.latest}-${of.mean})/${of.sd};""))`,
    },
    {
      key: 'signal',
      title: 'Signal',
      width: 92,
      format: 'word',
      words: 'signal',
      note: 'Better or Worse when the latest value leaves the baseline by more than the σ in Settings, else Noise. No data: too few values to tell.',
      formula: ({of, names}) =>
        `ARRAYFORMULA(KPI_SIGNAL(IF(ISNUMBER(${of.sd});${of.latest};"");${of.mean};IF(ISNUMBER(${of.sd});${of.sd};"");` +
        `IF(${isBlank(of.name)};"";IF(${isBlank(of.better)};"up";${of.better}));${names.signalSigmas}))`,
    },
    {
      key: 'health',
      title: 'Guardrail',
      width: 92,
      format: 'word',
      words: 'guardrail',
      note: 'The worst of the guardrails that judge this KPI.',
      formula: ({of, sheet}) => {
        if (!sheet.guardrails) return null;
        const {kpi, status} = sheet.guardrails;
        const any = (word: string) => isMore(`COUNTIFS(${kpi};${of.name};${status};"${word}")`, '0');
        return (
          `ARRAYFORMULA(IF(${isBlank(of.name)};"";IF(${any('Tripped')};"Tripped";IF(${any('Watch')};"Watch";` +
          `IF(${any('No data')};"No data";IF(${any('OK')};"OK";""))))))`
        );
      },
    },
    {
      key: 'trust',
      title: 'Data trust',
      width: 92,
      format: 'word',
      words: 'trust',
      note: 'Trusted: fresh, complete and valid. Otherwise what is wrong with the data; key results on it show Unverified.',
      formula: ({of, names}) =>
        `ARRAYFORMULA(TRUST_BADGE(${of.latestDate};${names.asOf};IF(${isBlank(of.name)};"";IF(${isFilled(of.freshness)};${of.freshness};` +
        `IF(${isWord(of.cadence, 'Daily')};3;IF(${isWord(of.cadence, 'Monthly')};40;IF(${isWord(of.cadence, 'Quarterly')};100;10)))));` +
        `${of.completeness};${of.validity};${names.dataMinimum}))`,
    },
    {
      key: 'n',
      title: 'n',
      width: 92,
      format: 'whole',
      group: figures,
      note: 'How many values make up the baseline.',
      formula: ({of, sheet, names}) =>
        sheet.kpiData
          ? `KPI_BASELINE(${of.name};${sheet.kpiData.kpi};${sheet.kpiData.date};${sheet.kpiData.value};${names.baselineFrom};${names.baselineUntil})`
          : null,
    },
    {
      key: 'mean',
      title: 'Baseline µ',
      width: 92,
      format: 'rounded',
      group: figures,
      spillOf: 'n',
      note: 'Mean of the values in the baseline time (Settings).',
    },
    {
      key: 'sd',
      title: 'Baseline σ',
      width: 92,
      format: 'rounded',
      group: figures,
      spillOf: 'n',
      note: 'Their standard deviation: how much the KPI moves by itself.',
    },
    {
      key: 'stretch',
      title: 'Stretch target',
      width: 92,
      format: 'rounded',
      note: 'µ and 1.5 σ in the wanted direction for a noisy KPI, 2 σ for a stable one.',
      formula: ({of}) => {
        const known = `ISNUMBER(${of.mean})*ISNUMBER(${of.sd})`;
        return (
          `ARRAYFORMULA(STRETCH_TARGET(IF(${known};${of.mean};"");IF(${known};${of.sd};"");` +
          `IF(${known};IF(${isBlank(of.driver)};"noisy";${of.driver});"");IF(${known};IF(${isBlank(of.better)};"up";${of.better});"")))`
        );
      },
    },
    {
      key: 'category',
      title: 'Category',
      width: 104,
      format: 'text',
      group: dictionary,
      choices: {kind: 'list', values: ['Finance', 'Customer', 'Product', 'Sales & Marketing']},
      note: 'Finance, Customer, Product, or Sales & Marketing.',
    },
    {
      key: 'role',
      title: 'Role',
      width: 104,
      format: 'text',
      group: dictionary,
      choices: {kind: 'list', values: ['North-Star', 'Driver', 'Guardrail', 'Health']},
      note: 'North-Star: the one outcome of customer value. Driver: moves it. Guardrail: must not break. Health: good to watch.',
    },
    {
      key: 'unit',
      title: 'Unit',
      width: 104,
      format: 'text',
      group: dictionary,
      note: 'What the figures are in: %, $, days, /week … Percentages are typed as 18%.',
    },
    {
      key: 'better',
      title: 'Better when',
      width: 104,
      format: 'text',
      group: dictionary,
      choices: {kind: 'list', values: ['Up', 'Down']},
      note: 'Up if a higher value is better, Down if a lower one is. Blank is Up.',
    },
    {
      key: 'driver',
      title: 'Behaviour',
      width: 104,
      format: 'text',
      group: dictionary,
      choices: {kind: 'list', values: ['Noisy', 'Stable']},
      note: 'Noisy moves a lot by itself, Stable hardly. It decides how far a stretch target goes. Blank is Noisy.',
    },
    {
      key: 'cadence',
      title: 'Cadence',
      width: 104,
      format: 'text',
      group: dictionary,
      choices: {kind: 'list', values: ['Daily', 'Weekly', 'Monthly', 'Quarterly']},
      note: 'How often a new value comes. Blank is Weekly.',
    },
    {
      key: 'definition',
      title: 'Definition',
      width: 260,
      format: 'text',
      wrap: true,
      group: dictionary,
      note: 'What exactly is counted, of whom, over which time – so that two people get the same number.',
    },
    {
      key: 'query',
      title: 'Query',
      width: 260,
      format: 'text',
      wrap: true,
      group: dictionary,
      note: 'The SQL, or the report and filter, that the number comes from.',
    },
    {
      key: 'caveats',
      title: 'Caveats',
      width: 260,
      format: 'text',
      wrap: true,
      group: dictionary,
      note: 'What the number does not say.',
    },
    {
      key: 'freshness',
      title: 'Fresh for (days)',
      width: 104,
      format: 'whole',
      group: dictionary,
      choices: {kind: 'number', min: 1, max: 3660},
      note: 'The newest value may be this old. Blank follows the cadence: 3 days daily, 10 weekly, 40 monthly, 100 quarterly.',
    },
    {
      key: 'completeness',
      title: 'Completeness',
      width: 104,
      format: 'percent',
      group: dictionary,
      choices: {kind: 'number', min: 0, max: 1},
      note: 'Share of the expected records that arrived. Blank: not measured.',
    },
    {
      key: 'validity',
      title: 'Validity',
      width: 104,
      format: 'percent',
      group: dictionary,
      choices: {kind: 'number', min: 0, max: 1},
      note: 'Share of the records that pass their checks. Blank: not measured.',
    },
  ],
};
