/** Finding a function by a word of what one wants to know. */
import type {FunctionEntry} from './reference';

export interface FunctionGroup {
  readonly question: string;
  readonly entries: readonly FunctionEntry[];
}

/** Case, underscores and accents of a search do not count. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/_/g, ' ');

const textOf = ({name, summary, group, params}: FunctionEntry): string =>
  plain([name, summary, group, ...params.flatMap((param) => [param.name, param.help])].join(' '));

/** The functions in which every word stands, by their questions; all of them where nothing is searched for. */
export function search(entries: readonly FunctionEntry[], text: string): FunctionGroup[] {
  const words = text.split(/\s+/).filter(Boolean).map(plain);
  const found = entries.filter((entry) => {
    const there = textOf(entry);
    return words.every((word) => there.includes(word));
  });
  // A name that was typed is what was meant, whatever other texts mention it.
  const named = words.length > 0 ? found.filter(({name}) => plain(name).includes(words.join(' '))) : [];
  const shown = named.length > 0 ? named : found;
  return [...new Set(entries.map(({group}) => group))]
    .map((question) => ({question, entries: shown.filter(({group}) => group === question)}))
    .filter((group) => group.entries.length > 0);
}
