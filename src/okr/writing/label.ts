const BULLET = /^(?:(?:[-*+•‣◦▪▫●○■□➤►▶→√·–—>]|\[[ xX~/-]?\]|\p{Extended_Pictographic}) *)+/u;
const ORDINAL = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(?[a-hA-H][.)]|\(?[ivx]{1,4}[.)]) +/;
const KEY_RESULT =
  /^(?:key results?|krs?|kr)(?: ?[#-]?(?:[a-z]?\d{1,2}(?:[.\-/]\d{1,2}){0,3}|[a-z](?=\W)))? ?[:.)\-–—|]+ ?|^krs?[ -]?\d{1,2}(?:\.\d{1,2}){0,3} +|^o\d{1,2} ?[-. ]?kr ?\d{1,2} ?[:.)\-–—|]* */iu;
const EMPHASIS = /\*\*|__|~~|`|^\*(?=\S)|^_(?=\S)/g;

/** Whether a line begins as an item of a list does: bullet, checkbox, emoji, number, `KR1:`. */
export function isListItem(line: string): boolean {
  return BULLET.test(line) || ORDINAL.test(line) || KEY_RESULT.test(line);
}

export function hasKeyResultLabel(line: string): boolean {
  return KEY_RESULT.test(line.replace(EMPHASIS, '').trim().replace(BULLET, '').replace(ORDINAL, ''));
}

/** The key result without what stands before it in a list: bullet, checkbox, emoji, number, `KR1:`. */
export function withoutLabel(line: string): string {
  let rest = line.replace(EMPHASIS, '').trim();
  for (let i = 0; i < 5; i++) {
    const next = rest.replace(BULLET, '').replace(KEY_RESULT, '').replace(ORDINAL, '').trim();
    if (next === rest) break;
    rest = next;
  }
  return rest;
}
