/** A table template at its present places → a sheet plan. */
import {area, literal} from '../formula/a1';
import {referencesFor} from '../formula/references';
import {heights} from '../look';
import type {Area, CellInput, ColumnGroup, SheetPlan} from '../sheet-plan';
import type {Column, PlanContext, References, SheetFacts, TableTemplate} from '../template';
import {choiceRuns} from './column-choices';
import {locate} from './locate';
import {stretches} from './stretches';
import {isComputed, rowsOf, typedRuns, unitStyles} from './table-cells';
import {layoutAt, usualHeader} from './table-layout';
import {emphasis, wordRules} from './table-rules';
import {bodyStyle, frameStyles, headerAlignment} from './table-style';
import {widthRuns} from './width-runs';

type Located = ReadonlyMap<string, number>;

export function planTable(template: TableTemplate, context: PlanContext): SheetPlan {
  const located = locate(template, context.self?.header ?? [], context.self?.headerFormulas);
  const {title, purpose, header, divider, first} = layoutAt(context.self?.headerRow ?? usualHeader);
  const references = referencesFor(template, context);
  const rows = Math.max(template.rows, context.self?.rows ?? 0);
  const columns = Math.max(...located.values(), context.self?.columns ?? 0);
  // Beside the frozen columns: a text that starts in them is cut at their edge.
  const aside = template.frozenColumns + 1;
  const at = (column: Column<string>): number => located.get(column.key) ?? 0;
  const body = (column: Column<string>): Area => area(first, at(column), rows - first + 1, 1);
  const typed = template.columns.filter((column) => !isComputed(column));

  return {
    id: template.key,
    title: template.title,
    rows,
    columns,
    frozenRows: divider,
    frozenColumns: template.frozenColumns,
    gridlines: true,
    blocks: [
      {area: area(title, 1, 1, 1), kind: 'formula', cells: [[template.title]]},
      {
        area: area(purpose, aside, 2, 1),
        kind: 'formula',
        cells: [[template.purpose], [`=${template.sentence(references)}`]],
      },
      ...headers(template, located, references, header, context.self),
      ...(context.self ? [] : beginnings(template, located, first, context)),
    ],
    styles: [
      ...frameStyles(columns, aside, layoutAt(header)),
      ...headerAlignment(template, at, header),
      ...template.columns.map((column) => ({areas: [body(column)], style: bodyStyle(column)})),
      ...(template.unit
        ? unitStyles(template, located, first, context.self?.units ?? [], context.self?.figures)
        : []),
    ],
    lines: [{area: area(header, 1, 1, columns), edge: 'bottom'}],
    widths: widthRuns(template.columns.map((column) => ({column: at(column), width: column.width}))),
    heights: [
      // The title makes its own room by its large letters: a height that is set costs a call.
      {row: header, rows: 1, height: heights.header},
      {row: divider, rows: 1, height: heights.divider},
    ],
    merges: [],
    notes: template.columns.map((column) => ({row: header, column: at(column), text: column.note})),
    choices: typed.flatMap((column) => choiceRuns(column.choices, body(column), column.note, context)),
    rules: [...wordRules(template, body), ...emphasis(template, located, first, rows)],
    groups: groupsOf(template, at),
    hidden: stretches(template.columns.filter((column) => column.hidden).map(at)).map(([column, count]) => ({
      column,
      columns: count,
    })),
    hiddenRows: [],
    inputs: stretches(typed.map(at)).map(([column, count]) =>
      area(divider, column, rows - divider + 1, count),
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

/** The header row as runs of neighbouring columns of ours, so that columns that people added are not touched. */
function headers(
  template: TableTemplate,
  located: Located,
  references: References<string>,
  row: number,
  self: SheetFacts | undefined,
): SheetPlan['blocks'] {
  const present = self?.header ?? [];
  const byPlace = new Map(template.columns.map((column) => [located.get(column.key) ?? 0, column]));
  const filledBySpill = (column: Column<string>): boolean => {
    const leader = template.columns.find(({key}) => key === column.spillOf);
    return leader?.formula?.(references) != null;
  };
  // What somebody typed into the heading that a formula spills into keeps the whole formula from spilling.
  const blocksSpill = (place: number, column: Column<string>): boolean => {
    const there = present[place - 1]?.trim() ?? '';
    return there !== '' && there.toLowerCase() !== column.title.toLowerCase();
  };
  const places = [...byPlace]
    .filter(([place, column]) => !filledBySpill(column) || blocksSpill(place, column))
    .map(([place]) => place);
  return stretches(places).map(([from, count]) => ({
    area: area(row, from, 1, count),
    kind: 'formula',
    cells: [
      Array.from({length: count}, (_, step) => {
        const column = byPlace.get(from + step)!;
        if (filledBySpill(column)) return '';
        // A header that people renamed keeps their name.
        return isComputed(column)
          ? headerFormula(template, column, references)
          : present[from + step - 1]?.trim() || column.title;
      }),
    ],
  }));
}

/** One formula a column: the title, and everything under it. */
export function headerFormula(
  template: TableTemplate,
  column: Column<string>,
  references: References<string>,
): string {
  const body = column.formula?.(references) ?? null;
  if (body === null) return column.title;
  const titles = [column, ...template.columns.filter(({spillOf}) => spillOf === column.key)].map(({title}) =>
    literal(title),
  );
  return titles.length === 1
    ? `=VSTACK(${titles[0]};${body})`
    : `=VSTACK(HSTACK(${titles.join(';')});${body})`;
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
