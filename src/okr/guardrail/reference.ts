/** Where a rule names the value to compare with. */
export interface Reference {
  readonly from: number;
  readonly to: number;
}

const BASELINE =
  /(?<![a-zà-ÿ\d])(?:the |our |its )?(?:(?:current|agreed|historical|rolling|pre-[a-z]+|[qh][1-4](?: \d{4})?|(?:19|20)\d\d|\d{1,3}-(?:day|week|month)|last (?:year|quarter|month)(?:'s)?) ){0,2}(?:baselines?|base line|base|status quo|today's level|current level|previous level)(?![a-zà-ÿ\d])/i;
const PERIOD =
  "(?:last|previous|prior) (?:year|quarter|month|week|period|cycle|season)(?:'s (?:level|value|figure|average))?";
const CONTROL = 'control(?: group| variant)?';
const SIGN = '[<>≤≥⩽⩾≦≧=]';
const VERSUS = '(?:vs\\.?|versus|against|compared (?:to|with)|relative to|of|from)';
/** A name of something else may go on (`control-plane`), and behind a plan stands its figure (`budget of $20k`). */
const ENDS = '(?![a-zà-ÿ\\d-])(?! ?(?:of |is |: ?|= ?)?[$€£]?\\d)';
/**
 * Other names of what one compares with. They also stand in notes (`CAC ≤ $400, last quarter $380`), so they count only
 * directly behind a sign or a comparing word, behind a signed distance from them, and periods behind `95% of`.
 */
const OTHER = new RegExp(
  [
    `(?<=(?:${SIGN}|(?<![a-zà-ÿ])(?:than|above|below|under|exceeds?)) ?)(?:the |that of )?(?:${PERIOD}|${CONTROL})`,
    `(?<=(?:${SIGN}|(?<![a-zà-ÿ])than) ?)(?:the )?(?:today|now|budget|plan|forecast)`,
    `(?<=(?:[-+±] ?|within )[\\d.,]+ ?(?:%|[a-zà-ÿ]{1,8})? ${VERSUS} )(?:the )?(?:${PERIOD}|${CONTROL}|today(?!')|now)`,
    `(?<=(?:[%x×] of|\\d ?[x×*·]) )(?:the )?(?:${PERIOD}|${CONTROL})`,
  ]
    .map((name) => `(?:${name})${ENDS}`)
    .join('|'),
  'i',
);

/** The word baseline, or what stands for it: `last quarter`, `control`, `today`; null when there is none. */
export function referenceIn(rule: string): Reference | null {
  const found = BASELINE.exec(rule) ?? OTHER.exec(rule);
  return found ? {from: found.index, to: found.index + found[0].length} : null;
}
