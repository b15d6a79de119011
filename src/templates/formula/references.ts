/** Turns keys into ranges, at their present places. */

import {type FormPlaces, formPlaces} from '../plan/form-places';
import {locate} from '../plan/locate';
import {layoutAt, usualHeader} from '../plan/table-layout';
import type {SettingKey, TableKey} from '../rows';
import {settings} from '../sheets/settings';
import {tables} from '../sheets/tables';
import type {OtherSheets, PlanContext, References, SheetFacts, TableTemplate} from '../template';
import {absolute, cell, columnFrom, literal, quoted} from './a1';

/** The names of the settings that formulas use, e.g. `asOf` → `AsOf`. */
export const names: Readonly<Record<string, string>> = Object.fromEntries(
  settings.settings.flatMap(({key, name}) => (name === undefined ? [] : [[key, name]])),
);

/** Where the value of every setting stands, by the tab's present name; looked at when a formula asks for one. */
export function settingCells(facts: SheetFacts | undefined): Readonly<Record<SettingKey, string>> {
  let places: FormPlaces | undefined;
  const cellOf = (key: string): string => {
    if (!facts) return '""';
    places ??= formPlaces(settings, facts);
    return `${quoted(facts.tab)}!${absolute(cell(places.value, places.rows.get(key) ?? 0))}`;
  };
  const found = {};
  for (const {key} of settings.settings) {
    Object.defineProperty(found, key, {enumerable: true, get: () => cellOf(key)});
  }
  return found as Readonly<Record<SettingKey, string>>;
}

const within = (template: TableTemplate, facts: SheetFacts | undefined): [string, string][] =>
  [...locate(template, facts?.header ?? [], facts?.headerFormulas, facts?.headerNotes)].map(
    ([key, column]) => [key, columnFrom(column, layoutAt(facts?.headerRow ?? usualHeader).top)],
  );

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

/** A link that selects the sheet. Before the sheet is born nobody knows where it leads: then only its name stands there. */
export function linkTo({tab, gid}: SheetFacts, label = tab): string {
  return gid === undefined ? literal(label) : `HYPERLINK("#gid=${gid}";${literal(label)})`;
}

export function referencesFor(template: TableTemplate, context: PlanContext): References<string> {
  return {
    of: Object.fromEntries(within(template, context.self)),
    sheet: otherSheets(context.sheets),
    names,
    settings: settingCells(context.sheets.settings),
  };
}

/** The cells of one row with fixed columns, for colour rules: `$A6`. */
export function rowReferences(
  located: ReadonlyMap<string, number>,
  row: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries([...located].map(([key, column]) => [key, `$${cell(column, row)}`]));
}
