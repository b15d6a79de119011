import {kpiFacts} from '../../actions/kpi-facts';
import {kpisOf} from '../../actions/kpis';
import {isoDay} from '../../okr/day';
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import type {Reply} from '../../rpc/contract';
import {otherSheets} from '../../templates/formula/references';
import {hasInstances, instanceId, templates} from '../../templates/sheets';
import {teamDashboardPage} from '../../templates/sheets/dashboard';
import {kits} from '../../templates/sheets/kits';
import {kpiPage} from '../../templates/sheets/kpi-page';
import {settings} from '../../templates/sheets/settings';
import {tables} from '../../templates/sheets/tables';
import {frozenSince} from '../book/frozen-since';
import {openBook} from '../book/open-book';
import {selectedKpi} from '../book/selection';
import type {SheetBook} from '../book/sheet-book';
import {untag} from '../book/tags';
import {healNow} from '../change/heal';
import {logOverdue} from '../change/perform';
import {readKeptRun} from '../change/run-record';
import {attempt} from '../change/show';

/** Every person who is named somewhere, each once, in the order of the alphabet. */
function ownersIn(book: SheetBook): string[] {
  const names = [...book.list('owners')];
  for (const {key, columns} of tables) {
    if (!columns.some((column) => column.key === 'owner') || !book.has(key)) continue;
    for (const {cells} of book.typed(key)) names.push(String(cells.owner ?? ''));
  }
  const each = new Map(names.map((name) => [keyOf(name), name.trim()]));
  each.delete('');
  return [...each.values()].sort((one, other) => one.localeCompare(other));
}

/** A copy of a tab of ours is nobody's. It is told once: then it loses the mark that it was copied with. */
function copyWarnings({workbook}: SheetBook): string[] {
  return workbook.copies.map(({id, sheet}) => {
    const original = workbook.known.get(id)!.facts.tab;
    const name = sheet.getName();
    attempt(() => untag(sheet));
    return `${name} is a copy of ${original}: the add-on works with ${original} and leaves ${name} alone, so what is typed there is not counted.`;
  });
}

/** What keeps a table from being read is said instead of keeping the sidebar from opening. */
function told<T>(ask: () => T, otherwise: T, warnings: string[]): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Condition)) throw error;
    const warning = `${error.message} ${error.hint}`;
    if (!warnings.includes(warning)) warnings.push(warning);
    return otherwise;
  }
}

/** The words of every objective and key result, with their ids. */
function okrsOf(book: SheetBook): Reply<'overview'>['okrs'] {
  if (!book.has('okrs')) return [];
  return book.typed('okrs').flatMap(({cells}) => {
    const [id, text] = [String(cells.id ?? '').trim(), String(cells.text ?? '').trim()];
    return id === '' || text === '' ? [] : [{id, text}];
  });
}

type Columns = Reply<'overview'>['columns'];

/** Where formulas find the columns of a table that is there. */
function columnsOf({workbook}: SheetBook, {key, columns}: (typeof tables)[number]): Columns {
  const facts = workbook.known.get(key)?.facts;
  if (!facts) return [];
  const ranges = otherSheets({[key]: facts})[key] as Readonly<Record<string, string>>;
  return columns.map((column) => ({
    key: `${key}.${column.key}`,
    title: `${facts.tab}: ${column.title}`,
    range: ranges[column.key] ?? '',
  }));
}

/** The settings that formulas know by a name. */
function settingsOf({workbook}: SheetBook): Columns {
  const tab = workbook.known.get('settings')?.facts.tab;
  if (tab === undefined) return [];
  return settings.settings.flatMap(({key, label, name}) =>
    name === undefined ? [] : [{key: `settings.${key}`, title: `${tab}: ${label}`, range: name}],
  );
}

export function overview(): Reply<'overview'> {
  const healed = healNow();
  const book = openBook();
  const {workbook} = book;
  const warnings: string[] = [...healed, ...copyWarnings(book)];
  warnings.push(...told(() => logOverdue(book), [], warnings));
  const tabOf = (id: string): string | null => workbook.known.get(id)?.facts.tab ?? null;
  const kpis = told(() => kpisOf(book), [], warnings);
  const facts = kpiFacts(kpis);
  const start = told(() => book.setting('cycleStart'), null, warnings);
  return {
    sheets: templates
      .filter((template) => !hasInstances(template))
      .map(({key, title, purpose, needs}) => ({key, title, purpose, sheet: tabOf(key), needs: [...needs]})),
    kits: kits.map(({page = false, ...kit}) => ({...kit, page, sheets: [...kit.sheets]})),
    kpis: kpis.map(({name, row}, index) => ({
      ...facts[index]!,
      row,
      page: tabOf(instanceId(kpiPage, name)),
    })),
    selectedKpi: told(() => selectedKpi(book), null, warnings),
    teams: book.list('teams').map((name) => ({name, page: tabOf(instanceId(teamDashboardPage, name))})),
    cycleStart: typeof start === 'number' ? isoDay(start) : null,
    today: book.calendar.isoToday(),
    owners: told(() => ownersIn(book), [], warnings),
    okrs: told(() => okrsOf(book), [], warnings),
    columns: [
      ...tables.flatMap((table) => told(() => columnsOf(book, table), [], warnings)),
      ...settingsOf(book),
    ],
    example: readKeptRun(),
    frozen: frozenSince(book),
    warnings,
  };
}
