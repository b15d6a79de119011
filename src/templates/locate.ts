/** Finds a table's columns in a sheet whose columns people may have moved or renamed. */
import type {TableTemplate} from './template';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Column key → column number, for every key of the template.
 *
 * A column is known by its title. A typed column whose title is nowhere keeps its place, if the header there is
 * nobody else's: it was renamed. So does a computed one whose header is blank or shows an error. Whatever is left
 * is missing and stands after the last column. Columns that one formula fills together stay side by side.
 */
export function locate(template: TableTemplate, header: readonly string[]): ReadonlyMap<string, number> {
  const {columns} = template;
  if (header.every((title) => title.trim() === '')) {
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
    const at = header.findIndex((title, index) => !claimed.has(index + 1) && same(title, column.title)) + 1;
    if (at === 0) continue;
    claim(column.key, at);
    followersOf(column.key).forEach((follower, step) => {
      claim(follower.key, at + 1 + step);
    });
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
