import {last} from '../../../src/okr/last';
import type {Overview, SheetState} from '../../../src/rpc/contract';

/**
 * The sheets that have to be made for the chosen ones to stand, each after those it needs.
 * Sheets that exist are left out: they are repaired only when that is asked for.
 */
export function toMake(chosen: readonly string[], sheets: readonly SheetState[]): SheetState[] {
  const byKey = new Map(sheets.map((sheet) => [sheet.key, sheet]));
  const order: SheetState[] = [];
  const seen = new Set<string>();
  const visit = (key: string) => {
    const sheet = byKey.get(key);
    if (!sheet || seen.has(key)) return;
    seen.add(key);
    sheet.needs.forEach(visit);
    if (sheet.sheet === null) order.push(sheet);
  };
  chosen.forEach(visit);
  return order;
}

/** The sheet to begin with among those that are made: the kit's, or else the one that was chosen first. */
export function beginWith(
  chosen: readonly string[],
  kits: Overview['kits'],
  sheets: readonly SheetState[],
): string | null {
  const missing = (keys: readonly string[]) =>
    keys.filter((key) => sheets.some((sheet) => sheet.key === key && sheet.sheet === null));
  const kit = kits.find(({sheets: keys}) => isSame(missing(keys), chosen));
  return (kit && chosen.includes(kit.begin) ? kit.begin : chosen[0]) ?? null;
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const final = last(words) ?? '';
  return words.length < 2 ? final : `${words.slice(0, -1).join(', ')} and ${final}`;
}

/** What the blue button will do, said before it is pressed; of a kit also what is there already. */
export function makeSentence(
  chosen: readonly string[],
  making: readonly SheetState[],
  {page = '', there = []}: {readonly page?: string; readonly there?: readonly SheetState[]} = {},
): string {
  const already =
    there.length > 0
      ? ` In this workbook already: ${listed(there.map(({sheet, title}) => sheet ?? title))}.`
      : '';
  if (page !== '') return `Makes ${listed([...making.map(({title}) => title), page])}.${already}`;
  if (making.length === 0) return already.trim();
  const asked = making.filter(({key}) => chosen.includes(key)).map(({title}) => title);
  const along = making.filter(({key}) => !chosen.includes(key)).map(({title}) => title);
  const first = `Makes ${listed(asked)}`;
  return along.length === 0
    ? `${first}.${already}`
    : `${first}, and along with ${asked.length > 1 ? 'them' : 'it'} ${listed(along)}.${already}`;
}
