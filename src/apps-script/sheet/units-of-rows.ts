import {textIn} from '../../actions/book';
import {kpisOf} from '../../actions/kpis';
import {keyOf} from '../../okr/known';
import {figuresOf, unitStyles} from '../../templates/plan/table-cells';
import type {SheetBook} from '../book/sheet-book';
import {tableOf} from '../book/workbook';
import {a1Of} from './areas';
import type {Edit} from './edit';

/** The column in which a row names the KPI that its figures are about. */
const KPI = 'kpi';

/** A row whose unit was typed shows its figures in that unit; one without a unit in that of the KPI that it names. */
export function showInUnits(book: SheetBook, {table, known, from, to}: Edit): void {
  const template = tableOf(table);
  const {values, located} = known.facts;
  const lines = values.slice(from - 1, to);
  const cellOf = (line: (typeof lines)[number], key: string) => line[(located.get(key) ?? 0) - 1] ?? '';
  const ofKpis = (): Map<string, string> =>
    new Map(kpisOf(book).map(({name, cells}) => [keyOf(name), textIn(cells.unit)]));
  const namesKpis = located.has(KPI) && lines.some((line) => cellOf(line, KPI) !== '');
  const unitsOfKpis = namesKpis ? ofKpis() : new Map<string, string>();
  // A blank unit is a plain number again, not a row to pass over.
  const units = lines.map(
    (line) =>
      String(cellOf(line, template.unit!)) || unitsOfKpis.get(keyOf(String(cellOf(line, KPI)))) || ' ',
  );
  const figures = lines.map((line) =>
    figuresOf(template, Object.fromEntries(template.columns.map(({key}) => [key, cellOf(line, key)]))),
  );
  for (const {areas, style} of unitStyles(template, located, from, units, figures)) {
    if (style.numberFormat !== undefined)
      known.sheet.getRangeList(areas.map(a1Of)).setNumberFormat(style.numberFormat);
  }
}
