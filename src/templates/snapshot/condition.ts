/**
 * The formulas of colour rules, answered without a spreadsheet: a script is not told what a rule shows. Only what our
 * own rules are written in is read; whatever else stands in one has no answer.
 */
import {columnNumber} from './column-number';

type Answer = string | boolean;
/** What the cell shows, counted from 1. */
type ShownAt = (row: number, column: number) => string;

const TOKEN = /\s*(?:("(?:[^"]|"")*")|([A-Z]+)(?=\()|(\$?)([A-Z]{1,3})(\$?)(\d+)|(<>|[=(),;]))/y;

interface Reader {
  readonly shown: ShownAt;
  readonly down: number;
  readonly right: number;
}

class Unread extends Error {}

/** One call after the other, from the left to the right. */
class Parser {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly reader: Reader,
  ) {}

  private next(): RegExpExecArray {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.text);
    if (!found) throw new Unread();
    return found;
  }

  private take(): RegExpExecArray {
    const found = this.next();
    this.at = TOKEN.lastIndex;
    return found;
  }

  private term(): Answer {
    const [, text, name, fixedColumn, column, fixedRow, row] = this.take();
    if (text !== undefined) return text.slice(1, -1).replace(/""/g, '"');
    if (name !== undefined) return this.call(name);
    if (column === undefined) throw new Unread();
    return this.reader.shown(
      Number(row) + (fixedRow ? 0 : this.reader.down),
      columnNumber(column) + (fixedColumn ? 0 : this.reader.right),
    );
  }

  private call(name: string): Answer {
    this.take();
    const given = [this.comparison()];
    while (this.take()[7] !== ')') given.push(this.comparison());
    const [first = '', second = ''] = given;
    if (name === 'AND') return given.every((one) => one === true);
    if (name === 'OR') return given.some((one) => one === true);
    if (name === 'REGEXMATCH') return new RegExp(String(second)).test(String(first));
    // Where the text is not found the answer is an error, which the name says.
    if (name === 'FIND') return String(second).includes(String(first)) ? 'found' : '#VALUE!';
    if (name === 'ISERROR') return String(first).startsWith('#');
    throw new Unread();
  }

  comparison(): Answer {
    const left = this.term();
    TOKEN.lastIndex = this.at;
    const sign = TOKEN.exec(this.text)?.[7];
    if (sign !== '=' && sign !== '<>') return left;
    this.take();
    const right = this.term();
    const isSame = String(left).toLowerCase() === String(right).toLowerCase();
    return sign === '=' ? isSame : !isSame;
  }

  get isAtEnd(): boolean {
    return this.text.slice(this.at).trim() === '';
  }
}

/** Whether the formula holds for a cell so far from the first one of its rule; null where it cannot be read. */
export function holds(formula: string, shown: ShownAt, down: number, right: number): boolean | null {
  const parser = new Parser(formula.replace(/^=/, ''), {shown, down, right});
  try {
    const answer = parser.comparison();
    return parser.isAtEnd ? answer === true : null;
  } catch (error) {
    if (error instanceof Unread || error instanceof SyntaxError) return null;
    throw error;
  }
}
