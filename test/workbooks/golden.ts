/**
 * A whole workbook made from the templates' plans in the local engine, with records typed into its tables. It stops
 * short of the writer: what is tested is what the formulas say.
 */
import {documented} from '../../src/functions';
import {letters} from '../../src/templates/formula/a1';
import {layout} from '../../src/templates/plan/table-layout';
import type {CellInput, ColourRule, SheetPlan, StyleRun} from '../../src/templates/sheet-plan';
import {locate, planSheet, rowsOf, templateOf, typedRuns, unitStyles} from '../../src/templates/sheets';
import {type Coat, fixedColours} from '../../src/templates/snapshot/fixed-colours';
import type {SeenRule} from '../../src/templates/snapshot/page-look';
import type {PageKey, PlanContext, SheetFacts, SheetKey, TableTemplate} from '../../src/templates/template';
import {ClockCells} from '../../workbench/host/clock-cells';
import {answersOf, callCustomFunction, registerCustomFunctions} from '../../workbench/host/custom-functions';
import {Engine, toCartesian} from '../../workbench/host/engine';
import {registerEngineFunctions} from '../../workbench/host/engine-functions';
import type {WorkbenchPort} from '../../workbench/host/port';
import {nodeRealm} from '../../workbench/host/realm-node';
import {builtOnce} from '../built-once';

// The engine reports its timings there; in tests they would drown everything else.
console.debug = () => undefined;

type Key = Exclude<SheetKey, PageKey>;
type TableKey = TableTemplate['key'];
type Records = readonly Readonly<Record<string, CellInput>>[];

export interface Contents {
  /** The day, as `yyyy-mm-dd`. */
  readonly today: string;
  readonly tables: readonly TableKey[];
  readonly settings?: Readonly<Record<string, CellInput>>;
  readonly records?: {readonly [K in TableKey]?: Records};
  /** Tab names that differ from the titles. */
  readonly tabs?: {readonly [K in Key]?: string};
  /** KPIs with a page. */
  readonly pages?: readonly string[];
  /** Pages that there is one of. */
  readonly onePages?: readonly PageKey[];
  /** Teams with a Dashboard of their own. */
  readonly teams?: readonly string[];
}

/** The tab of a KPI's page; a tab's name has no slash. */
export const tabOfPage = (kpi: string): string => `KPI · ${kpi.replaceAll('/', '-')}`;

/** `yyyy-mm-dd` → the serial number of the day. */
export const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** The functions as a cell gets them: the built script in a realm of its own. */
function realmWithFunctions() {
  const realm = nodeRealm('functions');
  realm.evaluate(builtOnce('addOnScript'), 'Code.js');
  return realm;
}

const functions = documented();

let realm: ReturnType<typeof realmWithFunctions> | undefined;

export class GoldenWorkbook {
  private readonly engine: Engine;
  private readonly sheetIds = new Map<string, string>();
  private readonly plans = new Map<string, SheetPlan>();
  private sheets: PlanContext['sheets'] = {};

  constructor(private readonly contents: Contents) {
    realm ??= realmWithFunctions();
    registerEngineFunctions();
    registerCustomFunctions(functions);
    const port: WorkbenchPort = {
      body: null,
      dispatch: null,
      callFunction: (name, args) => callCustomFunction(() => realm!, answersOf('functions'), name, args),
      userEdited: () => undefined,
      refusal: () => null,
      today: day(contents.today),
      clockCells: new ClockCells(),
      sparklines: new Map(),
      written: new Map(),
    };
    this.engine = new Engine({sheets: [{id: 'other', name: 'Other', cells: {}}]}, port);
    const keys: Key[] = ['settings', ...contents.tables];
    this.sheets = Object.fromEntries(
      keys.map((key): [string, SheetFacts] => [
        key,
        {tab: contents.tabs?.[key] ?? templateOf(key).title, header: []},
      ]),
    );
    const plans = [
      ...keys.map((key) => ({
        plan: planSheet(templateOf(key), this.context(key)),
        tab: this.sheets[key]!.tab,
      })),
      ...(contents.pages ?? []).map((kpi) => ({
        plan: planSheet(templateOf('kpiPage'), {sheets: this.sheets, answers: {kpi}}),
        tab: tabOfPage(kpi),
      })),
      ...(contents.teams ?? []).map((team) => ({
        plan: planSheet(templateOf('teamDashboardPage'), {sheets: this.sheets, answers: {team}}),
        tab: `Dashboard · ${team}`,
      })),
      ...(contents.onePages ?? []).map((key) => ({
        plan: planSheet(templateOf(key), {sheets: this.sheets, answers: {}}),
        tab: templateOf(key).title,
      })),
    ];
    this.engine.transaction(() => {
      // All tabs first: a formula that names a tab which is not there yet stays broken.
      for (const {plan, tab} of plans) this.add(plan, tab);
      for (const {plan, tab} of plans) this.fill(plan, this.sheetIds.get(tab)!);
      for (const [key, records] of Object.entries(contents.records ?? {}))
        this.type(key as TableKey, records as Records);
    });
  }

  private context(key: Key): PlanContext {
    return {sheets: this.sheets, answers: key === 'settings' ? (this.contents.settings ?? {}) : {}};
  }

  private add(plan: SheetPlan, tab: string): void {
    const sheetId = this.engine.newId();
    this.sheetIds.set(tab, sheetId);
    this.plans.set(tab, plan);
    this.engine.run('CREATE_SHEET', {sheetId, name: tab, position: 1, rows: plan.rows, cols: plan.columns});
  }

  private fill(plan: SheetPlan, sheetId: string): void {
    for (const {area, cells} of plan.blocks) this.write(sheetId, area.row, area.column, cells);
    for (const {name, area} of plan.names) {
      this.engine.run('CREATE_NAMED_RANGE', {
        // Without it the engine checks the range against the sheet that is open.
        sheetId,
        name,
        ranges: [this.engine.rangeData(sheetId, zoneOf(area))],
      });
    }
    this.format(sheetId, plan.styles);
  }

  private format(sheetId: string, styles: readonly StyleRun[]): void {
    for (const {areas, style} of styles) {
      if (!style.numberFormat) continue;
      this.engine.paint(sheetId, areas.map(zoneOf), {format: engineFormat(style.numberFormat)});
    }
  }

  private write(
    sheetId: string,
    row: number,
    column: number,
    cells: readonly (readonly CellInput[])[],
  ): void {
    const contents = cells.map((line) => line.map((cell) => (cell === null ? undefined : String(cell))));
    this.engine.run('WRITE_CELLS', {sheetId, row: row - 1, col: column - 1, contents});
  }

  /** Types records into a table, below its header. */
  private type(key: TableKey, records: Records): void {
    const template = templateOf(key) as TableTemplate;
    const located = locate(template, []);
    const sheetId = this.sheetIds.get(this.sheets[key]!.tab)!;
    const cells = rowsOf(template, located, records);
    for (const {column, columns} of typedRuns(template, located)) {
      this.write(
        sheetId,
        layout.first,
        column,
        cells.map((line) => line.slice(column - 1, column - 1 + columns)),
      );
    }
    const {unit} = template;
    if (unit)
      this.format(
        sheetId,
        unitStyles(
          template,
          located,
          layout.first,
          records.map((record) => record[unit] ?? null),
        ),
      );
  }

  /** `OKRs!F7` → what the cell holds; a blank is an empty text, an error its word. */
  value(reference: string): CellInput {
    const {value} = this.cell(reference);
    return (value as CellInput) ?? '';
  }

  /** What a reader sees in the cell. */
  shown(reference: string): string {
    return this.cell(reference).formattedValue;
  }

  private cell(reference: string) {
    const at = reference.lastIndexOf('!');
    const sheetId = this.sheetIds.get(reference.slice(0, at));
    if (!sheetId) throw new Error(`no tab ${reference.slice(0, at)}`);
    return this.engine.getters.getEvaluatedCell({sheetId, ...toCartesian(reference.slice(at + 1))});
  }

  /** The colours that the rules of its sheet give to the cell, by what it shows now. */
  coat(reference: string): Coat {
    const at = reference.lastIndexOf('!');
    const tab = reference.slice(0, at);
    const {col, row} = toCartesian(reference.slice(at + 1));
    const {rules, rows, columns} = this.plans.get(tab)!;
    const shows = Array.from({length: rows}, (_, r) =>
      Array.from({length: columns}, (_, c) => this.shown(`${tab}!${letters(c + 1)}${r + 1}`)),
    );
    return fixedColours({shows, rows, columns, rules: rules.map(seen)}).at(row + 1, col + 1);
  }

  /** Takes a sheet away, as somebody does who does not know what reads it. */
  remove(tab: string): void {
    this.engine.transaction(() =>
      this.engine.run('DELETE_SHEET', {sheetId: this.sheetIds.get(tab)!, sheetName: tab}),
    );
    this.sheetIds.delete(tab);
  }

  /** Types into a cell: `Review!B3`. */
  typeInto(reference: string, text: string): void {
    const at = reference.lastIndexOf('!');
    const {col, row} = toCartesian(reference.slice(at + 1));
    this.engine.transaction(() =>
      this.write(this.sheetIds.get(reference.slice(0, at))!, row + 1, col + 1, [[text]]),
    );
  }

  /** Where the n-th record (from 1) of a table has a column. */
  at(key: TableKey, column: string, record: number): string {
    const template = templateOf(key) as TableTemplate;
    const place = locate(template, []).get(column);
    if (!place) throw new Error(`${template.title} has no column ${column}`);
    return `${this.sheets[key]!.tab}!${letters(place)}${layout.first - 1 + record}`;
  }

  /** Everything that a table shows below its header in a column, trailing blanks dropped. */
  column(key: TableKey, column: string, records: number): CellInput[] {
    return Array.from({length: records}, (_, index) => this.value(this.at(key, column, index + 1)));
  }

  /** Every cell that shows an error, as `Sheet!Cell word`. */
  errors(): string[] {
    const found: string[] = [];
    const {getters} = this.engine;
    for (const [tab, sheetId] of this.sheetIds) {
      const {rows, columns} = this.engine.sheetSize(sheetId);
      for (let row = 0; row < rows; row += 1) {
        for (let col = 0; col < columns; col += 1) {
          const cell = getters.getEvaluatedCell({sheetId, row, col});
          if (cell.type === 'error')
            found.push(`${tab}!${letters(col + 1)}${row + 1} ${cell.value} ${cell.message ?? ''}`);
        }
      }
    }
    return found;
  }

  /** Every formula of the workbook. */
  formulas(): string[] {
    return [...this.sheetIds.values()].flatMap((sheetId) =>
      Object.values(this.engine.getters.getCells(sheetId)).flatMap((cell) =>
        cell.isFormula ? [cell.compiledFormula.toFormulaString(this.engine.getters)] : [],
      ),
    );
  }

  /** Every cell below the header that is not blank, of the computed columns of an empty table: should be none. */
  stray(key: TableKey, from: number): string[] {
    const {tab} = this.sheets[key]!;
    const sheetId = this.sheetIds.get(tab)!;
    const {rows, columns} = this.engine.sheetSize(sheetId);
    const found: string[] = [];
    for (let row = from - 1; row < rows; row += 1) {
      for (let col = 0; col < columns; col += 1) {
        const {value} = this.engine.getters.getEvaluatedCell({sheetId, row, col});
        if (value !== null && value !== '')
          found.push(`${tab}!${letters(col + 1)}${row + 1} ${String(value)}`);
      }
    }
    return found;
  }
}

/** A colour rule as Google tells it. */
function seen(rule: ColourRule): SeenRule {
  const {areas, fill = null, colour = null} = rule;
  const bold = ('bold' in rule && rule.bold) || null;
  const look = {areas, fill, colour, bold};
  if (rule.kind === 'formula') return {...look, criterion: 'CUSTOM_FORMULA', looksFor: [rule.formula]};
  return rule.kind === 'word'
    ? {...look, criterion: 'TEXT_EQUAL_TO', looksFor: [rule.word]}
    : {...look, criterion: 'TEXT_STARTS_WITH', looksFor: [rule.text]};
}

/** The engine calls no format what Google Sheets calls General. */
const engineFormat = (format: string): string => (format === 'General' ? '' : format);

const zoneOf = ({
  row,
  column,
  rows,
  columns,
}: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}) => ({
  top: row - 1,
  left: column - 1,
  bottom: row + rows - 2,
  right: column + columns - 2,
});

export interface Expectation {
  readonly cell: string;
  readonly value: unknown;
  readonly why: string;
}

/** `OKRs!F7 expected On track, got At risk (why)` for every cell that differs. */
interface Matcher {
  asymmetricMatch(got: unknown): boolean;
}

/** `expect.stringContaining` and its kin. */
const isMatcher = (value: unknown): value is Matcher =>
  typeof value === 'object' && value !== null && 'asymmetricMatch' in value;

export function differences(workbook: GoldenWorkbook, expectations: readonly Expectation[]): string[] {
  return expectations.flatMap(({cell, value, why}) => {
    const got = workbook.value(cell);
    const same = isMatcher(value)
      ? value.asymmetricMatch(got)
      : typeof value === 'number' && typeof got === 'number'
        ? Math.abs(value - got) <= 1e-9 * Math.max(1, Math.abs(value))
        : value === got;
    return same ? [] : [`${cell} expected ${String(value)}, got ${String(got)} (${why})`];
  });
}
