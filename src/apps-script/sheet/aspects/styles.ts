import type {Area, SheetPlan, Style, StyleRun} from '../../../templates/sheet-plan';
import type {Step} from '../../change/journal';
import {a1Of, around, clipped, fill, matrixOf, overlap, rangeOf, type Size} from '../areas';
import {painted} from '../painted';
import {type Aspect, onNew} from './aspect';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Value = string | number | boolean;

interface Property {
  readonly of: (style: Style) => Value | undefined;
  readonly get: (range: Range) => Value[][];
  /** A matrix costs one call however many values there are, but needs a value for every cell in it. */
  readonly setAll: (range: Range, values: (Value | null)[][]) => void;
  readonly setEach: (ranges: RangeList, value: Value) => void;
  /** What the cells of a new sheet have; `null` where Google Sheets takes that for its default. */
  readonly standard: Value | null;
  /**
   * What is read of a cell that has that. Letters have none: a cell that reads as plain may hold a single heavy word,
   * and would lose it.
   */
  readonly untouched?: Value;
  /** Cells that need nothing can be given again what they have, without losing anything by it. */
  readonly isKeptByRewriting?: true;
  /** Properties of letters can be put into one text style. */
  readonly write?: (builder: TextStyleBuilder, value: Value) => unknown;
}

/** The services' types ask for one type a property; the value came from the same property of a style. */
const as = <T>(value: unknown): T => value as T;

const GENERAL = 'General';
/** What Google Sheets gives as the number format of a cell that has none. */
const AUTOMATIC = '0.###############';

const strategyOf = (name: Value | null) =>
  SpreadsheetApp.WrapStrategy[String(name) as keyof typeof SpreadsheetApp.WrapStrategy];

const properties: readonly Property[] = [
  {
    of: (style) => style.numberFormat,
    get: (range) =>
      range.getNumberFormats().map((row) => row.map((one) => (one === AUTOMATIC ? GENERAL : one))),
    setAll: (range, values) => range.setNumberFormats(as<string[][]>(values)),
    setEach: (ranges, value) => ranges.setNumberFormat(as<string>(value)),
    standard: GENERAL,
    untouched: GENERAL,
    isKeptByRewriting: true,
  },
  {
    of: (style) => style.fill,
    get: (range) => range.getBackgrounds(),
    setAll: (range, values) => range.setBackgrounds(as<string[][]>(values)),
    setEach: (ranges, value) => ranges.setBackground(as<string>(value)),
    standard: null,
    untouched: '#ffffff',
  },
  {
    of: (style) => style.colour,
    get: (range) => range.getFontColors(),
    setAll: (range, values) => range.setFontColors(as<string[][]>(values)),
    setEach: (ranges, value) => ranges.setFontColor(as<string>(value)),
    standard: null,
    write: (builder, value) => builder.setForegroundColor(as<string>(value)),
  },
  {
    of: (style) => (style.bold === undefined ? undefined : style.bold ? 'bold' : 'normal'),
    get: (range) => range.getFontWeights().map((row) => row.map(String)),
    setAll: (range, values) => range.setFontWeights(as<('bold' | 'normal')[][]>(values)),
    setEach: (ranges, value) => ranges.setFontWeight(as<'bold' | 'normal'>(value)),
    standard: null,
    write: (builder, value) => builder.setBold(value === 'bold'),
  },
  {
    of: (style) => style.size,
    get: (range) => range.getFontSizes(),
    setAll: (range, values) => range.setFontSizes(as<number[][]>(values)),
    setEach: (ranges, value) => ranges.setFontSize(as<number>(value)),
    standard: 10,
    write: (builder, value) => builder.setFontSize(as<number>(value)),
  },
  {
    of: (style) => style.align,
    get: (range) => range.getHorizontalAlignments(),
    setAll: (range, values) => range.setHorizontalAlignments(as<('left' | 'center' | 'right')[][]>(values)),
    setEach: (ranges, value) => ranges.setHorizontalAlignment(as<'left' | 'center' | 'right'>(value)),
    standard: null,
    untouched: 'general',
  },
  {
    of: (style) => style.vertical,
    get: (range) => range.getVerticalAlignments(),
    setAll: (range, values) => range.setVerticalAlignments(as<('top' | 'middle' | 'bottom')[][]>(values)),
    setEach: (ranges, value) => ranges.setVerticalAlignment(as<'top' | 'middle' | 'bottom'>(value)),
    standard: null,
    untouched: 'bottom',
  },
  {
    // As strategies: `getWraps` calls a cell wrapped that nobody has touched, and knows no clipping.
    of: (style) => (style.wrap === undefined ? undefined : style.wrap ? 'WRAP' : 'OVERFLOW'),
    get: (range) => range.getWrapStrategies().map((row) => row.map(String)),
    setAll: (range, values) => range.setWrapStrategies(values.map((row) => row.map(strategyOf))),
    setEach: (ranges, value) => ranges.setWrapStrategy(strategyOf(value)),
    standard: 'OVERFLOW',
    untouched: 'OVERFLOW',
  },
];

interface Painted {
  readonly property: Property;
  readonly values: Map<Value, Area[]>;
}

function paintedProperties(runs: readonly StyleRun[]): Painted[] {
  return properties
    .map((property) => {
      const coats = runs.flatMap(({areas, style}) => {
        const value = property.of(style);
        return value === undefined ? [] : areas.map((area) => ({area, value}));
      });
      return {property, values: painted(coats)};
    })
    .filter(({values}) => values.size > 0);
}

function setEach(sheet: Sheet, {property, values}: Painted): void {
  for (const [value, areas] of values) {
    property.setEach(sheet.getRangeList(areas.map(a1Of)), value);
  }
}

const framed = ({values}: Painted): Area => around([...values.values()].flat());

/** The values of a property as a matrix over the frame, on what the cells of a new sheet have. */
function matrixIn(frame: Area, {property, values}: Painted): (Value | null)[][] {
  const matrix = matrixOf<Value | null>(frame, property.standard);
  for (const [value, areas] of values) for (const area of areas) fill(matrix, frame, area, value);
  return matrix;
}

function lettering(properties: readonly Property[], values: readonly (Value | null)[]): TextStyle {
  const builder = SpreadsheetApp.newTextStyle();
  properties.forEach(({write}, index) => {
    const value = values[index] ?? null;
    if (value !== null) write?.(builder, value);
  });
  return builder.build();
}

/** Weight, size and colour of letters in one call, with one object for all cells that look alike. */
function writingLetters(painted: readonly Painted[]): (sheet: Sheet) => void {
  const frame = around(painted.map(framed));
  const matrices = painted.map((one) => matrixIn(frame, one));
  const properties = painted.map(({property}) => property);
  return (sheet) => {
    const known = new Map<string, TextStyle>();
    const styles = matrixOf(frame, null).map((line, r) =>
      line.map((_, c) => {
        const values = matrices.map((matrix) => matrix[r]![c]!);
        const key = values.join();
        const style = known.get(key) ?? lettering(properties, values);
        known.set(key, style);
        return style;
      }),
    );
    rangeOf(sheet, frame).setTextStyles(styles);
  };
}

/**
 * One call a property: for its one value, or a matrix of all of them over the default of a new sheet. The properties
 * of letters share one call.
 */
function stylingNewSheet(runs: readonly StyleRun[]): ((sheet: Sheet) => void)[] {
  const painted = paintedProperties(runs);
  const letters = painted.filter(({property}) => property.write);
  const together = letters.length > 1 ? letters : [];
  const calls = painted
    .filter((one) => !together.includes(one))
    .map((one) => {
      if (one.values.size === 1) return (sheet: Sheet) => setEach(sheet, one);
      const frame = framed(one);
      const matrix = matrixIn(frame, one);
      return (sheet: Sheet) => one.property.setAll(rangeOf(sheet, frame), matrix);
    });
  return together.length > 0 ? [writingLetters(together), ...calls] : calls;
}

/** Styles cells of a new sheet again after it was styled as a whole: only these cells, one call a value. */
export function stylingCells(runs: readonly StyleRun[]): ((sheet: Sheet) => void)[] {
  return paintedProperties(runs).map((one) => (sheet) => setEach(sheet, one));
}

const alike = (one: Value | undefined, other: Value): boolean =>
  one === other || String(one).toLowerCase() === String(other).toLowerCase();

/** Values whose areas do not look so already. */
function lacking(
  values: Map<Value, Area[]>,
  frame: Area,
  before: readonly (readonly Value[])[],
): Map<Value, Area[]> {
  const looks = (area: Area, value: Value): boolean => {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (!alike(before[row - frame.row]?.[column - frame.column], value)) return false;
      }
    }
    return true;
  };
  const left = [...values].map(
    ([value, areas]) => [value, areas.filter((area) => !looks(area, value))] as const,
  );
  return new Map(left.filter(([, areas]) => areas.length > 0));
}

/** Whether nobody gave a look of their own to the cells between those that are planned. */
function isBareBetween(
  {property, values}: Painted,
  frame: Area,
  before: readonly (readonly Value[])[],
): boolean {
  const {untouched} = property;
  if (untouched === undefined) return false;
  const planned = matrixOf(frame, false);
  for (const areas of values.values()) for (const area of areas) fill(planned, frame, area, true);
  return before.every((row, r) => row.every((value, c) => planned[r]![c] || alike(value, untouched)));
}

/** More values than this cost less as one matrix. */
const FEW_VALUES = 2;

/**
 * Styles cells of a sheet that exists where they look different; what they looked like is read here, before anything
 * is written. Cells beyond the sheet's present size are made by an earlier step and vanish with it.
 */
export function restyle(sheet: Sheet, runs: readonly StyleRun[], size: Size): Step[] {
  return paintedProperties(runs).flatMap(({property, values}): Step[] => {
    const whole = around([...values.values()].flat());
    const frame = clipped(whole, size);
    const range = frame && rangeOf(sheet, frame);
    const before = range ? property.get(range) : [];
    const changes = lacking(values, whole, before);
    if (changes.size === 0) return [];
    const revert = () => {
      if (range) property.setAll(range, before);
    };
    const isWhole = frame?.rows === whole.rows && frame.columns === whole.columns;
    const all = {property, values};
    if (range && isWhole && changes.size > 1 && isBareBetween(all, whole, before)) {
      const after = matrixIn(whole, all);
      return [{apply: () => property.setAll(range, after), revert}];
    }
    if (range && isWhole && property.isKeptByRewriting && changes.size > FEW_VALUES) {
      const after = before.map((row) => [...row]);
      for (const [value, areas] of changes) for (const area of areas) fill(after, whole, area, value);
      return [{apply: () => property.setAll(range, after), revert}];
    }
    const apply = () => setEach(sheet, {property, values: changes});
    return [{apply, revert}];
  });
}

/** Looks that a person may have chosen for their own cells stay; the format of numbers is part of the sheet. */
function ownStyles(plan: SheetPlan): StyleRun[] {
  return plan.styles.flatMap(({areas, style}): StyleRun[] => {
    const {numberFormat, ...looks} = style;
    const ours = areas.filter((area) => !plan.inputs.some((input) => overlap(area, input)));
    const runs: StyleRun[] = [];
    if (numberFormat !== undefined) runs.push({areas, style: {numberFormat}});
    if (ours.length > 0 && Object.keys(looks).length > 0) runs.push({areas: ours, style: looks});
    return runs;
  });
}

export const styles: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, stylingNewSheet(one.plan.styles)),
  restore: ({sheet, plan, size}) => ({steps: restyle(sheet, ownStyles(plan), size)}),
};
