/** How the parts of a table look. */
import {area} from '../formula/a1';
import {colours, formats, sizes} from '../look';
import type {Area, Style, StyleRun} from '../sheet-plan';
import type {Column, Format, TableTemplate} from '../template';
import {stretches} from './stretches';
import {figureColumns, isComputed} from './table-cells';

/** A cell that something of ours stands in. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface FrameSpots {
  readonly title: Spot;
  readonly purpose: Spot;
  readonly sentence: Spot;
}

const cellAt = ({row, column}: Spot): Area => area(row, column, 1, 1);

/** One area where they stand below each other, as they do on a sheet that nobody changed. */
function sentences({purpose, sentence}: FrameSpots): Area[] {
  const isStacked = purpose.column === sentence.column && purpose.row + 1 === sentence.row;
  return isStacked ? [area(purpose.row, purpose.column, 2, 1)] : [cellAt(purpose), cellAt(sentence)];
}

/** Title, header row, and the sentences. */
export function frameStyles(columns: number, header: number, spots: FrameSpots): StyleRun[] {
  return [
    {
      areas: [cellAt(spots.title)],
      style: {size: sizes.title, bold: true, colour: colours.text, vertical: 'middle'},
    },
    {
      areas: sentences(spots),
      style: {size: sizes.text, colour: colours.quiet, wrap: false, vertical: 'middle'},
    },
    {
      areas: [area(header, 1, 1, columns)],
      style: {
        bold: true,
        size: sizes.text,
        colour: colours.text,
        fill: colours.header,
        vertical: 'middle',
        wrap: true,
      },
    },
  ];
}

const alignments: Record<Format, 'left' | 'center' | 'right'> = {
  text: 'left',
  word: 'center',
  bar: 'left',
  date: 'right',
  percent: 'right',
  fine: 'right',
  number: 'right',
  whole: 'right',
  sigma: 'right',
  score: 'right',
  chance: 'right',
  unit: 'right',
  figure: 'right',
  rounded: 'right',
};

/** `unit` has no format here and `rounded` a first one: rows get theirs from the unit column. */
export const numberFormats: Partial<Record<Format, string>> = {
  date: formats.date,
  percent: formats.percent,
  fine: formats.fine,
  number: formats.plain,
  whole: formats.whole,
  sigma: formats.sigma,
  score: formats.score,
  chance: formats.chance,
  rounded: formats.decimal,
};

export function bodyStyle(column: Column<string>): Style {
  const numberFormat = numberFormats[column.format];
  return {
    ...(numberFormat ? {numberFormat} : {}),
    align: alignments[column.format],
    // Beside a text of many lines everything else of its row is in sight where the text begins.
    vertical: 'top',
    size: column.format === 'bar' ? sizes.bar : sizes.text,
    colour: column.format === 'bar' ? colours.quiet : colours.text,
    fill: isComputed(column) || column.isWritten ? colours.computed : colours.white,
    wrap: column.wrap ?? false,
  };
}

/** The figures of rows in which nothing stands, as the sheet is made: in no unit. */
export function plainFigures(
  template: TableTemplate,
  located: ReadonlyMap<string, number>,
  rows: readonly (readonly [first: number, count: number])[],
): StyleRun[] {
  return figureColumns(template).map((column) => ({
    areas: rows.map(([first, count]) => area(first, located.get(column.key) ?? 1, count, 1)),
    style: {numberFormat: bodyStyle(column).numberFormat ?? formats.plain},
  }));
}

/** A title stands where the values under it stand. */
export function headerAlignment(
  template: TableTemplate,
  at: (column: Column<string>) => number,
  header: number,
): StyleRun[] {
  return (['left', 'center', 'right'] as const).flatMap((align) => {
    const places = template.columns.filter(({format}) => alignments[format] === align).map(at);
    const areas = stretches(places).map(([column, columns]) => area(header, column, 1, columns));
    return areas.length === 0 ? [] : [{areas, style: {align}}];
  });
}
