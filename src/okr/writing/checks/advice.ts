import type {CycleFinding, KeyResultFinding, KpiFinding, ObjectiveFinding} from './findings';

const AGAINST =
  'Correct the figures, or “Better when” of the KPI: as they are, one turns green where the other turns red.';

/** What to do about each finding, in one sentence. */
export const ADVICE: Readonly<
  Record<KeyResultFinding | ObjectiveFinding | CycleFinding | KpiFinding, string>
> = {
  'Output, not outcome':
    'Ask what changes for customers or the business when this is done, write that measure as the key result, and keep the task as an initiative.',
  'No number': 'Name the measure with a start and a target: from 18% to 23%.',
  'No baseline': 'Say where the measure stands today: from 18% to 23%, or to 23% (currently 18%).',
  'No deadline': 'Give it a due date, here or in the text: by 2026-06-30.',
  'Due before the cycle':
    'Take a due date after the first day of the cycle, or change the cycle on Settings: until then it has no pace.',
  'No owner': 'Name one person who answers for it.',
  'No KPI': 'Link the KPI that it moves, so that everyone measures it with the same query.',
  'Two results in one': 'Make two key results of it, so that each has its own progress.',
  'Too many key results':
    'Keep the four that matter most; move the rest to the next cycle or to the initiatives.',
  'No key results': 'Add two to four key results that show whether the objective is reached.',
  'Conflicting key results without a guardrail':
    'One of them can be reached at the other’s cost: add a guardrail for what must not suffer, such as churn ≤ baseline.',
  'Falls, but its KPI is better up': AGAINST,
  'Rises, but its KPI is better down': AGAINST,
  'Number in the objective': 'An objective says the direction in words: move the number into a key result.',
};
