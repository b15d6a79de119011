/**
 * A table that grows for ever shows the rows of its newest year; those of the years before are folded away in one group.
 * Groups belong to rows, whatever is sorted into them, so they are made anew whenever the table was put in its order.
 */
import {isoDay} from '../../okr/day';
import {stretches} from '../../templates/plan/stretches';
import type {CellInput} from '../../templates/sheet-plan';
import type {TableTemplate} from '../../templates/template';
import type {Calendar} from '../book/calendar';
import type {Target} from './target';

type Cell = CellInput | Date | undefined;
type Row = Readonly<Record<string, Cell>>;

const dayIn = (cell: Cell, calendar: Calendar): number | null => {
  if (typeof cell === 'object' && cell !== null) return calendar.dayOf(cell);
  return typeof cell === 'number' ? cell : null;
};

/** The rows of a year before the newest one, counted from 0 as the sorted table has them. One without a day stays. */
function oldRows({newestFirst = '', foldsYears = ''}: TableTemplate, rows: readonly Row[], days: Calendar) {
  const sorted = rows
    .map((row) => {
      const end = dayIn(row[foldsYears], days);
      return {at: dayIn(row[newestFirst], days) ?? -1, year: end === null ? '' : isoDay(end).slice(0, 4)};
    })
    .sort((one, other) => other.at - one.at);
  const newest = sorted.reduce((last, {year}) => (year > last ? year : last), '');
  return sorted.flatMap(({year}, index) => (year && year < newest ? [index] : []));
}

/**
 * Asks at once and folds later.
 * @param rows what stands in the table by then
 */
export function foldingYears(
  template: TableTemplate,
  {sheet, first = 1, lastRow}: Target,
  rows: readonly Row[],
  calendar: Calendar,
): () => void {
  const there = sheet();
  const old = stretches(oldRows(template, rows, calendar).map((index) => first + index));
  const isGrouped = there.getRowGroupDepth(lastRow) > 0;
  const some = (from: number, count: number) => there.getRange(from, 1, count);
  return () => {
    // Rows whose group goes while it is folded stay out of sight.
    if (isGrouped)
      some(first, Math.max(rows.length, lastRow - first + 1))
        .expandGroups()
        .shiftRowGroupDepth(-1);
    for (const [from, count] of old) some(from, count).shiftRowGroupDepth(1).collapseGroups();
  };
}
