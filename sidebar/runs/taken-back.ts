/** What Undo took back, as a sentence: of many rows on a sheet their number. */

/** More names than this of one sheet nobody reads. */
const SHOWN = 8;

const sheetOf = (one: string): string => (one.includes(': ') ? one.slice(0, one.indexOf(': ')) : '');

export function takenBack(undone: readonly string[]): string {
  const rows = new Map<string, number>();
  for (const one of undone) rows.set(sheetOf(one), (rows.get(sheetOf(one)) ?? 0) + 1);
  const told = undone.flatMap((one, index) => {
    const sheet = sheetOf(one);
    const count = rows.get(sheet) ?? 0;
    if (sheet === '' || count <= SHOWN) return [one];
    return undone.findIndex((other) => sheetOf(other) === sheet) === index
      ? [`${count} rows on ${sheet}`]
      : [];
  });
  return told.join(', ');
}
