/** Data validation: the rule objects of scripts, and the engine's rules they become. */
import {
  type CellPosition,
  type DataValidationCriterion,
  type DataValidationRule,
  DEFAULT_LOCALE,
  helpers,
  type Zone,
} from '@odoo/o-spreadsheet';
import {goneRange} from './choice-ranges';
import type {Face} from './face';
import {withCommas} from './formulas';
import {RangeHost} from './range';
import {isDate} from './realm';
import {Service} from './service';
import type {SheetClock} from './time-zone';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Rule {
  readonly type: string;
  readonly values: readonly unknown[];
  readonly criterion: DataValidationCriterion;
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

const checkbox: Rule = {
  type: 'CHECKBOX',
  values: [],
  criterion: {type: 'isBoolean', values: []},
  allowInvalid: true,
  help: null,
};

export class DataValidationHost
  extends Service
  implements
    Face<Google, 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>
{
  static override readonly serviceName = 'DataValidation';
  static override readonly reach = 'local';

  constructor(
    readonly rule: Rule,
    private readonly clock: SheetClock,
  ) {
    super();
  }

  copy() {
    return new DataValidationBuilderHost(this.clock, this.rule);
  }
  getAllowInvalid() {
    return this.rule.allowInvalid;
  }
  getCriteriaType() {
    return this.rule.type;
  }
  getCriteriaValues() {
    return [...this.rule.values];
  }
  getHelpText() {
    return this.rule.help;
  }
}

/** A serial number, or a date as it was typed. */
function dayOf(value: string, clock: SheetClock): Date | string {
  try {
    return clock.dateOf(helpers.toNumber({value}, DEFAULT_LOCALE));
  } catch {
    return value;
  }
}

export class DataValidationBuilderHost
  extends Service
  implements
    Face<
      GoogleBuilder,
      | 'build'
      | 'requireCheckbox'
      | 'requireDate'
      | 'requireDateAfter'
      | 'requireDateBefore'
      | 'requireDateBetween'
      | 'requireDateOnOrAfter'
      | 'requireDateOnOrBefore'
      | 'requireFormulaSatisfied'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThan'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberLessThan'
      | 'requireNumberLessThanOrEqualTo'
      | 'requireTextContains'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  static override readonly serviceName = 'DataValidationBuilder';
  static override readonly reach = 'local';

  constructor(
    private readonly clock: SheetClock,
    private rule: Rule | null = null,
  ) {
    super();
  }

  /** Engine criteria hold texts; a date is written as its day. */
  private text(value: unknown): string {
    return isDate(value) ? String(this.clock.serialOf(value)) : String(value);
  }

  private require(type: string, values: readonly unknown[], criterion: DataValidationCriterion): this {
    this.rule = {...(this.rule ?? checkbox), type, values, criterion};
    return this;
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown) {
    if (checked !== undefined || unchecked !== undefined) {
      throw new Error(
        'DataValidationBuilder.requireCheckbox with values of its own is not implemented in the workbench',
      );
    }
    return this.require('CHECKBOX', [], {type: 'isBoolean', values: []});
  }
  requireDate() {
    return this.require('DATE_IS_VALID_DATE', [], {type: 'dateIsValid', values: []});
  }
  requireDateAfter(date: Date) {
    return this.dated('DATE_AFTER', 'dateIsAfter', date);
  }
  requireDateBefore(date: Date) {
    return this.dated('DATE_BEFORE', 'dateIsBefore', date);
  }
  requireDateOnOrAfter(date: Date) {
    return this.dated('DATE_ON_OR_AFTER', 'dateIsOnOrAfter', date);
  }
  requireDateOnOrBefore(date: Date) {
    return this.dated('DATE_ON_OR_BEFORE', 'dateIsOnOrBefore', date);
  }
  requireDateBetween(start: Date, end: Date) {
    return this.require('DATE_BETWEEN', [start, end], {
      type: 'dateIsBetween',
      values: [this.text(start), this.text(end)],
    });
  }
  requireFormulaSatisfied(formula: string) {
    return this.require('CUSTOM_FORMULA', [formula], {type: 'customFormula', values: [withCommas(formula)]});
  }
  requireNumberBetween(low: number, high: number) {
    return this.require('NUMBER_BETWEEN', [low, high], {
      type: 'isBetween',
      values: [this.text(low), this.text(high)],
    });
  }
  requireNumberGreaterThan(number: number) {
    return this.require('NUMBER_GREATER_THAN', [number], {
      type: 'isGreaterThan',
      values: [this.text(number)],
    });
  }
  requireNumberGreaterThanOrEqualTo(number: number) {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number], {
      type: 'isGreaterOrEqualTo',
      values: [this.text(number)],
    });
  }
  requireNumberLessThan(number: number) {
    return this.require('NUMBER_LESS_THAN', [number], {type: 'isLessThan', values: [this.text(number)]});
  }
  requireNumberLessThanOrEqualTo(number: number) {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number], {
      type: 'isLessOrEqualTo',
      values: [this.text(number)],
    });
  }
  requireTextContains(part: string) {
    return this.require('TEXT_CONTAINS', [part], {type: 'containsText', values: [part]});
  }
  requireValueInList(values: readonly unknown[], showDropdown = true) {
    const displayStyle = showDropdown ? 'arrow' : 'plainText';
    const texts = values.map((value) => this.text(value));
    return this.require('VALUE_IN_LIST', [texts, showDropdown], {
      type: 'isValueInList',
      values: texts,
      displayStyle,
    });
  }
  requireValueInRange(range: RangeHost, showDropdown = true) {
    const {book, sheetId, zone} = range;
    const name = book.getters.getRangeString(book.getters.getRangeFromZone(sheetId, zone), 'elsewhere');
    return this.require('VALUE_IN_RANGE', [range, showDropdown], {
      type: 'isValueInRange',
      values: [name],
      displayStyle: showDropdown ? 'arrow' : 'plainText',
    });
  }
  setAllowInvalid(allowInvalid: boolean) {
    this.rule = {...(this.rule ?? checkbox), allowInvalid};
    return this;
  }
  setHelpText(help: string) {
    this.rule = {...(this.rule ?? checkbox), help};
    return this;
  }
  build() {
    if (!this.rule) throw new Error('A data validation rule needs a criterion.');
    return new DataValidationHost(this.rule, this.clock);
  }

  private dated(
    type: string,
    criterion: 'dateIsAfter' | 'dateIsBefore' | 'dateIsOnOrAfter' | 'dateIsOnOrBefore',
    date: Date,
  ): this {
    return this.require(type, [date], {type: criterion, values: [this.text(date)], dateValue: 'exactDate'});
  }
}

/** The engine cuts older rules out of the rectangle by itself. */
export function applyValidation(
  book: Workbook,
  sheetId: string,
  zones: readonly Zone[],
  {rule}: DataValidationHost,
) {
  const id = book.engine.newId();
  book.engine.run('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: zones.map((zone) => book.engine.rangeData(sheetId, zone)),
    rule: {id, criterion: rule.criterion, isBlocking: !rule.allowInvalid},
  });
  if (rule.type === 'CHECKBOX') fillCheckboxes(book, sheetId, zones);
  if (rule.help) book.attach({id: `validation-${id}`, kind: 'validation', sheetId, data: {help: rule.help}});
}

/** At Google a checkbox over an empty cell makes it FALSE. */
function fillCheckboxes(book: Workbook, sheetId: string, zones: readonly Zone[]): void {
  for (const {top, left, bottom, right} of zones) {
    const contents: (string | undefined)[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: (string | undefined)[] = [];
      for (let col = left; col <= right; col++) {
        const cell = book.getters.getCell({sheetId, col, row});
        line.push(cell && (cell.isFormula || cell.content) ? undefined : 'FALSE');
      }
      contents.push(line);
    }
    book.engine.run('WRITE_CELLS', {sheetId, row: top, col: left, contents});
  }
}

export function clearValidation(book: Workbook, sheetId: string, zones: readonly Zone[]): void {
  const rules = book.getters.getDataValidationRules(sheetId);
  if (!rules.length) return;
  for (const rule of rules) {
    const touched = rule.ranges.some(({zone}) =>
      zones.some(
        (other) =>
          zone.left <= other.right &&
          other.left <= zone.right &&
          zone.top <= other.bottom &&
          other.top <= zone.bottom,
      ),
    );
    if (!touched) continue;
    const left = rule.ranges.flatMap(({zone}) =>
      zones.reduce<Zone[]>((rest, hole) => rest.flatMap((one) => without(one, hole)), [zone]),
    );
    book.engine.run('REMOVE_DATA_VALIDATION_RULE', {sheetId, id: rule.id});
    if (!left.length) continue;
    const {ranges: _ranges, ...same} = rule;
    const ranges = left.map((zone) => book.engine.rangeData(sheetId, zone));
    book.engine.run('ADD_DATA_VALIDATION_RULE', {sheetId, ranges, rule: same});
  }
}

/** A rectangle with another taken out, as up to four rectangles. */
export function without(zone: Zone, hole: Zone): Zone[] {
  const apart =
    hole.left > zone.right || hole.right < zone.left || hole.top > zone.bottom || hole.bottom < zone.top;
  if (apart) return [zone];
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  return [
    {...zone, bottom: hole.top - 1},
    {...zone, top: hole.bottom + 1},
    {...zone, top, bottom, right: hole.left - 1},
    {...zone, top, bottom, left: hole.right + 1},
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}

const googleTypes: Readonly<Record<string, string>> = {
  isBoolean: 'CHECKBOX',
  dateIsValid: 'DATE_IS_VALID_DATE',
  dateIsAfter: 'DATE_AFTER',
  dateIsBefore: 'DATE_BEFORE',
  dateIsOnOrAfter: 'DATE_ON_OR_AFTER',
  dateIsOnOrBefore: 'DATE_ON_OR_BEFORE',
  dateIsBetween: 'DATE_BETWEEN',
  customFormula: 'CUSTOM_FORMULA',
  isBetween: 'NUMBER_BETWEEN',
  isGreaterThan: 'NUMBER_GREATER_THAN',
  isGreaterOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  isLessThan: 'NUMBER_LESS_THAN',
  isLessOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  containsText: 'TEXT_CONTAINS',
  isValueInList: 'VALUE_IN_LIST',
  isValueInRange: 'VALUE_IN_RANGE',
};

/** The rule of a cell, read back out of the engine: one object for all its cells, until something is written. */
export function validationAt(book: Workbook, {sheetId, col, row}: CellPosition): DataValidationHost | null {
  const found = book.getters.getValidationRuleForCell({sheetId, col, row});
  return found
    ? book.engine.once(`validation ${sheetId} ${found.id}`, () => ruleOf(book, sheetId, found))
    : null;
}

function ruleOf(book: Workbook, sheetId: string, {criterion, isBlocking, id}: DataValidationRule) {
  const notes = book.attachments('validation').find((one) => one.id === `validation-${id}`);
  const help = (notes?.data as {help?: string} | undefined)?.help ?? null;
  return new DataValidationHost(
    {
      type: googleTypes[criterion.type] ?? criterion.type,
      values: valuesOf(book, sheetId, criterion),
      criterion,
      allowInvalid: !isBlocking,
      help,
    },
    book.clock,
  );
}

function valuesOf(book: Workbook, sheetId: string, criterion: DataValidationCriterion): unknown[] {
  switch (criterion.type) {
    case 'isValueInList':
      return [[...criterion.values], criterion.displayStyle !== 'plainText'];
    case 'isValueInRange': {
      if (criterion.values[0] === goneRange) return [null, criterion.displayStyle !== 'plainText'];
      const range = book.getters.getRangeFromSheetXC(sheetId, criterion.values[0] ?? '');
      return [RangeHost.of(book, range.sheetId, range.zone), criterion.displayStyle !== 'plainText'];
    }
    case 'isBetween':
    case 'isGreaterThan':
    case 'isGreaterOrEqualTo':
    case 'isLessThan':
    case 'isLessOrEqualTo':
      return criterion.values.map(Number);
    case 'dateIsAfter':
    case 'dateIsBefore':
    case 'dateIsOnOrAfter':
    case 'dateIsOnOrBefore':
    case 'dateIsBetween':
      // Scripts set a day, a person may write a formula.
      return criterion.values.map((value) => (value.startsWith('=') ? value : dayOf(value, book.clock)));
    default:
      return [...criterion.values];
  }
}
