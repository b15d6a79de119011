import {isoDay} from '../../okr/day';
import {keyOf} from '../../okr/known';
import type {Reply} from '../../rpc/contract';
import {kpiPageId, templates} from '../../templates';
import type {SheetKey} from '../../templates/template';
import {isoToday, isSameTime} from '../calendar';
import {cycleStart} from '../draft/cycle-start';
import {readKpiFacts} from '../draft/kpi-facts';
import {readKpis, selectedKpi} from '../kpis';
import {readList} from '../settings-lists';
import {readRows} from '../table';
import {readWorkbook, type Workbook} from '../workbook';

interface Kit {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly sheets: readonly SheetKey[];
  /** Where the work begins: what the others wait for. */
  readonly begin: SheetKey;
}

/** Sheets that make sense together. The page of a KPI has its own button, because it asks for a KPI. */
const kits: readonly Kit[] = [
  {
    key: 'okrs',
    title: 'Just OKRs',
    purpose: 'The OKRs, the guardrails that pause them, their check-ins and initiatives.',
    sheets: ['settings', 'guardrails', 'checkIns', 'okrs', 'initiatives'],
    begin: 'okrs',
  },
  {
    key: 'kpis',
    title: 'Just KPIs',
    purpose: 'The KPIs with baseline, signal and trust, and the log of their values.',
    sheets: ['settings', 'kpiData', 'kpis', 'guardrails'],
    begin: 'kpis',
  },
  {
    key: 'all',
    title: 'The whole system',
    purpose: 'KPIs and OKRs together: key results take baseline and trust from the KPIs that they move.',
    sheets: ['settings', 'kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs', 'initiatives'],
    begin: 'kpis',
  },
];

/** Every person who is named somewhere, each once, in the order of the alphabet. */
function ownersIn(workbook: Workbook): string[] {
  const names = readList(workbook, 'owners');
  for (const key of ['kpis', 'okrs', 'initiatives'] as const) {
    const known = workbook.known.get(key);
    if (!known) continue;
    for (const {cells} of readRows(key, known.sheet, known.facts)) names.push(String(cells.owner ?? ''));
  }
  const each = new Map(names.map((name) => [keyOf(name), name.trim()]));
  each.delete('');
  return [...each.values()].sort((one, other) => one.localeCompare(other));
}

function warningsFor(workbook: Workbook): string[] {
  const sheet = workbook.spreadsheet.getSpreadsheetTimeZone();
  const script = Session.getScriptTimeZone();
  if (isSameTime(sheet, script)) return [];
  return [
    `The spreadsheet counts days in ${sheet}, the add-on in ${script}: a date may be read as the day before or after. Set both to the same time zone (File → Settings, and the project settings of the script).`,
  ];
}

export function overview(): Reply<'overview'> {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const tabOf = (id: string): string | null => workbook.known.get(id)?.facts.tab ?? null;
  const kpis = readKpis(workbook);
  const facts = readKpiFacts(workbook, kpis);
  const start = cycleStart(workbook);
  return {
    sheets: templates
      .filter(({kind}) => kind !== 'page')
      .map(({key, title, purpose, needs}) => ({key, title, purpose, sheet: tabOf(key), needs: [...needs]})),
    kits: kits.map((kit) => ({...kit, sheets: [...kit.sheets]})),
    kpis: kpis.map(({name, row, cells}, index) => ({
      ...facts[index]!,
      row,
      owner: String(cells.owner ?? ''),
      page: tabOf(kpiPageId(name)),
    })),
    selectedKpi: selectedKpi(workbook, kpis),
    cycleStart: start === null ? null : isoDay(start),
    today: isoToday(workbook.spreadsheet),
    owners: ownersIn(workbook),
    warnings: warningsFor(workbook),
  };
}
