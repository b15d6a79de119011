/**
 * What stands in the cells of the KPI one-pager. Every formula starts from the KPI's name in the first cell, so the page
 * follows the sheets and can be pointed at another KPI by choosing another name.
 */
import {cell, literal} from '../formula/a1';
import {isAtLeast, isSame} from '../formula/conditions';
import type {ColumnKey, NamedSetting} from '../rows';
import type {CellInput} from '../sheet-plan';
import type {Columns, OtherSheets} from '../template';
import {chartRows, guardrailRows, keyResultRows, type PagePart, rowOf} from './page-layout';

export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellInput;
}

const at = (part: PagePart, column: number, content: CellInput, offset = 0): PageCell => ({
  row: rowOf(part, offset),
  column,
  content,
});

const absolute = (column: number, row: number): string => cell(column, row).replace(/^([A-Z]+)/, '$$$1$$');

/** The cell with the KPI's name. */
const kpi = absolute(1, rowOf('name'));

/** What the page takes from the KPI's row; figures and chart read it from here. */
const facts: readonly {readonly key: ColumnKey<'kpis'>; readonly label: string}[] = [
  {key: 'unit', label: 'Unit'},
  {key: 'latestDate', label: 'Latest on'},
  {key: 'latest', label: 'Latest'},
  {key: 'n', label: 'Baseline n'},
  {key: 'mean', label: 'Baseline µ'},
  {key: 'sd', label: 'Baseline σ'},
  {key: 'level', label: 'Δ in σ'},
  {key: 'signal', label: 'Signal'},
  {key: 'driver', label: 'Behaviour'},
  {key: 'stretch', label: 'Stretch target'},
  {key: 'trust', label: 'Data trust'},
  {key: 'completeness', label: 'Completeness'},
  {key: 'validity', label: 'Validity'},
];

const fact = (key: ColumnKey<'kpis'>): string => {
  const index = facts.findIndex((one) => one.key === key);
  return absolute(2, rowOf('facts', index));
};

const looked = (sheet: OtherSheets, key: ColumnKey<'kpis'>): string =>
  sheet.kpis ? `XLOOKUP(${kpi};${sheet.kpis.name};${sheet.kpis[key]};"")` : '""';

/** A formula that answers with a blank cell would show 0 in the local engine; blank is not zero. */
const unlessBlank = (value: string): string => `IF(${value}="";"";${value})`;

/**
 * A figure with its unit as text: right for whichever KPI the page shows, and in every locale. A unit that stands behind
 * its figure can be left to the next one (`bare`), so that µ ± σ names it once.
 */
function figure(value: string, bare = false): string {
  const unit = fact('unit');
  const thousands = `INT(ROUND(${value};0)/1000)&" "&RIGHT(1000+MOD(ROUND(${value};0);1000);3)`;
  const small = `ROUND(${value};IF(${value}<10;2;IF(${value}<100;1;0)))`;
  const plain = `IF(${value}<1000;${small};IF(${value}<1000000;${thousands};ROUND(${value}/1000000;2)&" M"))`;
  const isCurrency = `OR(${unit}="$";${unit}="€";${unit}="£")`;
  const behind = bare ? '""' : `IF(${unit}="";"";" "&${unit})`;
  return (
    `IF(ISNUMBER(${value});IF(LEFT(${unit};1)="%";ROUND(100*${value};1)&"%";` +
    `IF(${isCurrency};${unit}&${plain};${plain}&${behind}));"–")`
  );
}

export function headCells(sheet: OtherSheets): PageCell[] {
  const field = (key: ColumnKey<'kpis'>): string => looked(sheet, key);
  const definition = sheet.kpis
    ? `=IF(ISNA(MATCH(${kpi};${sheet.kpis.name};0));"This KPI is not on the KPIs sheet. Choose one above, or add it there.";` +
      `IF(${field('definition')}="";"No definition yet: write it on the KPIs sheet.";${field('definition')}))`
    : 'There is no KPIs sheet: make it in the sidebar under Build.';
  const optional = (key: ColumnKey<'kpis'>): string => `IF(${field(key)}="";"";" · "&${field(key)})`;
  const owner =
    `="Owner: "&IF(${field('owner')}="";"nobody yet";${field('owner')})&${optional('category')}&${optional('role')}` +
    `&" · "&IF(${field('cadence')}="";"Weekly";${field('cadence')})&" · better "&IF(${field('better')}="Down";"down";"up")`;
  return [at('name', 5, `=${fact('signal')}`), at('definition', 1, definition), at('owner', 1, owner)];
}

/** The four key figures: a label, the figure, and what it rests on. */
export function figureCells(): PageCell[] {
  const [sd, n, sigmas, date] = [fact('sd'), fact('n'), fact('level'), fact('latestDate')];
  const columns: readonly (readonly [string, string, string])[] = [
    ['Latest', figure(fact('latest')), `IF(ISNUMBER(${date});${date};"no value yet")`],
    [
      'Baseline µ ± σ',
      `${figure(fact('mean'), true)}&IF(ISNUMBER(${sd});" ± "&${figure(sd)};"")`,
      `IF(${n}="";"no values yet";${n}&" values")`,
    ],
    [
      'Δ to baseline',
      `IF(ISNUMBER(${sigmas});IF(${sigmas}>0;"+";"")&ROUND(${sigmas};1)&" σ";"–")`,
      fact('signal'),
    ],
    ['Stretch target', figure(fact('stretch')), `IF(${fact('driver')}="Stable";2;3/2)&" σ beyond µ"`],
  ];
  return columns.flatMap(([label, value, note], index) => [
    at('figureLabels', index + 1, label),
    at('figures', index + 1, `=${value}`),
    at('figureNotes', index + 1, `=${note}`),
  ]);
}

/** Rows of another table that name this KPI: one formula a cell, so that a long list cannot run over the page. */
function rowsThatName(
  part: PagePart,
  count: number,
  by: string,
  ranges: readonly string[],
  none: string,
): PageCell[] {
  return Array.from({length: count}, (_, offset) =>
    ranges.map((range, index) => {
      const otherwise = offset === 0 && index === 0 ? literal(none) : '""';
      return at(
        part,
        index + 1,
        `=IFERROR(${unlessBlank(`INDEX(FILTER(${range};${isSame(by, kpi)});${offset + 1})`)};${otherwise})`,
        offset,
      );
    }),
  ).flat();
}

export function listCells({guardrails, okrs}: OtherSheets): PageCell[] {
  const heading = (title: string, shown: number, range: string | undefined): string =>
    range
      ? `=${literal(title)}&IF(COUNTIF(${range};${kpi})>${shown};" (the first ${shown} of "&COUNTIF(${range};${kpi})&")";"")`
      : title;
  return [
    at('guardrailHeading', 1, heading('Guardrails', guardrailRows, guardrails?.kpi)),
    ...['Rule', 'Current', 'Status'].map((title, index) => at('guardrailHeading', index + 2, title)),
    ...(guardrails
      ? rowsThatName(
          'guardrails',
          guardrailRows,
          guardrails.kpi,
          [guardrails.name, guardrails.rule, guardrails.current, guardrails.status],
          'No guardrail judges this KPI.',
        )
      : [at('guardrails', 1, 'There is no Guardrails sheet.')]),
    at('keyResultHeading', 1, heading('Key results that push it', keyResultRows, okrs?.kpi)),
    ...['Owner', 'Progress', 'Status', 'Chance'].map((title, index) =>
      at('keyResultHeading', index + 2, title),
    ),
    ...(okrs
      ? rowsThatName(
          'keyResults',
          keyResultRows,
          okrs.kpi,
          [okrs.text, okrs.owner, okrs.ownProgress, okrs.status, okrs.chance],
          'No key result pushes this KPI.',
        )
      : [at('keyResults', 1, 'There is no OKRs sheet.')]),
  ];
}

export function qualityCells(sheet: OtherSheets, names: Columns<NamedSetting>): PageCell[] {
  const date = fact('latestDate');
  const share = (key: ColumnKey<'kpis'>): string =>
    `IF(ISNUMBER(${fact(key)});ROUND(100*${fact(key)};1)&"%";"not measured")`;
  const columns: readonly (readonly [string, string])[] = [
    ['Freshness', `IF(ISNUMBER(${date});${names.asOf}-${date}&" days old";"no value yet")`],
    ['Completeness', share('completeness')],
    ['Validity', share('validity')],
    ['Trust', fact('trust')],
  ];
  const source = (key: 'query' | 'caveats'): string =>
    `=IF(${looked(sheet, key)}="";"–";${looked(sheet, key)})`;
  return [
    at('qualityHeading', 1, 'Data quality'),
    ...columns.flatMap(([label, value], index) => [
      at('qualityLabels', index + 1, label),
      at('quality', index + 1, `=${value}`),
    ]),
    at('sourceHeading', 1, 'Where it comes from'),
    at('query', 1, 'Query'),
    at('query', 2, source('query')),
    at('caveats', 1, 'Caveats'),
    at('caveats', 2, source('caveats')),
  ];
}

/** A column of the history block. */
const column = (number: number): string =>
  `${absolute(number, rowOf('history'))}:${absolute(number, rowOf('history', chartRows - 1))}`;

/** Below the page: the KPI's row, and the history that the chart draws, percentages in percent. */
export function dataCells(sheet: OtherSheets, names: Columns<NamedSetting>): PageCell[] {
  const unit = fact('unit');
  const scale = `IF(LEFT(${unit};1)="%";100;1)`;
  const dates = column(1);
  const log = sheet.kpiData;
  const ofKpi = log && `${isSame(log.kpi, kpi)}*ISNUMBER(${log.date})*ISNUMBER(${log.value})`;
  const [count, chartFrom] = [absolute(2, rowOf('chartCount')), absolute(2, rowOf('chartFrom'))];
  const history =
    log &&
    `=ARRAYFORMULA(SORT(IFERROR(FILTER(HSTACK(${log.date};${scale}*${log.value});${ofKpi}*${isAtLeast(log.date, chartFrom)});HSTACK("";""));1;TRUE))`;
  const [mean, sd] = [fact('mean'), fact('sd')];
  const band = (value: string, needs: string): string =>
    `=ARRAYFORMULA(IF(ISNUMBER(${dates})*ISNUMBER(${needs});${scale}*(${value});""))`;
  const direction = `IF(${looked(sheet, 'better')}="Down";"down";"up")`;
  const forecast = (certainty: string): string =>
    `=ARRAYFORMULA(IFERROR(KR_FORECAST(${dates};${column(2)};${names.cycleEnd};${certainty};${direction})/${scale};""))`;
  const titles = ['Date', `=${kpi}&IF(${unit}="";"";" ("&${unit}&")")`, 'µ', 'µ − σ', 'µ + σ'];
  return [
    at('factsHeading', 1, 'The figures behind this page'),
    ...facts.flatMap(({key, label}, offset) => [
      at('facts', 1, label, offset),
      at('facts', 2, `=${unlessBlank(looked(sheet, key))}`, offset),
    ]),
    at('chartCount', 1, 'Values'),
    at('chartCount', 2, log ? `=SUMPRODUCT(${ofKpi})` : null),
    at('chartFrom', 1, 'Chart from'),
    at(
      'chartFrom',
      2,
      log ? `=IF(${count}<${chartRows};0;LARGE(FILTER(${log.date};${ofKpi});${chartRows}))` : null,
    ),
    at('forecast', 1, 'Likely at the cycle end'),
    at('forecast', 2, forecast('1/2')),
    at('forecast', 1, 'With certainty', 1),
    at('forecast', 2, forecast(names.forecastLevel), 1),
    ...titles.map((title, index) => at('historyHeading', index + 1, title)),
    at('history', 1, history ?? null),
    at('history', 3, band(mean, mean)),
    at('history', 4, band(`${mean}-${sd}`, sd)),
    at('history', 5, band(`${mean}+${sd}`, sd)),
  ];
}

/** Where the trend leads by the end of the cycle; before there is one, what the chart waits for. */
export function outlookCell(names: Columns<NamedSetting>): PageCell {
  const [likely, safe] = [absolute(2, rowOf('forecast')), absolute(2, rowOf('forecast', 1))];
  return at(
    'outlook',
    1,
    `=IF(COUNT(${column(2)})<2;"The chart waits for two values of this KPI on KPI data.";IF(ISNUMBER(${safe});` +
      `"At this trend the cycle ends at "&${figure(likely)}&", and at "&${figure(safe)}&" or better with "&ROUND(100*${names.forecastLevel};0)&"% certainty.";""))`,
  );
}
