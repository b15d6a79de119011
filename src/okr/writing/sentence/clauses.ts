/** No key result is longer: what a whole document says in one cell is not taken apart to its end. */
export const LONGEST = 1500;

/** Words that begin a clause about how or at what price, not about what moves. */
const MEANS =
  /(?:,|;|\(|\s[–—-])?\s(?:by (?=[a-zà-ÿ]+ing\b)|via |through |thanks to |using |with the help of |leveraging |while |without |whilst |so that |so as |in order to |as a result of |resulting in |due to |because |as measured |measured (?:by|via|in|through|with) |according to |based on |per (?=our|the) |such that |which |despite |subject to |provided )/i;

/** Where the first clause about means or price begins; the end of the text if there is none. */
export function meansBegin(text: string): number {
  return MEANS.exec(text)?.index ?? text.length;
}

/** Where the first clause about means, price or proof begins at or behind `from`; the end of the text if none. */
export function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const means = MEANS.exec(rest);
  const mark = /[;]|\.(?=\s|$)|,(?=\s)|\s[–—|-]\s|\)|\(/u.exec(rest);
  return from + Math.min(means?.index ?? rest.length, mark?.index ?? rest.length);
}

/** The beginning of the last clause of `text`: behind `as measured by`, a colon, a semicolon. */
export function clauseStart(text: string): number {
  const mark =
    /^.*(?:(?:as )?measured (?:by|via|in|through|with) |so that |such that |: |; |\. | [–—|-] )/i.exec(text);
  return mark ? mark[0].length : 0;
}
