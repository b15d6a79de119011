/** SpreadsheetApp: the door to the open spreadsheet, its user interface, builders and constants. */
import {ConditionalFormatRuleBuilderHost} from './conditional-rules';
import type {Face} from './face';
import {constants, Service} from './service';
import {SpreadsheetHost} from './spreadsheet';
import {TextStyleBuilderHost} from './text-style';
import type {UiHost} from './ui';
import {DataValidationBuilderHost} from './validation';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class SpreadsheetAppHost
  extends Service
  implements
    Face<
      Google,
      | 'flush'
      | 'getActive'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getSelection'
      | 'getUi'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newTextStyle'
      | 'setActiveRange'
      | 'setActiveSheet'
    >
{
  static override readonly serviceName = 'SpreadsheetApp';

  readonly BorderStyle = constants('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
  readonly WrapStrategy = constants('WRAP', 'OVERFLOW', 'CLIP');
  readonly ProtectionType = constants('RANGE', 'SHEET');
  readonly DeveloperMetadataVisibility = constants('DOCUMENT', 'PROJECT');
  readonly DeveloperMetadataLocationType = constants('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
  readonly GroupControlTogglePosition = constants('BEFORE', 'AFTER');
  readonly Dimension = constants('COLUMNS', 'ROWS');
  readonly CopyPasteType = constants('PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT');
  readonly DataValidationCriteria = constants(
    'CHECKBOX',
    'CUSTOM_FORMULA',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_IS_VALID_DATE',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    'NUMBER_BETWEEN',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'TEXT_CONTAINS',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
  );
  readonly BooleanCriteria = constants(
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'CUSTOM_FORMULA',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_ENDS_WITH',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
  );

  constructor(
    private readonly book: Workbook,
    private readonly ui: UiHost | null,
  ) {
    super();
  }

  getActive() {
    return new SpreadsheetHost(this.book);
  }
  getActiveSpreadsheet() {
    return this.getActive();
  }
  getActiveSheet() {
    return this.getActive().getActiveSheet();
  }
  getActiveRange() {
    return this.getActive().getActiveRange();
  }
  getCurrentCell() {
    return this.getActive().getCurrentCell();
  }
  getSelection() {
    return this.getActive().getSelection();
  }
  setActiveSheet(sheet: Parameters<SpreadsheetHost['setActiveSheet']>[0]) {
    return this.getActive().setActiveSheet(sheet);
  }
  setActiveRange(range: Parameters<SpreadsheetHost['setActiveRange']>[0]) {
    return this.getActive().setActiveRange(range);
  }
  /** Simple edit triggers may not open anything. */
  getUi() {
    if (!this.ui) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.ui;
  }
  flush() {
    this.book.engine.fresh();
  }
  newDataValidation() {
    return new DataValidationBuilderHost(this.book.clock);
  }
  newTextStyle() {
    return new TextStyleBuilderHost();
  }
  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilderHost();
  }
}
