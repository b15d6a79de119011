/**
 * Which cells a formula fills. A script is not told; so the formulas are blanked for a moment, and what goes blank with
 * them was theirs – unless it was filled by another formula that rests on them.
 */
import type {Area} from '../sheet-plan';

type Matrix<T> = readonly (readonly T[])[];

export interface Anchor {
  readonly row: number;
  readonly column: number;
}

export interface Seen {
  /** As they were before, those that were blanked included. */
  readonly formulas: Matrix<string>;
  readonly before: Matrix<unknown>;
  readonly after: Matrix<unknown>;
}

/** A formula that answers one cell fills no other. */
const SPILLS =
  /\b(ARRAYFORMULA|ARRAY_CONSTRAIN|[HV]STACK|FILTER|SORTN?|UNIQUE|SEQUENCE|TRANSPOSE|QUERY|CHOOSE(COLS|ROWS)|SPLIT|LET|MAP|BYROW|BYCOL|MAKEARRAY|TOCOL|TOROW|WRAPROWS|WRAPCOLS|FLATTEN|IMPORT\w+)\s*\(|\{/i;

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

/** @returns for each anchor the area that it fills, itself included */
export function spilledFrom(anchors: readonly Anchor[], {formulas, before, after}: Seen): Area[] {
  const own = new Set(anchors.map(({row, column}) => `${row}.${column}`));
  const at = <T>(matrix: Matrix<T>, row: number, column: number): T | undefined =>
    matrix[row - 1]?.[column - 1];
  const others = formulas.flatMap((line, r) =>
    line.flatMap((formula, c): Anchor[] => {
      const one = {row: r + 1, column: c + 1};
      return formula && !own.has(`${one.row}.${one.column}`) && SPILLS.test(formula) ? [one] : [];
    }),
  );
  const all = [...anchors, ...others];
  /** What a formula fills is a rectangle in which nothing else stands: neither a formula nor what stayed. */
  const reaches = (from: Anchor, row: number, column: number): boolean => {
    if (from.row > row || from.column > column) return false;
    for (let r = from.row; r <= row; r += 1) {
      for (let c = from.column; c <= column; c += 1) {
        if (r === from.row && c === from.column) continue;
        if (at(formulas, r, c) || !isBlank(at(after, r, c))) return false;
      }
    }
    return true;
  };
  const areas = new Map(anchors.map((one) => [one, {...one, rows: 1, columns: 1}]));
  before.forEach((line, r) => {
    line.forEach((value, c) => {
      const [row, column] = [r + 1, c + 1];
      if (isBlank(value) || at(formulas, row, column) || !isBlank(at(after, row, column))) return;
      // Of several that could, the nearest one: to the left of it, else above.
      const [nearest] = all
        .filter((one) => reaches(one, row, column))
        .sort((one, other) => other.column - one.column || other.row - one.row);
      const area = nearest && areas.get(nearest);
      if (!area) return;
      areas.set(nearest, {
        ...area,
        rows: Math.max(area.rows, row - area.row + 1),
        columns: Math.max(area.columns, column - area.column + 1),
      });
    });
  });
  return [...areas.values()];
}
