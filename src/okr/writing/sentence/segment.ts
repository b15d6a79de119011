import {isUnitWord} from '../figures/unit-in-name';
import {PLACE} from '../lexicon/places';
import {clauseEnd} from './clauses';

/** A part of the users, the market or the product that a key result is limited to, and where it stands. */
export interface Segment {
  readonly segment: string;
  readonly from: number;
  readonly to: number;
}

const BEHIND = /^[\s,(]*(?:for|in|among|amongst|across|on|within|from|of|at|with) (?=\S)/i;
/** “Wait for an appointment” names what is waited for: one thing is no part of the market. */
const BEFORE = /(?<![a-zà-ÿ\d])(?:for|among|amongst|across) (?!an? )(?=\S)/i;
const IN_BEFORE =
  /(?<![\p{L}\d])(?:in|from) (?=(?:the )?(?:\p{Lu}[\p{L}\d]|\p{L}+[ -]market|\p{L}+ segment))/u;
/** “Return on equity” and “spend on ads” are names: behind “on” stand a platform, a line, a page or a ward. */
const ON_BEFORE =
  /(?<![\p{L}\d])on (?=(?:the |our )?(?:mobile|desktop|tablet|web|iOS|Android|app|(?:[\p{L}-]+ )?(?:pages?|wards?|routes?|devices?|shifts?|lines?)(?: \p{L}?\d{1,3})?)(?![\p{L}\d]))/u;
/** What follows “in” without being a part of the market. */
const NO_SEGMENT =
  /^(?:an? |the )?(?:[a-zà-ÿ]+[ -]){0,2}(?:days?|weeks?|months?|quarters?|years?|pipeline|revenue|tests?|experiments?|surveys?|average|total|time(?! [a-z])|place|order|terms|general|production|parallel|least|most|aggregate|case|favou?r|addition|line with|score|nps|audit|basis|track|schedule|budget|demand|behalf)\b/i;

/** The segment named directly behind the figures: `in MM segment`, `for new workspaces`, `on mobile`. */
export function segmentBehind(text: string, behind: number): Segment | null {
  // “to 48% (currently 41%) in DACH”: the bracket around the figure closes first.
  const from = behind + (/^ ?\)/.exec(text.slice(behind))?.[0].length ?? 0);
  const bracketed = segmentInBrackets(text, from);
  if (bracketed) return bracketed;
  const lead = BEHIND.exec(text.slice(from));
  if (!lead || /^[\s,(]*(?:from|of|at|with) /i.test(lead[0])) return null;
  return segmentAt(text, from, from + lead[0].length);
}

/** `from 20 → 30 (EMEA)`, `18% → 23% (new users)`: short names in capitals, and who or where in plain words. */
const NO_PART = '(?:YTD|YOY|MOM|QOQ|WOW|TBD|WIP|SLA|SLO|KPI|AVG|EOQ|EOY|EOM|TTM|LTM|NEW|MAX|MIN)';
const SHORT_NAME = String.raw`(?!${NO_PART}\))\p{Lu}{2,6}(?:[ /&+-]\p{Lu}{2,6}){0,3}`;
const GROUP = String.raw`(?:\p{L}[\p{L}-]* ){0,3}(?:segments?|markets?|regions?|users|customers|accounts|workspaces|mobile|desktop|web|app|iOS|Android|enterprise|mid-market|SMBs?)|Mobile|Desktop|Web|Enterprise`;
/** The method's own template: `(segment/market)`. */
const PAIR = String.raw`[\p{L}-]{3,20} ?/ ?[\p{L}-]{3,20}`;
const AREAS = String.raw`(?:${PLACE})(?:(?: ?[,/&+] ?| and )(?:${PLACE}|\p{Lu}{2,6})){0,3}`;
const IN_BRACKETS = new RegExp(
  String.raw`^[ ]*\((?:the |our |all )?(${[SHORT_NAME, GROUP, PAIR, AREAS].join('|')})\)`,
  'u',
);

export function segmentInBrackets(text: string, from: number): Segment | null {
  const match = IN_BRACKETS.exec(text.slice(from, from + 80));
  return match
    ? {segment: match[1]!.replace(/ (?:segments?)$/i, ''), from, to: from + match[0].length}
    : null;
}

/** `In LATAM, …`, `For first-time buyers: …`: the part of the market that a sentence opens with. */
export function segmentLeading(text: string): Segment | null {
  const lead =
    /^(?:in|for|among|amongst|across|within|on) (?=(?:[^\s,:;.()\d]+ ){0,4}[^\s,:;.()\d]+(?:,|:) )/i.exec(
      text,
    );
  if (!lead) return null;
  const end = text.slice(0, 120).search(/[,:] /);
  const found = segmentAt(text.slice(0, end), 0, lead[0].length);
  return found ? {...found, to: end + 2} : null;
}

/** The segment inside the metric's name: `activation for new workspaces`. */
export function segmentWithin(text: string): Segment | null {
  const lead = BEFORE.exec(text) ?? IN_BEFORE.exec(text) ?? ON_BEFORE.exec(text);
  return lead && lead.index > 0 ? segmentAt(text, lead.index, lead.index + lead[0].length) : null;
}

/** `four customers in healthcare`: behind what is counted, “in” names the market. */
export function segmentInside(text: string): Segment | null {
  const lead = /(?<=[a-zà-ÿ] )in (?=[a-zà-ÿ])/i.exec(text);
  return lead ? segmentAt(text, lead.index, lead.index + lead[0].length) : null;
}

function segmentAt(text: string, from: number, begin: number): Segment | null {
  const to = clauseEnd(text, begin);
  const words = text
    .slice(begin, to)
    .replace(/ by .*$/, '')
    .replace(/[\s:,;.]+$/, '')
    .trim();
  if (words === '' || NO_SEGMENT.test(words) || /^\d/.test(words) || isUnitWord(words)) return null;
  const segment = words.replace(/^(?:the|our|all|a|an) /i, '').replace(/ (?:segments?)$/i, '');
  return segment === '' ? null : {segment, from, to};
}
