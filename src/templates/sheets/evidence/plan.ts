/** What is said about a test before it begins: what it should move, by which rule it is decided, how large it must be. */
import {aDay} from '../../choices';
import {isBlank, isFilled, isMore, isWord} from '../../formula/conditions';
import {each, where} from '../../formula/each';
import type {ColumnKey} from '../../rows';
import type {Column, References} from '../../template';

type Evidence = ColumnKey<'evidence'>;
type Of = References<Evidence>;

/** Few widths, neighbours alike: each change of width is a call. */
export const usual = 104;
/** An interval is two figures and a unit: `−9 to +4 % of orders`. */
export const outcome = 140;
export const long = 200;

const plan = 'Plan and size';
// Folded together: whoever reads the verdict needs neither.
const size = plan;

/** A design that deals people to arms, and whose size follows from rates. */
const isDealt = ({of}: Of): string =>
  `(${isBlank(of.design)}+${isWord(of.design, 'A/B')}+${isWord(of.design, 'Holdout')}>0)`;

/** Whether less is better: said, or seen from a lift below zero. */
export const isDown = ({of}: Of): string =>
  `IF(${isFilled(of.better)};${isWord(of.better, 'Down')};ISNUMBER(${of.lift})*(1-${isMore(of.lift, '0')})*${isFilled(of.lift)}>0)`;

/** The share of people in the smaller arm. */
const smallerShare = ({of}: Of): string =>
  `IF(ISNUMBER(${of.controlShare});IF(${of.controlShare}<1/2;${of.controlShare};1-${of.controlShare});1/2)`;

/** The day from which its weeks count. */
const begin = ({of, names}: Of): string => `IF(ISNUMBER(${of.starts});${of.starts};${names.asOf})`;

export const evidencePlan: readonly Column<Evidence>[] = [
  {
    key: 'leading',
    title: 'What moves first',
    width: long,
    format: 'text',
    wrap: true,
    group: plan,
    note: 'The leading signal: what you will see before the key result moves, if you are right.',
  },
  {
    key: 'rule',
    title: 'Decision rule',
    width: long,
    format: 'text',
    wrap: true,
    group: plan,
    note: 'Written before it starts: Go when …, Stop when …, else Iterate. Verdict follows the same rule: Go when the whole interval is better than nothing, Stop when even its best end is not worth acting on.',
  },
  {
    key: 'design',
    title: 'Design',
    width: usual,
    format: 'text',
    group: plan,
    choices: {kind: 'list', values: ['A/B', 'Holdout', 'Geo-lift', 'Switchback', 'Before/after']},
    note: 'How you will know. Blank is A/B. Where people are not dealt to two arms, type the difference and its interval under Read-out.',
  },
  {
    key: 'guardrail',
    title: 'Guardrail',
    width: usual,
    format: 'text',
    group: plan,
    choices: {kind: 'column', table: 'guardrails', column: 'name'},
    note: 'The guardrail that must hold while it runs. Tripped, the verdict is Blocked.',
  },
  {
    key: 'better',
    title: 'Better when',
    width: usual,
    format: 'text',
    group: plan,
    choices: {kind: 'list', values: ['Up', 'Down']},
    note: 'Up if a larger difference is better, Down if a smaller one is. Blank: Up, or Down where the lift is negative.',
  },
];

export const evidenceSize: readonly Column<Evidence>[] = [
  {
    key: 'baseline',
    title: 'Baseline rate',
    width: usual,
    format: 'fine',
    group: size,
    note: 'The rate without the change, before it starts: 18%.',
  },
  {
    key: 'lift',
    title: 'Lift worth acting on',
    width: usual,
    format: 'fine',
    group: size,
    note: 'The smallest relative change that you would act on: 10% means 18% → 19.8%.',
  },
  {
    key: 'traffic',
    title: 'Traffic a week',
    width: usual,
    format: 'whole',
    group: size,
    note: 'People a week that can take part, both arms together.',
  },
  {
    key: 'controlShare',
    title: 'Share of the control',
    width: usual,
    format: 'fine',
    group: size,
    note: 'The planned share of people who see the old version. Blank: half of them.',
  },
  {
    key: 'sample',
    title: 'Sample an arm',
    width: usual,
    format: 'whole',
    group: size,
    note: 'People that each arm needs to show the lift: 80% power, 5% alpha.',
    formula: (references) => {
      const {of} = references;
      const isSized = `${isDealt(references)}*ISNUMBER(${of.baseline})*ISNUMBER(${of.lift})`;
      const signed = `IF(${isDown(references)};-1;1)*ABS(${of.lift})`;
      return `SAMPLE_SIZE(${where(isSized, of.baseline)};${where(isSized, signed)})`;
    },
  },
  {
    key: 'weeks',
    title: 'Weeks it takes',
    width: usual,
    format: 'sigma',
    group: size,
    note: 'Until the smaller arm has its sample.',
    formula: (references) => {
      const {of} = references;
      return each(
        `IF(ISNUMBER(${of.sample})*ISNUMBER(${of.traffic})*${isMore(of.traffic, '0')}>0;IFERROR(${of.sample}/(${of.traffic}*${smallerShare(references)});"");"")`,
      );
    },
  },
  {
    key: 'detectable',
    title: 'Detectable lift',
    width: usual,
    format: 'fine',
    group: size,
    note: 'The smallest lift that what there is of traffic can show until the cycle ends.',
    formula: (references) => {
      const {of, names} = references;
      const people = `INT(${of.traffic}*${smallerShare(references)}*(${names.cycleEnd}+1-${begin(references)})/7)`;
      const isKnown = `${isDealt(references)}*ISNUMBER(${of.baseline})*ISNUMBER(${of.traffic})*IFERROR(${people}>0;FALSE)`;
      return `MIN_DETECTABLE_EFFECT(${where(isKnown, of.baseline)};${where(isKnown, people)})`;
    },
  },
];

/** What everybody sees of the size: whether it is worth starting. */
export const evidenceTime: readonly Column<Evidence>[] = [
  {
    key: 'size',
    title: 'Size',
    width: outcome,
    format: 'word',
    words: 'testSize',
    note: 'Detectable: the lift can show before the cycle ends. Too small: there are not enough people for it.',
    formula: ({of, names}) =>
      each(
        `IF(ISNUMBER(${of.readsOut});IF(ISNUMBER(${names.cycleEnd});IF(${isMore(of.readsOut, names.cycleEnd)};"Too small";"Detectable");"");"")`,
      ),
  },
  {
    key: 'starts',
    title: 'Starts',
    width: usual,
    format: 'date',
    choices: aDay,
    note: 'The first day. Blank: not decided, so the weeks count from today.',
  },
  {
    key: 'readsOut',
    title: 'Reads out',
    width: usual,
    format: 'date',
    note: 'The day on which the sample is complete. Reading it before that day is guessing.',
    formula: (references) => {
      const {of} = references;
      const whole = `(INT(${of.weeks})+IF(${of.weeks}>INT(${of.weeks});1;0))`;
      return each(`IF(ISNUMBER(${of.weeks});${begin(references)}+7*${whole};"")`);
    },
  },
];
