/** Words of moving and of forbidding, as rules have them. */

/** Where the value may not go, seen from the baseline. */
export type Direction = 'up' | 'down' | 'worse' | 'either';

/** Words of moving, as verbs (all forms that follow “must not”, “may”, “without”) and as nouns. */
export const MOVES: readonly {
  readonly direction: Direction;
  readonly verbs: string;
  readonly nouns: string;
}[] = [
  {
    direction: 'up',
    verbs:
      '(?:increas|ris|rais|inflat|spik|surg)(?:es?|ing)|(?:grow|climb|jump)(?:s|ing)?|go(?:es)? up|(?:creep|tick)(?:s|ing)? up',
    nouns: 'increases?|rises?|growth|uplift',
  },
  {
    direction: 'down',
    verbs:
      '(?:declin|decreas|reduc|erod|los|slid)(?:es?|ing)|(?:fall|shrink|lower|sink)(?:s|ing)?|(?:drop|dip|slip)(?:s|ping)?|go(?:es)? down',
    nouns: 'drops?|falls?|declines?|decreases?|reductions?|dips?|erosion',
  },
  {
    direction: 'worse',
    verbs:
      '(?:degrad|deteriorat|damag|compromis|sacrific|cannibali[sz])(?:es?|ing)|(?:worsen|hurt|harm)(?:s|ing)?|get(?:s|ting)? worse|regress(?:es|ing)?',
    nouns: 'worsening|degradation|deterioration|regressions?',
  },
  {
    direction: 'either',
    verbs:
      '(?:chang|mov|deviat)(?:es?|ing)|(?:drift|differ)(?:s|ing)?|var(?:y|ies|ying)|rise or fall|go up or down',
    nouns: 'changes?|deviations?|variations?|drift',
  },
];
export const verbs = MOVES.map(({verbs}) => verbs).join('|');
export const nouns = MOVES.map(({nouns}) => nouns).join('|');

/** Where a word begins, that is no part of another one. */
export const BEGIN = '(?<![a-zà-ÿ\\d-])';
export const NOT = `(?:no|not|never|without|avoid|nor|cannot|(?:do|does|must|should|shall|wo|is|are|may|ca)n't)`;
