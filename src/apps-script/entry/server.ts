import {conditionFor} from '../../rpc/accident';
import {Condition} from '../../rpc/condition';
import type {Envelope, Run} from '../../rpc/contract';
import {dispatch} from '../../rpc/dispatch';
import {hasInstances, parseId, templates} from '../../templates/sheets';
import {teamDashboardPage} from '../../templates/sheets/dashboard';
import {kpiPage} from '../../templates/sheets/kpi-page';
import {openBook} from '../book/open-book';
import {tagOf} from '../book/tags';
import {handlers} from '../handlers';

/** The log of the script, for whoever runs the add-on; people see conditions only. */
function report(error: unknown): void {
  console.error(error);
}

export function rpc(name: unknown, payload: unknown): Envelope {
  return dispatch(handlers, name, payload, report);
}

const TOAST_SECONDS = 8;

/** A menu action has no sidebar to answer in, so it says in a corner of the spreadsheet what it did or why not. */
function fromMenu(action: (run: string) => Run): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const say = (message: string, title: string) => spreadsheet.toast(message, title, TOAST_SECONDS);
  try {
    const {made, repaired, notes} = action(Utilities.getUuid());
    const [verb, places] = made.length > 0 ? ['Made', made] : ['Repaired', repaired];
    const names = places.map(({label}) => label).join(', ');
    say([...notes].join(' '), names === '' ? 'Not repaired yet' : `${verb}: ${names}`);
  } catch (error) {
    const condition = conditionFor(error);
    if (condition !== error) report(error);
    say(condition.hint, condition.message);
  }
}

/** @throws Condition for a tab that somebody duplicated: it is nobody's, and its original is not what is looked at */
function refuseCopy(sheet: GoogleAppsScript.Spreadsheet.Sheet, id: string | null): void {
  const {workbook} = openBook();
  const copied = workbook.copies.find((one) => one.sheet.getSheetId() === sheet.getSheetId());
  if (!copied || id === null) return;
  const original = workbook.known.get(id)?.facts.tab ?? 'the sheet that it was made from';
  throw new Condition(
    `${sheet.getName()} is a copy of ${original}, which the add-on leaves alone.`,
    `Go to ${original} to repair it.`,
  );
}

/** Without a sidebar the spreadsheet itself asks before anything is moved. */
function repairAsking(key: string, run: string): Run {
  const done = handlers.buildSheet({key, run});
  const asks = done.asks ?? [];
  if (asks.length === 0) return done;
  const ui = SpreadsheetApp.getUi();
  const questions = asks.map(({question}) => question).join('\n');
  if (ui.alert('Repair', questions, ui.ButtonSet.YES_NO) === ui.Button.YES)
    return handlers.buildSheet({key, run, move: true});
  const places = asks.map(({at}) => at.label).join(', ');
  return {
    ...done,
    notes: [...done.notes, `Left where it stands: ${places}. Until it is moved the column is not computed.`],
  };
}

export function kpiPageForSelection(): void {
  fromMenu((run) => handlers.buildKpiPage({kpi: null, run}));
}

export function repairThisSheet(): void {
  fromMenu((run) => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const id = tagOf(sheet);
    refuseCopy(sheet, id);
    const {key, instance} = parseId(id ?? '');
    if (instance !== null && key === kpiPage.key) return handlers.buildKpiPage({kpi: instance, run});
    if (instance !== null && key === teamDashboardPage.key)
      return handlers.buildTeamDashboard({team: instance, run});
    if (templates.some((one) => one.key === key && !hasInstances(one))) return repairAsking(key, run);
    throw new Condition(
      'This sheet was not made by KPI & OKR, so there is nothing to repair.',
      'Go to one of its sheets first, or make one in the sidebar under Build.',
    );
  });
}
