/**
 * The grid of the KPI one-pager: five columns, and rows by the name of what stands in them. Under the page stand the
 * figures that it is made of; the printed page ends before them.
 */
import {area} from '../formula/a1';
import type {Area} from '../sheet-plan';

/** Pixels; together one portrait page. */
export const columnWidths: readonly number[] = [230, 176, 104, 122, 104];
export const columns = columnWidths.length;
export const guardrailRows = 3;
export const keyResultRows = 4;
/** Values in the chart: a year and more of weekly ones. */
export const chartRows = 60;

/** The height that a row has when nobody sets one. */
const usual = 21;

/**
 * Rows in their order: name, how many, and pixels where they differ from the usual. The name and the figures are left
 * to grow with their large type, because every height that is set costs a call.
 */
const parts = [
  ['name', 1],
  ['definition', 1, 44],
  ['owner', 1],
  ['gap', 1],
  ['figureLabels', 1],
  ['figures', 1],
  ['figureNotes', 1],
  ['outlook', 1],
  ['chart', 12],
  ['guardrailHeading', 1],
  ['guardrails', guardrailRows],
  ['keyResultHeading', 1],
  ['keyResults', keyResultRows, 50],
  ['qualityHeading', 1],
  ['qualityLabels', 1],
  ['quality', 1],
  ['sourceHeading', 1],
  ['query', 1, 60],
  ['caveats', 1, 60],
  ['end', 1, 60],
  ['factsHeading', 1],
  ['facts', 13],
  ['chartCount', 1],
  ['chartFrom', 1],
  ['forecast', 2],
  ['historyHeading', 1],
  ['history', chartRows],
] as const satisfies readonly (readonly [string, number, number?])[];

export type PagePart = (typeof parts)[number][0];

interface Span {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

const spans = new Map<PagePart, Span>();
let next = 1;
for (const [part, count, height = usual] of parts) {
  spans.set(part, {row: next, rows: count, height});
  next += count;
}

const spanOf = (part: PagePart): Span => spans.get(part)!;

export const rows = next - 1;

/** Only what differs from the usual: each is a call to the spreadsheet. */
export const heights: readonly Span[] = [...spans.values()].filter(({height}) => height !== usual);

/** Pixels from the top to the end of what is printed on the first page. */
export const printedHeight = [...spans.values()]
  .filter(({row}) => row < spanOf('end').row)
  .reduce((sum, {rows: count, height}) => sum + count * height, 0);

export const chartHeight = spanOf('chart').rows * usual;

/** Where a part stands; `offset` counts from its first row. */
export const rowOf = (part: PagePart, offset = 0): number => spanOf(part).row + offset;

/** Some columns of all rows of a part. */
export const across = (part: PagePart, column = 1, width = columns): Area =>
  area(spanOf(part).row, column, spanOf(part).rows, width);

export const chartData: Area = area(rowOf('historyHeading'), 1, chartRows + 1, columns);
