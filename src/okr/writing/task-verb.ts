import {TASK_FORMS} from './output-words';
import {afterLeadIn} from './verbs';

/** Position behind the verb of work that opens a sentence (`Publish`, `Roll out`); null when none does. */
export function taskVerbEnd(text: string): number | null {
  const begin = afterLeadIn(text);
  const words = /^(\p{L}+)( \p{L}+)?/u.exec(text.slice(begin, begin + 60));
  if (!words) return null;
  if (TASK_FORMS.has(words[0].toLowerCase())) return begin + words[0].length;
  return TASK_FORMS.has(words[1]!.toLowerCase()) ? begin + words[1]!.length : null;
}
