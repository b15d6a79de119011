/**
 * One sheet as it is read: everything when somebody asks for it, and once. A planner that needs the header of a table
 * costs its header, a reader of rows costs one bulk read, and a sheet that nobody asks for costs nothing.
 */

import {Condition} from '../../rpc/condition';
import {findHeader, type HeaderLine, isHeaderOf} from '../../templates/plan/find-header';
import {findFormHeader, labelColumn} from '../../templates/plan/form-layout';
import {locate} from '../../templates/plan/locate';
import type {RowFigures} from '../../templates/plan/number-format';
import {figureColumns, figuresOf} from '../../templates/plan/table-cells';
import {layoutAt, type TableLayout, usualHeader} from '../../templates/plan/table-layout';
import type {CellInput} from '../../templates/sheet-plan';
import type {FormTemplate, SheetFacts, TableTemplate, Template} from '../../templates/template';
import {once} from './once';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellValue = string | number | boolean | Date;

/** So far down the header of a table is looked for. */
const SEARCHED_ROWS = 40;

export class SheetReading implements SheetFacts {
  private readonly titles: () => string;
  private readonly id: () => number;
  private readonly cells: () => CellValue[][];
  private readonly top: () => string[][];
  private readonly height: () => number;
  private readonly width: () => number;
  private readonly found: () => number | null;
  private readonly places: () => ReadonlyMap<string, number>;

  constructor(
    readonly sheet: Sheet,
    private readonly template: Template,
  ) {
    this.titles = once(() => sheet.getName());
    this.id = once(() => sheet.getSheetId());
    this.cells = once(() => sheet.getDataRange().getValues() as CellValue[][]);
    this.height = once(() => sheet.getMaxRows());
    this.width = once(() => sheet.getMaxColumns());
    this.top = once(() => {
      const lines = this.values.slice(0, SEARCHED_ROWS);
      return sheet.getRange(1, 1, Math.max(1, lines.length), lines[0]?.length ?? 1).getFormulas();
    });
    this.found = once(() => this.findRow());
    this.places = once(() => locate(this.table, this.header, this.headerFormulas));
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

  private shownIn(row: number): string[] {
    return (this.values[row - 1] ?? []).map(String);
  }

  /** In the usual case the titles say it all, and no formula needs to be read. */
  private get hasUsualTitles(): boolean {
    if (this.template.kind !== 'table') return false;
    const shown = this.shownIn(usualHeader);
    const leaders = this.template.columns.filter(({spillOf}) => spillOf === undefined);
    return leaders.every((column) => shown.some((title) => isHeaderOf(column, title, '')));
  }

  private findRow(): number | null {
    const {template} = this;
    if (template.kind === 'form') return findFormHeader(template as FormTemplate, this.labels);
    if (template.kind === 'page' || this.hasUsualTitles) return usualHeader;
    const lines = this.top().map(
      (formulas, index): HeaderLine => ({shown: this.shownIn(index + 1), formulas}),
    );
    return findHeader(template, lines);
  }

  /** @throws Condition when the header row is gone: nobody could say which column is which */
  get headerRow(): number {
    const row = this.found();
    if (row !== null) return row;
    throw new Condition(
      `The header row of ${this.tab} is gone, so it cannot be told which column is which. Nothing was changed.`,
      'Bring it back with Ctrl+Z, or from File → Version history.',
    );
  }

  /** Rows that are missing above and at the header, because somebody deleted them: how many, and before which row. */
  get missingRows(): {readonly before: number; readonly count: number} | null {
    if (this.template.kind === 'page') return null;
    const row = this.headerRow;
    const isBlank = (at: number): boolean => this.shownIn(at).every((cell) => cell === '');
    if (row < usualHeader) return {before: 1, count: usualHeader - row};
    // The header alone is gone: what stands in its place is the thin row, and under it the first record.
    return isBlank(row) && !isBlank(row + 1) ? {before: row, count: 1} : null;
  }

  get layout(): TableLayout {
    return layoutAt(this.headerRow);
  }

  get header(): readonly string[] {
    return this.template.kind === 'page' ? [] : this.shownIn(this.headerRow);
  }

  get headerFormulas(): readonly string[] {
    if (this.template.kind !== 'table' || this.hasUsualTitles) return [];
    return this.top()[this.headerRow - 1] ?? [];
  }

  /** Where the columns of a table stand. */
  get located(): ReadonlyMap<string, number> {
    return this.places();
  }

  get labels(): readonly string[] {
    return this.values.map((line) => String(line[labelColumn - 1] ?? ''));
  }

  /** The cells of a table from its first record on. */
  private get body(): readonly (readonly CellValue[])[] {
    return this.values.slice(this.layout.first - 1);
  }

  get units(): readonly CellInput[] {
    if (this.template.kind !== 'table' || this.template.unit === undefined) return [];
    const column = this.located.get(this.template.unit) ?? 0;
    return this.body.map((line) => String(line[column - 1] ?? ''));
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
