import {afterLeadIn} from '../../lexicon/verbs';
import {words} from '../../lexicon/word-list';
import type {Measure} from '../../sentence/measure';

/** Things that one gets or gives by working for them once; none of them says what changes. */
const OBTAINED =
  words(`lease, certificate, certification, accreditation, attestation, approval, sign-?off, licen[cs]e, permit, patent,
  audit, policy, policies, mou, memorand(?:um|a), spec, specification, talk, speaking slot, keynote, venue,
  budget approval, board approval, permission, paperwork, declaration, passport, quote, offer, consent, go-ahead,
  buy-in, feature parity, parity`);
/** Signed once they are a task, signed in numbers they are sales. */
const SIGNED = ['contract', 'agreement', 'partnership', 'letter of intent'] as const;
/** What is closed one by one until none is left. */
const WORK_ITEMS =
  '(?:findings?|recommendations?|action items?|actions?|paperwork|bugs?|issues?|tickets?|vulnerabilit(?:y|ies)|pull requests?|offices?|branch(?:es)?|stores?|loopholes?)';

const VERB =
  /^(?:achiev|obtain|receiv|get|got|gain|earn|secur|land|sign|book|attain|pass|complet|win|reach|renew)(?:e|es|s|ed|ing|ting|ning)? /i;
const OBJECT =
  "(?:(?!(?:for|of|on|with|by|in|from|to|at|than|through|until|and|or) )[a-zà-ÿ\\d./&%'-]+ ){0,6}";
const ENDS =
  '(?= *(?:$|[.,;(]|(?:for|of|on|with|by|in|from|to|at|across|that|which|and)(?![a-zà-ÿ])|(?:describing|covering|confirming|including|regarding)(?![a-zà-ÿ])))';
const OBTAINS = new RegExp(`^${OBJECT}(?:${OBTAINED.join('|')})s?${ENDS}`, 'i');
const SIGNS = new RegExp(`^${OBJECT}(?:${SIGNED.join('|')})s?${ENDS}`, 'i');
const CLOSES = new RegExp(
  `^clos(?:e|es|ed|ing) (?:all |every |both |the |our |any |at least |open |remaining |\\d[\\d.,]*%? (?:of )?){1,4}(?:[a-zà-ÿ\\d-]+ ){0,3}${WORK_ITEMS}${ENDS}`,
  'i',
);
const FILLS =
  /^fill(?:s|ed|ing)? (?:[a-zà-ÿ\d%.,-]+ ){0,6}(?:vacanc(?:y|ies)|roles?|positions?|openings?|posts?|jobs?|headcount)(?![a-zà-ÿ])/i;
/** `Convert 40% of the codebase to …`: things of one's own, worked through. */
const CONVERTS =
  /^convert(?:s|ed|ing)? (?:[a-zà-ÿ\d%.,-]+ ){0,6}(?:codebase|code|repositor(?:y|ies)|repos?|services?|files?|pages?|documents?|docs|tests?|scripts?|templates?|screens?|modules?|components?|servers?|databases?|records?|spreadsheets?|forms?|offices?|rooms?|vehicles?|buildings?) (?:in)?to(?![a-zà-ÿ])/i;
const KEEPS_TIME =
  /(?:on time|in time|within|without|in (?:under|less than)|the same day|first (?:contact|call|time))(?![a-z])/i;

/** `Sign the office lease`, `Get ISO 27001 certification`, `Close 100% of audit findings`: work, in the words of a goal. */
export function obtainsThing(text: string, measure: Measure | null): boolean {
  const sentence = text.slice(afterLeadIn(text));
  if (measure?.start) return false;
  if (CLOSES.test(sentence)) return !KEEPS_TIME.test(sentence);
  if (FILLS.test(sentence))
    return !KEEPS_TIME.test(sentence) && !/\d ?% of .* (?:with|by|from) /i.test(sentence);
  if (CONVERTS.test(sentence)) return true;
  const verb = VERB.exec(sentence);
  if (!verb) return false;
  const object = sentence.slice(verb[0].length);
  return OBTAINS.test(object) || ((measure === null || /^(?:a|an|the) /i.test(object)) && SIGNS.test(object));
}
