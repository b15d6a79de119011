/**
 * The engine's functions on whole ranges. It goes through a range cell by cell, and for each cell asks anew which of the
 * function's arguments is which: that took most of the time of a column's formula. Asked once a call, the same cells
 * come out in a third of the time. And most rows of most tables are blank: a row with the values of the row before it has
 * its answer, and where only such rows are left, all of them have.
 */
import {type FunctionResultObject, helpers, type Matrix, registries} from '@odoo/o-spreadsheet';
import {alikeFrom, areAlikeFrom, isAlike} from './alike-from';

const {isMatrix, isEvaluationError} = helpers;

type Cell = FunctionResultObject;
type Value = Cell | Matrix<Cell> | undefined;
type Compute = (this: unknown, ...args: Value[]) => Value;

interface Argument {
  readonly acceptMatrix?: boolean;
  readonly acceptMatrixOnly?: boolean;
  readonly acceptErrors?: boolean;
  readonly optional?: boolean;
  readonly default?: boolean;
  readonly repeating?: boolean;
}

interface Description {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly compute: Compute;
}

/** The same values may have another answer the next time. */
const BY_CHANCE: readonly string[] = ['RAND', 'RANDARRAY', 'RANDBETWEEN'];

/** The engine's word for the function's name in its messages. */
const NAME = '[[FUNCTION_NAME]]';

/**
 * For each place of a call the argument that stands there; null where that depends on how many there are.
 * @param count values in a call
 */
function argumentsAt({args}: Description, count: number): readonly Argument[] | null {
  const begins = args.findIndex(({repeating}) => repeating);
  if (begins >= 0) {
    // What repeats stands at the end, all of it together: each further value is the next of those.
    if (args.slice(begins).some(({repeating}) => !repeating)) return null;
    if (args.slice(0, begins).some((one) => one.optional || one.default)) return null;
    const group = args.length - begins;
    if (count < args.length - group || (count - begins) % group !== 0) return null;
    return Array.from({length: count}, (_, n) => args[n < begins ? n : begins + ((n - begins) % group)]!);
  }
  const optional = args.findIndex((one) => one.optional || one.default);
  if (optional >= 0 && args.slice(optional).some((one) => !one.optional && !one.default)) return null;
  return count <= args.length ? args.slice(0, count) : null;
}

type Along = 'whole' | 'rows' | 'columns' | 'both';

function quick(description: Description, given: Compute): Compute {
  const {name, compute} = description;
  const known = new Map<number, readonly Argument[] | null>();
  const isSettled = !BY_CHANCE.includes(name);

  return function (this: unknown, ...args) {
    let places = known.get(args.length);
    if (places === undefined) {
      places = argumentsAt(description, args.length);
      known.set(args.length, places);
    }
    if (!places) return given.apply(this, args);
    let [columns, rows] = [1, 1];
    const along: Along[] = [];
    for (const [n, value] of args.entries()) {
      along[n] = 'whole';
      if (!Array.isArray(value)) {
        if (places[n]!.acceptMatrixOnly) return given.apply(this, args);
        continue;
      }
      if (places[n]!.acceptMatrix) continue;
      const [wide, high] = [value.length, value[0]?.length ?? 0];
      if (wide === 1 && high === 1) {
        args[n] = value[0]![0];
        continue;
      }
      // Ranges of different size have answers of their own.
      if (wide > 1 && columns > 1 && wide !== columns) return given.apply(this, args);
      if (high > 1 && rows > 1 && high !== rows) return given.apply(this, args);
      along[n] = wide === 1 ? 'rows' : high === 1 ? 'columns' : 'both';
      columns = Math.max(columns, wide);
      rows = Math.max(rows, high);
    }
    if (columns === 1 && rows === 1) return given.apply(this, args);
    const stopsAt = places.map(
      (place, n) => !place.acceptErrors && !(along[n] === 'whole' && isMatrix(args[n])),
    );
    const one = (own: Value[]): Cell => {
      for (let n = 0; n < own.length; n += 1) {
        const cell = own[n] as Cell | undefined;
        if (stopsAt[n] && isEvaluationError(cell?.value)) return cell!;
      }
      let answer: unknown;
      try {
        answer = compute.apply(this, own);
      } catch {
        // The engine knows which errors are answers, and how to say the others.
        answer = given.apply(this, own);
      }
      if (Array.isArray(answer)) answer = answer[0]?.[0];
      return typeof answer === 'object' && answer !== null && 'value' in answer
        ? (answer as Cell)
        : {value: answer as Cell['value']};
    };
    const moving = along.flatMap((way, n) => (way === 'whole' ? [] : [n]));
    const result: Cell[][] = [];
    for (let x = 0; x < columns; x += 1) {
      // What stands beside each other in a row; one row alone stands beside them all.
      const lines = moving.map((n) => (args[n] as Matrix<Cell>)[along[n] === 'rows' ? 0 : x]!);
      const isOne = moving.map((n) => along[n] === 'columns');
      const column = new Array<Cell>(rows);
      let handedOn = -1;
      let last = rows - 1;
      if (isSettled) {
        last = 0;
        for (const [m, line] of lines.entries()) if (!isOne[m]) last = Math.max(last, alikeFrom(line));
      }
      for (let y = 0; y <= last; y += 1) {
        let isAsBefore = isSettled && y > 0;
        for (let m = 0; isAsBefore && m < moving.length; m += 1)
          isAsBefore = isOne[m]! || isAlike(lines[m]![y], lines[m]![y - 1]);
        if (isAsBefore) {
          column[y] = handedOn < 0 ? column[y - 1]! : lines[handedOn]![isOne[handedOn] ? 0 : y]!;
          continue;
        }
        // A function may keep its arguments.
        const own: Value[] = args.slice();
        for (let m = 0; m < moving.length; m += 1) own[moving[m]!] = lines[m]![isOne[m] ? 0 : y];
        const cell = one(own) as Cell & {message?: string};
        if (cell.message?.includes(NAME)) cell.message = cell.message.replace(NAME, name);
        column[y] = cell;
        // A function that hands on one of its cells hands on that of each row.
        handedOn = moving.findIndex((n) => own[n] === cell);
      }
      // All rows that are left have the answer of the last one.
      if (handedOn < 0) column.fill(column[last]!, last + 1);
      else for (let y = last + 1; y < rows; y += 1) column[y] = lines[handedOn]![isOne[handedOn] ? 0 : y]!;
      if (isSettled) areAlikeFrom(column, last);
      result.push(column);
    }
    return result;
  };
}

/** These get ranges whole, and go through them cell by cell where the first argument is one. */
const BY_THE_FIRST: readonly string[] = ['IF', 'IFERROR', 'IFNA'];

function quickByTheFirst(description: Description, given: Compute): Compute {
  const args = description.args.map((one) => ({...one, acceptMatrix: false}));
  const cellByCell = quick({...description, args}, given);
  return function (this: unknown, ...values) {
    const [first] = values;
    const isRange = Array.isArray(first) && (first.length > 1 || (first[0]?.length ?? 0) > 1);
    return (isRange ? cellByCell : given).apply(this, values);
  };
}

let done = false;

/** Once, when all functions are known: those that look at ranges cell by cell get the quick way. */
export function quickenFunctions(): void {
  if (done) return;
  done = true;
  const {functionRegistry} = registries;
  const {mapping} = functionRegistry as unknown as {mapping: Record<string, Compute>};
  for (const name of functionRegistry.getKeys()) {
    const description = functionRegistry.get(name) as unknown as Description;
    const given = mapping[name];
    if (!given) continue;
    if (BY_THE_FIRST.includes(name)) mapping[name] = quickByTheFirst({...description, name}, given);
    else if (description.args.some(({acceptMatrix}) => !acceptMatrix))
      mapping[name] = quick({...description, name}, given);
  }
}
