/** A chart as a line of blocks: its first line, and from when to when. */
import {isDate} from '../../okr/cell';
import {dayName} from '../../okr/day';
import {drawn} from '../../okr/statistics/strip';
import type {PageLook} from './page-look';
import {condensed} from './sparkline';

/** A chart is wider than a cell. */
const MOST_BLOCKS = 40;

export interface Drawing {
  readonly strip: string;
  readonly says: string;
}

/** @returns blank where there are no two values yet to draw; null where its values stand elsewhere */
export function chartStrip(
  {data}: PageLook['charts'][number],
  values: PageLook['values'],
  dayOf: (date: Date) => number,
): Drawing | '' | null {
  if (!data || data.columns < 2) return null;
  const rows = values.slice(data.row - 1, data.row - 1 + data.rows);
  const name = String(rows[0]?.[data.column] ?? '').trim();
  const points = rows.flatMap((line) => {
    const [day, value] = [line[data.column - 1], line[data.column]];
    return isDate(day) && typeof value === 'number' ? [{day: dayOf(day), value}] : [];
  });
  if (points.length < 2) return '';
  const numbers = points.map(({value}) => value);
  const days = points.map(({day}) => day);
  const span = `${dayName(Math.min(...days))} to ${dayName(Math.max(...days))}`;
  return {
    strip: drawn(condensed(numbers, MOST_BLOCKS), Math.min(...numbers), Math.max(...numbers)),
    says: `${name === '' ? 'Values' : name} from ${span}: ${points.length} values`,
  };
}
