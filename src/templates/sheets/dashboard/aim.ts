/** Where a KPI is to go, or what it must not break, in a narrow column: signs in place of words, so that the figure stays. */

/** Letters that fit into the column. */
const LONGEST = 12;

/** What may stand before the words of a limit. Not `alert below` and its kin: they say what is not to be. */
const LEAD = '(?i)^(?:(?:must|should|has to|to|stay|stays|remain|be|keep|is) )*';
const FIGURE = '(?: of|:)? ?([^ ]*[0-9]|baseline)';

/** What is not below is at least, so the negations come first. */
const SIGNS: readonly (readonly [sign: string, words: string])[] = [
  [
    '≤',
    'at most|up to|max(?:imum)?[.]?|(?:no|not|never) (?:more|higher|greater) than|(?:not|never) (?:above|over|exceed)',
  ],
  [
    '≥',
    'at least|min(?:imum)?[.]?|(?:no|not|never) (?:less|lower|fewer) than|(?:not|never) (?:(?:fall|drop) )?(?:below|under)',
  ],
  ['<', 'below|under|(?:less|lower|fewer) than'],
  ['>', 'above|over|(?:more|higher|greater) than'],
];

/** `must stay at most 12 mo` → `≤ 12 mo`. What is written in other words stays as it is. */
export const inSigns = (range: string): string =>
  SIGNS.reduce(
    (text, [sign, words]) => `REGEXREPLACE(${text};"${LEAD}(?:${words})${FIGURE}";"${sign} $1")`,
    `${range}&""`,
  );

/** A board does not speak of baselines. */
export const inPlainWords = (text: string): string => `SUBSTITUTE(${text};"baseline";"usual")`;

/** The same where there is room for twelve letters: what is longer is cut. */
export function aimInShort(range: string): string {
  const between = `REGEXREPLACE(${inSigns(range)};"(?i)^between ([^ ]*[0-9][^ ]*) and ([^ ]*[0-9])";"$1–$2")`;
  const plain = `SUBSTITUTE(${inPlainWords(between)};" + ";" +")`;
  return `SUBSTITUTE(REGEXREPLACE(${plain};"^(.{${LONGEST - 1}}).{2,}$";"$1…");" …";"…")`;
}
