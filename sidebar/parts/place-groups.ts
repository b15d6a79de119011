import type {Place} from '../../src/rpc/contract';

/** The places on one sheet; `whole` is the sheet itself, when it is one of them. */
export interface PlaceGroup {
  readonly sheet: string;
  readonly whole: Place | null;
  readonly shown: readonly Place[];
  /** How many more there are than can be read. */
  readonly more: number;
}

/** Twelve key results are readable as links, sixty are not: the first few of each sheet lead there. */
const SHOWN = 8;

/** The group names its sheet; `OKRs: changed since` needs not name it again. */
function withoutSheet({sheet, label}: Place): string {
  return label.startsWith(`${sheet}: `) ? label.slice(sheet.length + 2) : label;
}

/** Where there are more than can be read: thirty values of one KPI are one link to the first of them, and their number. */
function alikeAsOne(rows: readonly Place[]): readonly Place[] {
  if (rows.length <= SHOWN) return rows;
  const counts = new Map<string, number>();
  for (const {label} of rows) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({
    ...rows.find((row) => row.label === label)!,
    label: count > 1 ? `${label} (${count})` : label,
  }));
}

/** In the order in which the sheets come up. */
export function groupPlaces(places: readonly Place[]): PlaceGroup[] {
  const sheets = [...new Set(places.map(({sheet}) => sheet))];
  return sheets.map((sheet) => {
    const here = places.filter((place) => place.sheet === sheet);
    const rows = alikeAsOne(
      here.filter(({label}) => label !== sheet).map((place) => ({...place, label: withoutSheet(place)})),
    );
    return {
      sheet,
      whole: here.find(({label}) => label === sheet) ?? null,
      shown: rows.slice(0, SHOWN),
      more: Math.max(0, rows.length - SHOWN),
    };
  });
}
