/** A sheet as it looks now → a plan that needs no formula, no rule and no add-on to look like that for ever. */
import {cell} from '../formula/a1';
import {heightRuns} from '../plan/place-page';
import {widthRuns} from '../plan/width-runs';
import type {Area, SheetPlan, Style, StyleRun} from '../sheet-plan';
import {chartStrip} from './chart-strip';
import {fixedColours} from './fixed-colours';
import type {PageLook, Value} from './page-look';
import {isSparkline, stripOf} from './sparkline';

/** What Google Sheets gives as the number format of a cell that has none. */
const AUTOMATIC = '0.###############';
const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;
const COMPUTING = /^Loading\.\.\.|^#?LOADING/i;

export interface Snapshot {
  readonly plan: SheetPlan;
  /** Every cell of it. */
  readonly values: readonly (readonly Value[])[];
  readonly notes: readonly string[];
  /** A cell that is still being computed: it has no value yet that could be kept. */
  readonly waits: string | null;
}

const cellsOf = ({rows, columns}: PageLook): {row: number; column: number}[] =>
  Array.from({length: rows * columns}, (_, n) => ({
    row: Math.floor(n / columns) + 1,
    column: (n % columns) + 1,
  }));

/** Cells of one style beside and below each other, as one area. */
function styleRuns(look: PageLook, styleAt: (row: number, column: number) => Style): StyleRun[] {
  const runs = new Map<string, {style: Style; areas: Area[]}>();
  for (let row = 1; row <= look.rows; row += 1) {
    for (let column = 1; column <= look.columns; ) {
      const style = styleAt(row, column);
      const key = JSON.stringify(style);
      let next = column + 1;
      while (next <= look.columns && JSON.stringify(styleAt(row, next)) === key) next += 1;
      const columns = next - column;
      const run = runs.get(key) ?? {style, areas: []};
      runs.set(key, run);
      const above = run.areas.findIndex(
        (one) => one.column === column && one.columns === columns && one.row + one.rows === row,
      );
      const found = run.areas[above];
      if (found) run.areas[above] = {...found, rows: found.rows + 1};
      else run.areas.push({row, column, rows: 1, columns});
      column = next;
    }
  }
  return [...runs.values()];
}

const ALIGNS: ReadonlySet<string> = new Set(['left', 'center', 'right']);
const VERTICALS: ReadonlySet<string> = new Set(['top', 'middle', 'bottom']);

type Coats = ReturnType<typeof fixedColours>['at'];

function styling(look: PageLook, coatAt: Coats, sizeAt: (row: number, column: number) => number | null) {
  const {numberFormats, fills, colours, weights, sizes, aligns, verticals, wraps} = look;
  return styleRuns(look, (row, column) => {
    const of = <T>(matrix: readonly (readonly T[])[]): T => matrix[row - 1]![column - 1]!;
    const coat = coatAt(row, column);
    const [format, align, vertical] = [of(numberFormats), of(aligns), of(verticals)];
    return {
      numberFormat: format === AUTOMATIC || format === '' ? 'General' : format,
      fill: coat.fill ?? of(fills),
      colour: coat.colour ?? of(colours),
      bold: coat.bold ?? of(weights) === 'bold',
      size: sizeAt(row, column) ?? of(sizes),
      wrap: of(wraps) === 'WRAP',
      ...(ALIGNS.has(align) ? {align: align as 'left'} : {}),
      ...(VERTICALS.has(vertical) ? {vertical: vertical as 'top'} : {}),
    };
  });
}

/** Numbers of rows or columns that follow each other. */
function stretches(numbers: ReadonlySet<number>): {from: number; count: number}[] {
  const found: {from: number; count: number}[] = [];
  for (const at of [...numbers].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && last.from + last.count === at) last.count += 1;
    else found.push({from: at, count: 1});
  }
  return found;
}

const counted = (n: number, one: string, many: string): string => (n === 1 ? `One ${one}` : `${n} ${many}`);

/** As large as the figures of a page. */
const STRIP_SIZE = 18;

/** @param dayOf the spreadsheet's day of a cell's date */
export function snapshotPlan(
  look: PageLook,
  id: string,
  title: string,
  dayOf: (date: Date) => number,
): Snapshot {
  const {tab, rows, columns, hiddenRows, hiddenColumns} = look;
  const {at: coatAt, unread} = fixedColours(look);
  const errors: string[] = [];
  const lost: string[] = [];
  let waits: string | null = null;
  let lines = 0;
  const values: Value[][] = Array.from({length: rows}, () => Array<Value>(columns).fill(''));
  for (const {row, column} of cellsOf(look)) {
    if (hiddenRows.has(row) || hiddenColumns.has(column)) continue;
    const [r, c] = [row - 1, column - 1];
    const [shows, formula, value] = [look.shows[r]![c]!, look.formulas[r]![c]!, look.values[r]?.[c] ?? ''];
    const where = cell(column, row);
    const put = (one: Value) => {
      values[r]![c] = one;
    };
    if (COMPUTING.test(shows)) waits ??= where;
    if (isSparkline(formula) && !ERROR.test(shows)) {
      const strip = stripOf(formula, look.values);
      if (strip === null) lost.push(where);
      else if (strip !== '') lines += 1;
      put(strip ?? '');
    } else if (ERROR.test(shows)) {
      errors.push(where);
      put(shows);
    } else if (look.checkboxes[r]![c]) put(value === true ? '☑' : '☐');
    else put(value);
  }
  let undrawn = 0;
  const strips = new Set<string>();
  for (const chart of look.charts) {
    const drawing = chartStrip(chart, look.values, dayOf);
    const [r, c] = [chart.row - 1, chart.column - 1];
    const isFree = [r, r + 1].every((at) => values[at]?.[c] === '');
    if (drawing === null || !isFree) undrawn += 1;
    if (!drawing || !isFree) continue;
    values[r]![c] = drawing.strip;
    values[r + 1]![c] = drawing.says;
    strips.add(`${chart.row}.${chart.column}`);
  }
  const inside = (area: Area) =>
    area.row + area.rows - 1 <= rows && area.column + area.columns - 1 <= columns;
  const notes = [
    errors.length > 0
      ? `${counted(errors.length, 'cell', 'cells')} of ${tab} ${errors.length === 1 ? 'shows' : 'show'} an error, and so does the snapshot: ${errors.slice(0, 5).join(', ')}${errors.length > 5 ? ' and more' : ''}. Repair ${tab} under Build, then take another one.`
      : '',
    lines > 0
      ? 'Lines in cells are drawn as blocks; of a long one, each block is the mean of neighbours.'
      : '',
    lost.length > 0
      ? `What is drawn in ${lost.join(', ')} could not be drawn as blocks and is left out.`
      : '',
    strips.size > 0 ? 'A chart is drawn as blocks, too: its first line, with the days that it spans.' : '',
    undrawn > 0
      ? `${counted(undrawn, 'chart', 'charts')} of ${tab} could not be drawn as blocks and ${undrawn === 1 ? 'is' : 'are'} left out.`
      : '',
    unread > 0
      ? `${counted(unread, 'colour rule', 'colour rules')} of your own could not be kept: only Google Sheets can tell what ${unread === 1 ? 'it shows' : 'they show'}.`
      : '',
  ].filter((note) => note !== '');
  const plan: SheetPlan = {
    id,
    title,
    rows,
    columns,
    frozenRows: look.frozenRows,
    frozenColumns: 0,
    gridlines: look.gridlines,
    blocks: [],
    styles: styling(look, coatAt, (row, column) => (strips.has(`${row}.${column}`) ? STRIP_SIZE : null)),
    lines: look.lines.filter(({area}) => inside(area)),
    widths: widthRuns(look.widths.map((width, index) => ({column: index + 1, width}))),
    heights: heightRuns(look.heights),
    merges: look.merges.filter(inside),
    notes: [],
    choices: [],
    rules: [],
    groups: [],
    hidden: stretches(hiddenColumns).map(({from, count}) => ({column: from, columns: count})),
    hiddenRows: stretches(hiddenRows).map(({from, count}) => ({row: from, rows: count})),
    inputs: [],
    names: [],
    charts: [],
  };
  return {plan, values, notes, waits};
}
