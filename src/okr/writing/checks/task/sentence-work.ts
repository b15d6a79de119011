import {compares, namesOutcome} from '../../lexicon/outcomes';
import {namesManyPeople, namesPeople} from '../../lexicon/people';
import {namesThing} from '../../lexicon/things';
import {isDoneWord, predicateIsWork} from './predicate';
import type {Sentence} from './sentence-form';

/** A sentence that measures nothing: work, unless it tells of an outcome. */
export function isWorkWithoutNumber(sentence: Sentence): boolean {
  if (sentence.form === 'phrase') return phraseIsWork(sentence.words);
  const {subject, behind, word} = sentence;
  if (compares(`${subject} ${behind}`)) return false;
  if (sentence.form === 'reduced')
    return isDoneWord(sentence) && !/ in an? (?:day|hour|minute)/i.test(behind);
  return predicateIsWork(sentence.verb, word, subject, behind);
}

/** `Error budget not exhausted`. */
const UNDONE = /^(?:(?!(?:that|which|who)(?![a-zà-ÿ]))[^ ,;:()]+ ){1,6}(?:not|never) [a-zà-ÿ]+/i;
/** `Process managers base their decisions on data`: a verb that no list has, between several and what is theirs. */
const BASE_THEIRS = /^(?:\p{L}+ ){0,2}\p{L}+s \p{Ll}+ (?:their|its|his|her) /u;
/** `More girls choose physics`. */
const MORE_PEOPLE = /^more [a-zà-ÿ]+s [a-zà-ÿ]+ /i;
/** `People sing along`: several people, and what they do, whatever the verb. */
const MANY_DO =
  /^(?:our |the |most |many |more |all )?(\p{L}+) (?!(?:in|on|at|by|to|of|for|from|with|across|and|or|as|per|who|that)(?![\p{L}]))\p{Ll}+(?<!ed|ing)(?= |$)/u;
function phraseIsWork(words: string): boolean {
  if (/ (?:within|on time)(?![a-zà-ÿ])/i.test(words) || UNDONE.test(words)) return false;
  if (BASE_THEIRS.test(words) || MORE_PEOPLE.test(words)) return false;
  if (MANY_DO.test(words) && namesManyPeople(MANY_DO.exec(words)![1]!)) return false;
  return (
    !namesOutcome(words) &&
    !/(?<![\p{L}])(?:average|median|NPS|CSAT)(?![\p{L}])/u.test(words) &&
    !compares(words) &&
    !(namesPeople(words) && !namesThing(words))
  );
}
