import type {Measure} from './measure';

/** `by a third`: a share, as `by 33%` is. */
const FRACTIONS: Readonly<Record<string, number>> = {
  'a third': 1 / 3,
  'one third': 1 / 3,
  'one-third': 1 / 3,
  'two thirds': 2 / 3,
  '2 thirds': 2 / 3,
  'two-thirds': 2 / 3,
  'a quarter': 1 / 4,
  'one quarter': 1 / 4,
  'three quarters': 3 / 4,
  '3 quarters': 3 / 4,
  'a fifth': 1 / 5,
  'a tenth': 1 / 10,
};
const BY_FRACTION = new RegExp(
  `(?<![a-zà-ÿ-])by (${Object.keys(FRACTIONS).join('|')})(?![a-zà-ÿ-])(?! (?:ago|later|earlier))`,
  'i',
);

const VERBS: readonly {readonly pattern: RegExp; readonly factor: number}[] = [
  {pattern: /(?<![a-zà-ÿ-])doubl(?:e|es|ed|ing)(?![a-zà-ÿ-])/i, factor: 2},
  {pattern: /(?<![a-zà-ÿ-])tripl(?:e|es|ed|ing)(?![a-zà-ÿ-])/i, factor: 3},
  {pattern: /(?<![a-zà-ÿ-])quadrupl(?:e|es|ed|ing)(?![a-zà-ÿ-])/i, factor: 4},
  {
    pattern: /(?<![a-zà-ÿ-])(?:in|by) half(?= *(?:$|[.,;(]|(?:by|for|from|within|until)(?![a-zà-ÿ])))/i,
    factor: 0.5,
  },
  {pattern: /(?<![a-zà-ÿ-])halv(?:e|es|ed|ing)(?![a-zà-ÿ-])/i, factor: 0.5},
];

/** `Double monthly contributions` has a number without a digit: 2 x. */
export function multipleIn(text: string): Measure | null {
  const fraction = BY_FRACTION.exec(text);
  if (fraction)
    return change(fraction, {value: FRACTIONS[fraction[1]!.toLowerCase()]!, unit: '%', percent: true}, null);
  for (const {pattern, factor} of VERBS) {
    const match = pattern.exec(text);
    const by = {value: factor, unit: 'x', percent: false};
    if (match) return change(match, by, factor < 1 ? 'Reduce' : 'Increase');
  }
  return null;
}

function change(
  match: RegExpExecArray,
  by: {readonly value: number; readonly unit: string; readonly percent: boolean},
  direction: Measure['direction'],
): Measure {
  const place = {from: match.index, to: match.index + match[0].length};
  const target = {...by, scale: 1, sign: '', orMore: false, ...place} as const;
  return {kind: 'change', start: null, target, side: null, direction, spans: [place]};
}
