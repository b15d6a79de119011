/**
 * What people write behind a key result once the cycle runs: a score, how much of it is done, what came of it. The
 * figures there are no target; the ones before them are.
 */
import {taskVerbEnd} from '../lexicon/task-verb';
import {openingAimEnd} from '../lexicon/verbs';

const SHARE = '\\d{1,3}(?:[.,]\\d{1,2})? ?%';
const STATE =
  '(?:done|complete[d]?|achieved|finished|shipped|missed|dropped|cancelled|canceled|postponed|deferred|delayed|not started|in progress|on track|at risk|off track|ongoing|blocked|partly|partially|yes|no|n\\/a|tbd|fertig|erledigt|offen|fait|hecho|feito|fatto|klaar)(?![a-zà-ÿ])';
/** `=> 90%`, `==> Done, began March 18.`: an arrow that no figure stands before. */
const ARROW = new RegExp(`(?:={1,2}>|⇒) *(?=(${SHARE})|(${STATE})|(.))`, 'giu');
/** `58% => 64%`: between two figures it leads from one to the other. */
const FIGURE_BEFORE = /\d ?(?:%|[€£$]|\p{L}{1,8})? *$/u;
/** `from 2.1x to 3x => 2.4x`: where it goes has been said. */
const MOVED_BEFORE = /\d[^=]*(?:→|->| to | auf | a | à )[^=]*\d/i;
/** `: 50%`, ` - 70%`, `(100%)` at the end. */
const AT_END = new RegExp(
  `(?:: *| [-–—] *| \\()${SHARE}(?: (?:done|complete[d]?|progress|there))?\\)?[ .]*$`,
  'i',
);
const WORD_AT_END = new RegExp(`(?:: *| [-–—] +| \\()${STATE}[^.]{0,60}\\)?[ .]*$`, 'iu');
/** A short name before an arrow: `Uptime => 99.9%` is at least that. */
const NAME = /^(?:\S+ ){0,3}\S+ *$/;

/** A sentence that says what to do, or one that has ended: the share behind it is how much of that is done. */
const isWork = (before: string): boolean => /[.!?] *$/.test(before) || taskVerbEnd(before) !== null;

/** Where the remark behind a key result begins; the end of the text when there is none. */
export function remarkBegin(text: string): number {
  if (!/[=⇒%:(–—-]/.test(text)) return text.length;
  for (const match of text.matchAll(ARROW)) {
    const before = text.slice(0, match.index);
    const [whole, share, state, other] = match;
    const isDouble = whole.startsWith('==');
    const leadsOn = FIGURE_BEFORE.test(before) && !isDouble && !MOVED_BEFORE.test(before);
    if (leadsOn || before.trim() === '') continue;
    if (state !== undefined || isDouble) return match.index;
    if (share !== undefined && (isWork(before) || /\d/.test(before) || !NAME.test(before)))
      return match.index;
    if (MOVED_BEFORE.test(before)) return match.index;
    if (other !== undefined && isWork(before) && (/\d/.test(before) || !/[\d$€£]/.test(other)))
      return match.index;
  }
  const share = AT_END.exec(text);
  if (share) {
    const before = text.slice(0, share.index);
    const [isBracket, isDash] = [share[0].startsWith(' ('), /^ [-–—]/.test(share[0])];
    const isTold = isWork(before) || (isDash && openingAimEnd(before) !== null);
    if (isTold && (isBracket || !isDash || !/\d/.test(before))) return share.index;
  }
  const word = WORD_AT_END.exec(text);
  return word && isWork(text.slice(0, word.index)) ? word.index : text.length;
}
