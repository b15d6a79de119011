import type {Measure} from './measure';

const PARTS: Readonly<Record<string, number>> = {third: 3, quarter: 4, fifth: 5, tenth: 10};
/** Number words are digits by now, but for “one”. */
const FRACTION = '(a|one|\\d)[ -](third|quarter|fifth|tenth)s?';

const alone = (words: string) => new RegExp(`(?<![a-zà-ÿ-])(?:${words})(?![a-zà-ÿ-])`, 'i');

/** `by a third`, `down a third`: a share, as `by 33%` is. */
const BY_FRACTION = new RegExp(
  `(?<![a-zà-ÿ-])(?:by|(up|down)(?: by)?) ${FRACTION}(?![a-zà-ÿ-])(?! (?:ago|later|earlier))`,
  'i',
);
/** `to a third of today’s 60`: what is left. */
const TO_FRACTION = new RegExp(`(?<![a-zà-ÿ-])to ${FRACTION} of (?=today|the current|its)`, 'i');

/** Also in the other languages in which OKRs are pasted. */
const VERBS: readonly (readonly [pattern: RegExp, factor: number])[] = [
  [alone('doubl(?:e|es|ed|ing|er)|verdoppel[nt]|duplicar|dobrar|raddoppiare|verdubbelen'), 2],
  [alone('tripl(?:e|es|ed|ing|er)|verdreifach(?:en|t)|triplicare?'), 3],
  [alone('quadrupl(?:e|es|ed|ing)'), 4],
  [alone('a la mitad|pela metade|à metade|de moitié|par deux|(?:um|auf) die Hälfte|della metà'), 0.5],
  [/(?<![a-zà-ÿ-])(?:in|by) half(?= *(?:$|[.,;(]|(?:by|for|from|within|until)(?![a-zà-ÿ])))/i, 0.5],
  [alone('halv(?:e|es|ed|ing|eren)|halbier(?:en|t)|dimezzare'), 0.5],
];

/** `Double monthly contributions` has a number without a digit: 2 x. */
export function multipleIn(text: string): Measure | null {
  const by = BY_FRACTION.exec(text);
  if (by) {
    const way = by[1] && (/up/i.test(by[1]) ? 'Increase' : 'Reduce');
    return change(by, {value: share(by[2], by[3]), unit: '%', percent: true}, way || null);
  }
  const to = TO_FRACTION.exec(text);
  if (to) return change(to, times(share(to[1], to[2])), 'Reduce');
  for (const [pattern, factor] of VERBS) {
    const match = pattern.exec(text);
    if (match) return change(match, times(factor), factor < 1 ? 'Reduce' : 'Increase');
  }
  return null;
}

const times = (value: number) => ({value, unit: 'x', percent: false});

function share(count = '', part = ''): number {
  return (Number(count) || 1) / (PARTS[part.toLowerCase()] ?? 1);
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
