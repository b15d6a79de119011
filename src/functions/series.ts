import {type Answer, type Argument, type Cell, isBlank, isWarning} from '../okr/cell';
import {Refusal} from '../okr/refusal';
import {answerRow, count, isRange, single} from './cells';
import type {CustomFunction, Described} from './define';
import type {Argued, Param, Reader} from './params';

/** An argument that is a whole series of cells, read together with the other series row by row. */
export interface Series<T, O extends boolean = false> extends Argued<O> {
  readonly readEach: Reader<T>;
}

export function series<T>(name: string, help: string, readEach: Reader<T>): Series<T> {
  return {name, help, readEach, optional: false};
}

export function optionalSeries<T>(given: Series<T>): Series<T, true> {
  return {...given, optional: true};
}

type SeriesParam = Series<unknown, boolean> | Param<unknown, boolean>;

/** A series arrives cell by cell (blank: null), or null when it is left out; a single value as in other functions. */
type Read<P extends readonly SeriesParam[]> = {
  [I in keyof P]: P[I] extends Series<infer T, infer O>
    ? true extends O
      ? readonly (T | null)[] | null
      : readonly (T | null)[]
    : P[I] extends Param<infer T, infer O>
      ? true extends O
        ? T | null | undefined
        : T | null
      : never;
};

interface Declared<P extends readonly SeriesParam[]> extends Described {
  readonly params: P;
  readonly compute: (...values: Read<P>) => Answer;
}

/**
 * Declares a function that gives one answer for a whole series: the forecast of a history, the test of a split.
 * Every series must have the same shape. A cell that cannot be read is refused, because an answer that left it out
 * would look like the answer to the whole series; a `⚠` among the cells is handed on.
 */
export function defineSeries<const P extends readonly SeriesParam[]>(declared: Declared<P>): CustomFunction {
  const {params, compute, ...described} = declared;

  const call = (args: readonly Argument[]): Answer => {
    const handedOn = args.flatMap(cellsOf).find(isWarning);
    if (handedOn !== undefined) return handedOn;
    const shapes = params.flatMap((param, i) =>
      isSeries(param) && isGiven(param, args[i]) ? [{name: param.name, arg: args[i]}] : [],
    );
    for (const other of shapes.slice(1)) checkShapes(shapes[0]!, other);
    const values = params.map((param, i) =>
      isSeries(param) ? readSeries(param, args[i]) : readOne(param, args[i]),
    );
    return answerRow([compute(...(values as Read<P>))], 1)[0]!;
  };

  return {...described, kind: 'once', params, call};
}

function isSeries(param: SeriesParam): param is Series<unknown, boolean> {
  return 'readEach' in param;
}

function cellsOf(arg: Argument): readonly Cell[] {
  return isRange(arg) ? arg.flat() : [arg];
}

/** An optional series is left out when nothing at all stands in it. */
function isGiven(param: Series<unknown, boolean>, arg: Argument): boolean {
  return !param.optional || !cellsOf(arg).every(isBlank);
}

function checkShapes(one: {name: string; arg: Argument}, other: {name: string; arg: Argument}): void {
  const [rows, otherRows] = [one, other].map(({arg}) => (isRange(arg) ? arg.length : 1)) as [number, number];
  if (rows !== otherRows)
    throw new Refusal(`${one.name} has ${count(rows, 'row')}, ${other.name} has ${otherRows}`);
  const [wide, otherWide] = [one, other].map(({arg}) => (isRange(arg) ? (arg[0]?.length ?? 0) : 1)) as [
    number,
    number,
  ];
  if (wide !== otherWide)
    throw new Refusal(`${one.name} has ${count(wide, 'column')}, ${other.name} has ${otherWide}`);
}

function readSeries(param: Series<unknown, boolean>, arg: Argument): readonly unknown[] | null {
  if (!isGiven(param, arg)) return null;
  return cellsOf(arg).map((cell) => (isBlank(cell) ? null : param.readEach(cell, param.name)));
}

/** One value for the whole call: a cell, or a range of one. */
export function readOne(param: Param<unknown, boolean>, arg: Argument): unknown {
  const value = single(arg);
  if (isRange(value)) {
    const [rows, wide] = [value.length, value[0]?.length ?? 0];
    const size = rows > 1 ? count(rows, 'row') : count(wide, 'column');
    throw new Refusal(`${param.name} must be one cell, not ${size}`);
  }
  return param.optional && value === undefined ? undefined : param.read(value);
}
