/** A table template at its present places → a sheet plan. */
import {area} from '../formula/a1';
import {referencesFor} from '../formula/references';
import {heights} from '../look';
import type {Area, CellInput, ColumnGroup, SheetPlan} from '../sheet-plan';
import type {Column, PlanContext, TableTemplate} from '../template';
import {choiceRuns} from './column-choices';
import {locate} from './locate';
import {stretches} from './stretches';
import {isComputed, rowsOf, typedRuns, unitStyles} from './table-cells';
import {frameOf, watchfulSentence} from './table-frame';
import {headers} from './table-headers';
import {layoutAt, usualHeader} from './table-layout';
import {emphasis, wordRules} from './table-rules';
import {bodyStyle, frameStyles, headerAlignment} from './table-style';
import {widthRuns} from './width-runs';

type Located = ReadonlyMap<string, number>;

/** What the button of a filter takes from a heading, in pixels. */
const FILTER_BUTTON = 20;

export function planTable(template: TableTemplate, context: PlanContext): SheetPlan {
  const located = locate(
    template,
    context.self?.header ?? [],
    context.self?.headerFormulas,
    context.self?.headerNotes,
  );
  const layout = layoutAt(context.self?.headerRow ?? usualHeader);
  const {header, top, first} = layout;
  const references = referencesFor(template, context);
  const rows = Math.max(template.rows, (context.self ?? context.sheets[template.key])?.rows ?? 0);
  const columns = Math.max(...located.values(), context.self?.columns ?? 0);
  const sentence = watchfulSentence(template, located, references, header);
  const frame = frameOf(template, layout, context.self, sentence);
  const at = (column: Column<string>): number => located.get(column.key) ?? 0;
  const body = (column: Column<string>): Area => area(top, at(column), rows - top + 1, 1);
  const typed = template.columns.filter((column) => !isComputed(column));
  const button = template.hasFilter ? FILTER_BUTTON : 0;

  return {
    id: template.key,
    title: template.title,
    rows,
    columns,
    frozenRows: header,
    frozenColumns: template.frozenColumns,
    gridlines: true,
    blocks: [
      ...frame.blocks,
      ...headers(template, located, references, header, context.self),
      ...(context.self ? [] : beginnings(template, located, first, context)),
    ],
    styles: [
      ...frameStyles(columns, header, frame),
      ...headerAlignment(template, at, header),
      ...template.columns.map((column) => ({areas: [body(column)], style: bodyStyle(column)})),
      ...(template.unit
        ? unitStyles(template, located, top, context.self?.units ?? [], context.self?.figures)
        : []),
    ],
    lines: [{area: area(header, 1, 1, columns), edge: 'bottom'}],
    widths: widthRuns(template.columns.map((column) => ({column: at(column), width: column.width + button}))),
    heights: [
      // The title makes its own room by its large letters: a height that is set costs a call.
      {row: header, rows: 1, height: heights.header},
    ],
    merges: [],
    notes: template.columns.map((column) => ({row: header, column: at(column), text: column.note})),
    choices: typed.flatMap((column) => choiceRuns(column.choices, body(column), column.note, context)),
    rules: [...wordRules(template, body, frame.sentence), ...emphasis(template, located, top, rows)],
    groups: groupsOf(template, at),
    ...(template.hasFilter ? {filter: area(header, 1, rows - header + 1, columns)} : {}),
    hidden: stretches(template.columns.filter((column) => column.hidden).map(at)).map(([column, count]) => ({
      column,
      columns: count,
    })),
    hiddenRows: [],
    inputs: stretches(typed.filter((column) => !column.isWritten).map(at)).map(([column, count]) =>
      area(top, column, rows - top + 1, count),
    ),
    names: [],
    charts: [],
  };
}

/** The records that a new sheet begins with, a block for every run of typed columns. */
function beginnings(
  template: TableTemplate,
  located: Located,
  first: number,
  {answers}: PlanContext,
): SheetPlan['blocks'] {
  const {begin = []} = template;
  if (begin.length === 0) return [];
  const lines = rowsOf(
    template,
    located,
    (begin as readonly Readonly<Record<string, CellInput>>[]).map((record, row) => ({
      ...record,
      ...answersOf(row, answers),
    })),
  );
  return typedRuns(template, located).map(({column, columns}) => ({
    area: area(first, column, begin.length, columns),
    kind: 'words',
    cells: lines.map((line) => line.slice(column - 1, column - 1 + columns)),
  }));
}

/** What is answered about one of these records: `3.owner` is the owner of the fourth. */
function answersOf(row: number, answers: PlanContext['answers']): Readonly<Record<string, CellInput>> {
  const prefix = `${row}.`;
  const own = Object.entries(answers).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}

/** Neighbouring columns that fold away together, wherever they stand now. */
function groupsOf(template: TableTemplate, at: (column: Column<string>) => number): ColumnGroup[] {
  return [...new Set(template.columns.flatMap(({group}) => group ?? []))].flatMap((group) =>
    stretches(template.columns.filter((column) => column.group === group).map(at)).map(
      ([column, columns]) => ({
        column,
        columns,
        collapsed: false,
      }),
    ),
  );
}
