/** Custom functions in the engine: arguments as Google hands them over, results as Google shows them. */
import {
  EvaluationError,
  type FunctionResultObject,
  helpers,
  type Matrix,
  registries,
} from '@odoo/o-spreadsheet';
import {alikeFrom} from './alike-from';
import {errorWord, isDateFormat} from './cell-values';
import type {EngineArgument, EngineResult, WorkbenchPort} from './port';
import {functionOf, isDate, messageOf, type Realm, RealmValues} from './realm';
import {machineClock, type SheetClock} from './time-zone';

/** What the grid explains while a function is typed. */
export interface Declaration {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly {readonly name: string; readonly help: string; readonly optional: boolean}[];
  readonly shown?: 'percent';
}

const isMatrix = (value: EngineArgument | EngineResult): value is Matrix<FunctionResultObject> =>
  Array.isArray(value);

/** A cell's value as a custom function gets it: blank is "", an error its word, a date a Date. */
function argumentCell(cell: FunctionResultObject | undefined, clock: SheetClock): unknown {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDateFormat(cell?.format)) return clock.dateOf(value);
  return typeof value === 'string' ? errorWord(value) : value;
}

/** The engine's matrices are columns of rows and every reference is one; Google gives one cell as a value. */
function argument(arg: EngineArgument, clock: SheetClock): unknown {
  if (arg === undefined) return undefined;
  if (!isMatrix(arg)) return argumentCell(arg, clock);
  if (arg.length === 1 && arg[0]!.length === 1) return argumentCell(arg[0]![0], clock);
  return (arg[0] ?? []).map((_, row) => arg.map((column) => argumentCell(column[row], clock)));
}

function resultCell(value: unknown, clock: SheetClock): FunctionResultObject {
  if (value === null || value === undefined) return {value: ''};
  if (typeof value === 'number')
    return Number.isFinite(value) ? {value} : new EvaluationError('Result was not a number.', '#NUM!');
  if (typeof value === 'string' || typeof value === 'boolean') return {value};
  if (isDate(value)) return {value: clock.serialOf(value), format: 'm/d/yyyy'};
  return {value: String(value)};
}

/** Rows become the engine's columns; short rows end in blanks; one list is one column. */
function result(value: unknown, clock: SheetClock): EngineResult {
  if (!Array.isArray(value)) return resultCell(value, clock);
  // Not value.map(), which makes a list of the script's realm: kept, it would keep the realm and its workbook.
  const rows: unknown[][] = Array.from(value as unknown[], (row) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!width) return {value: ''};
  return Array.from({length: width}, (_, column) => {
    let [former, cell]: [unknown, FunctionResultObject] = [undefined, {value: ''}];
    return rows.map((row) => {
      const own = row[column];
      if (own !== former || typeof own === 'object') cell = resultCell(own, clock);
      former = own;
      return cell;
    });
  });
}

/** A realm of functions answers many cells. */
const known = new WeakMap<Realm, RealmValues>();

function valuesOf(realm: Realm): RealmValues {
  const former = known.get(realm);
  if (former) return former;
  const made = new RealmValues(realm);
  known.set(realm, made);
  return made;
}

function called(realm: Realm, name: string, args: readonly unknown[], clock: SheetClock): EngineResult {
  try {
    const values = valuesOf(realm);
    const own = args.map((arg) => values.copy(arg, (object) => object));
    return result(functionOf(realm, name)(...own), clock);
  } catch (thrown) {
    return new EvaluationError(messageOf(thrown));
  }
}

function spellCell(cell: FunctionResultObject | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'string') return `"${value.length}:${value}`;
  return `${isDateFormat(cell?.format) ? 'd' : ''}${String(value)} `;
}

function spellColumn(column: readonly FunctionResultObject[]): string {
  const from = alikeFrom(column);
  let text = `${column.length}/${from}[`;
  for (let row = 0; row <= from; row += 1) text += spellCell(column[row]);
  return text;
}

/** What tells an argument from others, as the function gets it. */
function spell(arg: EngineArgument): string {
  if (arg === undefined) return '-';
  if (!isMatrix(arg)) return spellCell(arg);
  return arg.length === 1 && arg[0]!.length === 1 ? spellCell(arg[0]![0]) : arg.map(spellColumn).join('');
}

/** So many answers are kept; then the oldest goes. */
const KEPT = 4000;

/** Answers by function, arguments and time zone. */
export type Answers = Map<string, EngineResult>;

const answered = new Map<string, Answers>();

/**
 * The answers that a script has given, in all workbooks that it runs in: another script has others. Asked once for a
 * workbook, because telling one text of a million letters from its like takes as long as many an answer.
 */
export function answersOf(script: string): Answers {
  const answers: Answers = answered.get(script) ?? new Map();
  answered.set(script, answers);
  return answers;
}

/**
 * Calls the script's function, whose throwing is what the cell shows. As at Google a function that is asked again with
 * the same arguments is not called: its former answer stands.
 * @param answers those that the script has given before
 */
export function callCustomFunction(
  realm: () => Realm,
  answers: Answers,
  name: string,
  args: readonly EngineArgument[],
  clock: SheetClock = machineClock,
): EngineResult {
  const key = `${clock.timeZone} ${name}(${args.map(spell).join(',')}`;
  const former = answers.get(key);
  if (former) return former;
  const given = args.map((arg) => argument(arg, clock));
  const answer = called(realm(), name, given, clock);
  answers.set(key, answer);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
  return answer;
}

/** Numbers shown as percent unless their cell has a format. Google Sheets shows 0.4 until somebody formats the cell. */
function inPercent(answer: EngineResult): EngineResult {
  const shown = (cell: FunctionResultObject): FunctionResultObject =>
    typeof cell.value === 'number' ? {...cell, format: '0%'} : cell;
  return isMatrix(answer) ? answer.map((column) => column.map(shown)) : shown(answer);
}

/** The functions that the engine knows at present: it has one list for all models. */
let registered: readonly Declaration[] | null = null;

/** Registers the functions with their help, for all workbooks that are opened from here on. */
export function registerCustomFunctions(declarations: readonly Declaration[]): void {
  if (declarations === registered) return;
  registered = declarations;
  for (const {name, summary, params, shown} of declarations) {
    registries.functionRegistry.replace(name, {
      description: summary,
      category: 'KPI & OKR',
      args: params.map((param) =>
        helpers.arg(`${param.name} (any, range${param.optional ? ', optional' : ''})`, param.help),
      ),
      compute(...args) {
        const answer = (this.workbench as WorkbenchPort).callFunction(
          name,
          args as readonly EngineArgument[],
        );
        return shown === 'percent' ? inPercent(answer) : answer;
      },
    });
  }
}
