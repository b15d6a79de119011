import {type Cell, conditionOf, isBlank, isDate, isWarning} from '../okr/cell';
import {isoDay, readDay} from '../okr/day';
import type {Known} from '../okr/known';
import {quote, Refusal} from '../okr/refusal';

/** What an argument says of itself. */
export interface Argued<O extends boolean = boolean> {
  readonly name: string;
  /** Shown while the formula is typed: what belongs here, in which unit, and what a blank means. */
  readonly help: string;
  readonly optional: O;
}

/** One argument of a custom function: what it is called, what it means, and how a cell is read as it. */
export interface Param<T, O extends boolean = false> extends Argued<O> {
  /** The cell's value, or null when the cell is blank. Throws a Refusal that names the argument and the value. */
  read(cell: Cell): T | null;
}

export type FilledCell = Exclude<Cell, null | undefined>;

/** How a filled cell is read; a Refusal names the argument. */
export type Reader<T> = (cell: FilledCell, name: string) => T;

export function param<T>(name: string, help: string, read: Reader<T | null>): Param<T> {
  return {name, help, optional: false, read: (cell) => (isBlank(cell) ? null : read(cell, name))};
}

/** One cell of a table: blank is null, and what cannot be read is the condition that marks what depends on it. */
export function readKnown<T>(cell: Cell, name: string, read: Reader<T | null>): Known<T> {
  if (isBlank(cell)) return null;
  if (isWarning(cell)) return new Refusal(conditionOf(cell));
  try {
    return read(cell, name);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** A number is a number: text that looks like one, TRUE and dates are refused, or a column of typos would score. */
export function readNumber(cell: Exclude<Cell, null | undefined>, name: string): number {
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return cell;
    throw new Refusal(`${name} is not a finite number`);
  }
  if (typeof cell === 'string') throw new Refusal(`${name} is text: ${quote(cell)}${withPoint(cell)}`);
  if (isDate(cell))
    throw new Refusal(
      `${name} is a date, not a number${Number.isNaN(cell.getTime()) ? '' : `: ${readText(cell, name)}`}`,
    );
  throw new Refusal(`${name} is ${cell ? 'TRUE' : 'FALSE'}, not a number`);
}

/** `20,5%` cannot be meant otherwise; `1,200` could be thousands, so nothing is guessed there. */
const DECIMAL_COMMA = /^\s*([-+−]?)(\d{1,15}),(\d{1,2}|\d{4,15})(\s?%)?\s*$/;

/** Where a number was typed with a decimal comma into a sheet that has points: what to write. */
function withPoint(typed: string): string {
  const [, sign, whole, part, percent = ''] = DECIMAL_COMMA.exec(typed) ?? [];
  if (whole === undefined) return '';
  return ` – write ${sign === '−' ? '-' : sign}${whole}.${part}${percent.trim()} as a number`;
}

export function number(name: string, help: string): Param<number> {
  return param(name, help, readNumber);
}

/** How a cell error arrives: as a text, which must not be taken for somebody's words. */
const CELL_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** The cell as people see it: a KPI may well be called 2026, and an id 1.2. */
export function readText(cell: FilledCell, name: string): string {
  if (typeof cell === 'string') {
    if (CELL_ERROR.test(cell)) throw new Refusal(`${name} is an error: ${quote(cell)}`);
    return cell;
  }
  if (isDate(cell)) return isoDay(readFilledDay(cell, name));
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/** Any words; a number, a date or TRUE in the cell counts as the words that stand for it. */
export function text(name: string, help: string): Param<string> {
  return param(name, help, readText);
}

export function readFilledDay(cell: FilledCell, name: string): number {
  return readDay(cell, name) as number;
}

/** A calendar day, read as a serial number: days since 1899-12-30. */
export function day(name: string, help: string): Param<number> {
  return param(name, help, readFilledDay);
}

/** One of a few words; case and surrounding blanks do not count. */
export function choice<W extends string>(name: string, words: readonly [W, ...W[]], help: string): Param<W> {
  return param(name, help, readWord(words));
}

/** Reads one of a few words. Blanks typed into a cell cannot be seen, so they are as good as none. */
export function readWord<W extends string>(words: readonly W[]): Reader<W | null> {
  return (cell, name) => {
    const typed = String(cell).trim().replace(/\s+/g, ' ').toLowerCase();
    if (typed === '') return null;
    const word = words.find((known) => known.toLowerCase() === typed);
    if (word) return word;
    throw new Refusal(`${name} is ${quote(String(cell))} – known are ${words.join(', ')}`);
  };
}
export function flag(name: string, help: string): Param<boolean> {
  return param(name, help, (cell) => {
    if (typeof cell === 'boolean') return cell;
    throw new Refusal(`${name} must be TRUE or FALSE, not ${quote(String(cell))}`);
  });
}

/** The same argument, but it may be left out: it then arrives as undefined, a blank cell still as null. */
export function optional<T>(given: Param<T>): Param<T, true> {
  return {...given, optional: true};
}
