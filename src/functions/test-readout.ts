import type {Doc} from './define';
import {defineEach} from './each';
import {number, optional} from './params';

declare function require(path: '../okr/evidence/readout'): typeof import('../okr/evidence/readout');

export const TEST_READOUT = defineEach({
  name: 'TEST_READOUT',
  params: [
    number('control_conversions', 'Conversions among the people who saw the old version.'),
    number('control_n', 'People who saw the old version.'),
    number('variant_conversions', 'Conversions among the people who saw the new version.'),
    number('variant_n', 'People who saw the new version.'),
    optional(
      number('control_share', 'The share of people that was to see the old version. Blank: half of them.'),
    ),
    optional(number('confidence', 'How sure the interval must be, between 0 and 1. Blank: 0.95.')),
  ],
  cells: ['difference', 'low', 'high', 'p-value', 'srm', 'n'],
  compute: (
    controlConversions,
    controlPeople,
    variantConversions,
    variantPeople,
    controlShare,
    confidence,
  ) => {
    const {difference, low, high, pValue, srm, smallerArm} = require('../okr/evidence/readout').testReadout(
      {
        controlConversions,
        controlPeople,
        variantConversions,
        variantPeople,
        controlShare: controlShare ?? null,
      },
      confidence ?? 0.95,
    );
    return [difference, low, high, pValue, srm, smallerArm];
  },
});

export const doc = (): Doc => ({
  group: 'fair',
  summary:
    'Reads all that the counts of an A/B test say, from its first day on: the difference with its interval, whether the split is sound, and how many people the smaller arm has.',
  returns:
    'Six cells in a row: difference (variant − control, in absolute terms), low, high, p-value, the p-value of the split, people in the smaller arm. What TEST_VERDICT asks for. The first four are blank while nobody has converted or everybody has; the fifth is blank while nobody is in it.',
  formula:
    'difference, low, high, p-value: LIFT_READOUT. The split: SRM_CHECK, with control_share and what remains as the planned shares.',
  source:
    'The method, sections 5 and 6 (readouts with confidence intervals, sample-ratio alarms). The two functions above, which agree with R.',
  refuses: [
    'counts that are not whole numbers from 0, and more conversions than people',
    'a count that is blank beside others; conversions may be blank in both arms',
    'a control_share or confidence that is not between 0 and 1 (both excluded)',
    'text, TRUE or FALSE and dates',
  ],
  examples: [
    {
      args: [1026, 2850, 1162, 2854],
      result: [
        [
          0.0471478626489138, 0.0219398297294758, 0.0723558955683518, 0.000250791954439701, 0.957761615807553,
          2850,
        ],
      ],
      note: 'activation 36% → 40.7%',
    },
    {
      args: ['', 1200, '', 1190],
      result: [[null, null, null, null, 0.837923147293292, 1190]],
      note: 'people are counted, conversions not yet',
    },
    {
      args: [1046, 2905, 1014, 2655],
      result: [
        [
          0.0218520571389675, -0.00356926108269143, 0.0472733753606264, 0.0919380384954541,
          0.000800097264552397, 2655,
        ],
      ],
      note: 'the split is broken: below 0.001',
    },
    {
      args: [
        [[180], [200], [0]],
        [[1000], [150], [90]],
        [[230], [90], [0]],
        [[1000], [150], [10]],
        [[''], [''], [0.9]],
      ],
      result: [
        [0.05, 0.0146825584295892, 0.0853174415704108, 0.00561499416388611, 1, 1000],
        ['⚠ control_conversions is 200, more than the 150 people in the arm', null, null, null, null, null],
        [null, null, null, null, 1, 10],
      ],
      note: 'a column of tests; nobody has converted yet in the last one, which sends 10% to the variant',
    },
    {args: [180, 1000, 230, ''], error: 'TEST_READOUT: variant_n is blank'},
    {
      args: [180, 1000, 230, 1000, 90],
      error: 'TEST_READOUT: control_share must be between 0 and 1, not 90 – 90% is 0.9',
    },
  ],
});
