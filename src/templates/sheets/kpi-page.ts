/**
 * One printed portrait page about one KPI. Every formula starts from the KPI's name in the first cell, so the page
 * follows the sheets and can be pointed at another KPI by choosing another name.
 */

import type {Block, BlockColumn, Content, ListBlock} from '../blocks/block';
import {isAfterCycle} from '../formula/after-cycle';
import {isSame, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {colours, formats} from '../look';
import type {ColumnKey} from '../rows';
import type {AddressOf, PageReferences, PageTemplate} from '../template';

/** Values in the chart: a year and more of weekly ones. */
const chartRows = 60;

/** What the page takes from the KPI's row; figures and chart read it from there. */
const facts = [
  ['unit', 'Unit'],
  ['latestDate', 'Latest on'],
  ['latestText', 'Latest'],
  ['difference', 'vs usual'],
  ['n', 'Baseline n'],
  ['mean', 'Baseline µ'],
  ['lower', 'Lower limit'],
  ['upper', 'Upper limit'],
  ['meanFigure', 'µ in its unit'],
  ['sdFigure', 'σ in its unit'],
  ['lowerFigure', 'Lower limit in its unit'],
  ['upperFigure', 'Upper limit in its unit'],
  ['signal', 'Signal'],
  ['health', 'Limit'],
  ['why', 'Why'],
  ['since', 'Since'],
  ['likelyFigure', 'Likely at the cycle end'],
  ['cautiousFigure', 'Cautious at the cycle end'],
  ['driver', 'Behaviour'],
  ['stretchFigure', 'Stretch target'],
  ['trust', 'Data trust'],
  ['completeness', 'Completeness'],
  ['validity', 'Validity'],
] as const satisfies readonly (readonly [ColumnKey<'kpis'>, string])[];

const factIn =
  (at: AddressOf) =>
  (key: (typeof facts)[number][0]): string =>
    at('facts', key);

/** A field of the KPI's row on the KPIs sheet. */
const fieldIn =
  ({sheet: {kpis}, at}: PageReferences) =>
  (key: ColumnKey<'kpis'>): string =>
    kpis ? `XLOOKUP(${at('name')};${kpis.name};${kpis[key]};"")` : '""';

/** A formula that answers with a blank cell would show 0 in the local engine; blank is not zero. */
const unlessBlank = (value: string): string => `IF(${value}="";"";${value})`;

/** The unit as it stands behind a figure: `3,598`, not `3,598 /week`. */
const unitBehind = (unit: string): string => `IFERROR(REGEXREPLACE(${unit}&"";" ?/.*$";"");"")`;

/** A figure without the unit behind it, which the next one names: 54 ± 3 days. */
const bare = (figure: string, unit: string): string => `SUBSTITUTE(${figure};" "&${unitBehind(unit)};"")`;

const orDash = (figure: string): string => `IF(${figure}="";"–";${figure})`;

function definition(references: PageReferences): Content {
  const {kpis} = references.sheet;
  if (!kpis) return 'There is no KPIs sheet: make it in the sidebar under Build.';
  const text = fieldIn(references)('definition');
  return (
    `=IF(ISNA(MATCH(${references.at('name')};${kpis.name};0));"This KPI is not on the KPIs sheet. Choose one above, or add it there.";` +
    `IF(${text}="";"No definition yet: write it on the KPIs sheet.";${text}))`
  );
}

function owner(references: PageReferences): Content {
  const field = fieldIn(references);
  const optional = (key: ColumnKey<'kpis'>): string => `IF(${field(key)}="";"";" · "&${field(key)})`;
  return (
    `="Owner: "&IF(${field('owner')}="";"nobody yet";${field('owner')})&${optional('category')}&${optional('role')}` +
    `&" · "&IF(${field('cadence')}="";"Weekly";${field('cadence')})&" · better "&IF(${field('better')}="Down";"down";"up")`
  );
}

function keyFigures(references: PageReferences): Block {
  const {at} = references;
  const [fact, field] = [factIn(at), fieldIn(references)];
  // A KPI that has moved may stand beyond what was a stretch from where it used to be.
  const [latest, stretch] = [field('latest'), field('stretch')];
  const isPassed = `IFERROR(ISNUMBER(${latest})*ISNUMBER(${stretch})*IF(${field('better')}="Down";${latest}<=${stretch};${latest}>=${stretch});FALSE)`;
  const [mean, sd] = [fact('meanFigure'), fact('sdFigure')];
  const [n, date, signal] = [fact('n'), fact('latestDate'), fact('signal')];
  return {
    kind: 'figures',
    size: 'large',
    items: [
      {
        label: 'Latest',
        value: orDash(fact('latestText')),
        note: {of: `IF(ISNUMBER(${date});${date};"no value yet")`, numberFormat: formats.date},
      },
      {
        label: 'Usually µ ± σ',
        value: `IF(${sd}="";${orDash(mean)};${bare(mean, fact('unit'))}&" ± "&${sd})`,
        note: {of: `IF(${n}="";"no values yet";${n}&" values")`},
      },
      {
        label: 'vs usual',
        value: orDash(fact('difference')),
        note: {of: signal, words: 'signal'},
      },
      {
        label: 'Stretch target',
        value: orDash(fact('stretchFigure')),
        note: {
          of: `IF(${isPassed};"passed already";IF(${fact('driver')}="Stable";2;3/2)&" σ beyond µ")`,
        },
      },
    ],
  };
}

/**
 * Which rule fired and since when, or what noise means; then where the history leads by the end of the cycle. Before
 * there is anything to draw, what the chart waits for.
 */
function outlook({at, names}: PageReferences): Content {
  const fact = factIn(at);
  const [signal, why, since] = [fact('signal'), fact('why'), fact('since')];
  const [likely, safe] = [fact('likelyFigure'), fact('cautiousFigure')];
  const limits = `${bare(fact('lowerFigure'), fact('unit'))}&" to "&${fact('upperFigure')}`;
  const moved =
    `${signal}&" than usual"&IF(${why}="";"";": "&${why})` +
    // The rule fired on the newest value; the day is when the run on that side of the usual began.
    `&IF(ISNUMBER(${since});", on this side since "&TEXT(${since};"d mmm yyyy");"")&". "`;
  const noise = `"Ordinary noise: "&${limits}&" is usual"&IF(ISNUMBER(FIND("(trial)";${why}));", on trial: the baseline is short";"")&". "`;
  return (
    `=IF(COUNT(${at('history', 'values')})<2;"The chart waits for two values of this KPI on KPI data.";` +
    `IF(OR(${signal}="Better";${signal}="Worse");${moved};IF(${signal}="Noise";${noise};""))` +
    `&IF(${signal}="Unverified";"Nobody should rely on these figures: the data is "&LOWER(${fact('trust')})&".";` +
    `IF((${safe}<>"")*(1-${isAfterCycle(names)})>0;"It is likely to end the cycle at "&${likely}&", and at "&${safe}&" or better with "&ROUND(100*${names.forecastLevel};0)&"% certainty.";"")))`
  );
}

/** The rows of a table whose KPI is the one of the page. */
const ofThisKpi = (range: string | undefined, at: AddressOf, missing: string): ListBlock['from'] =>
  range ? {where: isSame(range, at('name')), count: `COUNTIF(${range};${at('name')})`} : {missing};

function lists({sheet: {guardrails, okrs}, at}: PageReferences): Block[] {
  const share: Pick<BlockColumn, 'numberFormat' | 'align'> = {numberFormat: formats.percent, align: 'left'};
  return [
    {
      kind: 'list',
      title: 'Guardrails',
      rows: 3,
      none: 'No guardrail judges this KPI.',
      from: ofThisKpi(guardrails?.kpi, at, 'There is no Guardrails sheet.'),
      more: 'title',
      columns: [
        {title: '', of: guardrails?.name, wrap: true},
        {title: 'Rule', of: guardrails?.rule, wrap: true},
        {title: 'Current', of: guardrails?.currentText, align: 'left'},
        {title: 'Status', of: guardrails?.status, words: 'guardrail'},
      ],
    },
    {
      kind: 'list',
      title: 'Key results that push it',
      rows: 4,
      height: 50,
      none: 'No key result pushes this KPI.',
      from: ofThisKpi(okrs?.kpi, at, 'There is no OKRs sheet.'),
      more: 'title',
      columns: [
        {title: '', of: okrs?.text, wrap: true},
        {title: 'Owner', of: okrs?.owner},
        {title: 'Progress', of: okrs?.ownProgress, ...share},
        {title: 'Status', of: okrs?.status, words: 'okr'},
        {title: 'Chance', of: okrs?.chance, align: 'left'},
      ],
    },
  ];
}

function quality(references: PageReferences): Block[] {
  const {at, names} = references;
  const [fact, field] = [factIn(at), fieldIn(references)];
  const date = fact('latestDate');
  const share = (key: 'completeness' | 'validity'): string =>
    // Never rounded up to 100% before it is reached.
    `IF(ISNUMBER(${fact(key)});INT(ROUND(1000*${fact(key)};4))/10&"%";"not measured")`;
  const source = (key: 'event' | 'query' | 'access' | 'caveats'): Content =>
    `=IF(${field(key)}="";"–";${field(key)})`;
  return [
    {kind: 'heading', title: 'Data quality'},
    {
      kind: 'figures',
      size: 'small',
      items: [
        {
          label: 'Freshness',
          value: `IF(ISNUMBER(${date});IF(${names.asOf}=${date};"of today";${counted(`(${names.asOf}-${date})`, 'day old', 'days old')});"no value yet")`,
        },
        {label: 'Completeness', value: share('completeness')},
        {label: 'Validity', value: share('validity')},
        {label: 'Trust', value: fact('trust'), words: 'trust'},
      ],
    },
    {kind: 'heading', title: 'Where it comes from'},
    {
      kind: 'pairs',
      height: 42,
      items: [
        {label: 'Event', value: source('event')},
        {label: 'Query', value: source('query')},
      ],
    },
    {
      kind: 'pairs',
      height: 30,
      items: [
        {label: 'Caveats', value: source('caveats')},
        {
          label: 'Access',
          value: `=IF(${field('access')}="";"Aggregates only";${field('access')})`,
        },
      ],
    },
  ];
}

/** The KPI's row. */
function figuresBehind(references: PageReferences): Block[] {
  const field = fieldIn(references);
  return [
    {kind: 'heading', title: 'The figures behind this page'},
    {
      kind: 'pairs',
      key: 'facts',
      align: 'left',
      items: facts.map(([key, label]) => ({
        key,
        label,
        value: `=${unlessBlank(field(key))}`,
        ...(key === 'since' || key === 'latestDate' ? {numberFormat: formats.date} : {}),
      })),
    },
  ];
}

/** Percentages are drawn in percent. */
const scale = (at: AddressOf): string => `IF(LEFT(${at('facts', 'unit')};1)="%";100;1)`;

/** Which rows of KPI data hold a value of this KPI. */
function valuesOfKpi({sheet: {kpiData: log}, at}: PageReferences): string {
  return log ? `${isSame(log.kpi, at('name'))}*ISNUMBER(${log.date})*ISNUMBER(${log.value})` : 'FALSE';
}

/** The newest values, which the chart draws between their natural limits. Ties at the oldest day are cut by rows. */
function history(references: PageReferences): Block {
  const {at, sheet} = references;
  const log = sheet.kpiData;
  const unit = at('facts', 'unit');
  const limit = (key: 'mean' | 'lower' | 'upper'): string =>
    `ARRAYFORMULA(IF(ISNUMBER(${at('history', 'dates')})*ISNUMBER(${at('facts', key)});${scale(at)}*${at('facts', key)};""))`;
  const values = log
    ? `ARRAYFORMULA(IFERROR(SORT(SORTN(FILTER(HSTACK(${log.date};${scale(at)}*${log.value});${valuesOfKpi(references)});${chartRows};0;1;FALSE);1;TRUE);HSTACK("";"")))`
    : null;
  // The chart's axis takes this format; the percent of the figures behind would make 18 into 1800%.
  const numberFormat = formats.decimal;
  return {
    kind: 'spill',
    key: 'history',
    rows: chartRows,
    columns: [
      {key: 'dates', title: 'Date', of: values, numberFormat: formats.date},
      {key: 'values', title: `=${at('name')}&IF(${unit}="";"";" ("&${unit}&")")`, numberFormat},
      {title: 'Usual', of: limit('mean'), numberFormat},
      {title: 'Lower limit', of: limit('lower'), numberFormat},
      {title: 'Upper limit', of: limit('upper'), numberFormat},
    ],
  };
}

export const kpiPage: PageTemplate = {
  kind: 'page',
  key: 'kpiPage',
  title: 'KPI one-pager',
  purpose:
    'One printed page about one KPI: what it is, where it stands, what it must not break and what pushes it.',
  needs: ['settings', 'kpis', 'kpiData'],
  reads: ['settings', 'kpis', 'kpiData', 'guardrails', 'okrs'],
  printed: 'portrait',
  instanceOf: {table: 'kpis', column: 'name', prefix: 'kpi-page', answer: 'kpi'},
  tab: (kpi) => `KPI · ${kpi}`,
  grid: [230, 176, 104, 122, 104],
  body: (references) => [
    {
      kind: 'title',
      key: 'name',
      says: {
        seed: references.instance,
        choices: {kind: 'column', table: 'kpis', column: 'name'},
        help: 'A KPI of the KPIs sheet.',
        note: 'The KPI that this page is about. Choose another one and the whole page follows.',
      },
      badge: {
        of: `IF(${isWord(references.at('facts', 'health'), 'Tripped')};"Tripped";${references.at('facts', 'signal')})`,
        words: 'delta',
      },
    },
    {kind: 'headline', says: definition(references), height: 44},
    {kind: 'text', says: owner(references)},
    {kind: 'gap'},
    keyFigures(references),
    {kind: 'headline', says: outlook(references), height: 44},
    {
      kind: 'chart',
      chart: 'line',
      data: 'history',
      rows: 12,
      colours: [colours.accent, colours.quiet, colours.band, colours.band],
    },
    ...lists(references),
    ...quality(references),
  ],
  behind: (references) => [...figuresBehind(references), history(references)],
};
