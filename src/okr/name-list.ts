import {keyOf} from './known';

/** The parts of a list as people write it: parted by commas, semicolons or line breaks. */
function partsOf(list: string): string[] {
  return list
    .split(/[,;\n]/)
    .map(keyOf)
    .filter(Boolean);
}

/** No name holds more commas than that; a text that does is no name. */
const MOST_PARTS = 12;

/** Names that are looked for in lists. A name may hold a comma itself, so lists cannot simply be cut at commas. */
export interface NameBook {
  /** Enters a name and gives the key under which lists find it. */
  readonly add: (name: string) => string;
  /** The keys that a list holds: the longest run of parts that is a name counts, else the part alone. */
  readonly keysIn: (list: string) => string[];
}

export function nameBook(): NameBook {
  const keys = new Set<string>();
  let longest = 1;

  const add = (name: string): string => {
    const parts = partsOf(name);
    longest = Math.min(MOST_PARTS, Math.max(longest, parts.length));
    const key = parts.join(',');
    keys.add(key);
    return key;
  };

  const keysIn = (list: string): string[] => {
    const parts = partsOf(list);
    const found: string[] = [];
    for (let from = 0; from < parts.length; ) {
      let to = Math.min(parts.length, from + longest);
      while (to > from + 1 && !keys.has(parts.slice(from, to).join(','))) to--;
      found.push(parts.slice(from, to).join(','));
      from = to;
    }
    return found;
  };

  return {add, keysIn};
}
