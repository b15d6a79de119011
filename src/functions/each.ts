import {
  type Answer,
  type Argument,
  type Cell,
  isBlank,
  isWarning,
  type Rectangle,
  warning,
} from '../okr/cell';
import {Refusal} from '../okr/refusal';
import type {CustomFunction, Described, Values} from './define';
import type {Param} from './params';

interface Each<P extends readonly Param<unknown, boolean>[]> extends Described {
  readonly params: P;
  /** How many cells wide one answer is; a function that answers with a row takes one column of rows. */
  readonly width?: number;
  /** Sees read values only. Throws a Refusal for a row that has no honest answer. */
  readonly compute: (...values: Values<P>) => Answer | readonly Answer[];
}

/**
 * Declares a function that works element by element: ranges go in, a range of the same shape comes out,
 * single values are used for every row. One bad row never blanks the column: its cell says what is wrong.
 */
export function defineEach<const P extends readonly Param<unknown, boolean>[]>(
  declared: Each<P>,
): CustomFunction {
  const {params, compute, width = 1, ...described} = declared;

  const answerOne = (cells: readonly Cell[]): Answer[] => {
    const handedOn = cells.find(isWarning);
    if (handedOn !== undefined) return padded([handedOn], width);
    const values = params.map((param, i) =>
      param.optional && cells[i] === undefined ? undefined : param.read(cells[i]),
    );
    const answer = compute(...(values as Values<P>));
    return padded(Array.isArray(answer) ? answer : [answer as Answer], width);
  };

  const call = (args: readonly Argument[]): Answer | Answer[][] => {
    const given = params.map((_, i) => single(args[i]));
    const ranges = given.flatMap((arg, i) => (isRange(arg) ? [{name: params[i]!.name, cells: arg}] : []));
    if (ranges.length === 0) {
      const answer = answerOne(given as Cell[]);
      return width === 1 ? answer[0]! : [answer];
    }
    const {rows, columns} = commonShape(ranges);
    if (width > 1 && columns > 1) throw new Refusal(`${ranges[0]!.name} must be one column, not ${columns}`);
    const at = (r: number, c: number) => given.map((arg) => (isRange(arg) ? arg[r]![c] : arg));
    const used = lastUsedRow(ranges, rows);
    const answers: Answer[][] = [];
    for (let r = 0; r <= used; r++) {
      const row: Answer[] = [];
      for (let c = 0; c < columns; c++) {
        const rowIsBlank = ranges.every(({cells}) => isBlank(cells[r]![c]));
        row.push(...(rowIsBlank ? padded([null], width) : marked(() => answerOne(at(r, c)), width)));
      }
      answers.push(row);
    }
    return answers.length ? answers : [padded([null], width * columns)];
  };

  return {...described, kind: 'each', params, call};
}

/** Google Sheets hands over one cell as a value, a computed 1×1 array as a range: both mean the same. */
function single(arg: Argument): Argument {
  return isRange(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0][0] : arg;
}

export function isRange(arg: Argument): arg is Rectangle {
  return Array.isArray(arg);
}

function commonShape(ranges: readonly {name: string; cells: Rectangle}[]): {rows: number; columns: number} {
  const [first, ...others] = ranges as [
    {name: string; cells: Rectangle},
    ...{name: string; cells: Rectangle}[],
  ];
  const rows = first.cells.length;
  const columns = first.cells[0]?.length ?? 0;
  for (const {name, cells} of others) {
    if (cells.length !== rows)
      throw new Refusal(`${first.name} has ${count(rows, 'row')}, ${name} has ${cells.length}`);
    const wide = cells[0]?.length ?? 0;
    if (wide !== columns)
      throw new Refusal(`${first.name} has ${count(columns, 'column')}, ${name} has ${wide}`);
  }
  return {rows, columns};
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Rows below the last filled one are dropped, so that `C2:C` does not spill a thousand empty cells. */
function lastUsedRow(ranges: readonly {cells: Rectangle}[], rows: number): number {
  for (let r = rows - 1; r >= 0; r--) {
    if (ranges.some(({cells}) => cells[r]!.some((cell) => !isBlank(cell)))) return r;
  }
  return -1;
}

function marked(compute: () => Answer[], width: number): Answer[] {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return padded([warning(error.message)], width);
  }
}

function padded(row: readonly Answer[], width: number): Answer[] {
  return Array.from({length: width}, (_, i) => row[i] ?? null);
}
