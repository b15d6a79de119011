import type {Direction} from '../direction';
import {Refusal} from '../refusal';
import type {GuardrailStatus} from '../status';
import {atLeast, isShare} from '../tolerance';

export const TEST_VERDICTS = ['Broken split', 'Blocked', 'Too early', 'Go', 'Stop', 'Iterate'] as const;
export type TestVerdict = (typeof TEST_VERDICTS)[number];

/** A split as uneven as this comes by chance once in a thousand tests: something is wrong with how people were dealt. */
const BROKEN_SPLIT = 0.001;

export interface TestState {
  /** The confidence interval of the difference; low, high and the smallest effect worth acting on in one unit. */
  readonly low: number | null;
  readonly high: number | null;
  readonly mde: number | null;
  /** People in the smaller arm: so far, and as planned. */
  readonly n: number | null;
  readonly planned: number | null;
  /** The p-value of the sample-ratio check. */
  readonly srm: number | null;
  readonly guardrail: GuardrailStatus | null;
  readonly better: Direction | null;
}

/**
 * What a test says by the rule that was set before it began. The first that holds: a broken split says nothing, a
 * tripped guardrail stops it, under the planned sample it is too early, and only then the interval is read.
 * @returns null where only the interval could decide, and there is none
 */
export function testVerdict(test: TestState): TestVerdict | null {
  checkFigures(test);
  const {mde, n, planned, srm, guardrail} = test;
  if (srm !== null && !atLeast(srm, BROKEN_SPLIT)) return 'Broken split';
  if (guardrail === 'Tripped') return 'Blocked';
  if (planned !== null && (n === null || n < planned)) return 'Too early';
  const interval = intervalOf(test);
  if (interval === null) return null;
  const [low, high] = interval;
  // What a difference of two computed rates leaves over is not an effect.
  if (low > 1e-9 * (high - low)) return 'Go';
  if (mde !== null && !atLeast(high, mde)) return 'Stop';
  return 'Iterate';
}

/** Turned so that more is better. */
function intervalOf({low, high, better}: TestState): readonly [number, number] | null {
  if (low === null && high === null) return null;
  if (low === null) throw new Refusal('low is blank, and there is a high');
  if (high === null) throw new Refusal('high is blank, and there is a low');
  return better === 'down' ? [-high, -low] : [low, high];
}

function checkFigures({low, high, mde, n, planned, srm}: TestState): void {
  if (low !== null && high !== null && low > high)
    throw new Refusal(`low (${low}) must not lie above high (${high})`);
  if (mde !== null && mde <= 0) throw new Refusal(`mde must be above 0, not ${mde}`);
  for (const [name, people] of Object.entries({n, planned}))
    if (people !== null && people < 0) throw new Refusal(`${name} must not be negative: ${people}`);
  if (srm !== null && !isShare(srm)) throw new Refusal(`srm must lie between 0 and 1, not ${srm}`);
}
