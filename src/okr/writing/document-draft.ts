import {scanTimes} from './dates';
import {splitGuardrails} from './guardrail-list';
import {type KeyResult, parseKeyResult} from './parse-key-result';

export interface WrittenKeyResult extends KeyResult {
  readonly text: string;
  readonly owner: string;
  readonly kpi: string;
}

export interface WrittenGuardrail {
  readonly name: string;
  readonly rule: string;
}

export interface WrittenObjective {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly keyResults: readonly WrittenKeyResult[];
  readonly guardrails: readonly WrittenGuardrail[];
  readonly initiatives: readonly string[];
}

type Filled<T> = {-readonly [K in keyof T]: T[K]};

const OWNER =
  /[\s,;]*[([–—-]? ?(?<![a-zà-ÿ])(?:owners?|dri|lead|responsible|accountable|assignee)s?: ?([^)\];,|–—]{1,60}?) ?(?:[)\]]|(?=[;,|–—])|$)/i;
const HANDLE = /[\s,;]*[([–—-]? ?(@[\p{L}\d][\p{L}\d._-]{0,38}) ?[)\]]?[.]?$/u;

/** `(Owner: Ana)`, `DRI: Ana`, `@ana` at the end: the text without it, and the name. */
export function withOwner(text: string): {text: string; owner: string} {
  const match = OWNER.exec(text) ?? HANDLE.exec(text);
  if (!match) return {text, owner: ''};
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return {text: rest.replace(/\s+/g, ' ').trim(), owner: match[1]!.trim()};
}

/** Start and target from cells of their own tell the direction that the sentence leaves open. */
function typeFrom({type, start, target}: WrittenKeyResult): WrittenKeyResult['type'] {
  const isLimit = type === 'At most' || type === 'At least';
  if ((type !== '' && !isLimit) || start === null || target === null || start === target) return type;
  return target > start ? 'Increase' : 'Reduce';
}

/** The day that a cell or a line names; its words where it says more than that. */
export function wholeTime(written: string): string {
  const time = scanTimes(`by ${written}`)[0];
  return time && time.to - time.from >= written.length ? time.due : written;
}

/** One objective while its lines are being read. */
export class ObjectiveDraft {
  text: string;
  owner: string;
  due = '';
  readonly keyResults: Filled<WrittenKeyResult>[] = [];
  readonly guardrails: WrittenGuardrail[] = [];
  readonly initiatives: string[] = [];

  /** @param remark what stands in `Objective (H1):`; a time is the due date, other words stay with the text */
  constructor(
    written: string,
    readonly indent: number,
    remark = '',
  ) {
    const {text, owner} = withOwner(written);
    this.text = text;
    this.owner = owner;
    const behind = /^(.*\S) ?\(([^()]{1,40})\)[.]?$/.exec(this.text);
    if (behind && scanTimes(`(${behind[2]})`).length > 0) {
      this.text = behind[1]!;
      this.remark(behind[2]!);
    }
    if (remark !== '') this.remark(remark);
  }

  private remark(remark: string): void {
    const time = scanTimes(`(${remark})`)[0];
    // “(Q3, pilot)” says more than a time, and nothing that is written may get lost.
    if (time && time.to - time.from >= remark.length && this.due === '') this.due = time.due;
    else this.text = `${this.text} (${remark})`.trim();
  }

  addKeyResult(written: string, columns: Partial<WrittenKeyResult> = {}): void {
    const {text, owner} = columns.owner ? {text: written, owner: ''} : withOwner(written);
    const read = {owner, kpi: '', ...parseKeyResult(text), text, ...columns};
    this.keyResults.push({...read, type: typeFrom(read)});
  }

  addGuardrails(list: string): void {
    this.guardrails.push(...splitGuardrails(list));
  }

  get isEmpty(): boolean {
    return this.keyResults.length + this.guardrails.length + this.initiatives.length === 0;
  }

  /**
   * `Owner: Ana` or `Due: 2026-06-30` on a line of its own belongs to what stands above it.
   * @returns false where that has one already, or no place for it
   */
  addDetail(name: string, value: string): boolean {
    const last = this.keyResults[this.keyResults.length - 1];
    const subject = last ?? this;
    if (/^(?:due|deadline|by|end date|target date)/i.test(name)) {
      if (subject.due !== '') return false;
      subject.due = wholeTime(value);
    } else if (/^(?:kpi|metric)/i.test(name)) {
      if (last?.kpi !== '') return false;
      last.kpi = value;
    } else {
      if (subject.owner !== '') return false;
      subject.owner = value;
    }
    return true;
  }

  get written(): WrittenObjective {
    const {text, owner, due, keyResults, guardrails, initiatives} = this;
    return {text, owner, due, keyResults, guardrails, initiatives};
  }
}
