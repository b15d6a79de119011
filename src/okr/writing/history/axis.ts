/** Where in a table the dates stand: down a column, or across a row. */
import {last} from '../../last';
import {dateIn, eitherDay, type Order, orderOf, type Written} from './date-cells';
import {isDateTitle, isEndTitle} from './export-titles';
import type {DayOrder} from './history';

export interface Axis {
  readonly way: 'down' | 'across';
  /** The column of the dates, or their row. */
  readonly at: number;
  readonly order: Order | null;
  /** What each place along the axis says; null: no date stands there. */
  readonly days: readonly (Written | null)[];
}

export type Grid = readonly (readonly string[])[];

/** Numbers of days since 1900 are dates only where a title says so, or where they follow each other as days do. */
function withoutNumbers(written: readonly (Written | null)[], isTitled: boolean): (Written | null)[] {
  const serials = written.filter((one) => one?.kind === 'serial');
  const steps = serials.slice(1).map((one, n) => one!.day - (serials[n] as {day: number}).day);
  const isEven =
    serials.length >= 3 &&
    written.every((one) => one === null || one.kind === 'serial') &&
    (steps.every((step) => step === steps[0] && [1, 7, 14].includes(Math.abs(step))) ||
      steps.every((step) => step >= 28 && step <= 31));
  return isTitled || isEven ? [...written] : written.map((one) => (one?.kind === 'serial' ? null : one));
}

const count = (written: readonly (Written | null)[]): number => written.filter(Boolean).length;

/** The title of a column: the first text above its first date. */
function titleAbove(grid: Grid, column: number): string {
  const first = grid.findIndex((cells) => dateIn(cells[column] ?? '') !== null);
  for (let row = first - 1; row >= 0; row--) {
    const text = (grid[row]![column] ?? '').trim();
    if (text !== '') return text;
  }
  return '';
}

export function axisOf(grid: Grid, chosen: DayOrder | null): Axis | null {
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const written = grid.map((cells) => Array.from({length: width}, (_, n) => dateIn(cells[n] ?? '')));
  const columns = Array.from({length: width}, (_, column) => {
    const title = titleAbove(grid, column);
    const days = withoutNumbers(
      written.map((row) => row[column]!),
      isDateTitle(title),
    );
    return {at: column, days, title};
  }).filter(({days, title}) => count(days) >= (isDateTitle(title) ? 1 : 2));
  const rows = written
    .map((row, at) => ({at, days: withoutNumbers(row, (grid[at] ?? []).slice(0, 3).some(isDateTitle))}))
    .filter(({days}) => count(days) >= 2);
  const most = (all: readonly {readonly days: readonly (Written | null)[]}[]) =>
    Math.max(0, ...all.map(({days}) => count(days)));
  const isAcross =
    most(rows) > most(columns) || (most(rows) === most(columns) && columns.length > 1 && rows.length === 1);
  if (isAcross) {
    const row = rows.find(({days}) => count(days) === most(rows))!;
    return {way: 'across', at: row.at, ...settled(row.days, chosen)};
  }
  const dated = columns.filter(({days}) => count(days) * 2 >= most(columns));
  const column = dated.find(({title}) => isEndTitle(title)) ?? dated[0];
  return column ? {way: 'down', at: column.at, ...settled(column.days, chosen)} : null;
}

function settled(days: readonly (Written | null)[], chosen: DayOrder | null): Pick<Axis, 'order' | 'days'> {
  const found = orderOf(days);
  return {days, order: found && chosen ? {order: chosen, why: 'as you chose'} : found};
}

/** The day of a date; null where it is none in that order, or where nobody can tell which number is the month. */
export function dayAt({days, order}: Axis, at: number): number | null {
  const written = days[at] ?? null;
  if (written === null) return null;
  if (written.kind !== 'either') return written.day;
  return order?.order ? eitherDay(written, order.order) : null;
}

/** What was decided about the dates, in a sentence each. */
export function saidOf(axis: Axis): string[] {
  const {order, days} = axis;
  const kinds = new Set(days.map((one) => one?.kind));
  const periods = (['week', 'month', 'quarter'] as const).filter((kind) => kinds.has(kind));
  const lastPeriod = last(periods);
  return [
    ...(order?.order ? [`Dates read ${order.order}: ${order.why}.`] : []),
    ...(lastPeriod ? [`A ${periods.join(' or a ')} stands on its last day.`] : []),
    ...(kinds.has('serial') ? ['Numbers such as 46100 read as days, as a sheet counts them.'] : []),
  ];
}
