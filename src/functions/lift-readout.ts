import {Refusal} from '../okr/refusal';
import type {Doc} from './define';
import {defineEach} from './each';
import {number, optional} from './params';

declare function require(path: '../okr/statistics/lift'): typeof import('../okr/statistics/lift');

export const LIFT_READOUT = defineEach({
  name: 'LIFT_READOUT',
  params: [
    number('control_conversions', 'Conversions among the people who saw the old version.'),
    number('control_n', 'People who saw the old version.'),
    number('variant_conversions', 'Conversions among the people who saw the new version.'),
    number('variant_n', 'People who saw the new version.'),
    optional(number('confidence', 'How sure the interval must be, between 0 and 1. Blank: 0.95.')),
  ],
  cells: ['difference', 'low', 'high', 'p-value'],
  compute: (controlConversions, controlPeople, variantConversions, variantPeople, confidence) => {
    const count = (value: number | null, name: string) => {
      if (value === null) throw new Refusal(`${name} is blank`);
      return value;
    };
    const {difference, low, high, pValue} = require('../okr/statistics/lift').readLift(
      {
        conversions: count(controlConversions, 'control_conversions'),
        people: count(controlPeople, 'control_n'),
      },
      {
        conversions: count(variantConversions, 'variant_conversions'),
        people: count(variantPeople, 'variant_n'),
      },
      confidence ?? 0.95,
    );
    return [difference, low, high, pValue];
  },
});

export const doc = (): Doc => ({
  group: 'fair',
  summary:
    'Reads out an A/B test: the difference between the two conversion rates, its confidence interval and the p-value (how easily chance alone explains it).',
  returns:
    'Four cells in a row: difference (variant − control, in absolute terms: 0.02 is 2 percentage points), low, high, p-value. An interval that contains 0 is no evidence of a lift. The p-value says how often chance alone would make a difference at least this large.',
  formula:
    'difference = p₂ − p₁; low and high = difference ∓ z × √(p₁(1 − p₁) ÷ n₁ + p₂(1 − p₂) ÷ n₂), held within −1…1; p-value = P(χ² with 1 degree of freedom > (p₂ − p₁)² ÷ (p(1 − p)(1 ÷ n₁ + 1 ÷ n₂))), p the rate of both arms together',
  source:
    'The method, section 5 (“ship readouts w/ confidence intervals”). Wald interval and chi-square test, as R’s prop.test(c(variant, control), c(variant_n, control_n), correct = FALSE).',
  refuses: [
    'counts that are not whole numbers from 0; an arm without people',
    'more conversions than people',
    'nobody converted in either arm, or everybody in both: there is nothing to compare',
    'a confidence that is not between 0 and 1 (both excluded)',
    'a blank count; text, TRUE or FALSE and dates',
  ],
  examples: [
    {
      args: [180, 1000, 230, 1000],
      result: [[0.05, 0.0146825584295892, 0.0853174415704108, 0.00561499416388611]],
      note: 'win rate 18% → 23%',
    },
    {
      args: [180, 1000, 190, 1000],
      result: [[0.01, -0.0240323351305678, 0.0440323351305678, 0.564706748278389]],
      note: 'the interval contains 0: no evidence yet',
    },
    {
      args: [180, 1000, 230, 1000, 0.8],
      result: [[0.05, 0.0269071662068263, 0.0730928337931737, 0.00561499416388611]],
      note: 'an 80% interval is narrower',
    },
    {
      args: [
        [[180], [200]],
        [[1000], [150]],
        [[230], [90]],
        [[1000], [150]],
      ],
      result: [
        [0.05, 0.0146825584295892, 0.0853174415704108, 0.00561499416388611],
        ['⚠ control_conversions is 200, more than the 150 people in the arm', null, null, null],
      ],
    },
    {args: [18, 0, 23, 100], error: 'LIFT_READOUT: control_n is 0'},
    {
      args: [0, 100, 0, 100],
      error: 'LIFT_READOUT: nobody converted in either arm, so there is nothing to compare',
    },
  ],
});
