import type {Measure} from './measure';

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
  for (const {pattern, factor} of VERBS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const target = {
      value: factor,
      unit: 'x',
      percent: false,
      scale: 1,
      sign: '',
      orMore: false,
      from,
      to,
    } as const;
    return {
      kind: 'change',
      start: null,
      target,
      side: null,
      direction: factor < 1 ? 'Reduce' : 'Increase',
      spans: [{from, to}],
    };
  }
  return null;
}
