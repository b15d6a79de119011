/** Turns keys into ranges, at their present places. */

import {locate} from '../plan/locate';
import {dividerRow, firstRow} from '../plan/table-layout';
import {settings} from '../sheets/settings';
import {tables} from '../sheets/tables';
import type {OtherSheets, PlanContext, References, SheetFacts, TableKey, TableTemplate} from '../template';
import {cell, columnFrom, quoted} from './a1';

/** The names of the settings that formulas use, e.g. `asOf` → `AsOf`. */
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  settings.settings.flatMap(({key, name}) => (name === undefined ? [] : [[key, name]])),
);

const within = (template: TableTemplate, facts: SheetFacts | undefined): [string, string][] =>
  [...locate(template, facts?.header ?? [])].map(([key, column]) => [key, columnFrom(column, dividerRow)]);

/** The ranges of every table that exists, by the tab's present name. */
export function otherSheets(sheets: PlanContext['sheets']): OtherSheets {
  const found: Partial<Record<TableKey, Record<string, string>>> = {};
  for (const template of tables) {
    const facts = sheets[template.key];
    if (!facts) continue;
    found[template.key] = Object.fromEntries(
      within(template, facts).map(([key, range]) => [key, `${quoted(facts.tab)}!${range}`]),
    );
  }
  return found as OtherSheets;
}

export function referencesFor(template: TableTemplate, context: PlanContext): References<string> {
  return {
    of: Object.fromEntries(within(template, context.self)),
    sheet: otherSheets(context.sheets),
    names,
  };
}

/** The cells of one row with fixed columns, for colour rules: `$A6`. */
export function rowReferences(located: ReadonlyMap<string, number>): Readonly<Record<string, string>> {
  return Object.fromEntries([...located].map(([key, column]) => [key, `$${cell(column, firstRow)}`]));
}
