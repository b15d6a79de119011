import {keyOf} from './known';

/** The parts of a list as people write it: parted by commas, semicolons or line breaks. */
function partsOf(list: string): string[] {
  return list
    .split(/[,;\n]/)
    .map(keyOf)
    .filter(Boolean);
}

/** Names as lists are searched for them: a name may hold a comma itself. */
export class NameBook {
  readonly #keys = new Set<string>();
  #longest = 1;

  add(name: string): string {
    const parts = partsOf(name);
    const key = parts.join(',');
    this.#longest = Math.max(this.#longest, parts.length);
    this.#keys.add(key);
    return key;
  }

  /** The keys that a list holds: the longest run of parts that is a name counts, else the part alone. */
  keysIn(list: string): string[] {
    const parts = partsOf(list);
    const found: string[] = [];
    for (let from = 0; from < parts.length; ) {
      let to = Math.min(parts.length, from + this.#longest);
      while (to > from + 1 && !this.#keys.has(parts.slice(from, to).join(','))) to--;
      found.push(parts.slice(from, to).join(','));
      from = to;
    }
    return found;
  }
}
