/** Longer texts are no key results; reading their beginning keeps every check at milliseconds. */
export const LONGEST_TEXT = 1_000;

const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Also the marks that turn the direction of writing around: left in a cell, they would show 32% as 23%. */
const INVISIBLE =
  /\u00ad|\u061c|\u200b|\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e]|\u2060|[\u2066-\u2069]|\ufe0e|\ufe0f|\ufeff|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const HYPHENS = /[\u2010\u2011\u2212\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032]/g;
/** ％ ＋ ： ＜ ＝ ＞ and full-width digits, as East Asian keyboards type them. */
const FULL_WIDTH = /[\uff05\uff0b\uff10-\uff1a\uff1c-\uff1e]/g;
const SMALL = /[\ufe62\ufe64-\ufe66\ufe6a]/g;
const OF_SMALL: Readonly<Record<string, string>> = {'﹢': '+', '﹤': '<', '﹥': '>', '﹦': '=', '﹪': '%'};
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g;

/**
 * The text with one kind of space, hyphen, minus and quote, so that a paste from a document reads like typing.
 * Line breaks stay. Dashes (– —) stay too: they join ranges and part clauses.
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SMALL, (small) => OF_SMALL[small]!)
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}

/** One line of plain text: line breaks are spaces, runs of spaces are one, and no longer than is read. */
export function plainLine(text: string): string {
  return plainText(text.slice(0, LONGEST_TEXT)).replace(/\s+/g, ' ').trim();
}

const LINK = /\[([^\][]{1,300})\]\([^()\s]{1,300}\)/g;
/** `[Ship the beta](#o1) dana 0.70`: behind a linked key result stand who answers for it and its score. */
const SCORED = /^( *[-*]? *)\[([^\][]{1,300})\]\([^()\s]{1,300}\)(?: [\w,@-]{1,30}){0,4} [01](?:\.\d{1,2})?$/;

/** The words of a link as markdown writes it: `[Ship the beta](#o1)` says *Ship the beta*. */
export const withoutLinks = (line: string): string => line.replace(SCORED, '$1$2').replace(LINK, '$1');
