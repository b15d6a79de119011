/**
 * One sheet as it is read: everything when somebody asks for it, and once. A planner that needs the header of a table
 * costs its header, a reader of rows costs one bulk read, and a sheet that nobody asks for costs nothing.
 */

import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import {letters} from '../../templates/formula/a1';
import {findHeader, type HeaderPlace, isHeaderOf} from '../../templates/plan/find-header';
import {type FormPlaces, formPlaces} from '../../templates/plan/form-places';
import {type Gap, isWellKnown, locate, missingColumns} from '../../templates/plan/locate';
import {missingAbove, type RowGap} from '../../templates/plan/missing-rows';
import type {RowFigures} from '../../templates/plan/number-format';
import {figureColumns, figuresOf} from '../../templates/plan/table-cells';
import {layoutAt, type TableLayout, usualHeader} from '../../templates/plan/table-layout';
import type {CellInput} from '../../templates/sheet-plan';
import type {FormTemplate, HeaderLine, SheetFacts, TableTemplate, Template} from '../../templates/template';
import {once} from './once';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellValue = string | number | boolean | Date;

/** So far down the header of a table is looked for. */
const SEARCHED_ROWS = 40;

interface HowToRead {
  /** As far as its own columns go. */
  readonly isNarrow?: boolean;
  /** Its name, where somebody has asked for it already. */
  readonly tab?: string | undefined;
}

/** Null where a service says no: the usual way is taken, and says what is wrong. */
function attempted<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

export class SheetReading implements SheetFacts {
  private readonly titles: () => string;
  private readonly id: () => number;
  private readonly cells: () => CellValue[][];
  private readonly top: () => string[][];
  private readonly topNotes: () => string[][];
  private readonly height: () => number;
  private readonly width: () => number;
  private readonly wholeColumns: () => CellValue[][] | null;
  private readonly found: () => HeaderPlace | null;
  private readonly parts: () => FormPlaces;
  private readonly places: () => ReadonlyMap<string, number>;

  constructor(
    readonly sheet: Sheet,
    private readonly template: Template,
    /** What the KPIs are measured in, by their names: a row without a unit is about its KPI. */
    private readonly unitsOfKpis: () => ReadonlyMap<string, string> = () => new Map(),
    {isNarrow = false, tab}: HowToRead = {},
  ) {
    this.titles = once(() => tab ?? sheet.getName());
    this.id = once(() => sheet.getSheetId());
    this.cells = once(
      () => (isNarrow ? this.ownColumns() : null) ?? (sheet.getDataRange().getValues() as CellValue[][]),
    );
    this.height = once(() => {
      // Whole columns tell how many rows there are.
      const whole = isNarrow ? this.wholeColumns() : null;
      return whole?.length ?? sheet.getMaxRows();
    });
    this.wholeColumns = once(() => this.readColumns());
    this.width = once(() => sheet.getMaxColumns());
    this.top = once(() => {
      return this.topRange().getFormulas();
    });
    this.topNotes = once(() => this.topRange().getNotes());
    this.found = once(() => this.findRow());
    this.parts = once(() =>
      formPlaces(this.template as FormTemplate, {lines: this.lines, headerRow: this.headerRow}),
    );
    this.places = once(() => locate(this.table, this.header, this.headerFormulas, this.headerNotes));
  }

  get tab(): string {
    return this.titles();
  }

  get gid(): number {
    return this.id();
  }

  /** What the cells hold, from the first one to the last that holds anything. */
  get values(): readonly (readonly CellValue[])[] {
    return this.cells();
  }

  get rows(): number {
    return this.height();
  }

  get columns(): number {
    return this.width();
  }

  private get table(): TableTemplate {
    if (this.template.kind !== 'table') throw new Error(`${this.template.key} is not a table`);
    return this.template;
  }

  /** The rows among which the header is looked for. */
  private topRange(): GoogleAppsScript.Spreadsheet.Range {
    const lines = this.values.slice(0, SEARCHED_ROWS);
    return this.sheet.getRange(1, 1, Math.max(1, lines.length), lines[0]?.length ?? 1);
  }

  private shownIn(row: number): string[] {
    return (this.values[row - 1] ?? []).map(String);
  }

  /**
   * The columns of a table as it was made, in one trip: how far its cells go is another one. Null where its columns are no
   * longer those, or where there are fewer.
   */
  private readColumns(): CellValue[][] | null {
    const {template} = this;
    if (template.kind !== 'table') return null;
    const all = `A:${letters(template.columns.length)}`;
    const cells = attempted(() => this.sheet.getRange(all).getValues() as CellValue[][]);
    const titles = (cells?.[usualHeader - 1] ?? []).map(String);
    const isOurs = template.columns.every((column, at) => isHeaderOf(column, titles[at] ?? '', ''));
    return isOurs ? cells : null;
  }

  /** The same, down to the last row that holds anything. */
  private ownColumns(): CellValue[][] | null {
    const cells = this.wholeColumns();
    if (!cells) return null;
    let end = cells.length;
    while (end > 0 && cells[end - 1]!.every((value) => value === '')) end -= 1;
    return cells.slice(0, end);
  }

  /** In the usual case the titles say it all, and no formula needs to be read. */
  private get hasUsualTitles(): boolean {
    if (this.template.kind !== 'table') return false;
    const shown = this.shownIn(usualHeader);
    const leaders = this.template.columns.filter(({spillOf}) => spillOf === undefined);
    return leaders.every((column) => shown.some((title) => isHeaderOf(column, title, '')));
  }

  private get isBlank(): boolean {
    return this.values.every((line) => line.every((cell) => cell === ''));
  }

  private topLines(): HeaderLine[] {
    return this.top().map((formulas, index) => ({shown: this.shownIn(index + 1), formulas}));
  }

  private findRow(): HeaderPlace | null {
    const {template} = this;
    const there = (row: number): HeaderPlace => ({row, isGone: false});
    if (template.kind === 'form')
      return there(formPlaces(template as FormTemplate, {lines: this.lines}).header);
    // On a sheet of which nothing is left but its tag, nothing can be in the way.
    if (template.kind === 'page' || this.hasUsualTitles || this.isBlank) return there(usualHeader);
    return findHeader(template, this.topLines(), this.topNotes);
  }

  private get place(): HeaderPlace {
    const place = this.found();
    if (place) return place;
    throw new Condition(
      `The header row of ${this.tab} is gone, so it cannot be told which column is which. Nothing was changed.`,
      'Bring it back with Ctrl+Z, or from File → Version history.',
    );
  }

  /** Whether anybody can say which column is which. */
  get hasHeader(): boolean {
    return this.found() !== null;
  }

  /** @throws Condition when the header row is gone: nobody could say which column is which */
  get headerRow(): number {
    return this.place.row;
  }

  /** Rows that are missing above and at the header, because somebody deleted them. */
  get missingRows(): readonly RowGap[] {
    if (this.template.kind === 'page') return [];
    const {row, isGone} = this.place;
    if (isGone) return [{before: row, count: 1}];
    if (row >= usualHeader) return [];
    return missingAbove(this.template, this.above);
  }

  /** Columns that somebody deleted. */
  get missingColumns(): readonly Gap[] {
    if (this.template.kind === 'form') return this.form.gaps;
    if (this.template.kind !== 'table' || this.place.isGone) return [];
    return missingColumns(this.template, this.header, this.writtenFormulas, this.headerNotes);
  }

  get layout(): TableLayout {
    return layoutAt(this.headerRow);
  }

  get header(): readonly string[] {
    return this.template.kind === 'page' || this.place.isGone ? [] : this.shownIn(this.headerRow);
  }

  get headerFormulas(): readonly string[] {
    return this.hasUsualTitles ? [] : this.writtenFormulas;
  }

  /** The formulas of the header row, even where its titles tell which column is which. */
  get writtenFormulas(): readonly string[] {
    if (this.template.kind !== 'table' || this.place.isGone) return [];
    return this.top()[this.headerRow - 1] ?? [];
  }

  /** The notes of the header row, where titles and formulas leave a column unknown. */
  get headerNotes(): readonly string[] {
    if (this.template.kind !== 'table' || this.hasUsualTitles || this.place.isGone) return [];
    if (isWellKnown(this.template, this.header, this.headerFormulas)) return [];
    return this.topNotes()[this.headerRow - 1] ?? [];
  }

  get above(): readonly HeaderLine[] {
    if (this.template.kind === 'table') return this.topLines().slice(0, this.headerRow - 1);
    return this.lines.slice(0, this.headerRow - 1).map((shown) => ({shown, formulas: []}));
  }

  /** Where the columns of a table stand. */
  get located(): ReadonlyMap<string, number> {
    return this.places();
  }

  /** Settings only: its cells as texts. */
  get lines(): readonly (readonly string[])[] {
    return this.template.kind === 'form' ? this.values.map((line) => line.map(String)) : [];
  }

  /** Settings only: where its parts stand. */
  get form(): FormPlaces {
    return this.parts();
  }

  /** The cells of a table from the row under the header on. */
  private get body(): readonly (readonly CellValue[])[] {
    return this.values.slice(this.layout.top - 1);
  }

  get units(): readonly CellInput[] {
    if (this.template.kind !== 'table' || this.template.unit === undefined) return [];
    const own = (this.located.get(this.template.unit) ?? 0) - 1;
    const kpi = (this.located.get('kpi') ?? 0) - 1;
    return this.body.map((line) => {
      const [unit, name] = [String(line[own] ?? ''), String(line[kpi] ?? '')];
      return unit !== '' || name === '' ? unit : (this.unitsOfKpis().get(keyOf(name)) ?? '');
    });
  }

  get figures(): readonly RowFigures[] {
    if (this.template.kind !== 'table' || this.template.unit === undefined) return [];
    const {template, located} = this;
    const places = figureColumns(template).map(({key}) => [key, (located.get(key) ?? 0) - 1] as const);
    return this.body.map((line) =>
      figuresOf(template, Object.fromEntries(places.map(([key, at]) => [key, line[at]]))),
    );
  }
}
