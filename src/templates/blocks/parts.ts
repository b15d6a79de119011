/** What several kinds of blocks share: rows of their place, headings, cells that people fill, columns with a span. */
import {area} from '../formula/a1';
import {colours, sizes} from '../look';
import type {Area, StyleRun} from '../sheet-plan';
import type {BlockColumn, Content, Shown, Typed} from './block';
import type {Rendered, Site} from './kind';

/** Some columns of some rows of a place, counted from zero; to its end when nothing is said. */
export const part = (
  site: Site,
  row: number,
  rows: number,
  column = 0,
  columns = site.columns - column,
): Area => area(site.row + row, site.column + column, rows, columns);

export const put = (site: Site, row: number, column: number, content: Content) => ({
  row: site.row + row,
  column: site.column + column,
  content,
});

/** The names of columns. */
export function headed(site: Site, where: Area): Required<Pick<Rendered, 'styles' | 'lines'>> {
  return site.isCalm
    ? {
        styles: [{areas: [where], style: {size: sizes.small, colour: colours.quiet, align: 'left'}}],
        lines: [{area: where, edge: 'bottom'}],
      }
    : {styles: [headingStyle([where])], lines: []};
}

/** The title of a stretch of the page. */
export const entitled = (site: Site, where: Area): StyleRun =>
  site.isCalm
    ? {
        areas: [where],
        style: {bold: true, size: sizes.heading, colour: colours.text, align: 'left', vertical: 'middle'},
      }
    : headingStyle([where]);

const headingStyle = (areas: readonly Area[]): StyleRun => ({
  areas,
  style: {bold: true, fill: colours.header, colour: colours.text, align: 'left'},
});

/** The grey of everything behind the page. */
export const behindStyle = (site: Site, where: Area): StyleRun[] =>
  site.isBehind ? [{areas: [where], style: {colour: colours.quiet}}] : [];

export const isTyped = (content: Content | Typed): content is Typed =>
  typeof content === 'object' && content !== null;

/** A cell that says something, or one that people fill. */
export function filled(where: Area, content: Content | Typed): Rendered {
  const {row, column} = where;
  if (!isTyped(content)) return {cells: [{row, column, content}]};
  const cell = area(row, column, 1, 1);
  return {
    seeds: [{row, column, content: content.seed, key: content.key}],
    inputs: [where],
    notes: [{row, column, text: content.note}],
    choices: [{area: cell, choices: content.choices, help: content.help}],
  };
}

/** Each with its first column, counted from zero, and how many it takes. */
export function spanned<T extends {readonly span?: number}>(
  items: readonly T[],
): {item: T; at: number; span: number}[] {
  let next = 0;
  return items.map((item) => {
    const at = next;
    const span = item.span ?? 1;
    next += span;
    return {item, at, span};
  });
}

/** Colours of the words that a cell can show, and of the warning that a computed one can show instead. */
export const wordsIn = (where: Area, {words, numberFormat}: Shown): Pick<Rendered, 'words' | 'warnings'> => ({
  ...(words ? {words: [{area: where, words}]} : {}),
  ...(words || numberFormat ? {warnings: [where]} : {}),
});

export const formatted = (where: Area, {numberFormat}: Shown): StyleRun[] =>
  numberFormat ? [{areas: [where], style: {numberFormat}}] : [];

/** What a column is, as a note on its heading. */
export const notesOf = ({note}: BlockColumn, site: Site, at: number): NonNullable<Rendered['notes']> =>
  note === undefined ? [] : [{row: site.row, column: site.column + at, text: note}];

/** The columns under a heading by their keys. */
export const columnParts = (
  columns: readonly BlockColumn[],
  site: Site,
  heading: number,
): Record<string, Area> =>
  Object.fromEntries(
    spanned(columns).flatMap(({item, at}) =>
      item.key ? [[item.key, part(site, heading, site.rows - heading, at, 1)]] : [],
    ),
  );

/** Several contributions as one, in their order. */
export function together(all: readonly Rendered[]): Required<Rendered> {
  const of = <K extends keyof Rendered>(key: K) =>
    all.flatMap((one) => (one[key] ?? []) as readonly unknown[]) as unknown as NonNullable<Rendered[K]>;
  return {
    cells: of('cells'),
    seeds: of('seeds'),
    styles: of('styles'),
    words: of('words'),
    warnings: of('warnings'),
    marks: of('marks'),
    emphasis: of('emphasis'),
    tints: of('tints'),
    merges: of('merges'),
    lines: of('lines'),
    notes: of('notes'),
    inputs: of('inputs'),
    choices: of('choices'),
    charts: of('charts'),
  };
}
