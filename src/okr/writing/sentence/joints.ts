import {namesPeople} from '../lexicon/people';
import {withoutAsides} from './asides';
import {LONGEST, meansBegin} from './clauses';
import {
  beginsWithVerb,
  formOf,
  isDetermined,
  isKnownVerb,
  type OpeningVerb,
  openingVerb,
} from './second-verb';

/** Where two halves of a sentence meet: the joining words begin at `index` and end at `to`. */
export interface Joint {
  readonly index: number;
  readonly to: number;
  readonly mark: 'and' | 'comma and' | 'comma' | 'semicolon' | 'stop';
  /** Stands in a clause about means, price or proof. */
  readonly isInMeans: boolean;
  /** Each half has a verb and an object of its own. */
  readonly joinsVerbs: boolean;
}

const JOINING =
  /(,?)\s+(?:and|AND|And|&|\+|plus|as well as|but)(?:\s+(?:also|then))?\s+|,\s+(?:then\s+)?(?=[\p{L}\d≥≤<>~$€£])|;\s+(?=\S)|(?<![.\s](?:\p{L}|e\.g|i\.e|etc|vs|incl|approx|[Nn]o|[Nn]r))[.!?]\s+(?=[\p{Lu}\d])/gu;

/** Nobody packs more results into a sentence, and each joint costs a look at both of its sides. */
const MOST_JOINTS = 20;

/** The places where another result may begin; those in brackets, in quotes and in clauses about means are none. */
export function jointsIn(whole: string): Joint[] {
  const text = withoutAsides(whole.slice(0, LONGEST));
  const opening = openingVerb(whole.slice(0, LONGEST));
  let sentence = 0;
  let means = meansBegin(text);
  const joints: Joint[] = [];
  for (const match of text.matchAll(JOINING)) {
    if (joints.length === MOST_JOINTS) break;
    const mark = markOf(match);
    const to = match.index + match[0].length;
    if (mark === 'semicolon' || mark === 'stop') {
      sentence = to;
      means = to + meansBegin(text.slice(to));
    }
    const isInMeans = match.index >= means;
    if (isInMeans && mark !== 'comma and') continue;
    const from = Math.max(sentence, opening?.end ?? 0);
    const joinsVerbs =
      mark === 'stop'
        ? saysAnother(text, to)
        : opening !== null &&
          hasOwnVerb(text, opening, {from, index: match.index, to, mark, isInMeans}, joints);
    joints.push({index: match.index, to, mark, isInMeans, joinsVerbs});
  }
  return joints;
}

function markOf([joining, comma]: RegExpMatchArray): Joint['mark'] {
  if (/^;/.test(joining)) return 'semicolon';
  if (/^[.!?]/.test(joining)) return 'stop';
  if (comma === undefined) return 'comma';
  return comma === '' ? 'and' : 'comma and';
}

/**
 * Where the second result begins, when each of two has a verb of its own; the end of the text otherwise. The figures
 * behind it are not those of the first, so it must be certain that the sentence is one that tells what to do.
 */
export function firstJoint(text: string): number {
  if (openingVerb(text.slice(0, LONGEST))?.as !== 'imperative') return text.length;
  return jointsIn(text).find(({joinsVerbs}) => joinsVerbs)?.index ?? text.length;
}

/** A second sentence that says what else is to be done: `Publish the list.` */
function saysAnother(text: string, to: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(to))?.[0] ?? '';
  return isKnownVerb(word) && !/^(?:see|note|go)$/i.test(word)
    ? beginsWithVerb(text.slice(to, to + 200), 'plain', false)
    : false;
}

interface Place {
  readonly from: number;
  readonly index: number;
  readonly to: number;
  readonly mark: Joint['mark'];
  readonly isInMeans: boolean;
}

/** `Send the survey and identify the top pain points`: a verb with an object on each side. */
function hasOwnVerb(text: string, opening: OpeningVerb, place: Place, earlier: readonly Joint[]): boolean {
  const {from, index, to, mark, isInMeans} = place;
  if (!hasObject(text.slice(opening.end, index))) return false;
  const half = text.slice(to, to + 200);
  // “…, to test the idea” tells what for, unless the first half says “To raise …” as well.
  if (/^to\s/i.test(half) && !/(?:^|\s)to\s+$/i.test(text.slice(0, opening.end - opening.word.length)))
    return false;
  if (!beginsWithVerb(half, opening.form, mark === 'comma')) return false;
  const first = text.slice(from, index);
  if (mark === 'semicolon' || opening.form !== 'plain' || !staysOpen(opening.word, first)) return true;
  if (mark === 'and' || isInMeans) return false;
  if (mark === 'comma and') return !earlier.some((one) => one.index > from && one.mark === 'comma');
  const [sentence] = /^[^;.]*/.exec(text.slice(to, to + 400))!;
  if (/,\s+(?:and|or|&)\s/.test(sentence)) return false;
  return ![...sentence.matchAll(/\s(?:and|&|or)\s+(\p{L}+)\s+(?=[\p{L}\d·])/gu)].some(
    ([, word]) => isKnownVerb(word!) && formOf(word!) === 'plain',
  );
}

/** Anything but other verbs that share one object: `Design, build and ship the app`. */
function hasObject(between: string): boolean {
  const [particle, ...verbs] = between.split(/\s*(?:,|\/|\s(?:and|or|&)\s)\s*/);
  return (
    !/^\s*(?:up|out|off|on|down|in)?\s*$/i.test(particle!) ||
    !verbs.every(
      (verb) =>
        verb === '' ||
        isKnownVerb(/^(?:[a-z]+ly )?(\p{L}+)(?: (?:up|out|off|down))?$/u.exec(verb.trim())?.[1] ?? ''),
    )
  );
}

const MODAL = /\s(?:can|could|will|would|should|may|might|must)\s/i;
const OF_SEVERAL = /\s(?:that|which|who)\s(?!(?:is|was|[a-z]+[^s]s)\s)/i;
const CONTENT = /^(?:ensur|guarantee|help|let|mak\w+ sure)/i;
const INFINITIVE =
  /(\S+)\s+to\s+(?:[a-z]+ly\s+)?(?!(?:the|an?|all|our|its|their|at)\s)([a-z]+)(?![a-z-])(?=(\s+\S+)?)/g;

/** Whether a clause is still open in which a second verb may go on: `… to find and fix`, `tools that show … and send`. */
function staysOpen(verb: string, first: string): boolean {
  if (
    MODAL.test(first) ||
    OF_SEVERAL.test(first) ||
    CONTENT.test(verb) ||
    (/^have$/i.test(verb) && namesPeople(first))
  )
    return true;
  return [...first.matchAll(INFINITIVE)].some(
    ([, before, word, next]) =>
      isKnownVerb(word!) ||
      (isDetermined(next ?? '') && !/s$/.test(word!)) ||
      /^(?:be|become|feel|know|see|show|express|indicate)$/.test(word!) ||
      namesPeople(before!),
  );
}
