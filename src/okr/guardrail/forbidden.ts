/**
 * Sentences that forbid doing something to a metric: `without letting the refund rate rise above 2.5%`, `don't push costs
 * over $400`, `keep churn from exceeding 5%`. There the metric stands inside of what is negated, far from its limit; once
 * it stands first – `refund rate must not rise above 2.5%` – the rule reads as any other.
 */
import {LESS, MORE} from './consequence';
import {BEGIN, NOT, verbs} from './movement-words';

/** What somebody does to a metric besides. */
const ELSE = '(?:lett?|allow|hav|see|push|boost|lift|driv|send|tak|bring|cutt?)(?:e|ing)?';
const END = '(?![a-zà-ÿ-])';
const DONE = `(?!no )(?:${NOT}|rather than|refuse to)(?: by| to)? (?:${ELSE}|${verbs})${END}`;
const GOES = `(?:${verbs}|(?:go|come?|gett?|slipp|runn?|be|stay)(?:ing)?)`;
const COMPARED = `(?:${MORE}|${LESS})${END}`;
/** The words of a metric: no clause, and no limit of its own. */
const NAME = `(?:the |our |any )?(?!(?:${GOES}|up|down|by|to|from)${END}|${COMPARED})(?<name>[^<>≤≥=,;:]{2,80}?)`;
const FORBIDDEN = new RegExp(
  `${BEGIN}(?:${DONE}|(?<bare>^without|(?:keep|stop|hold|prevent)(?:ing)?(?=.* from ))) ${NAME}(?: to| from)? (?<rest>(?<goes>${GOES} )?(?:(?:to |by )?${COMPARED}|[<>]|(?:to|by) (?=[$€£]?\\d)))`,
  'i',
);

/** The rule with its metric first; as it is where it forbids nothing of that kind, and null where it cannot be told. */
export function metricFirst(rule: string): string | null {
  const found = FORBIDDEN.exec(rule);
  const {name, rest = '', goes, bare} = found?.groups ?? {};
  // “Without training below 5%” may be the share of those without; “without churn going above 5%” is none.
  if (!found || (bare && !/ing /.test(`${rest} `))) return rule;
  const before = rule.slice(0, found.index);
  // “Pause if we cannot keep churn from exceeding 5%”: of a condition it is not what is wanted.
  if (/(?<![a-z])(?:if|unless|when|until|once)(?![a-z])/i.test(before)) return null;
  const isMoving = goes || /^exceed/i.test(rest);
  // “Without hurting NPS by more than 2 points” says which way it goes, and “go” would not.
  if (!isMoving && /^by/i.test(rest)) return rule;
  const lead = before.replace(/(?:[ ,;:–-]|(?<![a-z])(?:while|but|and|do|must|should|may|will))*$/i, '');
  return `${lead}${lead && ', '}${name} must not ${isMoving ? '' : 'go '}${rest}${rule.slice(found.index + found[0].length)}`;
}

/** What forbids something in other words than these. */
const UNREAD = new RegExp(`^without |kept from |${BEGIN}${DONE} (?!to |by )`, 'i');
export const forbidsUnread = (before: string): boolean => UNREAD.test(before);
