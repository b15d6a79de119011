import {compares, namesOutcome, tellsQuality} from '../../lexicon/outcomes';
import {namesPeople} from '../../lexicon/people';
import {namesThing} from '../../lexicon/things';
import {aimOf} from '../../lexicon/verbs';
import {isCountOfThings, SAID_BY_OTHERS} from './counts';
import {isDone, saysDone} from './predicate';
import {sentenceForm} from './sentence-form';
import {isWorkWithoutNumber} from './sentence-work';

/** `Get the app approved`, `Get feedback from five testers`. */
function getsThing(object: string): boolean {
  if (/^rid of /i.test(object) || saysDone(/^[\p{L}-]+/u.exec(object)?.[0] ?? '', '', '')) return true;
  if (isDone(object) && !WON.test(object)) return !/%/.test(object) && !OF_OTHERS.test(object);
  return /^(?:\p{L}+ )?(?:feedback|input|insights?|answers|responses) (?:from|on|about)/iu.test(object);
}

/** `10 changes merged from first-time contributors`. */
const OF_OTHERS =
  /(?<![a-zà-ÿ])(?:from|by) (?:[a-zà-ÿ-]+ ){0,2}(?:contributors?|users?|customers?|members?|the community|volunteers?|students?|developers?)(?![a-zà-ÿ])/i;

/** Those who are won have not been made: `one million followers combined`. */
const WON =
  /^(?:[\d., ]*\d|one|two|three|five|ten)(?: ?(?:million|thousand|k|m))? (?:[a-zà-ÿ]+ ){0,2}(?:users?|customers?|followers?|subscribers?|members?|people|fans?|clients?|readers?|companies|organi[sz]ations|firms|donors?|supporters?|volunteers?|students?)/i;

/** `Achieve 100% completion of the training`. */
const COMPLETES =
  /^100 ?% (?:completion|migration|roll-?out|implementation|deployment|delivery) (?:of|for) /i;

/** To have a thing, to get it done or to improve what one has made is work; to improve a measure is not. */
export function aimsAtThing(object: string, verb: string, hasNumber: boolean): boolean {
  const aim = aimOf(verb);
  const rest = object.trim();
  if (/^(?:ensure|make sure|guarantee)/i.test(verb)) {
    if (hasNumber || /^(?:that )?(?:no|zero|none)(?![a-zà-ÿ])/i.test(rest)) return false;
    return isWorkWithoutNumber(sentenceForm(rest.replace(/^that /i, '')));
  }
  if (COMPLETES.test(rest) || (/^cut/i.test(verb) && isCountOfThings(rest))) return true;
  if (
    hasNumber &&
    /^(?:hav|get|got|see|book|secure|land|generat|source|reach|obtain|earn|receive|make|add)/i.test(verb)
  )
    return (
      (isCountOfThings(rest) && !SAID_BY_OTHERS.test(rest) && !/^[^a-zà-ÿ]*posts?(?![a-zà-ÿ])/i.test(rest)) ||
      (/^(?:hav|get|got)/i.test(verb) && getsThing(rest))
    );
  if (/^(?:have|get|got|having|getting|see|obtain)/i.test(verb)) {
    if (getsThing(rest)) return true;
    if (/^to /i.test(rest) || namesOutcome(rest) || compares(rest) || tellsQuality(rest)) return false;
    return (
      namesThing(rest) ||
      (/^(?:hav|ha[ds]|get|got|obtain)/i.test(verb) && /^(?:an?|the|our) /i.test(rest) && !namesPeople(rest))
    );
  }
  if (
    hasNumber ||
    aim === 'down' ||
    /^(?:stay|remain|meet|achiev|reach|hit|exceed|attain|surpass)/i.test(verb)
  )
    return false;
  return namesThing(rest) && !namesOutcome(rest);
}
