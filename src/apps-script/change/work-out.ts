/** Changes → the steps that bring them about, where they can be seen, and what undoing will need. Nothing is written. */
import type {
  Append,
  Change,
  Clear,
  Empty,
  Extend,
  Fill,
  Freeze,
  Keep,
  ListNames,
  Make,
  SetCells,
  SetFormula,
  SetSetting,
  TakeSnapshot,
  Thaw,
} from '../../actions/action';
import type {Place} from '../../rpc/contract';
import {cell} from '../../templates/formula/a1';
import type {SettingKey, TableKey} from '../../templates/rows';
import type {CellInput} from '../../templates/sheet-plan';
import {answersFor, instanceId, templateOf} from '../../templates/sheets';
import type {SheetKey} from '../../templates/template';
import {defaultAnswers} from '../book/settings-defaults';
import type {SheetBook} from '../book/sheet-book';
import {factsByKey, planOf, tableOf} from '../book/workbook';
import {writtenOn} from '../book/written';
import type {SheetHandle} from '../sheet/new-sheet';
import {appendRows, type SheetRecord} from './append';
import {clearing} from './clear-rows';
import {type BuiltSheet, type Construction, construct, placeOf, type Wanted} from './construct';
import {type Effects, together} from './effects';
import {foldingYears} from './folded-years';
import {type Check, cellsAsRead, rowsAsRead} from './footing';
import {freezeAll} from './freeze';
import type {Step} from './journal';
import {addNames} from './list-names';
import {type AppendedRows, readingBack} from './read-back';
import {printOfName, printOfValue, printsOfRow} from './row-print';
import {printOfSeeds} from './seeds-print';
import {type NewCell, setCells} from './set-cells';
import {setFormula, setValue, setValues} from './set-formula';
import {takeSnapshot} from './snapshot';
import {sorting} from './sorting';
import {type Target, targetOf} from './target';
import {thawing} from './thaw';

export interface FirstCell {
  readonly sheet: SheetHandle;
  readonly cell: string;
}

export interface Worked {
  /** The first row that was added. */
  readonly first: FirstCell | null;
  readonly steps: readonly Step[];
  /** To be done once the steps are; a failure here takes nothing back. */
  readonly finish: readonly (() => void)[];
  /** To be asked straight before the first step. */
  readonly checks: readonly Check[];
  readonly sheets: Pick<Construction, 'made' | 'repaired'>;
  readonly added: readonly Place[];
  readonly touched: readonly Place[];
  readonly notes: readonly string[];
  readonly effects: Effects;
  /** Under which name the way back is kept. */
  readonly keep: Keep['keep'] | null;
}

type OneOf<Kind extends string> = Extract<Change, Readonly<Record<Kind, unknown>>>;

const isOf =
  <Kind extends string>(kind: Kind) =>
  (change: Change): change is OneOf<Kind> =>
    kind in change;

/** What a set or an extension of a cell comes to. */
interface NewValue extends NewCell {
  readonly table: TableKey;
}

class Working {
  private readonly targets = new Map<TableKey, Target>();
  /** Where the rows that this very run adds end. */
  private readonly lastRows = new Map<TableKey, number>();
  private readonly appended = new Map<TableKey, AppendedRows>();
  /** Tables of which this very run empties rows, up to which one: what is added to them comes after that. */
  private readonly emptied = new Map<TableKey, number>();
  private readonly settings = new Map<SettingKey, string | number>();
  private readonly values: NewValue[] = [];
  readonly finish: (() => void)[] = [];
  readonly claims: Step[] = [];
  readonly steps: Step[] = [];
  readonly added: Place[] = [];
  readonly touched: Place[] = [];
  readonly notes: string[] = [];
  readonly effects: Partial<Effects>[] = [];
  readonly checks: Check[] = [];
  first: FirstCell | null = null;

  constructor(
    private readonly book: SheetBook,
    private readonly made: readonly BuiltSheet[],
    private readonly isQuick: boolean,
    private readonly findsLocks: boolean,
  ) {}

  private target(key: TableKey): Target {
    const known = this.targets.get(key) ?? targetOf(this.book, this.made, key);
    this.targets.set(key, known);
    return known;
  }

  private rawRow(table: TableKey, row: number): Readonly<Record<string, CellInput | Date>> {
    return this.book.typed(table).find((one) => one.row === row)?.cells ?? {};
  }

  append({append: table, rows, units}: Append): void {
    const template = tableOf(table);
    const target = this.target(table);
    const records = rows as readonly SheetRecord[];
    const lastRow = this.lastRows.get(table) ?? target.lastRow;
    const {row, groups, claim, steps} = appendRows(template, target, lastRow, records, {
      units,
      isQuick: this.isQuick,
      findsLocks: this.findsLocks,
    });
    const isLooked = row + records.length - 1 <= (this.emptied.get(table) ?? 0);
    if (target.known && records.length > 0 && !isLooked)
      this.checks.push(
        rowsAsRead(target.known, template, {from: row, to: row + records.length - 1}, this.isQuick),
      );
    this.lastRows.set(table, row + records.length - 1);
    (this.emptied.has(table) ? this.steps : this.claims).push(...claim);
    this.steps.push(...steps);
    this.appended.set(table, {target, row, groups, records});
    if (template.newestFirst && lastRow > 0) {
      this.finish.push(sorting(template, target, lastRow + records.length));
      const all = [...this.book.typed(table).map(({cells}) => cells), ...records];
      if (template.foldsYears) this.finish.push(foldingYears(template, target, all, this.book.calendar));
    }
    if (this.isQuick) return;
    const column = target.located.get(template.identity) ?? 1;
    if (records.length > 0) this.first ??= {sheet: target.sheet, cell: cell(column, row)};
    this.added.push(
      ...records.map((record, index) => ({
        sheet: target.tab,
        cell: cell(column, row + index),
        label: String(record[template.identity] ?? ''),
      })),
    );
    const added = records.map((record) => ({
      name: printOfName(template, record),
      prints: printsOfRow(groups, record),
    }));
    this.effects.push({rows: [{table, groups, added}]});
  }

  set({set: table, row, cells, isTold = false}: SetCells): void {
    const template = tableOf(table);
    const before = this.rawRow(table, row);
    const [first] = Object.keys(cells);
    if (isTold && first) {
      const {tab, located} = this.target(table);
      const label = String({...before, ...(cells as SheetRecord)}[template.identity] ?? '');
      this.added.push({sheet: tab, cell: cell(located.get(first) ?? 1, row), label});
    }
    for (const [column, value] of Object.entries(cells) as [string, CellInput][]) {
      this.values.push({table, row, column: this.target(table).located.get(column) ?? 1, value});
      const was = before[column] ?? '';
      const raw = typeof was === 'object' && was !== null ? this.book.calendar.dayOf(was) : (was ?? '');
      // A row that gets another name is found by it.
      const name = printOfName(template, {...before, ...(cells as SheetRecord)});
      this.effects.push({cells: [{table, name, row, column, before: raw, print: printOfValue(value)}]});
    }
  }

  extend({extend: table, row, column, items}: Extend): void {
    const template = tableOf(table);
    const target = this.target(table);
    const before = this.rawRow(table, row);
    const place = target.located.get(column) ?? 1;
    this.touched.push({
      sheet: target.tab,
      cell: cell(place, row),
      label: String(before[template.identity] ?? ''),
    });
    if (items.length === 0) return;
    const wider = [...namesIn(String(before[column] ?? '')), ...items].join(', ');
    this.values.push({table, row, column: place, value: wider});
    this.effects.push({items: [{table, name: printOfName(template, before), column, items}]});
  }

  clear({clear: table, rows, once}: Clear): void {
    const known = this.book.workbook.find(table);
    const going = this.book.typed(table).filter(({row}) => rows.includes(row));
    if (!known || going.length === 0) return;
    const kept = once && this.appended.get(once);
    if (kept) this.steps.push(readingBack(kept, (date) => this.book.calendar.dayOf(date)));
    const {steps, held} = clearing(known, tableOf(table), going, this.findsLocks);
    this.steps.push(...steps);
    this.checks.push(rowsAsRead(known, tableOf(table), {from: Math.min(...rows), to: Math.max(...rows)}));
    this.emptied.set(table, Math.max(...rows));
    const staying = this.book.typed(table).filter(({row}) => !rows.includes(row));
    this.lastRows.set(table, staying[staying.length - 1]?.row ?? 0);
    this.effects.push({cleared: [{table, rows: held}]});
  }

  list({list, add}: ListNames): void {
    const {steps, checks, names, notes} = addNames(this.book.workbook, list, add);
    this.steps.push(...steps);
    this.checks.push(...checks);
    this.notes.push(...notes);
    if (names.length > 0) this.effects.push({lists: [{list, names}]});
  }

  formula({formula, at}: SetFormula): void {
    const {sheet, step, effect, check} = setFormula(this.book.workbook.spreadsheet, formula, at);
    this.steps.push(step);
    this.checks.push(check);
    this.first ??= {sheet: () => sheet, cell: at.cell};
    this.added.push({...at, label: `${at.cell} on ${at.sheet}`});
    this.effects.push({formulas: [effect]});
  }

  /** A sheet that the same run makes has it from the start. */
  setting({setting: key, value}: SetSetting): void {
    const known = this.book.workbook.find('settings');
    if (known && this.book.setting(key) !== value) this.settings.set(key, value);
  }

  /** All of them at once. */
  finishSettings(): void {
    const known = this.settings.size > 0 ? this.book.workbook.find('settings') : null;
    if (!known) return;
    const {form, values: lines, tab} = known.facts;
    const values = new Map([...this.settings].map(([key, value]) => [form.rows.get(key) ?? 0, value]));
    const {steps, frame, effects} = setValues(known.sheet, form.value, values, this.findsLocks);
    this.steps.push(...steps);
    const before = lines.slice(frame.row - 1).map((line) => [line[form.value - 1] ?? '']);
    this.checks.push(cellsAsRead(known.sheet, () => tab, frame, before));
    this.effects.push({formulas: effects});
  }

  /** A page that the same run makes has them from the start. */
  fill({fill: key, cells}: Fill): void {
    const {workbook} = this.book;
    const known = workbook.find(key);
    if (!known) return;
    const {fillable = {}} = planOf(known, factsByKey(workbook));
    for (const [name, value] of Object.entries(cells)) {
      const at = fillable[name];
      if (!at || (known.facts.values[at.row - 1]?.[at.column - 1] ?? '') !== '') continue;
      const {step, effect} = setValue(known.sheet, cell(at.column, at.row), value);
      this.steps.push(step);
      this.effects.push({formulas: [effect]});
    }
  }

  empty({empty: page}: Empty): void {
    const written = writtenOn(this.book.workbook, page);
    for (const {row, column} of written?.cells ?? []) {
      const {step, check, effect} = setValue(written!.known.sheet, cell(column, row), '');
      this.steps.push(step);
      this.checks.push(check);
      this.effects.push({formulas: [effect]});
    }
  }

  snapshot(change: TakeSnapshot): void {
    const {steps, place, notes, effect} = takeSnapshot(this.book, change);
    this.steps.push(...steps);
    this.added.push(place);
    this.notes.push(...notes);
    this.effects.push({snapshots: [effect]});
  }

  freeze(changes: readonly Freeze[]): void {
    const {steps, checks, places, effect} = freezeAll(this.book, changes);
    this.steps.push(...steps);
    this.checks.push(...checks);
    this.added.push(...places);
    if (effect.length > 0) this.effects.push({frozen: effect});
  }

  thaw({thaw: tab}: Thaw): void {
    const {workbook, calendar} = this.book;
    const there = [...workbook.frozen.values()].find(({sheet}) => sheet.getName() === tab);
    if (!there) return;
    const {steps, cells, kept} = thawing(there.sheet, there.frozen, {dayOf: (date) => calendar.dayOf(date)});
    this.steps.push(...steps);
    if (cells.length > 0) this.touched.push({sheet: tab, cell: cells[0]!, label: tab});
    if (kept.length > 0)
      this.notes.push(
        `What was typed over since it was frozen was left as it is on ${tab}: ${kept.join(', ')}.`,
      );
  }

  /** All cells that are set, a table at a time, so that neighbours share a call. */
  finishCells(): void {
    for (const table of new Set(this.values.map((one) => one.table))) {
      const cells = this.values.filter((one) => one.table === table);
      const target = this.target(table);
      const isChecked = target.known !== undefined && !this.isQuick;
      const values = isChecked ? target.known?.facts.values : undefined;
      this.steps.push(...setCells(target.sheet(), cells, this.findsLocks, values));
      const rows = cells.map(({row}) => row);
      // A quick change reads the cells themselves last of all.
      if (target.known && isChecked)
        this.checks.push(
          rowsAsRead(target.known, tableOf(table), {from: Math.min(...rows), to: Math.max(...rows)}),
        );
    }
  }
}

/** The names in a cell that holds several. */
export const namesIn = (cell: string): string[] => cell.split(/[,;\s]+/).filter(Boolean);

/** The id of the plan of a sheet that is to be made. */
export const idOfMake = ({make, instance}: Make): string => instanceId(templateOf(make), instance);

const wantedOf = (make: Make): Wanted => ({
  key: make.make,
  id: idOfMake(make),
  answers: {...answersFor(templateOf(make.make), make.instance ?? null), ...make.answers},
  repair: make.repair ?? false,
});

/** How many rows come into each table. */
function recordsIn(changes: readonly Change[]): ReadonlyMap<TableKey, number> {
  const records = new Map<TableKey, number>();
  for (const {append, rows} of changes.filter(isOf('append')))
    records.set(append, (records.get(append) ?? 0) + rows.length);
  return records;
}

/**
 * @param needs sheets that have to be there, whatever the changes
 * @param isQuick somebody waits for a cell: no locks are read beforehand, and nobody asks where it went
 * @param findsLocks false: a lock is found by the write that fails, and everything is put back
 */
export function workOut(
  changes: readonly Change[],
  needs: readonly SheetKey[],
  book: SheetBook,
  isQuick = false,
  findsLocks = !isQuick,
): Worked {
  const lists = changes.filter(isOf('list'));
  const answers = Object.fromEntries([
    ...lists.map(({list, add}) => [list, add.join('\n')]),
    ...changes.filter(isOf('setting')).map(({setting, value}) => [setting, value]),
  ]);
  const defaults = defaultAnswers(book.calendar);
  const {steps, finish, checks, made, repaired, notes} = construct(
    book,
    [
      ...changes.filter(isOf('make')).map(wantedOf),
      ...changes.filter(isOf('fill')).map(({fill, cells}) => wantedOf({make: fill, answers: cells})),
      ...needs.map((key): Wanted => ({key, id: key, answers: {}, repair: false})),
    ],
    (key) => (key === 'settings' ? {...defaults(key), ...answers} : defaults(key)),
    recordsIn(changes),
  );
  const working = new Working(book, made, isQuick, findsLocks);
  for (const change of changes) {
    if ('append' in change) working.append(change);
    else if ('set' in change) working.set(change);
    else if ('extend' in change) working.extend(change);
    else if ('clear' in change) working.clear(change);
    else if ('list' in change) working.list(change);
    else if ('formula' in change) working.formula(change);
    else if ('setting' in change) working.setting(change);
    else if ('fill' in change) working.fill(change);
    else if ('empty' in change) working.empty(change);
    else if ('snapshot' in change) working.snapshot(change);
    else if ('thaw' in change) working.thaw(change);
    else if ('say' in change) working.notes.push(change.say);
  }
  working.freeze(changes.filter(isOf('freeze')));
  working.finishCells();
  working.finishSettings();
  return {
    steps: [...working.claims, ...steps, ...working.steps],
    finish: [...finish, ...working.finish],
    checks: [...checks, ...working.checks],
    sheets: {made, repaired},
    first: working.first,
    added: working.added,
    touched: [...working.touched, ...repaired.map(placeOf)],
    notes: [...notes, ...working.notes],
    keep: changes.find(isOf('keep'))?.keep ?? null,
    effects: together(
      {sheets: made.map(({id, plan}) => ({id, print: printOfSeeds(plan)}))},
      ...working.effects,
    ),
  };
}
