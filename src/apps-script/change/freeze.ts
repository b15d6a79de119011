/**
 * Values in place of formulas. A script is not told which cells a formula fills, so the formulas are blanked first, and
 * what goes blank with them was theirs. What stood where is kept on the sheet before any value is written: by that a run
 * that stopped halfway is taken back, and what was frozen computes again.
 */
import type {Freeze} from '../../actions/action';
import {isDate} from '../../okr/cell';
import {dayName} from '../../okr/day';
import {cellsOf} from '../../okr/formula/cells-of';
import {Condition} from '../../rpc/condition';
import type {Place} from '../../rpc/contract';
import {cell} from '../../templates/formula/a1';
import {spilledFrom} from '../../templates/freeze/spilled';
import {isSentence} from '../../templates/plan/find-header';
import type {Area} from '../../templates/sheet-plan';
import {type FrozenCell, type FrozenSheet, keepFrozen} from '../book/frozen';
import type {SheetBook} from '../book/sheet-book';
import {sheetCalled} from '../book/standing';
import {isTable, templateOfId} from '../book/workbook';
import {a1Of, rangeOf} from '../sheet/areas';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {literalCell} from '../sheet/literal';
import type {Check} from './footing';
import {Moved, type Step} from './journal';
import {printOf, shortPrintOf} from './print';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;
type DayOf = (date: Date) => number;

const ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;
const COMPUTING = /^Loading\.\.\.|^#?LOADING/i;

/** Google Sheets keeps at most 30,000 characters with a sheet; then it is told by whole blocks what was typed since. */
const MOST_KEPT = 29_000;
/** So many characters of a print tell a value from what somebody typed over it. */
const DIGITS = 4;

const digest = (value: Value, dayOf: DayOf): string => shortPrintOf([value], dayOf).slice(-DIGITS);

/** A print of the values of an area, however they were sorted since; blanks leave no trace. */
export function printOfArea(values: readonly (readonly Value[])[], dayOf: DayOf): string {
  const digests = values.flat().flatMap((value) => (value === '' ? [] : [digest(value, dayOf)]));
  return printOf([digests.sort()]).slice(-6);
}

/** Which values were put there, by their prints. */
export function isKnownValue({prints}: FrozenSheet, dayOf: DayOf): (value: Value) => boolean {
  const known = new Set(prints.match(new RegExp(`.{${DIGITS}}`, 'g')) ?? []);
  return (value) => value === '' || known.has(digest(value, dayOf));
}

/** So far down the sentence above a table is looked for. */
const TOP = 40;

interface Before {
  readonly values: Value[][];
  readonly formulas: string[][];
  readonly shows: string[][];
}

const read = (sheet: Sheet): Before => {
  const range = sheet.getDataRange();
  return {
    values: range.getValues() as Value[][],
    formulas: range.getFormulas(),
    shows: range.getDisplayValues(),
  };
};

const part = <T>(matrix: readonly (readonly T[])[], {row, column, rows, columns}: Area): T[][] =>
  matrix.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));

const same = (one: unknown, other: unknown): boolean =>
  isDate(one) && isDate(other) ? one.getTime() === other.getTime() : one === other;

const isAsRead = (now: Before, before: Before): boolean =>
  now.formulas.every((line, r) => line.every((one, c) => one === (before.formulas[r]?.[c] ?? ''))) &&
  now.values.every((line, r) => line.every((one, c) => same(one, before.values[r]?.[c] ?? '')));

/** One sheet with its formulas that are to go. */
class Freezing {
  readonly before: Before;
  private readonly anchors: Area[];
  private areas: Area[] = [];
  private record: FrozenSheet;

  constructor(
    readonly sheet: Sheet,
    readonly tab: string,
    cells: readonly string[],
    private readonly there: FrozenSheet | null,
    on: number,
    private readonly isTable: boolean,
    private readonly dayOf: DayOf,
  ) {
    this.before = read(sheet);
    // The sentence above a table says on the sheet itself that it stands still.
    const sentences = this.before.formulas
      .slice(0, isTable ? TOP : 0)
      .flatMap((line, r) => line.flatMap((formula, c) => (isSentence(formula) ? [cell(c + 1, r + 1)] : [])));
    this.anchors = [...new Set([...cells, ...sentences])].map((one) => {
      const {row, column} = cellsOf(one)!;
      return {row, column, rows: 1, columns: 1};
    });
    refuseIfLocked(sheet, this.anchors);
    this.refuseIfComputing();
    // What was frozen before and lies in the way of nothing stays frozen since then.
    this.record = {on: there?.on ?? on, cells: [], prints: ''};
    this.record = this.recordOf(this.anchors.map((one) => ({...one, rows: 0, columns: 0})));
  }

  private refuseIfComputing(): void {
    this.before.shows.forEach((line, r) => {
      const c = line.findIndex((shows) => COMPUTING.test(shows));
      if (c < 0) return;
      throw new Condition(
        `${cell(c + 1, r + 1)} on ${this.tab} is still being computed, so its value could not be kept.`,
        'Wait until nothing says Loading… any more, then freeze.',
      );
    });
  }

  /** What a cell is given: what it held; of an error its word. */
  private content(value: Value, row: number, column: number): Value {
    const shows = this.before.shows[row - 1]?.[column - 1] ?? '';
    if (ERROR.test(shows)) return `⚠ ${shows} when frozen`;
    if (this.isTable && row <= TOP && isSentence(this.before.formulas[row - 1]?.[column - 1] ?? ''))
      return `Frozen on ${dayName(this.record.on)} · ${shows}`;
    return value;
  }

  private contents(area: Area): Value[][] {
    return part(this.before.values, area).map((line, r) =>
      line.map((value, c) => this.content(value, area.row + r, area.column + c)),
    );
  }

  private recordOf(areas: readonly Area[]): FrozenSheet {
    const {formulas, shows} = this.before;
    const cells = areas.map((area): FrozenCell => {
      const {row, column, rows, columns} = area;
      const head = this.content(this.before.values[row - 1]![column - 1]!, row, column);
      return {
        cell: cell(column, row),
        formula: formulas[row - 1]?.[column - 1] ?? '',
        rows,
        columns,
        head: typeof head === 'string' ? head : (shows[row - 1]?.[column - 1] ?? ''),
        print: rows === 0 ? '' : printOfArea(this.contents(area), this.dayOf),
      };
    });
    const digests = areas.flatMap((area) =>
      this.contents(area)
        .flat()
        .flatMap((value) => (value === '' ? [] : [digest(value, this.dayOf)])),
    );
    const older = this.there ?? {cells: [], prints: ''};
    const record = {...this.record, cells: [...older.cells, ...cells]};
    const prints = older.prints + [...new Set(digests)].join('');
    const whole = {...record, prints};
    return JSON.stringify(whole).length <= MOST_KEPT ? whole : {...record, prints: ''};
  }

  readonly check: Check = () => {
    if (!isAsRead(read(this.sheet), this.before)) throw new Moved(this.tab);
  };

  /** Says what is about to be done, where a later run finds it. */
  readonly announced: Step = {
    apply: () => keepFrozen(this.sheet, this.record),
    revert: () => keepFrozen(this.sheet, this.there),
  };

  readonly blanked: Step = {
    apply: () => this.sheet.getRangeList(this.anchors.map(a1Of)).clearContent(),
    revert: () => {
      const {formulas} = this.before;
      for (const area of this.anchors)
        rangeOf(this.sheet, area).setFormula(formulas[area.row - 1]![area.column - 1]!);
    },
  };

  readonly measured: Step = {
    apply: () => {
      const {values, formulas} = this.before;
      const {row, column, rows, columns} = {
        row: 1,
        column: 1,
        rows: values.length,
        columns: values[0]!.length,
      };
      const after = this.sheet.getRange(row, column, rows, columns).getValues();
      this.areas = spilledFrom(this.anchors, {formulas, before: values, after});
      this.record = this.recordOf(this.areas);
      keepFrozen(this.sheet, this.record);
    },
    revert: () => {},
  };

  readonly written: Step = {
    apply: () => {
      for (const area of this.areas)
        rangeOf(this.sheet, area).setValues(
          this.contents(area).map((line) =>
            line.map((value) => (typeof value === 'string' ? literalCell(value) : value)),
          ),
        );
    },
    revert: () => {
      if (this.areas.length > 0) this.sheet.getRangeList(this.areas.map(a1Of)).clearContent();
    },
  };

  /** Whether every cell shows what it showed: a value in the way of somebody's own formula would show here. */
  readonly verified: Step = {
    apply: () => {
      const range = this.sheet.getRange(1, 1, this.before.shows.length, this.before.shows[0]!.length);
      range.getDisplayValues().forEach((line, r) => {
        const c = line.findIndex((shows, at) => ERROR.test(shows) && !ERROR.test(this.before.shows[r]![at]!));
        if (c < 0) return;
        throw new Condition(
          `${cell(c + 1, r + 1)} on ${this.tab} would show ${line[c]} once its neighbours are frozen, so nothing was changed.`,
          'Move that formula away from what a function of KPI & OKR fills, then freeze.',
        );
      });
    },
    revert: () => {},
  };
}

export interface FreezingAll {
  readonly steps: readonly Step[];
  readonly checks: readonly Check[];
  readonly places: readonly Place[];
  /** The ids of the sheets. */
  readonly effect: readonly number[];
}

const flushed: Step = {apply: () => SpreadsheetApp.flush(), revert: () => {}};

/** @throws Condition when a value is still being computed, or a cell is locked */
export function freezeAll({workbook, calendar, today}: SheetBook, changes: readonly Freeze[]): FreezingAll {
  if (changes.length === 0) return {steps: [], checks: [], places: [], effect: []};
  const tables = new Set(
    [...workbook.known.values()]
      .filter(({id}) => isTable(templateOfId(id)))
      .map(({sheet}) => sheet.getSheetId()),
  );
  const all = changes.map(({freeze: tab, cells}) => {
    const sheet = sheetCalled(workbook.spreadsheet, tab);
    const there = workbook.frozen.get(sheet.getSheetId())?.frozen ?? null;
    return new Freezing(sheet, tab, cells, there, today, tables.has(sheet.getSheetId()), (date) =>
      calendar.dayOf(date),
    );
  });
  return {
    steps: [
      ...all.map(({announced}) => announced),
      ...all.map(({blanked}) => blanked),
      flushed,
      ...all.map(({measured}) => measured),
      ...all.map(({written}) => written),
      flushed,
      ...all.map(({verified}) => verified),
    ],
    checks: all.map(({check}) => check),
    places: changes.map(({freeze: tab, cells}) => ({
      sheet: tab,
      cell: 'A1',
      label: `${tab}: ${cells.length} ${cells.length === 1 ? 'formula' : 'formulas'}`,
    })),
    effect: all.map(({sheet}) => sheet.getSheetId()),
  };
}
