/** From a table to tracks: what stands for one KPI, cell by cell, with the day that it stands for. */
import {keyOf} from '../../known';
import {unitInName} from '../figures/unit-in-name';
import {type Axis, dayAt, type Grid} from './axis';
import {isYearless} from './date-cells';
import {isBeside, isKpiTitle, isTotal, isUnitTitle, isValueTitle} from './export-titles';
import {isNoValue, type NotRead} from './history';
import {figureIn, isUnread} from './number-cells';

export interface TrackCell {
  readonly day: number;
  readonly text: string;
  /** From a column of units. */
  readonly unit: string;
}

export interface Track {
  readonly kpi: string;
  /** A unit in the title: the figures carry none of their own. */
  readonly unit: string;
  readonly cells: TrackCell[];
}

export interface Tracks {
  readonly tracks: readonly Track[];
  readonly notRead: NotRead[];
  readonly leftOut: string[];
}

const at = (cells: readonly string[] | undefined, column: number): string => (cells?.[column] ?? '').trim();
/** What begins with digits is meant as a figure, and handed back where it is none. */
const isFigure = (text: string): boolean =>
  !isUnread(figureIn(text, null)) || (/^[^\p{L}]{0,3}\d/u.test(text) && text.length <= 24);

/** `Churn (%)`, `Churn %` → `Churn` in %; a KPI that is called so as a whole keeps its name. */
function named(title: string, known: ReadonlySet<string>): Pick<Track, 'kpi' | 'unit'> {
  const bare = title.replace(/\s+/g, ' ').trim();
  const sign = /^(.{2,}?),? ?(%)$/.exec(bare);
  const found = unitInName(bare) ?? (sign ? {name: sign[1]!, unit: '%', percent: true} : null);
  if (!found) return {kpi: bare, unit: ''};
  const unit = found.percent ? '%' : found.unit;
  return {kpi: known.has(keyOf(bare)) ? bare : found.name.trim(), unit};
}

class Collector {
  private readonly byName = new Map<string, Track>();
  readonly notRead: NotRead[] = [];
  private readonly left = new Set<string>();

  constructor(private readonly known: ReadonlySet<string>) {}

  add(title: string, day: number, text: string, unit = ''): void {
    if (isNoValue(text)) return;
    const {kpi, unit: own} = named(title, this.known);
    const key = `${keyOf(kpi)}\n${own}`;
    const track = this.byName.get(key) ?? {kpi, unit: own, cells: []};
    this.byName.set(key, track);
    track.cells.push({day, text, unit});
  }

  leave(title: string): void {
    if (title !== '') this.left.add(title);
  }

  refuse(text: string, why: string): void {
    this.notRead.push({text, why});
  }

  done(): Tracks {
    return {tracks: [...this.byName.values()], notRead: this.notRead, leftOut: [...this.left]};
  }
}

const noDay = (axis: Axis, place: number, text: string): string => {
  if (axis.days[place]?.kind === 'either')
    return axis.order?.order ? 'is no day' : 'could be either day and month: say which stands first';
  return isYearless(text) ? 'has no year' : 'is no date';
};

export function tracksAcross(grid: Grid, axis: Axis, known: ReadonlySet<string>): Tracks {
  const found = new Collector(known);
  const titles = grid[axis.at] ?? [];
  const first = axis.days.findIndex((day) => day !== null);
  const labels = titles.map((_, n) => n).filter((n) => n < first);
  const isNamed = (n: number) =>
    grid.slice(axis.at + 1).some((cells) => at(cells, n) !== '' && !isFigure(at(cells, n)));
  const name = labels.find((n) => isKpiTitle(at(titles, n))) ?? labels.find(isNamed) ?? -1;
  const unit = titles.findIndex((title) => isUnitTitle(title));
  titles.forEach((title, n) => {
    if (n > first && axis.days[n] === null && title.trim() !== '') {
      if (isYearless(title)) found.refuse(title.trim(), 'has no year');
      else found.leave(title.trim());
    }
  });
  axis.days.forEach((day, n) => {
    if (day !== null && dayAt(axis, n) === null) found.refuse(at(titles, n), noDay(axis, n, at(titles, n)));
  });
  for (const cells of grid.slice(axis.at + 1)) {
    const title = name < 0 ? '' : at(cells, name);
    const figures = axis.days.flatMap((day, n) => (day !== null && at(cells, n) !== '' ? [n] : []));
    if (figures.length === 0) continue;
    const beside = labels.map((n) => at(cells, n)).find((text) => isTotal(text) || isBeside(text));
    if (beside !== undefined) found.leave(title === beside ? title : `${title} ${beside}`.trim());
    else if (title === '')
      found.refuse(cells.filter(Boolean).slice(0, 4).join(' · '), 'no name of a KPI stands before it');
    else
      for (const n of figures) {
        const day = dayAt(axis, n);
        if (day !== null) found.add(title, day, at(cells, n), unit < 0 ? '' : at(cells, unit));
      }
  }
  return found.done();
}

/** The row of the titles: the last one above the dates that says something beside them. */
function titleRow(grid: Grid, axis: Axis): number {
  const first = axis.days.findIndex((day) => day !== null);
  for (let row = first - 1; row >= 0; row--)
    if (grid[row]!.some((text, n) => n !== axis.at && text.trim() !== '')) return row;
  return -1;
}

export function tracksDown(grid: Grid, axis: Axis, known: ReadonlySet<string>): Tracks {
  const found = new Collector(known);
  const head = titleRow(grid, axis);
  const titles = head < 0 ? [] : grid[head]!;
  const body = grid.map((cells, row) => ({cells, row})).slice(head + 1);
  const dated = body.filter(({row}) => axis.days[row] !== null);
  const width = Math.max(...grid.map((cells) => cells.length));
  const columns = Array.from({length: width}, (_, n) => n).filter((n) => n !== axis.at);
  const share = (n: number, is: (text: string) => boolean) => {
    const filled = dated.map(({cells}) => at(cells, n)).filter((text) => !isNoValue(text));
    return filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  };
  const isDated = (n: number) =>
    share(n, (text) => /\d{4}|\d[/.-]\d+[/.-]\d/.test(text) && !isFigure(text)) > 0.5;
  const texts = columns.filter(
    (n) => share(n, isFigure) < 0.5 && !isDated(n) && dated.some(({cells}) => !isNoValue(at(cells, n))),
  );
  const numeric = columns.filter((n) => share(n, isFigure) >= 0.5);
  const unit = titles.findIndex((title) => isUnitTitle(title));
  const isBare = head < 0 && texts.length === 1 && numeric.length === 1;
  const name = isBare ? texts[0]! : (texts.find((n) => isKpiTitle(at(titles, n))) ?? -1);
  const value = name < 0 ? -1 : valueColumn();

  function valueColumn(): number {
    const plain = numeric.filter((n) => !isBeside(at(titles, n)) && !isTotal(at(titles, n)));
    return numeric.find((n) => isValueTitle(at(titles, n))) ?? (plain.length === 1 ? plain[0]! : -1);
  }
  const none = (why: string): Tracks => ({
    tracks: [],
    notRead: [{text: titles.filter(Boolean).join(' · ') || at(grid[0], 0), why}],
    leftOut: [],
  });
  if (name >= 0 && value < 0) return none('several columns could hold the values: title one of them Value');
  if (name < 0 && head < 0) return none('the columns have no titles, so nobody knows which KPIs they are');

  const measured = name >= 0 ? [value] : numeric.filter((n) => take(n));
  function take(n: number): boolean {
    const title = at(titles, n);
    if (isTotal(title) || isBeside(title)) found.leave(title);
    else if (title === '') found.refuse(`Column ${n + 1}`, 'has no title');
    else if (isValueTitle(title))
      found.refuse(title, 'names no KPI: write its name as the title of the column');
    else return true;
    return false;
  }
  for (const n of texts) if (n !== name && n !== unit) found.leave(at(titles, n));
  if (name >= 0) for (const n of numeric) if (n !== value && at(titles, n)) found.leave(at(titles, n));
  for (const {cells, row} of body) {
    const figures = measured.filter((n) => !isNoValue(at(cells, n)));
    if (figures.length === 0 || cells.every((text, n) => text.trim() === at(titles, n))) continue;
    const day = dayAt(axis, row);
    const total = cells.map((text) => text.trim()).find((text) => isTotal(text));
    const place = at(cells, axis.at);
    if (day === null && total !== undefined) found.leave(total);
    else if (day === null)
      found.refuse(
        place || cells.filter(Boolean).slice(0, 4).join(' · '),
        place === '' ? 'no date stands beside it' : noDay(axis, row, place),
      );
    else if (name >= 0 && at(cells, name) === '')
      found.refuse(`${place} · ${at(cells, value)}`, 'no KPI is named');
    else if (name >= 0 && isTotal(at(cells, name))) found.leave(at(cells, name));
    else
      for (const n of figures)
        found.add(
          name >= 0 ? at(cells, name) : at(titles, n),
          day,
          at(cells, n),
          unit < 0 ? '' : at(cells, unit),
        );
  }
  return found.done();
}
