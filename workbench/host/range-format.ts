/** How cells look: styles, number formats, borders. Tables of styles go out as one command a distinct value. */
import type {Style, Zone} from '@odoo/o-spreadsheet';
import {rectangles} from './a1';
import {colourOf} from './colour';
import {RangeValues} from './range-values';
import {TextStyleHost} from './text-style';
import type {Workbook} from './workbook';

export type StyleValue = string | number | boolean | null;

interface Property {
  readonly toEngine: (value: StyleValue) => {style?: Style; format?: string};
  readonly fromEngine: (style: Style, format: string | undefined) => StyleValue;
}

const style = (name: keyof Style, value: unknown): {style: Style} => ({style: {[name]: value} as Style});

const oneOf = (what: string, words: readonly string[]) => (value: StyleValue) => {
  if (value !== null && !words.includes(String(value).toLowerCase())) {
    throw new Error(`${what} must be one of ${words.join(', ')}: ${String(value)}`);
  }
  return value === null ? undefined : String(value).toLowerCase();
};

const horizontal = oneOf('Horizontal alignment', [
  'left',
  'center',
  'right',
  'normal',
  'general',
  'general-left',
]);
const vertical = oneOf('Vertical alignment', ['top', 'middle', 'bottom']);
/** What Google gives as the number format of a cell that has none. */
const automaticFormat = '0.###############';
const automatic = /^(?:general|automatic|0\.#{15})?$/i;
const wrapping: Readonly<Record<string, string>> = {WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip'};

export const properties = {
  background: {
    toEngine: (value) => style('fillColor', colourOf(value) ?? ''),
    fromEngine: ({fillColor}) => (fillColor || '#ffffff').toLowerCase(),
  },
  fontColor: {
    toEngine: (value) => style('textColor', colourOf(value) ?? ''),
    fromEngine: ({textColor}) => (textColor || '#000000').toLowerCase(),
  },
  fontWeight: {
    toEngine: (value) => style('bold', oneOf('Font weight', ['bold', 'normal'])(value) === 'bold'),
    fromEngine: ({bold}) => (bold ? 'bold' : 'normal'),
  },
  fontStyle: {
    toEngine: (value) => style('italic', oneOf('Font style', ['italic', 'normal'])(value) === 'italic'),
    fromEngine: ({italic}) => (italic ? 'italic' : 'normal'),
  },
  fontLine: {
    toEngine: (value) => {
      const line = oneOf('Font line', ['underline', 'line-through', 'none'])(value);
      return {style: {underline: line === 'underline', strikethrough: line === 'line-through'}};
    },
    fromEngine: ({underline, strikethrough}) =>
      underline ? 'underline' : strikethrough ? 'line-through' : 'none',
  },
  fontSize: {
    toEngine: (value) => style('fontSize', Number(value ?? 10)),
    fromEngine: ({fontSize}) => fontSize ?? 10,
  },
  horizontalAlignment: {
    toEngine: (value) => {
      const side = horizontal(value);
      return style('align', side === 'left' || side === 'center' || side === 'right' ? side : '');
    },
    fromEngine: ({align}) => align || 'general',
  },
  verticalAlignment: {
    toEngine: (value) => style('verticalAlign', vertical(value) ?? 'bottom'),
    fromEngine: ({verticalAlign}) => verticalAlign ?? 'bottom',
  },
  wrapStrategy: {
    toEngine: (value) => {
      const way = wrapping[String(value)];
      if (!way) throw new Error(`There is no wrap strategy ${String(value)}`);
      return style('wrapping', way);
    },
    fromEngine: ({wrapping: way}) => (way ?? 'overflow').toUpperCase(),
  },
  numberFormat: {
    // The engine calls "no format" what Google calls General and reads back as a long pattern.
    toEngine: (value) => ({
      format: automatic.test(String(value ?? '')) ? '' : String(value ?? ''),
    }),
    fromEngine: (_, format) => format || automaticFormat,
  },
} as const satisfies Readonly<Record<string, Property>>;

export type PropertyName = keyof typeof properties;

/** One property of many rectangles of one sheet, in one command. */
export function paint(
  book: Workbook,
  sheetId: string,
  target: readonly Zone[],
  name: PropertyName,
  value: StyleValue,
) {
  book.engine.paint(sheetId, target, (properties[name] as Property).toEngine(value));
}

export abstract class RangeFormat extends RangeValues {
  protected paintOne(name: PropertyName, value: StyleValue): this {
    paint(this.book, this.sheetId, [this.zone], name, value);
    return this;
  }

  protected paintTable(name: PropertyName, table: readonly (readonly StyleValue[])[]): this {
    this.fits(table);
    const {top, left} = this.zone;
    for (const [value, zones] of rectangles(table, top, left))
      paint(this.book, this.sheetId, zones, name, value);
    return this;
  }

  protected readTable(name: PropertyName): StyleValue[][] {
    const {getters} = this.book;
    const property: Property = properties[name];
    return this.table((position) => {
      const cell = getters.getCell(position);
      return property.fromEngine(cell?.style ?? {}, cell?.format);
    });
  }

  setBackground(colour: string | null) {
    return this.paintOne('background', colour);
  }
  setBackgrounds(colours: readonly (readonly (string | null)[])[]) {
    return this.paintTable('background', colours);
  }
  getBackgrounds() {
    return this.readTable('background');
  }
  getBackground() {
    return this.getBackgrounds()[0]![0]!;
  }
  setFontColor(colour: string | null) {
    return this.paintOne('fontColor', colour);
  }
  setFontColors(colours: readonly (readonly (string | null)[])[]) {
    return this.paintTable('fontColor', colours);
  }
  getFontColors() {
    return this.readTable('fontColor');
  }
  setFontWeight(weight: string | null) {
    return this.paintOne('fontWeight', weight);
  }
  setFontWeights(weights: readonly (readonly (string | null)[])[]) {
    return this.paintTable('fontWeight', weights);
  }
  getFontWeights() {
    return this.readTable('fontWeight');
  }
  getFontWeight() {
    return this.getFontWeights()[0]![0]!;
  }
  setFontStyle(slant: string | null) {
    return this.paintOne('fontStyle', slant);
  }
  setFontStyles(slants: readonly (readonly (string | null)[])[]) {
    return this.paintTable('fontStyle', slants);
  }
  getFontStyles() {
    return this.readTable('fontStyle');
  }
  setFontLine(line: string | null) {
    return this.paintOne('fontLine', line);
  }
  setFontLines(lines: readonly (readonly (string | null)[])[]) {
    return this.paintTable('fontLine', lines);
  }
  getFontLines() {
    return this.readTable('fontLine');
  }
  setFontSize(size: number) {
    return this.paintOne('fontSize', size);
  }
  setFontSizes(sizes: readonly (readonly number[])[]) {
    return this.paintTable('fontSize', sizes);
  }
  getFontSizes() {
    return this.readTable('fontSize');
  }
  getFontSize() {
    return this.getFontSizes()[0]![0]!;
  }
  /** Size, weight, slant, lines and colour of the letters at once; equal objects go out together. */
  setTextStyles(table: readonly (readonly TextStyleHost[])[]) {
    this.fits(table);
    const {top, left} = this.zone;
    for (const [{look}, zones] of rectangles(table, top, left))
      this.book.engine.paint(this.sheetId, zones, {style: look});
    return this;
  }
  setTextStyle(style: TextStyleHost) {
    return this.setTextStyles(this.filled(style));
  }
  getTextStyles() {
    return this.table((position) => {
      const {
        bold = false,
        italic = false,
        underline = false,
        strikethrough = false,
        fontSize = 10,
        textColor,
      } = this.book.getters.getCell(position)?.style ?? {};
      const colour = (textColor || '#000000').toLowerCase();
      return new TextStyleHost({bold, italic, underline, strikethrough, fontSize, textColor: colour});
    });
  }
  setHorizontalAlignment(side: string | null) {
    return this.paintOne('horizontalAlignment', side);
  }
  setHorizontalAlignments(sides: readonly (readonly (string | null)[])[]) {
    return this.paintTable('horizontalAlignment', sides);
  }
  getHorizontalAlignments() {
    return this.readTable('horizontalAlignment');
  }
  setVerticalAlignment(side: string | null) {
    return this.paintOne('verticalAlignment', side);
  }
  setVerticalAlignments(sides: readonly (readonly (string | null)[])[]) {
    return this.paintTable('verticalAlignment', sides);
  }
  getVerticalAlignments() {
    return this.readTable('verticalAlignment');
  }
  setWrap(wrap: boolean) {
    return this.paintOne('wrapStrategy', wrap ? 'WRAP' : 'OVERFLOW');
  }
  setWraps(wraps: readonly (readonly boolean[])[]) {
    return this.paintTable(
      'wrapStrategy',
      wraps.map((line) => line.map((wrap) => (wrap ? 'WRAP' : 'OVERFLOW'))),
    );
  }
  /** True for a cell that nobody touched, although its strategy is OVERFLOW; the engine keeps no other OVERFLOW. */
  getWraps() {
    return this.readTable('wrapStrategy').map((line) => line.map((way) => way !== 'CLIP'));
  }
  getWrap() {
    return this.getWraps()[0]![0]!;
  }
  setWrapStrategy(way: string) {
    return this.paintOne('wrapStrategy', way);
  }
  setWrapStrategies(ways: readonly (readonly string[])[]) {
    return this.paintTable('wrapStrategy', ways);
  }
  getWrapStrategies() {
    return this.readTable('wrapStrategy');
  }
  setNumberFormat(format: string) {
    return this.paintOne('numberFormat', format);
  }
  setNumberFormats(formats: readonly (readonly string[])[]) {
    return this.paintTable('numberFormat', formats);
  }
  getNumberFormats() {
    return this.readTable('numberFormat');
  }
  getNumberFormat() {
    return this.getNumberFormats()[0]![0]!;
  }

  clearFormat() {
    this.book.engine.run('CLEAR_FORMATTING', {sheetId: this.sheetId, target: [this.zone]});
    this.book.engine.run('SET_ZONE_BORDERS', {
      sheetId: this.sheetId,
      target: [this.zone],
      border: {position: 'clear'},
    });
    return this;
  }
}
