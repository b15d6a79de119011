import {namesMetric} from './metric-nouns';
import {NOUN_VERBS} from './noun-verbs';
import {TASK_FORMS} from './task-words';
import {afterLeadIn} from './verbs';

/** `Hiring managers report …`: the form in -ing belongs to who acts. */
const DESCRIBES =
  /^ (?:[a-zà-ÿ]+s? )?(?:report|say|have|has|are|is|can|rate|use|spend|get|receive|end|take|last|cost|stay|remain)s?(?![a-zà-ÿ])/i;

/** `Updated guidelines are used by every team`: the participle belongs to what is spoken of. */
const FINITE_LATER = /^ [^,;]{3,80} (?:is|are|was|were|has|have) /i;
/** `Deliver 95% of orders on time`, `Resolve 80% of issues at first contact`: how well a service is rendered. */
const SERVICE =
  /^ (?:at least |over |more than )?\d[\d.,]*% of [^.;]*(?:on time|in time|within \d|in (?:under|less than) \d|without|in full|correctly|(?:at|on) (?:the )?first|the first time|(?:on )?the same day|same[- ]day)/i;
const SERVICE_VERB =
  /^(?:deliver|ship|resolve|collect|process|answer|fulfil+|dispatch|handle|return|refund)/i;
/** To add customers is no work on a thing: `Add 30 enterprise accounts`. */
const CUSTOMERS =
  /^ (?:\d[\d.,k]*\+?|a|an|another|more)(?: new)? (?:[a-zà-ÿ\d-]+ ){0,3}(?:customers?|users?|companies|company|accounts?|logos?|subscribers?|clients?|enterprises?|members?|merchants?|sellers?|readers?)(?![a-zà-ÿ])/i;
const NOUN_USES: ReadonlySet<string> = new Set([
  'deploy',
  'merge',
  'hire',
  'port',
  'switch',
  'transition',
  'resolve',
]);

/** Position behind the verb of work that opens a sentence (`Publish`, `Roll out`); null when none does. */
export function taskVerbEnd(text: string): number | null {
  const begin = afterLeadIn(text);
  const words = /^(\p{L}+)(?:[ -]\p{L}+)?/u.exec(text.slice(begin, begin + 60));
  if (!words) return null;
  const [both, first] = [words[0].replace('-', ' '), words[1]!];
  if (/^make sure$/i.test(both)) return null;
  const verb = TASK_FORMS.has(both.toLowerCase()) ? both : TASK_FORMS.has(first.toLowerCase()) ? first : null;
  if (verb === null) return null;
  const end = begin + verb.length;
  // “Publish-to-index time”: the compound is a name.
  if (/^-\p{L}/u.test(text.slice(end))) return null;
  if (/ing$/i.test(verb) && DESCRIBES.test(text.slice(end))) return null;
  if (/ed$/i.test(verb) && FINITE_LATER.test(text.slice(end))) return null;
  if (SERVICE_VERB.test(verb) && SERVICE.test(text.slice(end))) return null;
  if (/^(?:add|onboard)(?:s|ed|ing)?$/i.test(verb) && CUSTOMERS.test(text.slice(end))) return null;
  const canBeNoun = NOUN_VERBS.has(verb.toLowerCase()) || NOUN_USES.has(verb.toLowerCase());
  return canBeNoun && /\d/.test(text) && namesMetric(text.slice(end)) ? null : end;
}
