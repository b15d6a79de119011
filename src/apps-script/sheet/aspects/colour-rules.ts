import type {ColourRule} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {areaOf, rangeOf, within} from '../areas';

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

export function colouring(plan: readonly ColourRule[]): ((sheet: Sheet) => void)[] {
  if (plan.length === 0) return [];
  return [(sheet) => sheet.setConditionalFormatRules(plan.map((rule) => build(sheet, rule)))];
}

/** Setting rules replaces all of a sheet's: those of other people are read here and set again, in front. */
export function restoreColourRules(sheet: Sheet, plan: readonly ColourRule[]): Step[] {
  const before = sheet.getConditionalFormatRules();
  const theirs = before.filter((rule) => !isOurs(rule, plan));
  if (plan.length === 0 && theirs.length === before.length) return [];
  return [
    {
      apply: () => sheet.setConditionalFormatRules([...theirs, ...plan.map((rule) => build(sheet, rule))]),
      revert: () => sheet.setConditionalFormatRules(before),
    },
  ];
}
