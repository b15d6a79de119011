/** Finds a table's columns in a sheet whose columns people may have moved, renamed or deleted. */
import type {Column, TableTemplate} from '../template';
import {isHeaderOf, ownNotes, same} from './find-header';

const usualPlaces = ({columns}: TableTemplate): Map<string, number> =>
  new Map(columns.map(({key}, index) => [key, index + 1]));

class Search {
  readonly found = new Map<string, number>();
  private readonly claimed = new Set<number>();
  private readonly leaders: readonly Column<string>[];
  /** Headings of ours carry notes here, so a heading without one is somebody else's. */
  private readonly hasNotes: boolean;

  constructor(
    private readonly template: TableTemplate,
    private readonly header: readonly string[],
    private readonly formulas: readonly string[],
    private readonly notes: readonly string[],
  ) {
    this.leaders = template.columns.filter(({spillOf}) => spillOf === undefined);
    this.hasNotes = ownNotes(template, notes) >= 2;
  }

  private readonly followersOf = (key: string): readonly Column<string>[] =>
    this.template.columns.filter(({spillOf}) => spillOf === key);

  private claim(key: string, at: number): void {
    this.found.set(key, at);
    this.claimed.add(at);
  }

  private shown(at: number): string {
    return (this.header[at - 1] ?? '').trim();
  }

  private isTitle(text: string): boolean {
    return this.template.columns.some(({title}) => same(title, text));
  }

  private byTitle(): void {
    for (const column of this.leaders) {
      const at =
        this.header.findIndex(
          (title, index) =>
            !this.claimed.has(index + 1) && isHeaderOf(column, title, this.formulas[index] ?? ''),
        ) + 1;
      if (at > 0) this.claim(column.key, at);
    }
  }

  /** A heading that was typed over keeps its note. */
  private byNote(): void {
    if (!this.hasNotes) return;
    for (const {key, note} of this.leaders) {
      if (this.found.has(key) || note === '') continue;
      const at = this.notes.findIndex((one, index) => one === note && !this.claimed.has(index + 1)) + 1;
      if (at > 0) this.claim(key, at);
    }
  }

  /** Whether this cell of the header may be the one that a formula spills this column's title into. */
  private isFor({title, note}: Column<string>, at: number): boolean {
    if (this.claimed.has(at) || this.formulas[at - 1]) return false;
    const [text, own] = [this.shown(at), this.notes[at - 1] ?? ''];
    if (this.hasNotes && own !== '' && own === note) return true;
    if (same(text, title)) return true;
    if (this.hasNotes && this.template.columns.some((other) => other.note !== '' && other.note === own))
      return false;
    return text === '' || (!this.hasNotes && !this.isTitle(text));
  }

  private claimFollowers({key}: Column<string>): void {
    let at = this.found.get(key)! + 1;
    for (const follower of this.followersOf(key)) {
      if (this.found.has(follower.key) || !this.isFor(follower, at)) continue;
      this.claim(follower.key, at++);
    }
  }

  /** Columns that have exactly their room between the neighbours that they have in the template were typed over. */
  private byRoom(): void {
    const {columns} = this.template;
    const isOurs = (column: Column<string>, at: number): boolean => {
      const text = this.shown(at);
      if (this.claimed.has(at)) return false;
      // With the heading of its leader a spilled one vanishes; another text there is somebody else's column.
      if (column.spillOf || this.hasNotes) return text === '' || same(text, column.title);
      return true;
    };
    for (let from = 0; from < columns.length; from += 1) {
      if (this.found.has(columns[from]!.key)) continue;
      let to = from;
      while (to + 1 < columns.length && !this.found.has(columns[to + 1]!.key)) to += 1;
      const run = columns.slice(from, to + 1);
      const left = from === 0 ? 0 : this.found.get(columns[from - 1]!.key)!;
      const next = columns[to + 1];
      const right = next ? this.found.get(next.key)! : this.header.length + 1;
      if (right - left - 1 === run.length && run.every((column, step) => isOurs(column, left + 1 + step)))
        run.forEach(({key}, step) => {
          this.claim(key, left + 1 + step);
        });
      from = to;
    }
  }

  /** A typed column where the header in its place is nobody else's, a computed one where it is blank or an error. */
  private byPlace(): void {
    for (const column of this.leaders) {
      const at = this.template.columns.indexOf(column) + 1;
      const text = this.shown(at);
      const isKept =
        text === '' || (column.formula ? text.startsWith('#') : !this.hasNotes && !this.isTitle(text));
      const followers = this.followersOf(column.key);
      const free = [column, ...followers].every((_, step) => !this.claimed.has(at + step));
      if (this.found.has(column.key) || at > this.header.length || !isKept || !free) continue;
      this.claim(column.key, at);
      followers.forEach((follower, step) => {
        this.claim(follower.key, at + 1 + step);
      });
    }
  }

  run(): ReadonlyMap<string, number> {
    this.byTitle();
    this.byNote();
    for (const column of this.leaders) if (this.found.has(column.key)) this.claimFollowers(column);
    this.byRoom();
    this.byPlace();
    return this.found;
  }
}

function found(
  template: TableTemplate,
  header: readonly string[],
  formulas: readonly string[],
  notes: readonly string[],
): ReadonlyMap<string, number> {
  const isBlank = header.every((title, at) => title.trim() === '' && !formulas[at]);
  if (isBlank && ownNotes(template, notes) === 0) return usualPlaces(template);
  return new Search(template, header, formulas, notes).run();
}

/**
 * Column key → column number, for every key of the template.
 *
 * A computed column is known by the formula in its header, any other by its title; one whose heading was typed over by
 * its note, or by the room that it has between its neighbours. Whatever is left is missing and stands after the last
 * column. Columns that one formula fills together stay side by side.
 * @param header what the cells of the header row show
 * @param notes their notes, where somebody read them
 */
export function locate(
  template: TableTemplate,
  header: readonly string[],
  formulas: readonly string[] = [],
  notes: readonly string[] = [],
): ReadonlyMap<string, number> {
  const places = new Map(found(template, header, formulas, notes));
  let last = Math.max(header.length, ...places.values());
  for (const {key} of template.columns) if (!places.has(key)) places.set(key, ++last);
  return places;
}

/** Whether titles and formulas alone tell which column is which: no note needs to be read. */
export function isWellKnown(
  template: TableTemplate,
  header: readonly string[],
  formulas: readonly string[],
): boolean {
  const leaders = template.columns.filter(({spillOf}) => spillOf === undefined);
  const isTold = leaders.every((column) =>
    header.some((title, index) => isHeaderOf(column, title, formulas[index] ?? '')),
  );
  return isTold && missingColumns(template, header, formulas).length === 0;
}

/** Columns that somebody deleted: where they belong now, and which. */
export interface Gap {
  readonly before: number;
  readonly columns: readonly Pick<Column<string>, 'title' | 'spillOf' | 'hidden'>[];
}

/** A column belongs behind the one that it follows in the template, wherever that was moved; the first ones in front. */
export function missingColumns(
  template: TableTemplate,
  header: readonly string[],
  formulas: readonly string[] = [],
  notes: readonly string[] = [],
): readonly Gap[] {
  const places = found(template, header, formulas, notes);
  const gaps: {before: number; columns: Column<string>[]}[] = [];
  let last = 0;
  let open: (typeof gaps)[number] | null = null;
  for (const column of template.columns) {
    const at = places.get(column.key);
    if (at !== undefined) {
      if (open && last === 0) open.before = at;
      last = at;
      open = null;
      continue;
    }
    if (!open) {
      open = {before: last + 1, columns: []};
      gaps.push(open);
    }
    open.columns.push(column);
  }
  return gaps;
}
