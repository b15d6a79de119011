/** A key result as its row says it: what the writing checks read, in the sheet and in the sidebar alike. */
export interface RowOfFigures {
  readonly text: string;
  readonly type: string;
  readonly start: number | null;
  readonly target: number | null;
}

/**
 * The sentence, with the figures of its row where the sentence has none of its own: `Win rate`, 18, 23 →
 * `Win rate from 18 to 23`. The formula of the column *Writing check* says the same.
 */
export function sentenceWithFigures({text, type, start, target}: RowOfFigures): string {
  if (/[0-9]/.test(text) || target === null) return text;
  if (/^\s*at (?:least|most)\s*$/i.test(type)) return `${text} ${type.trim()} ${target}`;
  return start === null ? `${text} to ${target}` : `${text} from ${start} to ${target}`;
}
