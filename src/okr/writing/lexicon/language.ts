/** Whether the words around figures are known: figures in other sentences have no role that could be read off. */
const LATIN_WEST = /^[A-Za-zÀ-ÖØ-öø-ÿŒœ]$/;
const LETTER = /\p{L}/gu;
/** Letters that figures use in any language. */
const SYMBOLS = new Set(['µ', 'μ', 'σ', 'Σ', 'Δ', 'ª', 'º']);
const ENGLISH =
  /(?<![\p{L}-])(?:the|of|to|from|in|with|by|for|and|or|than|per|at|on|an?|is|are|all|our|new|every|each|least|most|under|over|below|above|within)(?![\p{L}-])/giu;
const WESTERN =
  /(?<![\p{L}-])(?:de[rsn]?|die|das|dem|und|mit|für|von|vom|zum|zur|auf|ein(?:e[nrsm]?)?|le|la|les|des|du|et|pour|au|aux|sur|el|los|las|y|con|para|por|del|di|il|lo|gli|che|per|della|os|da|em|com|van|het|een|met|voor|op|naar|tot|mindestens|wenigstens|höchstens|aktuell|derzeit|heute|bis|unter|über|aus|im|pro(?= \p{Lu}?\p{Ll})(?! plan| tier| version| users?)|actuellement|moins|actualmente|menos|hoy|minstens|oggi|attualmente)(?![\p{L}-])/giu;

/** Number words and the rest of English are read only where the sentence may be English. */
export function isEnglish(text: string): boolean {
  const [english, western] = [ENGLISH, WESTERN].map((words) => text.match(words)?.length ?? 0);
  return english! >= western!;
}

/** Whether a sentence has letters that none of the languages known here writes. */
export function hasUnknownWords(text: string): boolean {
  return (text.match(LETTER) ?? []).some((letter) => !LATIN_WEST.test(letter) && !SYMBOLS.has(letter));
}

/** `30 do 45`, `30 ke 45`: what stands between two figures where a language leads from one to the other. */
export const CONNECTS = /^ (?:auf|naar|do|na|ke|lên|đến|ke|till?|til|la|hadi|kwa|ila|să) $/iu;
