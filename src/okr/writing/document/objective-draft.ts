import {last} from '../../last';
import {scanComparisons} from '../figures/comparisons';
import {scanTimes} from '../figures/dates';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {FOREIGN} from '../lexicon/section-words';
import {type KeyResult, parseKeyResult} from '../sentence/parse-key-result';
import type {Field} from './document-fields';
import {splitGuardrails, type WrittenGuardrail} from './guardrail-list';

export interface WrittenKeyResult extends KeyResult {
  readonly text: string;
  readonly owner: string;
  readonly kpi: string;
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

const OWNER = new RegExp(
  `[\\s,;]*[([–—-]? ?(?<![a-zà-ÿ])(?:owners?|dri|lead|responsible|accountable|assignee|${FOREIGN.owner})s?: ?([^)\\];,|–—]{1,60}?) ?(?:[)\\]]|(?=[;,|–—])|$)`,
  'i',
);
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

/** `"Grow"` → `Grow`: quotation marks around the whole of it say nothing. */
export function unquoted(text: string): string {
  return (/^"([^"]+)"[.]?$/.exec(text) ?? /^'([^']+)'[.]?$/.exec(text))?.[1]?.trim() || text;
}

/** The one figure that a field gives, with the limit and the day around it; null where it says more than that. */
function figureIn(value: string): {figure: Quantity; isLimit: 'lower' | 'upper' | null; due: string} | null {
  const [time] = scanTimes(value);
  const timeless = time ? value.slice(0, time.from) + value.slice(time.to) : value;
  const [figure, another] = scanQuantities(timeless);
  if (!figure || another) return null;
  const [limit] = scanComparisons(timeless);
  const words = limit
    ? timeless.slice(0, limit.from) + ' '.repeat(limit.to - limit.from) + timeless.slice(limit.to)
    : timeless;
  const before = limit && limit.to > figure.to ? timeless.slice(0, figure.from) : words.slice(0, figure.from);
  const behind = limit && limit.from >= figure.to ? words.slice(figure.to) : timeless.slice(figure.to);
  // “42 points”: one word behind a bare figure is its unit.
  const noun = /^ (\p{L}[\p{L}/-]*)[ .]*$/u.exec(behind)?.[1] ?? '';
  if (/[\p{L}\d]/u.test(before) || (/[\p{L}\d]/u.test(behind) && (noun === '' || figure.unit !== '')))
    return null;
  return {
    figure: figure.unit === '' ? {...figure, unit: noun} : figure,
    isLimit: limit?.side ?? (figure.orMore ? 'lower' : null),
    due: time?.due ?? '',
  };
}

/** One objective while its lines are being read. */
export class ObjectiveDraft {
  text: string;
  owner: string;
  due = '';
  readonly keyResults: Filled<WrittenKeyResult>[] = [];
  readonly guardrails: WrittenGuardrail[] = [];
  readonly initiatives: string[] = [];
  /** The figures that lines of their own gave the last key result. */
  private given: {start?: Quantity; target?: Quantity; current?: string | undefined} = {};

  /** @param remark what stands in `Objective (H1):`; a time is the due date, other words stay with the text */
  constructor(
    written: string,
    readonly indent: number,
    remark = '',
  ) {
    const {text, owner} = withOwner(written);
    this.text = unquoted(text);
    this.owner = owner;
    const behind = /^(.*\S) ?\(([^()]{1,40})\)[.]?$/.exec(this.text);
    if (behind && scanTimes(`(${behind[2]})`).length > 0) {
      this.text = unquoted(behind[1]!);
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
    this.given = {};
  }

  addGuardrails(list: string): void {
    this.guardrails.push(...splitGuardrails(list));
  }

  get isEmpty(): boolean {
    return this.keyResults.length + this.guardrails.length + this.initiatives.length === 0;
  }

  /**
   * `Owner: Ana`, `Due: 2026-06-30` or `Target: 60` on a line of its own belongs to what stands above it.
   * @returns the lines that found no place: this one, or a present value that a baseline takes the place of
   */
  addField(field: Field, value: string, written: string): string[] {
    const open = last(this.keyResults);
    const subject = open ?? this;
    const unread = [written];
    if (field === 'due') {
      if (subject.due !== '') return unread;
      subject.due = wholeTime(value);
    } else if (field === 'owner') {
      if (subject.owner !== '') return unread;
      subject.owner = value;
    } else if (field === 'kpi') {
      if (open?.kpi !== '') return unread;
      open.kpi = value;
    } else return open ? this.addFigure(open, field, value, written) : unread;
    return [];
  }

  private addFigure(
    result: Filled<WrittenKeyResult>,
    field: 'start' | 'current' | 'target',
    value: string,
    written: string,
  ): string[] {
    const read = figureIn(value);
    if (!read || (read.isLimit !== null && field !== 'target')) return [written];
    if (read.due !== '' && (field !== 'target' || result.due !== '')) return [written];
    const side = field === 'target' ? 'target' : 'start';
    const displaced = field === 'start' && this.given.current !== undefined ? [this.given.current] : [];
    if (result[side] !== null && displaced.length === 0)
      return result[side] === read.figure.value ? [] : [written];
    this.given = {
      ...this.given,
      [side]: read.figure,
      current: field === 'current' ? written : field === 'start' ? undefined : this.given.current,
    };
    result[side] = read.figure.value;
    if (read.due !== '') result.due = read.due;
    this.shareScale(result);
    if (result.unit === '') result.unit = read.figure.unit;
    if (read.isLimit !== null && result.type === '')
      result.type = read.isLimit === 'lower' ? 'At least' : 'At most';
    result.type = typeFrom(result);
    return displaced;
  }

  /** `Baseline: 42` beside `Target: 60%` means 42%. */
  private shareScale(result: Filled<WrittenKeyResult>): void {
    const {start, target} = this.given;
    if (!start || !target || start.percent === target.percent) return;
    const [side, bare] = start.percent ? (['target', target] as const) : (['start', start] as const);
    if (bare.unit === '') result[side] = Number((bare.value / 100).toPrecision(15));
  }

  /**
   * Takes over what was written before any objective had words.
   * @returns what this objective has already
   */
  adopt({guardrails, initiatives, owner, due}: ObjectiveDraft): string[] {
    this.guardrails.push(...guardrails);
    this.initiatives.push(...initiatives);
    const unread = [this.owner !== '' ? owner : '', this.due !== '' ? due : ''].filter(Boolean);
    if (this.owner === '') this.owner = owner;
    if (this.due === '') this.due = due;
    return unread;
  }

  get written(): WrittenObjective {
    const {text, owner, due, keyResults, guardrails, initiatives} = this;
    return {text, owner, due, keyResults, guardrails, initiatives};
  }
}
