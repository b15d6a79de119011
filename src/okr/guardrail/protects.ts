import {because, isRefusal, type Known, keyOf} from '../known';
import {nameBook} from '../name-list';
import {parentId} from '../okr-tree';
import type {Refusal} from '../refusal';
import type {GuardrailStatus} from '../status';

const WORST_FIRST: readonly GuardrailStatus[] = ['Tripped', 'Watch', 'Unverified', 'No data', 'OK'];
const EVERYTHING = 'all';
/** So many tripped guardrails are named; nobody reads more in one cell. */
const MOST_SAID = 3;

export interface Guardrails {
  readonly names: readonly Known<string>[];
  readonly scopes: readonly Known<string>[];
  readonly statuses: readonly Known<GuardrailStatus>[];
  /** What to say of each where it has tripped; its name, where nothing is given. */
  readonly says?: readonly Known<string>[];
}

/** What is known of the guardrails that protect one thing: their words, what the tripped ones say, what was unreadable. */
interface Watch {
  readonly words: Set<GuardrailStatus>;
  readonly tripped: Set<string>;
  broken: Refusal | null;
}

/** A guardrail that is named but stands nowhere. */
const UNKNOWN: Watch = {words: new Set(['No data']), tripped: new Set(), broken: null};

/**
 * For each OKR id the worst status of the guardrails that protect it, null when none does.
 * A guardrail protects an id when its scope is `All`, when its scope lists the id or an id above it (`O1` covers
 * `O1.2`), or when the id's own row names the guardrail. A guardrail that is named but stands nowhere, or that has no
 * status, has `No data`: a rule that nobody watches is not OK.
 */
export function protection(
  ids: readonly Known<string>[],
  named: readonly Known<string>[],
  guardrails: Guardrails,
): Known<GuardrailStatus>[] {
  return watching(ids, named, guardrails, worst);
}

/** For each OKR id what the tripped guardrails that protect it say, each once; null where none has tripped. */
export function trippedGuardrails(
  ids: readonly Known<string>[],
  named: readonly Known<string>[],
  guardrails: Guardrails,
): Known<string>[] {
  return watching(ids, named, guardrails, (watches) => {
    const said = new Set<string>();
    for (const {tripped} of watches) for (const one of tripped) if (said.size <= MOST_SAID) said.add(one);
    if (said.size === 0) return null;
    const all = [...said];
    return all.length > MOST_SAID ? [...all.slice(0, MOST_SAID), 'and more'].join(' · ') : all.join(' · ');
  });
}

function watching<T>(
  ids: readonly Known<string>[],
  named: readonly Known<string>[],
  guardrails: Guardrails,
  answer: (watches: readonly Watch[]) => Known<T>,
): Known<T>[] {
  const byName = new Map<string, Watch>();
  const byScope = new Map<string, Watch>();
  const names = nameBook();
  let longestPlace = 0;
  guardrails.names.forEach((name, row) => {
    const scope = guardrails.scopes[row] ?? null;
    const status = guardrails.statuses[row] ?? null;
    if (name === null && scope === null && status === null) return;
    const label = typeof name === 'string' ? name.trim() : `guardrail row ${row + 1}`;
    const broken = [name, scope, status].find(isRefusal);
    const seen = broken ? because(label, broken) : ((status ?? 'No data') as GuardrailStatus);
    const says = guardrails.says?.[row];
    const said = typeof says === 'string' ? says : label;
    if (typeof name === 'string') note(byName, names.add(name), seen, said);
    // A scope that cannot be read might be anything, so it is everything.
    const places = isRefusal(scope) ? [EVERYTHING] : idsIn(scope ?? '');
    for (const place of places) {
      longestPlace = Math.max(longestPlace, place.length);
      note(byScope, place, seen, said);
    }
  });

  const protecting = (id: string, list: string): Set<Watch> => {
    const found = new Set<Watch | undefined>([byScope.get(EVERYTHING)]);
    for (let place: string | null = keyOf(id); place !== null; place = parentId(place))
      if (place.length <= longestPlace && place !== EVERYTHING) found.add(byScope.get(place));
    for (const key of names.keysIn(list)) found.add(byName.get(key) ?? UNKNOWN);
    found.delete(undefined);
    return found as Set<Watch>;
  };

  return ids.map((id, row) => {
    const list = named[row] ?? null;
    if (id === null || isRefusal(id)) return id;
    if (isRefusal(list)) return list;
    return answer([...protecting(id, list ?? '')]);
  });
}

function worst(watches: readonly Watch[]): Known<GuardrailStatus> {
  // One tripped guardrail is certain, whatever the unreadable ones turn out to be.
  if (watches.some(({words}) => words.has('Tripped'))) return 'Tripped';
  const broken = watches.find((watch) => watch.broken)?.broken;
  return broken ?? WORST_FIRST.find((word) => watches.some(({words}) => words.has(word))) ?? null;
}

function note(
  watches: Map<string, Watch>,
  place: string,
  seen: GuardrailStatus | Refusal,
  said: string,
): void {
  const watch = watches.get(place) ?? {words: new Set(), tripped: new Set(), broken: null};
  watches.set(place, watch);
  if (isRefusal(seen)) watch.broken ??= seen;
  else watch.words.add(seen);
  if (seen === 'Tripped' && watch.tripped.size <= MOST_SAID) watch.tripped.add(said);
}

const idsIn = (list: string): string[] =>
  list
    .split(/[,;\s]+/)
    .map(keyOf)
    .filter(Boolean);
