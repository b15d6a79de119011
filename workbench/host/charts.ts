/** Embedded charts: Google's builder on one side, the engine's chart definitions on the other. */
import type {ChartDefinition, Figure} from '@odoo/o-spreadsheet';
import type {Face} from './face';
import {RangeHost} from './range';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

type Options = Readonly<Record<string, unknown>>;

interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

interface ChartState {
  readonly type: string;
  readonly ranges: readonly RangeHost[];
  readonly options: Options;
  readonly anchor: Anchor;
  readonly headers: number;
}

/** Where a chart stands in the engine: its own id, its figure's and its sheet's. */
export interface ChartPlace {
  readonly chartId: string;
  readonly figureId: string;
  readonly sheetId: string;
}

const engineTypes: Readonly<Record<string, string>> = {
  LINE: 'line',
  AREA: 'line',
  BAR: 'bar',
  COLUMN: 'bar',
  PIE: 'pie',
  SCATTER: 'scatter',
  COMBO: 'combo',
};

const fresh: ChartState = {
  type: 'LINE',
  ranges: [],
  options: {},
  anchor: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  headers: 1,
};

/** Google's usual size. */
const usual = {width: 600, height: 371};

export class EmbeddedChartHost
  extends Service
  implements Face<Google, 'getChartId' | 'getContainerInfo' | 'getOptions' | 'getRanges' | 'modify'>
{
  static override readonly serviceName = 'EmbeddedChart';
  static override readonly reach = 'local';

  constructor(
    readonly state: ChartState,
    readonly chart: ChartPlace | null,
  ) {
    super();
  }
  getChartId() {
    return this.chart ? numberOf(this.chart.chartId) : null;
  }
  getRanges() {
    return [...this.state.ranges];
  }
  modify() {
    return new EmbeddedChartBuilderHost(this.state, this.chart);
  }
  getOptions() {
    return new ChartOptionsHost(this.state.options);
  }
  getContainerInfo() {
    return new ContainerInfoHost(this.state.anchor);
  }
}

export class ChartOptionsHost extends Service {
  static override readonly serviceName = 'ChartOptions';
  static override readonly reach = 'local';
  constructor(private readonly options: Options) {
    super();
  }
  get(name: string) {
    return this.options[name] ?? null;
  }
  getOrDefault(name: string) {
    return this.get(name);
  }
}

export class ContainerInfoHost extends Service {
  static override readonly serviceName = 'ContainerInfo';
  static override readonly reach = 'local';
  constructor(private readonly anchor: Anchor) {
    super();
  }
  getAnchorRow() {
    return this.anchor.row;
  }
  getAnchorColumn() {
    return this.anchor.column;
  }
  getOffsetX() {
    return this.anchor.offsetX;
  }
  getOffsetY() {
    return this.anchor.offsetY;
  }
}

export class EmbeddedChartBuilderHost
  extends Service
  implements
    Face<
      GoogleBuilder,
      | 'addRange'
      | 'asAreaChart'
      | 'asBarChart'
      | 'asColumnChart'
      | 'asLineChart'
      | 'asPieChart'
      | 'asScatterChart'
      | 'build'
      | 'clearRanges'
      | 'removeRange'
      | 'setChartType'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
    >
{
  static override readonly serviceName = 'EmbeddedChartBuilder';
  static override readonly reach = 'local';

  constructor(
    private state: ChartState = fresh,
    private readonly chart: ChartPlace | null = null,
  ) {
    super();
  }

  private with(change: Partial<ChartState>): this {
    this.state = {...this.state, ...change};
    return this;
  }
  setChartType(type: string) {
    if (!engineTypes[type]) throw new Error(`Charts.ChartType.${type} is not implemented in the workbench`);
    return this.with({type});
  }
  asLineChart() {
    return this.with({type: 'LINE'});
  }
  asAreaChart() {
    return this.with({type: 'AREA'});
  }
  asBarChart() {
    return this.with({type: 'BAR'});
  }
  asColumnChart() {
    return this.with({type: 'COLUMN'});
  }
  asPieChart() {
    return this.with({type: 'PIE'});
  }
  asScatterChart() {
    return this.with({type: 'SCATTER'});
  }
  addRange(range: RangeHost) {
    return this.with({ranges: [...this.state.ranges, range]});
  }
  removeRange(range: RangeHost) {
    const gone = range.getA1Notation();
    return this.with({ranges: this.state.ranges.filter((one) => one.getA1Notation() !== gone)});
  }
  clearRanges() {
    return this.with({ranges: []});
  }
  setNumHeaders(headers: number) {
    return this.with({headers});
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    return this.with({anchor: {row, column, offsetX, offsetY}});
  }
  setOption(name: string, value: unknown) {
    return this.with({options: {...this.state.options, [name]: value}});
  }
  /** Google has setters of their own on typed builders; they set the same options. */
  setTitle(title: string) {
    return this.setOption('title', title);
  }
  setColors(colours: readonly string[]) {
    return this.setOption('colors', colours);
  }
  setLegendPosition(position: string) {
    return this.setOption('legend', {position: position.toLowerCase()});
  }
  build() {
    return new EmbeddedChartHost(this.state, this.chart);
  }
}

const numberOf = (id: string): number =>
  [...id].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) % 2147483647, 7);

/** One column, as far as the range goes: the first of all ranges' columns are the labels, each other is a series. */
function columnsOf(book: Workbook, ranges: readonly RangeHost[]): string[] {
  return ranges.flatMap(({sheetId, zone}) =>
    Array.from({length: zone.right - zone.left + 1}, (_, i) => {
      const column = {...zone, left: zone.left + i, right: zone.left + i};
      return book.getters.getRangeString(book.getters.getRangeFromZone(sheetId, column), 'elsewhere');
    }),
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function legendOf(options: Options): string {
  const legend = options.legend;
  const position =
    typeof legend === 'string'
      ? legend
      : textOf((legend as {position?: unknown} | null | undefined)?.position);
  const known = new Set(['top', 'bottom', 'left', 'right', 'none']);
  return known.has(position)
    ? position
    : options['legend.position']
      ? textOf(options['legend.position'])
      : 'bottom';
}

function definitionOf(book: Workbook, {type, ranges, options, headers}: ChartState): ChartDefinition<string> {
  const [labelRange, ...series] = columnsOf(book, ranges);
  const colours = Array.isArray(options.colors) ? options.colors.map(textOf) : [];
  const dataSets = series.map((dataRange, i) => ({dataSetId: String(i), dataRange}));
  const styles = dataSets.map(({dataSetId}, i) => [
    dataSetId,
    colours[i] ? {backgroundColor: colours[i]} : {},
  ]);
  const definition = {
    type: engineTypes[type] ?? 'line',
    title: {text: textOf(options.title)},
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: headers > 0,
      ...(labelRange ? {labelRange} : {}),
    },
    dataSetStyles: Object.fromEntries(styles),
    legendPosition: legendOf(options),
    stacked: options.isStacked === true,
    ...(type === 'LINE' || type === 'AREA' || type === 'SCATTER'
      ? {labelsAsText: true, cumulative: false}
      : {}),
    ...(type === 'AREA' ? {fillArea: true} : {}),
    ...(type === 'LINE' ? {hideDataMarkers: Number(options.pointSize ?? 0) === 0} : {}),
    ...(type === 'BAR' ? {horizontal: true} : {}),
  };
  return definition as unknown as ChartDefinition<string>;
}

function boxOf({anchor, options}: ChartState) {
  return {
    col: anchor.column - 1,
    row: anchor.row - 1,
    offset: {x: anchor.offsetX, y: anchor.offsetY},
    size: {width: Number(options.width ?? usual.width), height: Number(options.height ?? usual.height)},
  };
}

/** What Google keeps of a chart and the engine does not. */
const keep = (book: Workbook, place: ChartPlace, {type, options, headers}: ChartState) =>
  book.attach({
    id: `chart-${place.chartId}`,
    kind: 'chart',
    sheetId: place.sheetId,
    data: {type, options: JSON.parse(JSON.stringify(options)), headers},
  });

export function insertChart(book: Workbook, sheetId: string, {state}: EmbeddedChartHost): void {
  const place = {chartId: book.engine.newId(), figureId: book.engine.newId(), sheetId};
  book.engine.run('CREATE_CHART', {...place, ...boxOf(state), definition: definitionOf(book, state)});
  keep(book, place, state);
}

export function updateChart(book: Workbook, {state, chart}: EmbeddedChartHost): void {
  if (!chart) throw new Error('The chart is not on the sheet.');
  const {figureId, sheetId} = chart;
  book.engine.run('UPDATE_CHART', {...chart, definition: definitionOf(book, state)});
  const {col, row, offset, size} = boxOf(state);
  book.engine.run('UPDATE_FIGURE', {sheetId, figureId, col, row, offset, ...size});
  keep(book, chart, state);
}

export function removeChart(book: Workbook, {chart}: EmbeddedChartHost): void {
  if (!chart) throw new Error('The chart is not on the sheet.');
  book.engine.run('DELETE_FIGURE', {sheetId: chart.sheetId, figureId: chart.figureId});
  book.detach(`chart-${chart.chartId}`);
}

export function chartsOf(book: Workbook, sheetId: string): EmbeddedChartHost[] {
  return book.getters.getChartIds(sheetId).map((chartId) => {
    const figureId = book.getters.getFigureIdFromChartId(chartId);
    const figure = book.getters.getFigure(sheetId, figureId);
    return new EmbeddedChartHost(stateOf(book, sheetId, chartId, figure), {chartId, figureId, sheetId});
  });
}

function stateOf(book: Workbook, sheetId: string, chartId: string, figure: Figure | undefined): ChartState {
  const definition = book.getters.getChartDefinition(chartId) as unknown as {
    type: string;
    title?: {text?: string};
    dataSource?: {labelRange?: string; dataSets?: {dataRange: string}[]};
  };
  const kept = book.attachments('chart', sheetId).find(({id}) => id === `chart-${chartId}`)?.data as
    | {type: string; options: Options; headers: number}
    | undefined;
  const type =
    kept?.type ?? Object.keys(engineTypes).find((name) => engineTypes[name] === definition.type) ?? 'LINE';
  const {labelRange, dataSets} = definition.dataSource ?? {};
  const names = [labelRange, ...(dataSets ?? []).map(({dataRange}) => dataRange)].filter(
    (name) => name !== undefined,
  );
  const ranges = names.map((name) => {
    const range = book.getters.getRangeFromSheetXC(sheetId, name);
    return RangeHost.of(book, range.sheetId, range.zone);
  });
  const size = figure ? {width: figure.width, height: figure.height} : {};
  return {
    type,
    ranges,
    options: {title: definition.title?.text ?? '', ...kept?.options, ...size},
    anchor: {
      row: (figure?.row ?? 0) + 1,
      column: (figure?.col ?? 0) + 1,
      offsetX: figure?.offset.x ?? 0,
      offsetY: figure?.offset.y ?? 0,
    },
    headers: kept?.headers ?? 1,
  };
}
