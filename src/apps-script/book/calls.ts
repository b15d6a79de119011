/** Where functions of ours are called, on any tab; and the tabs on which such calls were frozen. */
import type {Calling, CallingCell, Frozen} from '../../actions/book';
import {functions} from '../../functions';
import {callsIn} from '../../okr/formula/calls-in';
import {cell} from '../../templates/formula/a1';
import {titleInFormula} from '../../templates/plan/find-header';
import {parseId} from '../../templates/sheets';
import type {KnownSheet, Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const bySheet = ({known}: Workbook): ReadonlyMap<number, KnownSheet> =>
  new Map([...known.values()].map((one) => [one.sheet.getSheetId(), one]));

function named(tab: string, known: KnownSheet | undefined): Omit<Calling, 'cells'> {
  if (!known) return {tab, key: null, instance: null};
  return {tab, ...parseId(known.id)};
}

function callingCells(sheet: Sheet, names: ReadonlySet<string>): CallingCell[] {
  return sheet
    .getDataRange()
    .getFormulas()
    .flatMap((line, r) =>
      line.flatMap((formula, c): CallingCell[] => {
        if (callsIn(formula, names).length === 0) return [];
        const at = cell(c + 1, r + 1);
        return [{cell: at, label: titleInFormula(formula) ?? at}];
      }),
    );
}

/** The day that all figures are of: while it runs on, what is frozen would be shown as if it were of today. */
function runningDay({sheet, facts}: KnownSheet): CallingCell[] {
  const at = cell(facts.form.value, facts.form.rows.get('asOf') ?? 0);
  if (!facts.form.rows.has('asOf')) return [];
  return sheet.getRange(at).getFormula() === '' ? [] : [{cell: at, label: 'As of'}];
}

export function callingTabs(workbook: Workbook): Calling[] {
  const names = new Set(functions.map(({name}) => name));
  const ours = bySheet(workbook);
  return workbook.spreadsheet.getSheets().map((sheet) => {
    const known = ours.get(sheet.getSheetId());
    return {
      ...named(sheet.getName(), known),
      cells: known?.id === 'settings' ? runningDay(known) : callingCells(sheet, names),
    };
  });
}

export function frozenTabs(workbook: Workbook): Frozen[] {
  if (workbook.frozen.size === 0) return [];
  const ours = bySheet(workbook);
  return [...workbook.frozen].map(([id, {sheet, frozen}]) => ({
    ...named(sheet.getName(), ours.get(id)),
    on: frozen.on,
  }));
}
