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

/** In the order in which the sheets come up. */
export function groupPlaces(places: readonly Place[]): PlaceGroup[] {
  const sheets = [...new Set(places.map(({sheet}) => sheet))];
  return sheets.map((sheet) => {
    const here = places.filter((place) => place.sheet === sheet);
    const rows = here.filter(({label}) => label !== sheet);
    return {
      sheet,
      whole: here.find(({label}) => label === sheet) ?? null,
      shown: rows.slice(0, SHOWN),
      more: Math.max(0, rows.length - SHOWN),
    };
  });
}
