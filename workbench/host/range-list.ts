/** RangeList: one property of many rectangles, one command. */
import {drawBorders} from './borders';
import type {Face} from './face';
import type {RangeHost} from './range';
import {type PropertyName, paint, type StyleValue} from './range-format';
import {Service} from './service';
import type {Workbook} from './workbook';

type Google = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeListHost
  extends Service
  implements
    Face<
      Google,
      | 'check'
      | 'clear'
      | 'clearContent'
      | 'clearDataValidations'
      | 'clearFormat'
      | 'clearNote'
      | 'getRanges'
      | 'setBackground'
      | 'setBorder'
      | 'setFontColor'
      | 'setFontLine'
      | 'setFontSize'
      | 'setFontStyle'
      | 'setFontWeight'
      | 'setFormula'
      | 'setHorizontalAlignment'
      | 'setNote'
      | 'setNumberFormat'
      | 'setValue'
      | 'setVerticalAlignment'
      | 'setWrap'
      | 'setWrapStrategy'
      | 'uncheck'
    >
{
  static override readonly serviceName = 'RangeList';

  constructor(
    private readonly book: Workbook,
    private readonly sheetId: string,
    private readonly ranges: readonly RangeHost[],
  ) {
    super();
  }

  getRanges() {
    return [...this.ranges];
  }

  private get zones() {
    return this.ranges.map(({zone}) => zone);
  }

  private paint(name: PropertyName, value: StyleValue): this {
    paint(this.book, this.sheetId, this.zones, name, value);
    return this;
  }

  private each(work: (range: RangeHost) => void): this {
    this.ranges.forEach(work);
    return this;
  }

  setBackground(colour: string | null) {
    return this.paint('background', colour);
  }
  setFontColor(colour: string | null) {
    return this.paint('fontColor', colour);
  }
  setFontWeight(weight: string | null) {
    return this.paint('fontWeight', weight);
  }
  setFontStyle(slant: string | null) {
    return this.paint('fontStyle', slant);
  }
  setFontLine(line: string | null) {
    return this.paint('fontLine', line);
  }
  setFontSize(size: number) {
    return this.paint('fontSize', size);
  }
  setHorizontalAlignment(side: string | null) {
    return this.paint('horizontalAlignment', side);
  }
  setVerticalAlignment(side: string | null) {
    return this.paint('verticalAlignment', side);
  }
  setWrap(wrap: boolean) {
    return this.paint('wrapStrategy', wrap ? 'WRAP' : 'OVERFLOW');
  }
  setWrapStrategy(way: string) {
    return this.paint('wrapStrategy', way);
  }
  setNumberFormat(format: string) {
    return this.paint('numberFormat', format);
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = null,
    line: string | null = null,
  ) {
    drawBorders(
      this.book,
      this.sheetId,
      this.zones,
      {top, left, bottom, right, vertical, horizontal},
      colour,
      line,
    );
    return this;
  }
  setValue(value: unknown) {
    return this.each((range) => range.setValue(value));
  }
  setFormula(formula: string) {
    return this.each((range) => range.setFormula(formula));
  }
  setNote(note: string | null) {
    return this.each((range) => range.setNote(note));
  }
  clearNote() {
    return this.setNote(null);
  }
  clearDataValidations() {
    return this.each((range) => range.clearDataValidations());
  }
  clearContent() {
    return this.each((range) => range.clearContent());
  }
  clearFormat() {
    return this.each((range) => range.clearFormat());
  }
  clear(options: Parameters<RangeHost['clear']>[0] = {}) {
    return this.each((range) => range.clear(options));
  }
  check() {
    return this.each((range) => range.check());
  }
  uncheck() {
    return this.each((range) => range.uncheck());
  }
}
