/** Turns keys into ranges, at their present places. */

import {locate} from '../plan/locate';
import {layoutAt, usualHeader} from '../plan/table-layout';
import type {TableKey} from '../rows';
import {settings} from '../sheets/settings';
import {tables} from '../sheets/tables';
import type {OtherSheets, PlanContext, References, SheetFacts, TableTemplate} from '../template';
import {cell, columnFrom, quoted} from './a1';

/** The names of the settings that formulas use, e.g. `asOf` → `AsOf`. */
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  settings.settings.flatMap(({key, name}) => (name === undefined ? [] : [[key, name]])),
);

const within = (template: TableTemplate, facts: SheetFacts | undefined): [string, string][] =>
  [...locate(template, facts?.header ?? [], facts?.headerFormulas)].map(([key, column]) => [
    key,
    columnFrom(column, layoutAt(facts?.headerRow ?? usualHeader).divider),
  ]);

/**
 * The ranges of every table that exists, by the tab's present name. A table is looked at when a formula asks for it:
 * what no formula reads costs no call.
 */
export function otherSheets(sheets: PlanContext['sheets']): OtherSheets {
  const found: Partial<Record<TableKey, Record<string, string>>> = {};
  for (const template of tables) {
    if (!(template.key in sheets)) continue;
    let ranges: Record<string, string> | undefined;
    Object.defineProperty(found, template.key, {
      enumerable: true,
      get: () => {
        const facts = sheets[template.key];
        ranges ??= Object.fromEntries(
          within(template, facts).map(([key, range]) => [key, `${quoted(facts?.tab ?? '')}!${range}`]),
        );
        return ranges;
      },
    });
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
export function rowReferences(
  located: ReadonlyMap<string, number>,
  row: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...located].map(([key, column]) => [key, `$${cell(column, row)}`]));
}
