/** A chart as a line of blocks: its first line, and from when to when. */
import {isDate} from '../../okr/cell';
import {dayName} from '../../okr/day';
import {drawn} from '../../okr/statistics/strip';
import type {PageLook, SeenChart} from './page-look';
import {condensed} from './sparkline';

/** A chart is wider than a cell. */
const MOST_BLOCKS = 40;

export interface Drawing {
  readonly strip: string;
  readonly says: string;
}

/** @returns blank where there are no two values yet to draw; null where its values stand elsewhere */
export function chartStrip(
  {data}: SeenChart,
  values: PageLook['values'],
  dayOf: (date: Date) => number,
): Drawing | '' | null {
  // The columns of a chart come together or one by one.
  const columns = data.flatMap(({column, columns: count}) =>
    Array.from({length: count}, (_, n) => column + n),
  );
  const [days, first] = columns;
  const [area] = data;
  if (!area || days === undefined || first === undefined) return null;
  const rows = values.slice(area.row - 1, area.row - 1 + area.rows);
  const name = String(rows[0]?.[first - 1] ?? '').trim();
  const points = rows.flatMap((line) => {
    const [day, value] = [line[days - 1], line[first - 1]];
    return isDate(day) && typeof value === 'number' ? [{day: dayOf(day), value}] : [];
  });
  if (points.length < 2) return '';
  const numbers = points.map(({value}) => value);
  const all = points.map(({day}) => day);
  const span = `${dayName(Math.min(...all))} to ${dayName(Math.max(...all))}`;
  return {
    strip: drawn(condensed(numbers, MOST_BLOCKS), Math.min(...numbers), Math.max(...numbers)),
    says: `${name === '' ? 'Values' : name} from ${span}: ${points.length} values`,
  };
}
