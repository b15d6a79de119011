/** Colour rules match the word in the cell, so no threshold is ever kept twice. */

import type {Mark, Tint} from '../blocks/kind';
import {cell} from '../formula/a1';
import {colours, coloursOf, meanings, type StatusWord, type Vocabulary, vocabularies} from '../look';
import type {Area, ColourRule} from '../sheet-plan';

/** Words that need no look. */
const calm: ReadonlySet<string> = new Set(['Noise', 'OK', 'Open', 'Done']);

const loud: ReadonlySet<string> = new Set([...meanings.bad.words, ...meanings.stopped.words]);

/** Cells that say something stand out, whatever it is; where a condition is given, only those that meet it. */
export const tintRules = (tints: readonly Tint[]): ColourRule[] =>
  tints.map(({area, meaning, where = `${cell(area.column, area.row)}<>""`}) => ({
    kind: 'formula',
    areas: [area],
    formula: `=${where}`,
    fill: meanings[meaning].fill,
    colour: meanings[meaning].text,
  }));

/**
 * One rule a word, over every area that can show it, and one for rows that could not be computed.
 * @param isCalm words that need no look are quiet text without fill, bad ones are bold: a grey printer shows them, too
 */
export function rulesOf(
  shown: readonly {readonly area: Area; readonly words: Vocabulary}[],
  warnings: readonly Area[],
  isCalm = false,
  marks: readonly Mark[] = [],
): ColourRule[] {
  const areasByWord = new Map<StatusWord, Area[]>();
  for (const {area, words} of shown) {
    for (const word of vocabularies[words]) areasByWord.set(word, [...(areasByWord.get(word) ?? []), area]);
  }
  const words = [...areasByWord].map(([word, areas]): ColourRule => {
    const {fill, text} =
      isCalm && calm.has(word) ? {fill: colours.white, text: colours.quiet} : coloursOf(word);
    const isBad = isCalm && (loud.has(word) || word === 'Next');
    return {kind: 'word', areas, word, fill, colour: text, ...(isBad ? {bold: true} : {})};
  });
  const marked = marks.map(
    ({area, meaning, where}): ColourRule => ({
      kind: 'formula',
      areas: [area],
      formula: `=${where}`,
      colour: meanings[meaning].text,
      ...(isCalm ? {bold: true} : {}),
    }),
  );
  if (warnings.length === 0) return [...words, ...marked];
  return [
    ...words,
    ...marked,
    {kind: 'begins', areas: warnings, text: '⚠', fill: meanings.bad.fill, colour: meanings.bad.text},
  ];
}
