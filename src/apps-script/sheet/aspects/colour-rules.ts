import type {Area, ColourRule} from '../../../templates/sheet-plan';
import {a1Of, areaOf, rangeOf, within} from '../areas';
import {type Aspect, type Call, NOTHING, type OldSheet, onNew, type Restoring} from './aspect';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What a rule looks for: the text or the formula. */
function conditionOf(rule: ColourRule): string {
  if (rule.kind === 'word') return rule.word;
  return rule.kind === 'begins' ? rule.text : rule.formula;
}

function build(sheet: Sheet, rule: ColourRule): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (rule.kind === 'word') builder.whenTextEqualTo(rule.word);
  else if (rule.kind === 'begins') builder.whenTextStartsWith(rule.text);
  else builder.whenFormulaSatisfied(rule.formula);
  if (rule.fill !== undefined) builder.setBackground(rule.fill);
  if (rule.colour !== undefined) builder.setFontColor(rule.colour);
  if (rule.kind !== 'begins' && rule.bold !== undefined) builder.setBold(rule.bold);
  return builder.setRanges(rule.areas.map((area) => rangeOf(sheet, area))).build();
}

const criteria = {
  word: 'TEXT_EQUAL_TO',
  begins: 'TEXT_STARTS_WITH',
  formula: 'CUSTOM_FORMULA',
} as const satisfies Record<ColourRule['kind'], string>;

/** Formulas come back without blanks and with the separator of the spreadsheet's country. */
const comparable = (text: unknown): string => String(text).replace(/\s+/g, '').replace(/;/g, ',');

/**
 * A rule in the sheet is one of ours when it looks for the same text and colours only cells that ours colours. So a
 * colour that somebody changed is restored and the pieces that pasting leaves behind are joined again, while a rule
 * for another word, or one that reaches further, is somebody's own and stays.
 */
function isOurs(rule: Rule, plan: readonly ColourRule[]): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition) return false;
  const type = String(condition.getCriteriaType());
  const looksFor = comparable(condition.getCriteriaValues()[0]);
  const places = rule.getRanges().map(areaOf);
  return plan.some(
    (own) =>
      criteria[own.kind] === type &&
      comparable(conditionOf(own)) === looksFor &&
      places.every((place) => own.areas.some((area) => within(place, area))),
  );
}

/** The words among these that no rule of the sheet colours any more. */
export function uncoloured(sheet: Sheet, words: readonly string[]): string[] {
  const there = new Set(
    sheet.getConditionalFormatRules().flatMap((rule) => {
      const condition = rule.getBooleanCondition();
      const isWord = condition && String(condition.getCriteriaType()) === criteria.word;
      return isWord ? [String(condition.getCriteriaValues()[0])] : [];
    }),
  );
  return words.filter((word) => !there.has(word));
}

function colouring(plan: readonly ColourRule[]): Call[] {
  if (plan.length === 0) return [];
  return [(sheet) => sheet.setConditionalFormatRules(plan.map((rule) => build(sheet, rule)))];
}

/** A rule as one text: what it looks for, where, and what it shows. */
function spelled(rule: {
  readonly criterion: string;
  readonly looksFor: unknown;
  readonly areas: readonly Area[];
  readonly fill: string | null | undefined;
  readonly colour: string | null | undefined;
  readonly bold: boolean | null | undefined;
}): string {
  const {criterion, looksFor, areas, fill, colour, bold} = rule;
  return JSON.stringify([
    criterion,
    comparable(looksFor),
    areas.map(a1Of).sort(),
    (fill ?? '').toLowerCase(),
    (colour ?? '').toLowerCase(),
    bold === true,
  ]);
}

function asPlanned(rule: ColourRule): string {
  const {areas, fill, colour} = rule;
  const bold = rule.kind === 'begins' ? false : rule.bold;
  return spelled({criterion: criteria[rule.kind], looksFor: conditionOf(rule), areas, fill, colour, bold});
}

function asItIs(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (!condition) return '';
  return spelled({
    criterion: String(condition.getCriteriaType()),
    looksFor: condition.getCriteriaValues()[0],
    areas: rule.getRanges().map(areaOf),
    fill: condition.getBackground(),
    colour: condition.getFontColor(),
    bold: condition.getBold(),
  });
}

/**
 * Setting rules replaces all of a sheet's: those of other people are read here and set again, in front. Where ours
 * are as planned nothing is set, so that the place which people gave to their own stays, too.
 */
function restored({sheet, plan: {rules: plan}}: OldSheet): Restoring {
  const before = sheet.getConditionalFormatRules();
  const ours = before.filter((rule) => isOurs(rule, plan));
  if (ours.map(asItIs).join() === plan.map(asPlanned).join()) return NOTHING;
  const theirs = before.filter((rule) => !ours.includes(rule));
  return {
    steps: [
      {
        apply: () => sheet.setConditionalFormatRules([...theirs, ...plan.map((rule) => build(sheet, rule))]),
        revert: () => sheet.setConditionalFormatRules(before),
      },
    ],
  };
}

export const colourRules: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, colouring(one.plan.rules)),
  restore: restored,
};
