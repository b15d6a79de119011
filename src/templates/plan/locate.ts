/** Finds a table's columns in a sheet whose columns people may have moved or renamed. */
import type {TableTemplate} from '../template';
import {isHeaderOf} from './find-header';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Column key → column number, for every key of the template.
 *
 * A computed column is known by the formula in its header, any other by its title. Columns whose titles are nowhere, but which have exactly their room between the
 * neighbours that they have in the template, were renamed or typed over and keep their place. So does a typed column
 * where the header in its place is nobody else's, and a computed one whose header there is blank or shows an error.
 * Whatever is left is missing and stands after the last column. Columns that one formula fills together stay side by
 * side.
 */
export function locate(
  template: TableTemplate,
  header: readonly string[],
  formulas: readonly string[] = [],
): ReadonlyMap<string, number> {
  const {columns} = template;
  if (header.every((title, at) => title.trim() === '' && !formulas[at])) {
    return new Map(columns.map((column, index) => [column.key, index + 1]));
  }
  const found = new Map<string, number>();
  const claimed = new Set<number>();
  const claim = (key: string, at: number): void => {
    found.set(key, at);
    claimed.add(at);
  };
  const leaders = columns.filter((column) => !column.spillOf);
  const followersOf = (key: string) => columns.filter((column) => column.spillOf === key);

  for (const column of leaders) {
    const at =
      header.findIndex(
        (title, index) => !claimed.has(index + 1) && isHeaderOf(column, title, formulas[index] ?? ''),
      ) + 1;
    if (at === 0) continue;
    claim(column.key, at);
    followersOf(column.key).forEach((follower, step) => {
      claim(follower.key, at + 1 + step);
    });
  }
  const typedOver = (column: (typeof columns)[number], at: number): boolean => {
    const title = header[at - 1] ?? '';
    // With the heading of its leader a spilled one vanishes; another text there is somebody else's column.
    return !claimed.has(at) && (!column.spillOf || title.trim() === '' || same(title, column.title));
  };
  for (let from = 0; from < columns.length; from += 1) {
    if (found.has(columns[from]!.key)) continue;
    let to = from;
    while (to + 1 < columns.length && !found.has(columns[to + 1]!.key)) to += 1;
    const run = columns.slice(from, to + 1);
    const left = from === 0 ? 0 : found.get(columns[from - 1]!.key)!;
    const next = columns[to + 1];
    const right = next ? found.get(next.key)! : header.length + 1;
    if (right - left - 1 === run.length && run.every((column, step) => typedOver(column, left + 1 + step))) {
      run.forEach(({key}, step) => {
        claim(key, left + 1 + step);
      });
    }
    from = to;
  }
  for (const column of leaders) {
    const at = columns.indexOf(column) + 1;
    const title = (header[at - 1] ?? '').trim();
    const keepsItsPlace = column.formula ? title === '' || title.startsWith('#') : true;
    const followers = followersOf(column.key);
    const free = [column, ...followers].every((_, step) => !claimed.has(at + step));
    if (found.has(column.key) || at > header.length || !keepsItsPlace || !free) continue;
    claim(column.key, at);
    followers.forEach((follower, step) => {
      claim(follower.key, at + 1 + step);
    });
  }
  let last = Math.max(header.length, ...claimed);
  for (const column of leaders.filter(({key}) => !found.has(key))) {
    for (const {key} of [column, ...followersOf(column.key)]) claim(key, ++last);
  }
  return found;
}
