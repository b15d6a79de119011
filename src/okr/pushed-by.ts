import {because, isRefusal, type Known, keyOf} from './known';
import {nameBook} from './name-list';
import type {Refusal} from './refusal';

/**
 * For each name the ids whose list holds it, in the order of their rows and each once: `O1.1, O1.3`; null for none.
 * Whose list cannot be read might hold any name, so then no name's answer is complete.
 */
export function pushedBy(
  names: readonly Known<string>[],
  ids: readonly Known<string>[],
  lists: readonly Known<string>[],
): Known<string>[] {
  const book = nameBook();
  const keys = names.map((name) => (typeof name === 'string' ? book.add(name) : null));
  const pushing = new Map<string, Set<string>>();
  const broken = new Map<string, Refusal>();
  let unreadable: Refusal | null = null;
  ids.forEach((id, row) => {
    const list = lists[row] ?? null;
    if (id === null || list === null) return;
    if (isRefusal(list)) {
      unreadable ??= isRefusal(id) ? list : because(id.trim(), list);
      return;
    }
    for (const key of book.keysIn(list)) {
      if (isRefusal(id)) broken.set(key, broken.get(key) ?? id);
      else if (keyOf(id) !== '') pushing.set(key, (pushing.get(key) ?? new Set()).add(id.trim()));
    }
  });
  return names.map((name, row) => {
    const key = keys[row] ?? null;
    if (key === null) return name;
    if (key === '') return null;
    const found = pushing.get(key);
    return unreadable ?? broken.get(key) ?? (found ? [...found].join(', ') : null);
  });
}
