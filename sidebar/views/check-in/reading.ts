/** What stands in the fields of a check-in, read: a value, or why it is none, or what to ask before it is taken. */
import {type Doubt, doubtOf, type Usual} from '../../../src/okr/check-in/doubts';
import {inUnit, isPercent} from '../../../src/okr/in-unit';
import {readAmount, showAmount} from '../write/amounts';
import type {Entry} from './entries';

/** An answer to what is asked: it says what the field should hold then. */
export interface Answer {
  readonly says: string;
  readonly value: string;
  /** The value is right as it stands, however odd it looks. */
  readonly confirms: boolean;
}

export interface Question {
  readonly asks: string;
  readonly answers: readonly Answer[];
}

export interface Reading {
  readonly value: number | null;
  readonly problem: string;
  readonly question: Question | null;
}

export interface Measure extends Usual {
  readonly unit: string;
  readonly start?: number | null;
  readonly target?: number | null;
}

const NOTHING: Reading = {value: null, problem: '', question: null};
const CURRENCY = /[$€£¥]/;

/** In a row of percentages `0.2` may be two things; `20`, in a field that says so, is 20%. */
function percentQuestion(value: number): Question {
  const answer = (amount: string): Answer => ({says: amount, value: amount, confirms: false});
  const asTyped = showAmount(value, '%');
  const asShare = showAmount(value * 100, '%');
  return {asks: 'This row is in %. Which is meant?', answers: [answer(asShare), answer(asTyped)]};
}

function asked(doubt: Doubt, value: number, {last, counts, unit}: Measure): string {
  const [from, to] = [last === null ? '' : inUnit(last, unit, false), inUnit(value, unit, false)];
  if (doubt.kind === 'back')
    return `It has only counted ${counts} so far, and this goes back from ${from} to ${to}.`;
  if (doubt.kind === 'far')
    return `From ${from} to ${to} is ${doubt.ranges < 10 ? Number(doubt.ranges.toPrecision(2)) : Math.round(doubt.ranges)} times its usual step.`;
  const how = doubt.kind === 'small' ? 'less than a hundredth of' : 'more than three times';
  return `${to} is ${how} its start and target. Is it in another unit?`;
}

function sizeOf({start = null, target = null}: Measure): number | null {
  return start === null && target === null ? null : Math.max(Math.abs(start ?? 0), Math.abs(target ?? 0));
}

function leastOf({start, target}: Measure): number | null {
  const sizes = [start, target].flatMap((size) => (size ? [Math.abs(size)] : []));
  return sizes.length === 0 ? null : Math.min(...sizes);
}

/** Reads the value; what was asked about and confirmed is not asked again. */
export function readValue({value: text, confirmed}: Entry, measure: Measure): Reading {
  const typed = text.trim();
  if (typed === '') return NOTHING;
  const {unit} = measure;
  const sign = CURRENCY.exec(typed)?.[0];
  if (sign && !unit.includes(sign))
    return {...NOTHING, problem: `This is in ${sign}, but the unit is ${unit || 'none'}.`};
  const {value, problem} = readAmount(typed, unit);
  if (value === null) return {...NOTHING, problem};
  if (confirmed === typed) return {value, problem: '', question: null};
  if (isPercent(unit) && !typed.includes('%') && value !== 0 && Math.abs(value * 100) <= 1)
    return {value, problem: '', question: percentQuestion(value)};
  const doubt = doubtOf(value, measure, sizeOf(measure), leastOf(measure));
  if (!doubt) return {value, problem: '', question: null};
  return {
    value,
    problem: '',
    question: {
      asks: asked(doubt, value, measure),
      answers: [{says: 'It is right', value: typed, confirms: true}],
    },
  };
}

/** A confidence from 0 to 100 as a share. */
export function readConfidence({confidence}: Entry): {
  readonly value: number | null;
  readonly problem: string;
} {
  const typed = confidence.trim();
  if (typed === '') return {value: null, problem: ''};
  const digits = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(typed)?.[1];
  const percent = digits === undefined ? Number.NaN : Number(digits.replace(',', '.'));
  if (percent > 0 && percent < 1) return {value: null, problem: 'Write 70 for 70%.'};
  return percent <= 100
    ? {value: Number((percent / 100).toPrecision(12)), problem: ''}
    : {value: null, problem: 'A number from 0 to 100.'};
}
