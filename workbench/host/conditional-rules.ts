/** Conditional format rules: the engine's rule is the truth, Google's words for it are derived. */
import type {CellIsRule, ConditionalFormatRule, Style} from '@odoo/o-spreadsheet';
import {colourOf} from './colour';
import type {Face} from './face';
import {withCommas} from './formulas';
import {RangeHost} from './range';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Google's criteria by the engine's operators. */
const criteria: Readonly<Record<string, string>> = {
  isEqual: 'TEXT_EQUAL_TO',
  isEqualText: 'TEXT_EQUAL_TO',
  beginsWithText: 'TEXT_STARTS_WITH',
  endsWithText: 'TEXT_ENDS_WITH',
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  isEmpty: 'CELL_EMPTY',
  isNotEmpty: 'CELL_NOT_EMPTY',
  customFormula: 'CUSTOM_FORMULA',
  isGreaterThan: 'NUMBER_GREATER_THAN',
  isGreaterOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  isLessThan: 'NUMBER_LESS_THAN',
  isLessOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  isNotEqual: 'NUMBER_NOT_EQUAL_TO',
  isBetween: 'NUMBER_BETWEEN',
  isNotBetween: 'NUMBER_NOT_BETWEEN',
};

const isNumber = (value: string | undefined): boolean =>
  value !== undefined && value.trim() !== '' && Number.isFinite(Number(value));

export class BooleanConditionHost extends Service {
  static override readonly serviceName = 'ConditionalFormatBooleanCondition';
  static override readonly reach = 'local';

  constructor(private readonly rule: CellIsRule) {
    super();
  }
  getCriteriaType() {
    const {operator, values} = this.rule;
    // The engine has one operator for both; a text that looks like a number is one to it.
    if (operator === 'isEqual' && isNumber(values[0])) return 'NUMBER_EQUAL_TO';
    return criteria[operator] ?? operator;
  }
  getCriteriaValues() {
    const numbers = this.getCriteriaType().startsWith('NUMBER');
    return this.rule.values.map((value) => (numbers && !value.startsWith('=') ? Number(value) : value));
  }
  getBackground() {
    return this.rule.style.fillColor?.toLowerCase() ?? null;
  }
  getFontColor() {
    return this.rule.style.textColor?.toLowerCase() ?? null;
  }
  getBold() {
    return this.rule.style.bold ?? null;
  }
  getItalic() {
    return this.rule.style.italic ?? null;
  }
  getStrikethrough() {
    return this.rule.style.strikethrough ?? null;
  }
  getUnderline() {
    return this.rule.style.underline ?? null;
  }
}

export class ConditionalFormatRuleHost
  extends Service
  implements Face<Google, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'>
{
  static override readonly serviceName = 'ConditionalFormatRule';
  static override readonly reach = 'local';

  constructor(
    readonly ranges: readonly RangeHost[],
    readonly rule: ConditionalFormatRule,
  ) {
    super();
  }
  copy() {
    return new ConditionalFormatRuleBuilderHost(this.ranges, this.rule);
  }
  getRanges() {
    return [...this.ranges];
  }
  getBooleanCondition() {
    return this.rule.type === 'CellIsRule' ? new BooleanConditionHost(this.rule) : null;
  }
  /** Colour scales are kept when rules are set again; what they hold cannot be read. */
  getGradientCondition() {
    if (this.rule.type !== 'ColorScaleRule') return null;
    throw new Error('ConditionalFormatRule.getGradientCondition is not implemented in the workbench');
  }
}

type Operator = CellIsRule['operator'];

export class ConditionalFormatRuleBuilderHost
  extends Service
  implements
    Face<
      GoogleBuilder,
      | 'build'
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setItalic'
      | 'setRanges'
      | 'setStrikethrough'
      | 'setUnderline'
      | 'whenCellEmpty'
      | 'whenCellNotEmpty'
      | 'whenFormulaSatisfied'
      | 'whenNumberBetween'
      | 'whenNumberEqualTo'
      | 'whenNumberGreaterThan'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenNumberLessThanOrEqualTo'
      | 'whenNumberNotEqualTo'
      | 'whenTextContains'
      | 'whenTextDoesNotContain'
      | 'whenTextEndsWith'
      | 'whenTextEqualTo'
      | 'whenTextStartsWith'
    >
{
  static override readonly serviceName = 'ConditionalFormatRuleBuilder';
  static override readonly reach = 'local';
  private style: Style;
  private condition: {operator: Operator; values: string[]} | null;

  constructor(
    private ranges: readonly RangeHost[] = [],
    private readonly former: ConditionalFormatRule | null = null,
  ) {
    super();
    const cell = former?.type === 'CellIsRule' ? former : null;
    this.style = {...cell?.style};
    this.condition = cell && {operator: cell.operator, values: [...cell.values]};
  }

  private when(operator: Operator, ...values: readonly (string | number)[]): this {
    this.condition = {operator, values: values.map(String)};
    return this;
  }
  whenTextEqualTo(text: string) {
    return this.when('isEqual', text);
  }
  whenTextStartsWith(text: string) {
    return this.when('beginsWithText', text);
  }
  whenTextEndsWith(text: string) {
    return this.when('endsWithText', text);
  }
  whenTextContains(text: string) {
    return this.when('containsText', text);
  }
  whenTextDoesNotContain(text: string) {
    return this.when('notContainsText', text);
  }
  whenCellEmpty() {
    return this.when('isEmpty');
  }
  whenCellNotEmpty() {
    return this.when('isNotEmpty');
  }
  whenFormulaSatisfied(formula: string) {
    return this.when('customFormula', withCommas(formula));
  }
  whenNumberEqualTo(number: number) {
    return this.when('isEqual', number);
  }
  whenNumberNotEqualTo(number: number) {
    return this.when('isNotEqual', number);
  }
  whenNumberGreaterThan(number: number) {
    return this.when('isGreaterThan', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number) {
    return this.when('isGreaterOrEqualTo', number);
  }
  whenNumberLessThan(number: number) {
    return this.when('isLessThan', number);
  }
  whenNumberLessThanOrEqualTo(number: number) {
    return this.when('isLessOrEqualTo', number);
  }
  whenNumberBetween(low: number, high: number) {
    return this.when('isBetween', low, high);
  }

  private look(style: Style): this {
    this.style = {...this.style, ...style};
    return this;
  }
  setBackground(colour: string | null) {
    return this.look({fillColor: colourOf(colour) ?? ''});
  }
  setFontColor(colour: string | null) {
    return this.look({textColor: colourOf(colour) ?? ''});
  }
  setBold(bold: boolean) {
    return this.look({bold});
  }
  setItalic(italic: boolean) {
    return this.look({italic});
  }
  setStrikethrough(strikethrough: boolean) {
    return this.look({strikethrough});
  }
  setUnderline(underline: boolean) {
    return this.look({underline});
  }
  setRanges(ranges: readonly RangeHost[]) {
    this.ranges = ranges;
    return this;
  }

  build() {
    if (!this.ranges.length) throw new Error('A conditional format rule needs ranges.');
    if (!this.condition) {
      if (this.former) return new ConditionalFormatRuleHost(this.ranges, this.former);
      throw new Error('A conditional format rule needs a condition.');
    }
    const style = Object.fromEntries(Object.entries(this.style).filter(([, value]) => value !== ''));
    return new ConditionalFormatRuleHost(this.ranges, {type: 'CellIsRule', ...this.condition, style});
  }
}

export function readRules(book: Workbook, sheetId: string): ConditionalFormatRuleHost[] {
  return book.getters.getConditionalFormats(sheetId).map(({ranges, rule}) => {
    const own = ranges.map((text) => {
      const range = book.getters.getRangeFromSheetXC(sheetId, text);
      return RangeHost.of(book, sheetId, range.zone);
    });
    return new ConditionalFormatRuleHost(own, rule);
  });
}

/** Takes the place of all rules of the sheet, in the order given: where two match, the first wins. */
export function replaceRules(
  book: Workbook,
  sheetId: string,
  rules: readonly ConditionalFormatRuleHost[],
): void {
  for (const {id} of book.getters.getConditionalFormats(sheetId)) {
    book.engine.run('REMOVE_CONDITIONAL_FORMAT', {sheetId, id});
  }
  for (const {ranges, rule} of rules) {
    const foreign = ranges.find((range) => range.sheetId !== sheetId);
    if (foreign) throw new Error('Conditional format rule must apply to a range of this sheet.');
    book.engine.run('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      ranges: ranges.map(({zone}) => book.engine.rangeData(sheetId, zone)),
      cf: {id: book.engine.newId(), rule},
    });
  }
}
