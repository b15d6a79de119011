import {scanQuantities} from '../figures/quantities';
import {participle} from '../lexicon/participles';
import {TASK_FORMS} from '../lexicon/task-words';
import {aimOf} from '../lexicon/verbs';
import type {Anatomy} from '../sentence/anatomy';
import {withoutAsides} from '../sentence/asides';
import {type Joint, jointsIn} from '../sentence/joints';
import {beginsWithVerb, formOf, openingVerb} from '../sentence/second-verb';
import {namesSecondFigure} from './second-figure';
import {sentenceForm} from './task/sentence-form';

/** Whether two results, each with its own figure or its own verb and object, stand in one sentence. */
export function namesTwoResults(seen: Anatomy): boolean {
  const joints = jointsIn(seen.masked);
  return (
    joints.some((joint) => joint.joinsVerbs && !isMeasuredTogether(seen, joint)) ||
    namesSecondFigure(seen, joints) ||
    joints.some(
      (joint) =>
        (joinsStatements(seen.masked, joint) && !isWithinMeasure(seen, joint)) || isDueApart(seen, joint),
    )
  );
}

/** `Improve A and widen B so that 80% …`: the one figure behind both is the result. */
function isMeasuredTogether({figures, masked}: Anatomy, {to}: Joint): boolean {
  const proof = /\s(?:so that|such that|(?:as )?measured by)\s/i.exec(masked.slice(to));
  return proof !== null && figures.length > 0 && figures.every(({from}) => from > to + proof.index);
}

/** `Turnover: 17.3% today; not more than 15%`: start and target of one measure, and nothing named in between. */
function isWithinMeasure({measure}: Anatomy, {index, to}: Joint): boolean {
  const spans = measure?.spans ?? [];
  return spans.some((one) => one.to <= index) && spans.some(({from}) => from === to);
}

/** `The draft by March and the final report by June`: each with a day of its own. */
function isDueApart({masked, times}: Anatomy, {to}: Joint): boolean {
  const later = times.find((time) => time.isDue && time.from >= to);
  return (
    later !== undefined &&
    times.some((time) => time.isDue && time.to < to) &&
    /^[^,;.]*\p{L}{3,}\s+[^,;.]*\p{L}{3,}\s*$/u.test(masked.slice(to, later.from))
  );
}

/** Two statements, each of which says what is, is done or shall be done. */
function joinsStatements(whole: string, {index, to, mark}: Joint): boolean {
  const text = withoutAsides(whole.slice(0, to + 300));
  const [first, second] = [text.slice(0, index), text.slice(to)];
  if (mark === 'semicolon') return saysSomething(first) && saysSomething(second);
  if (mark === 'stop') return /^\d/.test(second) && hasVerb(second);
  if ((mark !== 'and' && mark !== 'comma and') || openingVerb(first)?.as === 'imperative') return false;
  const said = sentenceForm(first.trim());
  const isMain = said.form === 'statement' && !RELATIVE.test(first);
  if (isMain && said.verb === 'do' && beginsWithVerb(second, formOf(said.word), false)) return true;
  if (goesOn(second)) return isMain || (mark === 'comma and' && FINITE.test(first));
  if (mark === 'and') return isMain && isStatement(second, 'statement');
  return said.form !== 'phrase' && (isStatement(second) || REACHES.test(second));
}

const RELATIVE = /\s(?:that|which|who|where|whose|how|what|whether)\s/i;
const FINITE = /\s(?:is|are|was|were|has|have|will)\s/i;
/** `reviews take under 2 days`. */
const REACHES = /^[^,;]{3,60}\s(?:takes?|stays?|is|are|reach(?:es)?)\s+[<>≤≥]?\s?\d/i;
const STATE = /^(?:is|are|was|were|has|have|will|complete|live|no|zero)$/;

function saysSomething(statement: string): boolean {
  return (
    /\p{L}{2,}.*\s\p{L}{2,}/u.test(statement) && (scanQuantities(statement).length > 0 || hasVerb(statement))
  );
}

function hasVerb(statement: string): boolean {
  return (statement.match(/\p{L}{2,}/gu) ?? []).some((written) => {
    const word = written.toLowerCase();
    return STATE.test(word) || aimOf(word) !== null || TASK_FORMS.has(word) || participle(word) === 'done';
  });
}

/** `…, and are deployed by machine`: the same subject, and a predicate of its own. */
function goesOn(second: string): boolean {
  const [, verb] =
    /^(?:(?:is|are|was|were|has|have|has been|have been|will be)\s+(?:not\s+|[a-z]+ly\s+)?)([a-z-]+)/i.exec(
      second,
    ) ?? [];
  return verb !== undefined && (/ing$/.test(verb) || participle(verb) === 'done');
}

/** What stands for the subject before it, or has none, begins no statement of its own. */
const SAME_SUBJECT =
  /^(?:this|these|it|they|that|which|who|the deliverable|does|doesn['’]t|do|don['’]t|isn['’]t|aren['’]t|is|are|has|have|will|can|not|also)\s/i;

/** A subject and its predicate. */
function isStatement(text: string, needed?: 'statement'): boolean {
  if (SAME_SUBJECT.test(text) || openingVerb(text)?.as === 'imperative') return false;
  const {form} = sentenceForm(text.trim());
  return form === 'statement' || (form === 'reduced' && needed === undefined);
}
