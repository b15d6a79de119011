/** Figures that move in sentences of other languages: from where to where, and by how much. */
import {last} from '../../last';
import {scanComparisons} from '../figures/comparisons';
import type {Quantity} from '../figures/quantities';
import type {Direction, Read} from './read';

/** From … to … in German, French, Spanish, Italian, Portuguese, Dutch and Scandinavian; only both words together count. */
const FROM_ABROAD =
  /(?:^|[^a-zà-ÿ])((?:von|vom|de|del|du|da|dal|dalla|desde|depuis|van|från|fra)(?: \p{Ll}{4,12})? )$/iu;
/** Behind the first figure may stand a unit in that language: `da 9 ore a 4 ore`. */
const TO_ABROAD =
  /^ (?:\p{L}{1,12}\.? )?(?:auf|a|à|al|até|hasta|para|naar|tot|till?|vers|bis)(?: \p{Ll}{4,12})? $/iu;

/** `from working day 9 to working day 5`: the words before both figures are the same. */
const FROM_SAME = /(?:^|[^a-zà-ÿ])(from ((?:\p{L}+ ){1,2}))$/iu;

/** `de 14% a menos de 10%`: what a move ends in may be a limit. */
function withoutLimit(between: string): string {
  const limit = last(scanComparisons(between));
  return limit && limit.to >= between.trimEnd().length ? between.slice(0, limit.from) : between;
}

/** What leads to the first of two figures of which the second is where it goes; null where they are no such pair. */
function leadOf(text: string, first: Quantity, second: Quantity): string | null {
  const before = text.slice(0, first.from);
  const between = text.slice(first.to, second.from);
  const from = FROM_ABROAD.exec(before)?.[1];
  if (from && TO_ABROAD.test(withoutLimit(between))) return from;
  const same = FROM_SAME.exec(before);
  return same && between.toLowerCase() === ` to ${same[2]!.toLowerCase()}` ? same[1]! : null;
}

/**
 * `MRR de USD 20.000 a USD 35.000`: the figures and their arrangement are read in any of these languages. What stands
 * before them is a name's: `Rüstzeit an Linie 2 von 85 auf 50`.
 */
function movedAbroad(reads: readonly Read[], text: string): readonly Read[] {
  const leads = reads.map(({quantity}, at) => {
    const next = reads[at + 1];
    return next ? leadOf(text, quantity, next.quantity) : null;
  });
  const at = leads.findIndex((lead) => lead !== null);
  const [first, second] = reads.slice(at);
  const lead = leads[at];
  if (!first || !second || !lead) return reads;
  const start: Read = {
    ...first,
    role: 'start',
    side: null,
    from: first.quantity.from - lead.length,
    to: first.quantity.to,
  };
  const target: Read = {
    ...second,
    role: 'target',
    side: null,
    from: first.quantity.to,
    to: second.quantity.to,
  };
  return [start, target, ...reads.slice(at + 2)];
}

/** Verbs that say which way, and the nouns made of them: German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian. */
const WAYS: readonly (readonly [direction: Direction, words: RegExp])[] = [
  [
    'Reduce',
    /(?<!\p{L})(?:reduzier|senk(?:en?|t|ung)(?!\p{L})|verringer|verkürz|minder[nt]|minderung|réduire|réduction|diminu|baisse|abaisse|raccourci|reduci(?!ng)|reducción|rebajar|bajar|recortar|acortar|reduzi|redução|baixar|ridu(?:rre|ci|zion)|abbassa|verla(?:ag|ging)|verlag|vermind|verkort|reducer|minsk|sänk|sænk|reduser)\p{L}*/iu,
  ],
  [
    'Increase',
    /(?<!\p{L})(?:steiger|erhöh|augment|accroître|incr[eé]ment(?:ar|are|o|er)|aument|elevar|crescere|verhog|vergro|verhoog|öka|höj|øk[et]|øg)\p{L}*/iu,
  ],
];
/** Which way a verb of these languages says it goes. */
export const wayAbroad = (text: string): Direction | null =>
  WAYS.find(([, words]) => words.test(text))?.[0] ?? null;

const BY_ABROAD =
  /(?:^|[^a-zà-ÿ])((?:um|von|de|d’|d'|del|di|dell'|en un|en|un|em|met|med)(?: (?:ca\.|circa|etwa|rund|environ|unos))? ?)[~+]?$/iu;

/**
 * `Reklamationen um 30 % reduzieren (aktuell 120)`, `Réduire le taux de rebut de 2 points (actuellement 5 %)`: beside a
 * verb that says which way, the figure behind a small word is by how much. Beside a target it is where that starts:
 * `Reducir el churn de 5% (objetivo 3%)`.
 */
function changedAbroad(reads: readonly Read[], text: string): readonly Read[] {
  const direction = wayAbroad(text);
  const at = reads.findIndex(({role}) => role !== 'start');
  const found = reads[at];
  const lead = found && BY_ABROAD.exec(text.slice(0, found.quantity.from))?.[1];
  if (!direction || !found || !lead || !/^(?:level|change|share)$/.test(found.role)) return reads;
  if (reads.some(({role}) => role === 'threshold')) return reads;
  const target = reads.find(({role}) => role === 'target');
  if (target && (target.quantity.unit !== found.quantity.unit || !/^(?:de|von)/i.test(lead))) return reads;
  const {from, to} = found.quantity;
  const role = target ? 'start' : 'change';
  const read: Read = {...found, role, side: null, direction, from: from - lead.length, to};
  return reads.map((one) => (one === found ? read : one));
}

/** The figures as they stand in a sentence of another language, or the same list where it says nothing of that kind. */
export function readAbroad(reads: readonly Read[], text: string): readonly Read[] {
  const moved = movedAbroad(reads, text);
  return moved === reads ? changedAbroad(reads, text) : moved;
}
