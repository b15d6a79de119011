import {last} from '../../last';
import {asShare} from '../figures/as-share';
import {scanComparisons} from '../figures/comparisons';
import {scanTimes} from '../figures/dates';
import {scaled} from '../figures/parse-number';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {timeFactor} from '../figures/time-units';
import {endOf} from '../sentence/by-how-much';
import type {KeyResult} from '../sentence/parse-key-result';
import type {Field} from './document-fields';
import {splitGuardrails} from './guardrail-list';
import {keptParse} from './kept-reading';
import type {WrittenGuardrail} from './name-first';
import {withOwner} from './with-owner';

export interface WrittenKeyResult extends KeyResult {
  readonly text: string;
  readonly owner: string;
  readonly kpi: string;
  /** Where it stands now, where the document says so beside a start. */
  readonly current: number | null;
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

/**
 * Start and target from cells of their own tell the direction, unless the sentence opens with another: `Reduce churn`
 * beside 3% → 5% is a contradiction that somebody has to see.
 */
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
  // “30 min”: minutes, no minimum.
  const limit = scanComparisons(timeless).find(({from, to}) => from < figure.from || to > figure.to);
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

const NOW = /(?:^|[\s(,;·])(?:now|currently|today|aktuell|derzeit|heute)(?: at)?:? +(?=[+-]?[$€£]?\d)/gi;

/** `92.1% → 97.0%, now 94.6%`: where it stands, beside where it comes from and goes to. */
function currentIn(text: string, {start, target, unit}: KeyResult): number | null {
  if (start === null || target === null) return null;
  const said = last([...text.matchAll(NOW)]);
  // Of the whole sentence: whether a point parts thousands is told by its language.
  const behind = said ? said.index + said[0].length : text.length;
  const figure = scanQuantities(text).find(({from}) => from >= behind);
  if (!figure || figure.value === start || figure.percent !== (unit === '%')) return null;
  return scaled(figure.value, timeFactor(figure.unit, unit) ?? 1);
}

/** What it comes to from a start, where the sentence says only by how much it changes: by 50% from 12 means 6. */
function endFrom(sentence: KeyResult, start: Pick<Quantity, 'value' | 'unit' | 'percent'>): number | null {
  const {type, target, unit, isChange} = sentence;
  if (!isChange || target === null || (type !== 'Increase' && type !== 'Reduce')) return null;
  return endOf(start, {value: target, unit, percent: unit === '%'}, type === 'Increase');
}

/** `Current: 3 hours` beside `Target: 45 minutes` are 180: what a key result is measured in is its target's. */
function inOneTime(
  result: Filled<WrittenKeyResult>,
  field: 'start' | 'current' | 'target',
  figure: Quantity,
): Quantity {
  const factor = timeFactor(figure.unit, result.unit);
  if (factor === null || factor === 1) return figure;
  if (field !== 'target' || result.target !== null)
    return {...figure, value: scaled(figure.value, factor), unit: result.unit};
  const back = timeFactor(result.unit, figure.unit) ?? 1;
  for (const side of ['start', 'current'] as const)
    if (result[side] !== null) result[side] = scaled(result[side], back);
  result.unit = figure.unit;
  return figure;
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
  private given: {start?: Quantity; target?: Quantity; isCurrent?: boolean} = {};
  /** Its sentence, where that says only by how much it changes. */
  private change: KeyResult | null = null;

  /** @param remark what stands in `Objective (H1):`; a time is the due date, other words stay with the text */
  constructor(written: string, remark = '') {
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
    const sentence = keptParse(text);
    const read = {owner, kpi: '', current: currentIn(text, sentence), ...sentence, text, ...columns};
    const isChange = sentence.isChange && columns.target === undefined;
    const isOwn = (side: 'start' | 'target') =>
      columns[side] === undefined || columns[side] === null || columns[side] === sentence[side];
    const hasOwnFigures = isOwn('start') && isOwn('target');
    // “Achieve 90% (reduce failures from 30% to 10%)” beside 70% and 90%, “answered within 4 hours” beside 90%: figures
    // of its own about something else, and so is the type that they give.
    const isOther = !hasOwnFigures && sentence.target !== null && !isChange;
    const known = isOther ? {...read, type: '' as const} : read;
    this.given = {};
    this.change = null;
    const {start, unit = ''} = columns;
    const end =
      isChange && typeof start === 'number'
        ? endFrom(sentence, {value: start, unit, percent: unit === '%'})
        : null;
    if (end !== null) {
      this.keyResults.push({...read, isChange: false, target: end, unit});
      return;
    }
    this.keyResults.push({
      ...known,
      isChange,
      unit: columns.unit ?? (hasOwnFigures ? sentence.unit : ''),
      type: columns.type || typeFrom(known),
    });
  }

  /** The last key result was its name only; here is what it says. */
  completeLast(sentence: string): void {
    const name = this.keyResults.pop();
    const isSaid = name && sentence.toLowerCase().includes(name.text.toLowerCase());
    this.addKeyResult(
      name && !isSaid ? `${name.text}: ${sentence}` : sentence,
      name?.owner ? {owner: name.owner} : {},
    );
  }

  addGuardrails(list: string): void {
    this.guardrails.push(...splitGuardrails(list));
  }

  get isEmpty(): boolean {
    return this.keyResults.length + this.guardrails.length + this.initiatives.length === 0;
  }

  /**
   * `Owner: Ana`, `Due: 2026-06-30` or `Target: 60` on a line of its own belongs to what stands above it.
   * @returns the lines that found no place
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
      subject.owner = value.replace(/^@/, '');
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
    if (field !== 'target' && endFrom(result, read.figure) !== null) {
      this.change = {...result};
      Object.assign(result, {isChange: false, target: null, unit: ''});
    }
    const figure = inOneTime(result, field, read.figure);
    if (field === 'current') {
      if (result.current !== null) return result.current === figure.value ? [] : [written];
      result.current = this.inScale(result, figure);
      if (result.start !== null) return [];
    }
    const side = field === 'target' ? 'target' : 'start';
    // “New workspaces with a green build within 24 hours” with “Target: 35%”: the sentence's figure tells which ones.
    const isAnother =
      field === 'target' &&
      result.target !== null &&
      !this.given.target &&
      figure.percent &&
      result.unit !== '%';
    if (isAnother) result.unit = '';
    const isDisplaced = isAnother || (field === 'start' && this.given.isCurrent === true);
    if (result[side] !== null && !isDisplaced) return result[side] === figure.value ? [] : [written];
    this.given = {...this.given, [side]: figure, isCurrent: field === 'current'};
    result[side] = figure.value;
    if (side === 'start' && this.change !== null) result.target = endFrom(this.change, figure);
    if (read.due !== '') result.due = read.due;
    this.shareScale(result);
    if (result.unit === '') result.unit = figure.unit;
    if (read.isLimit !== null && result.type === '')
      result.type = read.isLimit === 'lower' ? 'At least' : 'At most';
    result.type = typeFrom(isAnother ? {...result, type: ''} : result);
    return [];
  }

  /** `Now: 45` beside `Target: 60%` means 45%. */
  private inScale(result: Filled<WrittenKeyResult>, figure: Quantity): number {
    const isBare = !figure.percent && figure.unit === '';
    const other = result.target ?? result.start;
    return isBare && result.unit === '%' && other !== null ? asShare(figure.value, other) : figure.value;
  }

  /** `Baseline: 42` beside `Target: 60%` means 42%. */
  private shareScale(result: Filled<WrittenKeyResult>): void {
    const {start, target} = this.given;
    if (!start || !target || start.percent === target.percent) return;
    const [side, bare, other] = start.percent
      ? (['target', target, start] as const)
      : (['start', start, target] as const);
    if (bare.unit !== '') return;
    result[side] = asShare(bare.value, other.value);
    if (result.current === bare.value) result.current = result[side];
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
