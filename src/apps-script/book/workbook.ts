import {firstSettingRow, labelColumn} from '../../templates/plan/form-layout';
import {firstRow, headerRow} from '../../templates/plan/table-layout';
import type {SheetPlan} from '../../templates/sheet-plan';
import {
  figureColumns,
  kpiPageId,
  largestOf,
  locate,
  planSheet,
  templateOf,
  templates,
} from '../../templates/sheets';
import type {PlanContext, SheetFacts, SheetKey, TableTemplate} from '../../templates/template';
import {taggedSheets} from './tags';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table or form has one sheet; the KPI pages are as many as there are KPIs. */
export type SingleKey = Exclude<SheetKey, 'kpiPage'>;

const PAGE = kpiPageId('');

export const isPageId = (id: string): boolean => id.startsWith(PAGE);
/** The KPI that a page was made for. */
export const kpiOfPage = (id: string): string => id.slice(PAGE.length);

export interface KnownSheet {
  readonly id: string;
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
}

/** What is in the spreadsheet, read once before anything is written. */
export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  /** Our sheets by the id of their plan. */
  readonly known: ReadonlyMap<string, KnownSheet>;
  /** The names of all tabs, other people's too. */
  readonly tabs: readonly string[];
}

export function isTable(template: ReturnType<typeof templateOf>): template is TableTemplate {
  return template.kind === 'table';
}

/** Where the columns of a table stand. */
export function columnsOf(
  template: TableTemplate,
  facts: SheetFacts | undefined,
): ReadonlyMap<string, number> {
  return locate(template, facts?.header ?? []);
}

/** Units and sizes of the figures, row by row. */
function figuresIn(
  sheet: Sheet,
  template: TableTemplate,
  facts: SheetFacts,
): Pick<SheetFacts, 'units' | 'largest'> {
  const located = columnsOf(template, facts);
  const column = template.unit && located.get(template.unit);
  const [rows, width] = [(facts.rows ?? 0) - firstRow + 1, facts.columns ?? 0];
  if (!column || column > width || rows < 1) return {};
  const values = sheet.getRange(firstRow, 1, rows, width).getValues();
  const figures = figureColumns(template).map(({key}) => [key, (located.get(key) ?? 0) - 1] as const);
  return {
    units: values.map((line) => String(line[column - 1] ?? '')),
    largest: values.map((line) =>
      largestOf(template, Object.fromEntries(figures.map(([key, at]) => [key, line[at]]))),
    ),
  };
}

function readFacts(id: string, sheet: Sheet): SheetFacts {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  const size = {tab: sheet.getName(), rows, columns};
  const template = templates.find(({key}) => key === id);
  if (!template) return {...size, header: []};
  const header = rows < headerRow ? [] : sheet.getRange(headerRow, 1, 1, columns).getDisplayValues()[0]!;
  if (template.kind === 'table') {
    const facts: SheetFacts = {...size, header};
    return {...facts, ...figuresIn(sheet, template, facts)};
  }
  const labels = sheet
    .getRange(1, labelColumn, Math.max(rows, firstSettingRow), 1)
    .getDisplayValues()
    .map(([label]) => label ?? '');
  return {...size, header, labels};
}

export function readWorkbook(spreadsheet: Spreadsheet): Workbook {
  const known = taggedSheets(spreadsheet).map(({id, sheet}) => ({id, sheet, facts: readFacts(id, sheet)}));
  return {
    spreadsheet,
    known: new Map(known.map((one) => [one.id, one])),
    tabs: spreadsheet.getSheets().map((sheet) => sheet.getName()),
  };
}

/** What a planner needs to know: the sheets that are there, and those that the same run makes. */
export function factsByKey(
  workbook: Workbook,
  coming: ReadonlyMap<SingleKey, SheetFacts> = new Map(),
): PlanContext['sheets'] {
  const there = [...workbook.known.values()].filter(({id}) => templates.some(({key}) => key === id));
  return Object.fromEntries([...there.map(({id, facts}) => [id, facts] as const), ...coming]);
}

export const keyOfId = (id: string): SheetKey => (isPageId(id) ? 'kpiPage' : (id as SheetKey));

/** What a sheet that exists should be, given the sheets that are (or will be) there. */
export function planOf({id, facts}: KnownSheet, sheets: PlanContext['sheets']): SheetPlan {
  const answers: PlanContext['answers'] = isPageId(id) ? {kpi: kpiOfPage(id)} : {};
  return planSheet(templateOf(keyOfId(id)), {sheets, self: facts, answers});
}

/** Google Sheets takes these, xlsx and other programs don't; and a tab's name has at most 100 characters. */
const FORBIDDEN = /[[\]*?/\\:']/g;
const LONGEST_TAB = 90;

/** A tab name that nobody uses: `OKRs`, or `OKRs 2` where an `OKRs` of somebody else's stands already. */
export function freeTab(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAB) || 'Sheet';
  const isTaken = (name: string) => [...taken].some((tab) => tab.toLowerCase() === name.toLowerCase());
  let name = plain;
  for (let n = 2; isTaken(name); n += 1) name = `${plain} ${n}`;
  return name;
}
