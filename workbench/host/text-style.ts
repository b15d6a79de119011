/** How letters look, as one object: what `setTextStyles` takes, so that weight, size and colour are one call. */
import type {Style} from '@odoo/o-spreadsheet';
import {colourOf} from './colour';
import type {Face} from './face';
import {Service} from './service';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export type TextLook = Pick<
  Style,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontSize' | 'textColor'
>;

export class TextStyleHost
  extends Service
  implements
    Face<
      Google,
      'getFontSize' | 'getForegroundColor' | 'isBold' | 'isItalic' | 'isStrikethrough' | 'isUnderline'
    >
{
  static override readonly serviceName: string = 'TextStyle';
  static override readonly reach = 'local';

  constructor(readonly look: TextLook) {
    super();
  }

  isBold() {
    return this.look.bold ?? null;
  }
  isItalic() {
    return this.look.italic ?? null;
  }
  isUnderline() {
    return this.look.underline ?? null;
  }
  isStrikethrough() {
    return this.look.strikethrough ?? null;
  }
  getFontSize() {
    return this.look.fontSize ?? null;
  }
  getForegroundColor() {
    return this.look.textColor ?? null;
  }
}

/** What is not said stays as it is in the cell. */
export class TextStyleBuilderHost
  extends Service
  implements
    Face<
      GoogleBuilder,
      | 'build'
      | 'setBold'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  static override readonly serviceName = 'TextStyleBuilder';
  static override readonly reach = 'local';
  private look: TextLook = {};

  private with(look: TextLook): this {
    this.look = {...this.look, ...look};
    return this;
  }

  setBold(bold: boolean) {
    return this.with({bold});
  }
  setItalic(italic: boolean) {
    return this.with({italic});
  }
  setUnderline(underline: boolean) {
    return this.with({underline});
  }
  setStrikethrough(strikethrough: boolean) {
    return this.with({strikethrough});
  }
  setFontSize(fontSize: number) {
    return this.with({fontSize});
  }
  setForegroundColor(colour: string | null) {
    return this.with({textColor: colourOf(colour) ?? ''});
  }
  build() {
    return new TextStyleHost(this.look);
  }
}
