import {FOREIGN} from '../lexicon/section-words';
import {TASK_FORMS} from '../lexicon/task-words';
import {aimOf} from '../lexicon/verbs';

// “>90%” and “+20%” begin with a sign, “- 90%” and “> text” with a mark.
const BULLET =
  /^(?:(?:(?![-+–—]\d|> ?\d)[-*+•‣◦▪▫●○■□➤►▶→√☐☑☒✓✔·–—>]|\[[ xX~/-]?\]|\p{Extended_Pictographic}) *)+/u;
const ORDINAL = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(?[a-hA-H][.)]|\(?[ivx]{1,4}[.)]) +/;
const KEY_RESULT = new RegExp(
  [
    `^(?:key results?|krs?|kr|${FOREIGN.keyResult})(?: ?[#-]?(?:[a-z]?\\d{1,2}(?:[.\\-/]\\d{1,2}){0,3}|[a-z](?=\\W)))? ?(?:\\([^)]{1,40}\\) ?)?[:.)\\-–—|]+(?!\\d) ?`,
    '^krs?[ -]?\\d{1,2}(?:\\.\\d{1,2}){0,3} +|^o\\d{1,2}\\.\\d{1,2}(?: ?[:.)\\-–—|]+ ?| +)|^o\\d{1,2} ?[-. ]?kr ?\\d{1,2} ?[:.)\\-–—|]* *',
  ].join('|'),
  'i',
);
/** `1.2 Grow MAU`: two numbers with a point are an item's when a verb follows; `1.5 million` is a figure. */
const POINTED = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})? (?=(\p{Lu}\p{L}+) \p{L})/u;
const EMPHASIS = /\*\*|__|~~|`/g;
/** `*Milestones:* 25`: a pair around words. `*Milestones` alone is a bullet without its space. */
const ITALICS = /(?<![\p{L}\d*_])([*_])(?=[^\s*_])([^*_]{1,200}?)(?<=\S)\1(?![\p{L}\d*_])/gu;
const OPENED = /^[*_](?=\S)/;

/** The words without the marks that set some of them in bold, in italics or as code. */
export function withoutEmphasis(line: string): string {
  return line.replace(EMPHASIS, '').replace(ITALICS, '$2').replace(OPENED, '');
}

/** Whether a line begins as an item of a list does: bullet, checkbox, emoji, number, `KR1:`. */
export function isListItem(line: string): boolean {
  return BULLET.test(line) || ORDINAL.test(line) || KEY_RESULT.test(line);
}

export function hasKeyResultLabel(line: string): boolean {
  return KEY_RESULT.test(withoutEmphasis(line).trim().replace(BULLET, '').replace(ORDINAL, ''));
}

/** What stands in the brackets of `Key result (Sales):`; empty when nothing does. */
export function labelRemark(line: string): string {
  const text = withoutEmphasis(line).trim().replace(BULLET, '').replace(ORDINAL, '');
  return /\(([^)]{1,40})\)/.exec(KEY_RESULT.exec(text)?.[0] ?? '')?.[1]?.trim() ?? '';
}

/** `[P0]`, `(P1)`, `P2 -`, `@name -`: priority and person before the sentence. */
const TAG =
  /^(?:\[[^\]]{1,12}\]|\((?:p|prio|priority) ?\d\)|p\d(?= ?[-–:|])|@[\w-]{1,39}(?= ?[-–:|]))(?: ?[-–:|] | ?: ?)? */i;
/** `[P0][ML]`, ` - @name` behind the sentence. */
const TAG_BEHIND = /(?: *\[[^\]]{1,12}\]| +[-–] +@[\w-]{1,39})+$/u;

/** 🟢 behind the sentence, or before the score or name that ends it. */
const STATUS_BEHIND = /(?: *\p{Extended_Pictographic})+(?= *(?:\([^)]*\))?$)/u;

/** The line without what stands before it in a list: bullet, checkbox, emoji, number, `KR1:`, `Key result (Sales):`. */
export function withoutLabel(line: string): string {
  let rest = withoutEmphasis(line).trim();
  for (let i = 0; i < 5; i++) {
    const next = withoutPointed(
      [BULLET, KEY_RESULT, ORDINAL].reduce((text, mark) => text.replace(mark, ''), rest).trim(),
    );
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function withoutPointed(line: string): string {
  const [mark, verb] = POINTED.exec(line) ?? [];
  return mark && verb && (aimOf(verb) !== null || TASK_FORMS.has(verb.toLowerCase()))
    ? line.slice(mark.length)
    : line;
}

/** The sentence alone: no label, and no priority or person around it. */
export function sentenceIn(line: string): string {
  let rest = withoutLabel(line);
  for (let i = 0; i < 3 && TAG.test(rest); i++) rest = withoutLabel(rest.replace(TAG, ''));
  return rest.replace(TAG_BEHIND, '').replace(STATUS_BEHIND, '').trim();
}
