/** What the engine's plugins and functions know of the host: they get it through the model's `custom` settings. */
import type {CellPosition, CellValue, FunctionResultObject, Matrix} from '@odoo/o-spreadsheet';
import type {ClockCells} from './clock-cells';
import type {Dispatch} from './engine';
import type {SheetClock} from './time-zone';

export type EngineArgument = Matrix<FunctionResultObject> | FunctionResultObject | undefined;
export type EngineResult = FunctionResultObject | Matrix<FunctionResultObject>;

export interface CellChange {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  /** What stood in the cell, as it was typed. */
  readonly oldContent: string;
  /** What the cell showed to a script. */
  readonly oldValue: CellValue;
}

export interface Sparkline {
  readonly values: readonly number[];
  /** Google's option names: charttype, color, linewidth, max … */
  readonly options: Readonly<Record<string, CellValue>>;
}

/** What a formula draws, by column and row of its result. */
export type SparklineTable = readonly (readonly (Sparkline | undefined)[])[];

export interface WorkbenchPort {
  /** The script's body while a transaction opens, and the engine's inner dispatch while it runs. */
  body: (() => void) | null;
  dispatch: Dispatch | null;
  callFunction(name: string, args: readonly EngineArgument[]): EngineResult;
  userEdited(changes: readonly CellChange[], dispatch: Dispatch): void;
  /** Why the user may not type there, or null. */
  refusal(position: CellPosition): string | null;
  /** The spreadsheet's time zone; the machine's when left out. */
  readonly clock?: SheetClock;
  /** Days since 1899-12-30, with the time as a fraction; undefined: the machine's clock. */
  today: number | undefined;
  readonly clockCells: ClockCells;
  /** By the place of the formula; what has been deleted or moved away since may still be in it. */
  readonly sparklines: Map<string, SparklineTable>;
  /** Formulas as they were written, by the form in which the engine gives them back. */
  readonly written: Map<string, string>;
}

export const portOf = (custom: unknown): WorkbenchPort | undefined =>
  (custom as {workbench?: WorkbenchPort} | undefined)?.workbench;

export const sparklineKey = ({sheetId, col, row}: CellPosition) => `${sheetId}!${col},${row}`;
