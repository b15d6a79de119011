/**
 * What a formula leaves in its cells. Inside a formula a blank cell stays blank in the engine as at Google, but where a
 * formula gives it back the engine writes 0 – and 30 December 1899 where dates are expected. Google leaves it blank.
 * The sparklines of a formula are taken from its result as well: a formula computes all its branches, and only what it
 * gives back is drawn.
 */
import {
  type CellPosition,
  CompiledFormula,
  type FunctionResultObject,
  type Getters,
  type Matrix,
} from '@odoo/o-spreadsheet';
import {type Sparkline, sparklineKey, type WorkbenchPort} from './port';

type Execute = CompiledFormula['execute'];
type Result = FunctionResultObject | Matrix<FunctionResultObject>;

/** A result of SPARKLINE carries what is to be drawn. */
export interface SparklineResult extends FunctionResultObject {
  readonly sparkline: Sparkline;
}

/** What a formula and its functions know while they are computed. */
export interface FormulaContext {
  readonly getters: Getters;
  readonly __originCellPosition?: CellPosition;
  readonly workbench?: WorkbenchPort;
}

/** `=A1`, `=A1:A9`, `=AsOf`: these stay what the engine makes of them. */
const bareReference = /^=(?:\|[CR]\||[\w.]+)$/;

const isBlank = ({value}: FunctionResultObject) => value === null || value === undefined;

const withoutBlanks = (cells: readonly FunctionResultObject[]): readonly FunctionResultObject[] =>
  cells.some(isBlank) ? cells.map((cell) => (isBlank(cell) ? {value: ''} : cell)) : cells;

function withTexts(result: Result): Result {
  if (Array.isArray(result)) return result.map(withoutBlanks) as Matrix<FunctionResultObject>;
  return isBlank(result) ? {value: ''} : result;
}

const sparklineIn = (cell: FunctionResultObject): Sparkline | undefined =>
  (cell as Partial<SparklineResult>).sparkline;

/** Remembers what the formula of a cell draws, and forgets what it drew before. */
function keepSparklines(formula: CompiledFormula, result: Result, context: FormulaContext): void {
  const {workbench: port, __originCellPosition: at, getters} = context;
  if (!port || !at) return;
  const table = Array.isArray(result)
    ? result.map((column) => column.map(sparklineIn))
    : [[sparklineIn(result)]];
  const draws = table.some((column) => column.some((one) => one !== undefined));
  const key = sparklineKey(at);
  if (!draws && !port.sparklines.has(key)) return;
  const cell = getters.getCell(at);
  // Rules of colour and validation compute their formulas in the name of a cell.
  if (!cell?.isFormula || cell.compiledFormula !== formula) return;
  if (draws) port.sparklines.set(key, table);
  else port.sparklines.delete(key);
}

const known = new WeakMap<Execute, Execute>();

function asAtGoogle(execute: Execute): Execute {
  const former = known.get(execute);
  if (former) return former;
  const own = function (this: CompiledFormula, ...given: Parameters<Execute>) {
    const result = execute.apply(this, given) as Result;
    keepSparklines(this, result, given[4] as unknown as FormulaContext);
    return bareReference.test(this.normalizedFormula) ? result : withTexts(result);
  } as Execute;
  known.set(execute, own);
  return own;
}

const mended = (formula: CompiledFormula): CompiledFormula =>
  Object.assign(formula, {execute: asAtGoogle(formula.execute)});

/** Once. Formulas are compiled in two places; every copy of one computes with what it was compiled to. */
export function registerFormulaResults(): void {
  const {Compile, CompileForSerializedFormula} = CompiledFormula;
  CompiledFormula.Compile = (...given) => mended(Compile.apply(CompiledFormula, given));
  CompiledFormula.CompileForSerializedFormula = (...given) =>
    mended(CompileForSerializedFormula.apply(CompiledFormula, given));
}

/** What is drawn in a cell: by its own formula, or by the one that spills over it. */
export function sparklineAt(
  getters: Getters,
  sparklines: WorkbenchPort['sparklines'],
  position: CellPosition,
): Sparkline | undefined {
  // The page asks for every cell in sight: most are told by their value, which is blank text where something is drawn.
  if (getters.getEvaluatedCell(position).value !== '') return undefined;
  const origin = getters.getArrayFormulaSpreadingOn(position) ?? position;
  if (!getters.getCell(origin)?.isFormula) return undefined;
  return sparklines.get(sparklineKey(origin))?.[position.col - origin.col]?.[position.row - origin.row];
}
