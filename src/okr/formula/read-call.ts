/**
 * A formula that is a call of functions that are named beforehand, and nothing else. Whoever puts a formula into a
 * spreadsheet for somebody reads it with this first, so that no text becomes another formula.
 */
import {quote, Refusal} from '../refusal';
import {type Cells, cellsOf, REFERENCE} from './cells-of';

export type Argument =
  | {readonly kind: 'blank' | 'number' | 'text' | 'logical' | 'name'; readonly text: string}
  | {readonly kind: 'cells'; readonly text: string; readonly cells: Cells}
  | (Call & {readonly kind: 'call'; readonly text: string});

export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
}

/** Puts columns side by side: the one function of the spreadsheet that a call may hold. */
export const STACK = 'HSTACK';

const LONGEST = 8000;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,12})?%?(?![\p{L}\p{N}_.])/u;
const TEXT = /^"(?:[^"]|"")*"/;
const WORD = /^[\p{L}_][\p{L}\p{N}_]*/u;

/** A number without a decimal sign, because a comma is one in half of the world: 0.4 is `40%`, 1.75 is `175/100`. */
function spelled(number: string): string {
  const [whole, part] = number.replace('%', '').split('.');
  if (part === undefined) return number;
  const isPercent = number.endsWith('%');
  const sign = number.startsWith('-') ? '-' : '';
  const digits = `${whole!.replace('-', '')}${part}`.replace(/^0+(?=\d)/, '');
  if (!isPercent && part.length <= 2 && /^-?0$/.test(whole!)) {
    return `${sign}${part.length === 1 ? Number(digits) * 10 : digits}%`;
  }
  return `${sign}${digits}/1${'0'.repeat(part.length + (isPercent ? 2 : 0))}`;
}

class Reading {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly known: (name: string) => boolean,
  ) {}

  private get rest(): string {
    return this.text.slice(this.at);
  }

  private skip(): void {
    this.at += /^\s*/.exec(this.rest)![0].length;
  }

  private take(pattern: RegExp): string | null {
    const found = pattern.exec(this.rest)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private takes(sign: string): boolean {
    this.skip();
    if (!this.rest.startsWith(sign)) return false;
    this.at += sign.length;
    return true;
  }

  private refuse(): never {
    const rest = this.rest.trim();
    throw new Refusal(rest === '' ? 'the formula ends too soon' : `the formula cannot hold ${quote(rest)}`);
  }

  argument(): Argument {
    this.skip();
    if (this.rest === '' || /^[;)]/.test(this.rest)) return {kind: 'blank', text: ''};
    const text = this.take(TEXT);
    if (text !== null) return {kind: 'text', text};
    const reference = this.take(REFERENCE);
    if (reference !== null) return {kind: 'cells', text: reference, cells: cellsOf(reference)!};
    const number = this.take(NUMBER);
    if (number !== null) return this.fraction(number);
    const word = this.take(WORD) ?? this.refuse();
    if (this.takes('(')) return this.call(word.toUpperCase());
    if (/^(true|false)$/i.test(word)) return {kind: 'logical', text: word.toUpperCase()};
    return {kind: 'name', text: word};
  }

  /** `175/100` is how a number with decimals is written. */
  private fraction(number: string): Argument {
    const below = /^-?\d+$/.test(number) ? (this.take(/^\/10+(?!\d)/) ?? '') : '';
    return {kind: 'number', text: below ? `${number}${below}` : spelled(number)};
  }

  private call(name: string): Argument & {kind: 'call'} {
    const isStack = name === STACK;
    if (!isStack && !this.known(name))
      throw new Refusal(`${quote(name)} is not a function of KPI & OKR, so the formula cannot hold it`);
    const args: Argument[] = [];
    do args.push(this.argument());
    while (this.takes(';'));
    if (!this.takes(')')) this.refuse();
    if (isStack && args.some(({kind}) => kind !== 'cells'))
      throw new Refusal(`${STACK} can hold columns only`);
    return {kind: 'call', name, args, text: `${name}(${args.map((arg) => arg.text).join(';')})`};
  }

  whole(): Argument & {kind: 'call'} {
    if (!this.takes('=')) throw new Refusal('a formula begins with =');
    this.skip();
    const name = this.take(WORD)?.toUpperCase();
    if (name === undefined || !this.takes('(')) this.refuse();
    if (name === STACK) throw new Refusal(`${STACK} alone is not a function of KPI & OKR`);
    const call = this.call(name!);
    this.end();
    return call;
  }

  end(): void {
    this.skip();
    if (this.rest !== '') this.refuse();
  }
}

/**
 * @param known tells the names of the functions that may be called, written in capitals
 * @throws Refusal that says what the formula must not hold
 */
export function readCall(formula: string, known: (name: string) => boolean): Argument & {kind: 'call'} {
  if (formula.length > LONGEST) throw new Refusal('the formula is too long');
  return new Reading(formula, known).whole();
}

/**
 * What somebody typed for an argument, as a formula writes it: numbers, cells and calls as they are, everything else
 * as a text in quotes.
 * @param names the named ranges that may be meant
 */
export function argumentText(
  typed: string,
  known: (name: string) => boolean,
  names: readonly string[] = [],
): string {
  const trimmed = typed.trim();
  if (trimmed === '') return '';
  try {
    const reading = new Reading(trimmed, known);
    const argument = reading.argument();
    reading.end();
    if (argument.kind !== 'name' || names.includes(argument.text)) return argument.text;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return `"${trimmed.replace(/"/g, '""')}"`;
}
