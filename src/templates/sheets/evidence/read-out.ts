/** What was counted, or found in another way: with the difference, its interval and the split. */
import {isFilled, isMore} from '../../formula/conditions';
import {where} from '../../formula/each';
import type {ColumnKey} from '../../rows';
import type {Column, References} from '../../template';
import {usual} from './plan';

type Evidence = ColumnKey<'evidence'>;
type Of = References<Evidence>;

const group = 'Read-out';

/** Somebody counted something. */
export const hasCounts = ({of}: Of): string =>
  `(${[of.controlConversions, of.controlPeople, of.variantConversions, of.variantPeople].map(isFilled).join('+')}>0)`;

export const hasInterval = ({of}: Of): string =>
  `(${[of.typedLow, of.typedHigh, of.typedDifference].map(isFilled).join('+')}>0)`;

/** Counts from before the first day belong to something else. */
export const isBeforeStart = ({of, names}: Of): string =>
  `ISNUMBER(${of.starts})*${isMore(of.starts, names.asOf)}`;

const count = (
  key: Evidence & ('controlConversions' | 'controlPeople' | 'variantConversions' | 'variantPeople'),
  title: string,
  note: string,
): Column<Evidence> => ({key, title, width: usual, format: 'whole', group, note});

const typed = (
  key: Evidence & ('typedDifference' | 'typedLow' | 'typedHigh' | 'typedWorth'),
  title: string,
  note: string,
): Column<Evidence> => ({key, title, width: usual, format: 'number', group, note});

export const evidenceCounts: readonly Column<Evidence>[] = [
  count('controlConversions', 'Converted, control', 'Conversions among the people who saw the old version.'),
  count('controlPeople', 'People, control', 'People who saw the old version, all of them.'),
  count('variantConversions', 'Converted, variant', 'Conversions among the people who saw the new version.'),
  count('variantPeople', 'People, variant', 'People who saw the new version, all of them.'),
  typed(
    'typedDifference',
    'Typed difference',
    'Where there are no counts: the difference that the analysis found, as a number in one unit. Percentages as points: 1.4.',
  ),
  typed('typedLow', 'Typed low', 'The low end of its interval, in the same unit.'),
  typed('typedHigh', 'Typed high', 'The high end of its interval.'),
  typed(
    'typedWorth',
    'Typed: worth acting on',
    'The smallest difference that you would act on, in the same unit.',
  ),
  {
    key: 'unit',
    title: 'Unit of it',
    width: usual,
    format: 'text',
    group,
    note: 'What the typed difference is in: pp, days, $ …',
  },
  {
    key: 'srm',
    title: 'Split (p)',
    width: usual,
    format: 'chance',
    group,
    note: 'How often chance alone would split people at least this unevenly. Below 0.001 the split is broken, and nothing can be read from it.',
    formula: (references) => {
      const {of} = references;
      const only = (range: string): string => where(hasCounts(references), range);
      return `CHOOSECOLS(TEST_READOUT(${only(of.controlConversions)};${only(of.controlPeople)};${only(of.variantConversions)};${only(of.variantPeople)};${only(of.controlShare)});5;6;4;1;2;3)`;
    },
  },
  {
    key: 'smallerArm',
    title: 'Smaller arm',
    width: usual,
    format: 'whole',
    group,
    spillOf: 'srm',
    note: 'People in the smaller arm so far.',
  },
  {
    key: 'pValue',
    title: 'Chance alone (p)',
    width: usual,
    format: 'chance',
    group,
    spillOf: 'srm',
    note: 'How often chance alone would make a difference at least this large.',
  },
  ...(
    [
      ['readDifference', 'Difference read', 'The difference from the counts, or what is wrong with them.'],
      ['readLow', 'Low read', 'The low end of its 95% interval.'],
      ['readHigh', 'High read', 'The high end of it.'],
    ] as const
  ).map(
    ([key, title, note]): Column<Evidence> => ({
      key,
      title,
      width: usual,
      format: 'number',
      hidden: true,
      spillOf: 'srm',
      note,
    }),
  ),
];
