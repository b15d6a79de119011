import {type Answer, type Argument, type Cell, isBlank, isWarning, type Rectangle} from '../okr/cell';
import {Refusal} from '../okr/refusal';
import {answerRow, count, isRange, lastFilledRow, single, warned} from './cells';
import type {CustomFunction, Described, Values} from './define';
import type {Param} from './params';

interface Each<P extends readonly Param<unknown, boolean>[]> extends Described {
  readonly params: P;
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
  const {params, compute, ...described} = declared;
  // A function that answers with a row takes one column of rows.
  const width = described.cells?.length ?? 1;

  const answerOne = (cells: readonly Cell[]): Answer[] => {
    const handedOn = cells.find(isWarning);
    if (handedOn !== undefined) return answerRow([handedOn], width);
    const values = params.map((param, i) =>
      param.optional && cells[i] === undefined ? undefined : param.read(cells[i]),
    );
    const answer = compute(...(values as Values<P>));
    return answerRow(Array.isArray(answer) ? answer : [answer as Answer], width);
  };

  const call = (args: readonly Argument[]): Answer | Answer[][] => {
    const given = params.map((_, i) => single(args[i]));
    const ranges = given.flatMap((arg, i) => (isRange(arg) ? [{name: params[i]!.name, cells: arg}] : []));
    if (ranges.length === 0) {
      const cells = given as Cell[];
      const answer = cells.every(isBlank) ? answerRow([null], width) : answerOne(cells);
      return width === 1 ? answer[0]! : [answer];
    }
    const columns = commonWidth(ranges);
    if (width > 1 && columns > 1) throw new Refusal(`${ranges[0]!.name} must be one column, not ${columns}`);
    const at = (r: number, c: number) => given.map((arg) => (isRange(arg) ? arg[r]![c] : arg));
    const used = Math.max(...ranges.map(({cells}) => lastFilledRow(cells)));
    const answers: Answer[][] = [];
    for (let r = 0; r <= used; r++) {
      const row: Answer[] = [];
      for (let c = 0; c < columns; c++) {
        const isBlankRow = ranges.every(({cells}) => isBlank(cells[r]![c]));
        row.push(...(isBlankRow ? answerRow([null], width) : warned(() => answerOne(at(r, c)), width)));
      }
      answers.push(row);
    }
    return answers.length ? answers : [answerRow([null], Math.max(1, width * columns))];
  };

  return {...described, kind: 'each', params, call};
}

/** Ranges must be of one shape; the one that is not is named beside the first. Gives how many columns they have. */
function commonWidth(ranges: readonly {name: string; cells: Rectangle}[]): number {
  const [first, ...others] = ranges.map(({name, cells}) => ({
    name,
    rows: cells.length,
    columns: cells[0]?.length ?? 0,
  }));
  for (const other of others) {
    if (other.rows !== first!.rows)
      throw new Refusal(`${first!.name} has ${count(first!.rows, 'row')}, ${other.name} has ${other.rows}`);
    if (other.columns !== first!.columns)
      throw new Refusal(
        `${first!.name} has ${count(first!.columns, 'column')}, ${other.name} has ${other.columns}`,
      );
  }
  return first!.columns;
}
