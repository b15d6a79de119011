/**
 * A table of figures → the history of KPIs. What can be read in two ways is handed back with the reason, and so is a day
 * for which two values stand: a value that is missing is seen, a wrong one is believed.
 */
import {isoDay} from '../../day';
import {keyOf} from '../../known';
import {axisOf, type Grid, saidOf} from './axis';
import {clockIn, isClock} from './clock-cells';
import {isYearless} from './date-cells';
import type {DayOrder, DayValue, History, NotRead, Series} from './history';
import {
  type CellFigure,
  type DecimalMark,
  figureIn,
  hundredth,
  isUnread,
  type Marks,
  marksOf,
  sameUnit,
} from './number-cells';
import {withWholeYears} from './short-years';
import {type Track, tracksAcross, tracksDown} from './tracks';

export interface HistoryBasis {
  readonly today: number;
  /** The names on KPIs. */
  readonly kpis: readonly string[];
  /** What the program that wrote the file is likely to write between whole and part: a file of semicolons has commas. */
  readonly mark: DecimalMark | null;
  readonly order: DayOrder | null;
}

const MOST_NOTES = 200;

type Read = {readonly day: number; readonly text: string} & CellFigure;

/** The unit that most figures of a track show. */
function unitOf(figures: readonly Read[], titled: string): string {
  const counts = new Map<string, number>();
  for (const {unit} of figures) if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return titled || (most?.[0] ?? '');
}

function seriesOf(track: Track, marks: Marks, today: number, notRead: NotRead[], said: string[]): Series {
  const figures: Read[] = [];
  const refuse = (text: string, day: number, why: string) =>
    notRead.push({text: `${track.kpi}, ${isoDay(day)}: ${text}`, why});
  const isHours = sameUnit(track.unit, 'h') || /h:mm/i.test(track.kpi);
  const clocks = track.cells.map(({text}) => text).filter(isClock);
  const [clock] = clocks;
  const isRead = clocks.length === track.cells.length && clocks.every((text) => clockIn(text, isHours));
  if (clock && isRead)
    said.push(`${track.kpi}: ${clock} read as ${clockIn(clock, isHours)!.value.toFixed(2)} hours.`);
  else if (clock)
    notRead.push({
      text: `${track.kpi}: ${clock}${clocks.length > 1 ? ` and ${clocks.length - 1} more` : ''}`,
      why: 'can be hours or minutes: write a number of either, such as 1.5',
    });
  for (const {day, text, unit} of track.cells) {
    if (isClock(text) && !isRead) continue;
    const figure = (isRead && clockIn(text, isHours)) || figureIn(text, marks);
    if (isUnread(figure)) refuse(text, day, figure.why);
    else if (day > today) refuse(text, day, 'its time is not over yet');
    else figures.push({...figure, day, text, unit: figure.unit || unit});
  }
  const unit = unitOf(figures, track.unit);
  const isPercent = sameUnit(unit, '%');
  const values = new Map<number, number | null>();
  for (const {day, value: read, text, unit: own, percent} of figures) {
    let value = read;
    if (own === '' && track.unit === '' && unit !== '' && read !== 0) {
      refuse(text, day, `has no unit, others are in ${unit}`);
      continue;
    }
    if (own !== '' && !sameUnit(own, unit)) {
      refuse(text, day, `is in ${own}, not in ${unit}`);
      continue;
    }
    if (isPercent && !percent) {
      if (read !== 0 && Math.abs(read) < 1) {
        refuse(text, day, `can be ${read}% or ${Number((read * 100).toPrecision(12))}%`);
        continue;
      }
      value = hundredth(read);
    }
    const there = values.get(day);
    if (there === undefined) values.set(day, value);
    else if (there !== value) values.set(day, null);
  }
  const twice = [...values].filter(([, value]) => value === null).map(([day]) => day);
  if (twice.length > 0)
    notRead.push({
      text: `${track.kpi}, ${isoDay(twice[0]!)}${twice.length > 1 ? ` and ${twice.length - 1} more` : ''}`,
      why: 'several values stand for one day',
    });
  const known = [...values].filter((one): one is [number, number] => one[1] !== null);
  return {
    kpi: track.kpi,
    unit: isPercent ? '%' : unit,
    values: known.map(([day, value]): DayValue => ({day, value})).sort((a, b) => a.day - b.day),
  };
}

/** Two tracks of one KPI, in two units or in two columns, could be two things. */
function withoutDoubles(all: readonly Series[], notRead: NotRead[]): Series[] {
  const counts = new Map<string, number>();
  for (const {kpi} of all) counts.set(keyOf(kpi), (counts.get(keyOf(kpi)) ?? 0) + 1);
  return all.filter(({kpi, unit, values}) => {
    if (counts.get(keyOf(kpi)) === 1) return values.length > 0;
    notRead.push({text: `${kpi}${unit ? ` in ${unit}` : ''}`, why: 'is there in more than one unit'});
    return false;
  });
}

const isDotted = (grid: Grid): boolean =>
  grid.some((cells) => cells.some((text) => /^\s*\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})\s*$/.test(text)));

export function readHistory(written: Grid, basis: HistoryBasis): History {
  const grid = withWholeYears(written);
  const axis = axisOf(grid, basis.order);
  if (!axis) {
    const yearless = grid.flat().filter((text) => isYearless(text)).length >= 2;
    const why = yearless
      ? 'the dates have no year: write it beside them, such as Apr 2026 or 2026-W14'
      : 'no column and no row of dates was found';
    const text = grid.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
    return {series: [], notRead: [{text: text.filter(Boolean).slice(0, 6).join(' · '), why}], said: []};
  }
  const known = new Set(basis.kpis.map(keyOf));
  const found = axis.way === 'down' ? tracksDown(grid, axis, known) : tracksAcross(grid, axis, known);
  const texts = found.tracks.flatMap(({cells}) => cells.map(({text}) => text));
  const ownMarks = marksOf(texts);
  const marks = ownMarks ?? basis.mark ?? (isDotted(grid) ? ',' : null);
  const notRead = [...found.notRead];
  const said: string[] = [];
  const series = withoutDoubles(
    found.tracks.map((track) => seriesOf(track, marks, basis.today, notRead, said)),
    notRead,
  );
  if (series.length + notRead.length === 0)
    notRead.push({text: found.leftOut.join(' · ') || 'The table', why: 'no figures stand beside the dates'});
  const parted = texts.find((text) => /\d[.,]\d/.test(text));
  const example = parted === undefined ? null : figureIn(parted, marks);
  const shown =
    example && !isUnread(example)
      ? `${Number((example.value * (example.percent ? 100 : 1)).toPrecision(12))}${example.percent ? '%' : ''}`
      : '';
  return {
    series: series.map((one) => ({
      ...one,
      kpi: basis.kpis.find((kpi) => keyOf(kpi) === keyOf(one.kpi)) ?? one.kpi,
    })),
    notRead:
      notRead.length > MOST_NOTES
        ? [
            ...notRead.slice(0, MOST_NOTES),
            {text: `${notRead.length - MOST_NOTES} more`, why: 'were not read'},
          ]
        : notRead,
    said: [
      ...saidOf(axis),
      ...said,
      ...(shown !== '' && shown !== parted ? [`${parted} read as ${shown}.`] : []),
      ...(found.leftOut.length > 0
        ? [`Left out: ${found.leftOut.slice(0, 8).join(', ')}${found.leftOut.length > 8 ? ' and more' : ''}.`]
        : []),
    ],
    ...(axis.order ? {order: axis.order.order} : {}),
  };
}
