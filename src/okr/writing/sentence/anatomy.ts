import {betterSide} from '../../guardrail/better-side';
import {type NamedTime, scanTimes} from '../figures/dates';
import {isIncidental} from '../figures/incidental';
import {withDigits} from '../figures/number-words';
import {type Quantity, scanQuantities} from '../figures/quantities';
import {plainLine, withoutLinks} from '../lexicon/plain-text';
import {type AimVerb, aimVerb} from '../lexicon/verbs';
import {settled} from './by-how-much';
import {firstJoint} from './joints';
import {sentenceIn} from './label';
import {type Measure, measureIn, startBeside} from './measure';
import {multipleIn} from './multiples';
import {remarkBegin} from './remark-behind';
import {steppedTo} from './step-to';

/** What the parser saw on the way, for the checks. */
export interface Anatomy {
  /** The sentence without its label; same positions as `masked`. */
  readonly line: string;
  /** The sentence with times and tolerances blanked out. */
  readonly masked: string;
  readonly times: readonly NamedTime[];
  /** Every figure that counts or measures something, in order. */
  readonly figures: readonly Quantity[];
  readonly measure: Measure | null;
  readonly verb: AimVerb | null;
  /** Whether a score or what came of it stands behind the sentence. */
  readonly hasRemark: boolean;
}

export function anatomy(text: string): Anatomy {
  const line = withDigits(
    sentenceIn(withoutLinks(plainLine(text))).replace(/\+ ?\/ ?-|plus or minus/gi, '±'),
  );
  const end = remarkBegin(line);
  const said = line.slice(0, end);
  const times = scanTimes(said).map((time) => (isOfStart(said, time) ? {...time, isDue: false} : time));
  const timeless =
    blanked(
      said,
      times.map((time) => withBrackets(said, time)),
    ) + ' '.repeat(line.length - end);
  const all = scanQuantities(timeless);
  const masked = blanked(
    timeless,
    all.filter(isTolerance).map((one) => withBrackets(timeless, one)),
  );
  const counted = all.filter((one) => !isTolerance(one));
  const direct = counted.filter((one) => !isIncidental(masked, one, counted));
  // What only names (the 5 biggest) is no figure at all; a window alone (within 24 hours) is one.
  const figures = direct.length > 0 ? direct : counted.filter((one) => !isIncidental(masked, one, [one]));
  const joint = firstJoint(masked);
  const clause = Math.min(joint, relativeClause(masked, figures[0]));
  const ofFirst = figures.filter(({from}) => from < clause);
  const told = movedBy(masked, ofFirst.length > 0 ? ofFirst : figures);
  const verb = aimVerb(masked, told ? firstPosition(told) : joint);
  const way = told && isUp(told, verb, masked);
  const measure = told && steppedTo(masked, settled(told, way, masked), way);
  return {line, masked, times, figures, measure, verb, hasRemark: end < line.length};
}

/** What its figures say, or a multiple in words; a figure in brackets is where that starts: `Double sign-ups (400)`. */
function movedBy(text: string, figures: readonly Quantity[]): Measure | null {
  const inFigures = measureIn(text, figures);
  const multiple = multipleIn(text);
  if (!multiple) return inFigures;
  // “by two thirds, from 45 min”: the two is none of its figures.
  const others = figures.filter(({from, to}) => to <= multiple.target.from || from >= multiple.target.to);
  const start = startBeside(text, others);
  const isPart = others.length < figures.length;
  if (!isPart && inFigures && !(inFigures.kind === 'level' && start)) return inFigures;
  return start
    ? {...multiple, start, spans: [...multiple.spans, {from: start.from, to: start.to}]}
    : multiple;
}

function isUp({direction}: Measure, verb: AimVerb | null, text: string): boolean | null {
  if (direction !== null) return direction === 'Increase';
  if (verb?.aim === 'reach') return betterSide(text) !== 'upper';
  return verb?.aim === 'up' ? true : verb?.aim === 'down' ? false : null;
}

/** `baseline: 32,000 in Q4 2023`: when the start was measured, not until when. */
const START_BEFORE =
  /(?:baseline|starting|start|currently|current|today|was|were|compared (?:to|with)|vs\.?|versus|against|\()(?: (?:at|of|is|value))?[ :=~(]*[$€£]?[\d.,]+ ?(?:%|[kKmM]|\p{L}{1,12})?[ ,(]*$/iu;
/** `(Q2: €10.8M, Q3 last year: €8.2M)`: the figure of that time. */
const HAS_FIGURE = /^(?: last year)?: ?[$€£]?\d/;
const isOfStart = (line: string, {from, to}: NamedTime): boolean =>
  HAS_FIGURE.test(line.slice(to)) ||
  (START_BEFORE.test(line.slice(0, from)) && !/^(?:by|until|till|before) /i.test(line.slice(from)));

export const isTolerance = ({sign}: Quantity) => sign === '±';
export const firstPosition = ({spans}: Measure) => Math.min(...spans.map(({from}) => from));
export const lastPosition = ({spans}: Measure) => Math.max(...spans.map(({to}) => to));

export function blanked(text: string, spans: readonly {from: number; to: number}[]): string {
  let masked = text;
  for (const {from, to} of spans) masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to);
  return masked;
}

function withBrackets(
  text: string,
  {from, to}: {readonly from: number; readonly to: number},
): {from: number; to: number} {
  const opens = /\( ?$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const closes = /^ ?\)/.exec(text.slice(to))?.[0].length ?? 0;
  return opens && closes ? {from: from - opens, to: to + closes} : {from, to};
}

/** `20 profiles which add at least one item`: what follows “which” tells what is counted. */
function relativeClause(text: string, first: Quantity | undefined): number {
  if (!first) return text.length;
  const match = / (?:which|who|that) (?!is |are )/i.exec(text.slice(first.to));
  return match ? first.to + match.index : text.length;
}
