/** What it means: the difference as people read it, the verdict by the rule, the decision, and what is wrong with a row. */
import {isBlank, isFilled} from '../../formula/conditions';
import {each, lookedUp, where} from '../../formula/each';
import {everOnOkrs} from '../../formula/ever';
import type {ColumnKey} from '../../rows';
import type {Column, References} from '../../template';
import {isDown, long, outcome} from './plan';
import {hasCounts, hasInterval, isBeforeStart} from './read-out';

type Evidence = ColumnKey<'evidence'>;
type Of = References<Evidence>;

const isMarked = (range: string): string => `IFERROR(LEFT(${range};1)="⚠";FALSE)`;

/** The smallest difference worth acting on, in the unit of the interval. */
const worth = (references: Of): string => {
  const {of} = references;
  const ofRate = `IF(ISNUMBER(${of.baseline})*ISNUMBER(${of.lift})>0;IFERROR(IF(ABS(${of.baseline}*${of.lift})>0;ABS(${of.baseline}*${of.lift});"");"");"")`;
  return `IF(${hasCounts(references)};${ofRate};IF(${isFilled(of.typedWorth)};${of.typedWorth};""))`;
};

/** An end of the interval: from the counts, with what is wrong with them, else as it was typed. */
const end = (references: Of, counted: string, typed: string): string => {
  const {readDifference} = references.of;
  return `IF(${hasCounts(references)};IF(${isMarked(readDifference)};"⚠ see Check";${counted});${typed})`;
};

/** The function names its arguments; people know them by the titles of their columns. */
const inTheirWords = (message: string): string =>
  [
    ['control_conversions', 'Converted, control'],
    ['variant_conversions', 'Converted, variant'],
    ['control_n', 'People, control'],
    ['variant_n', 'People, variant'],
    ['control_share', 'Share of the control'],
  ].reduce((inner, [name, title]) => `SUBSTITUTE(${inner};"${name}";"${title}")`, message);

/** A difference with its sign: points where it is one of rates. */
function signed(references: Of, value: string): string {
  const isRate = hasCounts(references);
  const size = `ROUND(ABS(${value})*IF(${isRate};100;1);IF(${isRate};1;2))`;
  return `IF(IFERROR(${value}<0;FALSE);"−";"+")&${size}`;
}

const unitOf = (references: Of): string =>
  `IF(${hasCounts(references)};" pp";IF(${isBlank(references.of.unit)};"";" "&${references.of.unit}))`;

export const evidenceVerdict: readonly Column<Evidence>[] = [
  {
    key: 'difference',
    title: 'Difference',
    width: outcome,
    format: 'figure',
    note: 'Variant minus control, in points of the rate; or as it was typed.',
    formula: (references) => {
      const {of} = references;
      const value = `IF(${hasCounts(references)};${of.readDifference};${of.typedDifference})`;
      return each(
        `IF(ISNUMBER(${value})*(1-${isBeforeStart(references)})>0;${signed(references, value)}&${unitOf(references)};"")`,
      );
    },
  },
  {
    key: 'interval',
    title: 'Interval',
    width: outcome,
    format: 'figure',
    note: 'What the true difference may be, with 95% certainty where it comes from counts.',
    formula: (references) => {
      const {of} = references;
      const [low, high] = [
        `IF(${hasCounts(references)};${of.readLow};${of.typedLow})`,
        `IF(${hasCounts(references)};${of.readHigh};${of.typedHigh})`,
      ];
      return each(
        `IF(ISNUMBER(${low})*ISNUMBER(${high})*(1-${isBeforeStart(references)})>0;${signed(references, low)}&" to "&${signed(references, high)}&${unitOf(references)};"")`,
      );
    },
  },
  {
    key: 'verdict',
    title: 'Verdict',
    width: outcome,
    format: 'word',
    words: 'verdict',
    note: 'By the rule that was set before: Go, Stop or Iterate. Too early before the planned sample, whatever it looks like. Broken split: people were not dealt as planned. Blocked: its guardrail has tripped.',
    formula: (references) => {
      const {of, sheet} = references;
      const isCounted = hasCounts(references);
      const isPlanned = `(1-${hasInterval(references)}*(1-${isCounted}))*ISNUMBER(${of.sample})>0`;
      const guardrail = sheet.guardrails
        ? each(lookedUp(of.guardrail, sheet.guardrails.name, sheet.guardrails.status))
        : '""';
      // What was counted before the first day is none of the test's.
      const begun = (range: string): string =>
        each(`IF(${isBeforeStart(references)}>0;"";IF(${isBlank(range)};"";${range}))`);
      const [low, high] = [
        end(references, of.readLow, of.typedLow),
        end(references, of.readHigh, of.typedHigh),
      ];
      return (
        `TEST_VERDICT(${begun(low)};${begun(high)};${each(worth(references))};${begun(of.smallerArm)};` +
        `${where(isPlanned, of.sample)};${begun(of.srm)};${guardrail};` +
        `${each(`IF(${isBlank(of.test)};"";IF(${isDown(references)};"Down";"Up"))`)})`
      );
    },
  },
  {
    key: 'decision',
    title: 'Decision',
    width: outcome,
    format: 'text',
    choices: {kind: 'list', values: ['Go', 'Stop', 'Iterate']},
    note: 'What was decided: Go, Stop or Iterate. Check says when it goes against the verdict.',
  },
  {
    key: 'check',
    title: 'Check',
    width: long,
    format: 'text',
    words: 'testCheck',
    wrap: true,
    note: 'What is wrong with the row, worst first.',
    formula: (references) => {
      const {of, sheet} = references;
      const known = `${isFilled(of.verdict)}*(1-${isMarked(of.verdict)})`;
      const ever = everOnOkrs(sheet);
      const findings: [condition: string, says: string][] = [
        [isMarked(of.readDifference), inTheirWords(of.readDifference)],
        [
          `${isFilled(of.decision)}*${known}*(1-IFERROR(${of.decision}=${of.verdict};TRUE))`,
          '"Against the rule"',
        ],
        [`${isFilled(of.decision)}*${isBlank(of.verdict)}`, '"Decided without evidence"'],
        [`${hasCounts(references)}*${isBeforeStart(references)}`, '"Counts from before its start"'],
        [`${hasCounts(references)}*${isBlank(of.starts)}`, '"No start date"'],
        [`${hasCounts(references)}*${hasInterval(references)}`, '"Typed interval not used: it has counts"'],
        ...(ever
          ? [
              [
                `${isFilled(of.keyResult)}*ISNA(MATCH(${of.keyResult};${ever.ids};0))`,
                '"No such id on OKRs"',
              ] as [string, string],
            ]
          : []),
        ...(sheet.guardrails
          ? [
              [
                `${isFilled(of.guardrail)}*ISNA(MATCH(${of.guardrail};${sheet.guardrails.name};0))`,
                '"No such guardrail"',
              ] as [string, string],
            ]
          : []),
        [`ISNUMBER(${of.starts})*${isBlank(of.rule)}`, '"No decision rule"'],
      ];
      const first = findings.reduceRight(
        (rest, [condition, says]) => `IF(IFERROR(1*(${condition})>0;FALSE);${says};${rest})`,
        '""',
      );
      return each(`IF(${isBlank(of.test)};"";${first})`);
    },
  },
];
