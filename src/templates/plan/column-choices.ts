/** What may be typed into a column, as ranges of the sheets that exist. */
import {area} from '../formula/a1';
import type {Area, Choice, ChoiceRun} from '../sheet-plan';
import {settings} from '../sheets/settings';
import {tables} from '../sheets/tables';
import type {ColumnChoices, PlanContext} from '../template';
import {firstRowUnder, listRows} from './form-layout';
import {formPlaces} from './form-places';
import {locate} from './locate';
import {layoutAt, usualHeader} from './table-layout';

/** Nothing when the choices are on a sheet that does not exist. Only a list can refuse what it does not know. */
export function choiceRuns(
  choices: ColumnChoices | undefined,
  where: Area,
  help: string,
  context: PlanContext,
): ChoiceRun[] {
  const choice = choices && choiceOf(choices, context);
  if (!choices || !choice) return [];
  return [{area: where, choice, strict: choices.kind === 'list' && choices.strict === true, help}];
}

function choiceOf(choices: ColumnChoices, {sheets}: PlanContext): Choice | null {
  switch (choices.kind) {
    case 'setting': {
      if (!sheets.settings) return null;
      const {header, lists} = formPlaces(settings, sheets.settings);
      const column = lists.get(choices.setting) ?? 0;
      return {
        kind: 'range',
        sheet: sheets.settings.tab,
        area: area(firstRowUnder(header), column, listRows, 1),
      };
    }
    case 'column': {
      const facts = sheets[choices.table];
      const template = tables.find(({key}) => key === choices.table);
      const column =
        template &&
        facts &&
        locate(template, facts.header, facts.headerFormulas, facts.headerNotes).get(choices.column);
      if (!template || !facts || !column) return null;
      const {top} = layoutAt(facts.headerRow ?? usualHeader);
      // A table is as long as it is: somebody may have deleted rows, and a range beyond the last is none.
      const rows = Math.max(1, (facts.rows ?? template.rows) - top + 1);
      return {kind: 'range', sheet: facts.tab, area: area(top, column, rows, 1)};
    }
    case 'list':
      return {kind: 'list', values: choices.values};
    default:
      return choices;
  }
}
