/** The rows that a run appended, and the ids that it added to guardrails: finding them again and taking them away. */
import {keyOf} from '../../okr/known';
import type {TableKey} from '../../templates/template';
import {identity, printOfRow} from '../add-draft';
import {columnsOf, type KnownSheet} from '../book/workbook';
import {sameGuardrail} from '../draft/records';
import {emptied, rangeOf, sizeOf} from '../sheet/areas';
import {present} from '../sheet/aspects/cells';
import {refuseIfLocked} from '../sheet/aspects/protection';
import {headlines, setHeadlines} from '../sheet/headline-rows';
import {literal} from '../sheet/literal';
import {readRows, type TableRow, tableOf, typedKeys} from './append';
import type {Step} from './journal';
import type {RunRecord} from './run-record';

export type RowRecord = RunRecord['rows'][number];
export type Days = (date: Date) => number;

export interface FoundRow {
  readonly record: RowRecord;
  readonly row: TableRow;
  readonly isTouched: boolean;
}

/** Where the rows of a run stand now: untouched they are known by their print, else by their name. */
export function findRows(records: readonly RowRecord[], known: KnownSheet, days: Days): FoundRow[] {
  const key = known.id as TableKey & keyof typeof identity;
  const rows = readRows(key, known.sheet, known.facts);
  const prints = rows.map(({cells}) => printOfRow(key, cells, days));
  const taken = new Set<number>();
  return records.flatMap((record): FoundRow[] => {
    const named = (index: number) => keyOf(String(rows[index]!.cells[identity[key]])) === keyOf(record.id);
    const free = rows.map((_, index) => index).filter((index) => !taken.has(index) && named(index));
    const same = free.find((index) => prints[index] === record.print);
    const index = same ?? free[0];
    if (index === undefined) return [];
    taken.add(index);
    return [{record, row: rows[index]!, isTouched: same === undefined}];
  });
}

/** Empties the typed cells of rows; the computed ones follow by themselves. */
export function clearRows(known: KnownSheet, rows: readonly FoundRow[]): Step[] {
  const template = tableOf(known.id as TableKey);
  const columns = columnsOf(template, known.facts);
  const typed = typedKeys(template)
    .map((key) => columns.get(key) ?? 0)
    .filter((column) => column > 0);
  const heads = headlines(
    template,
    columns,
    rows.map(({row: {row, cells}}) => ({row, cells})),
  );
  const clearing = rows.flatMap(({row: {row}}) => {
    const runs: {from: number; count: number}[] = [];
    for (const column of [...typed].sort((a, b) => a - b)) {
      const last = runs[runs.length - 1];
      if (last && last.from + last.count === column) last.count += 1;
      else runs.push({from: column, count: 1});
    }
    const areas = runs.map(({from, count}) => ({row, column: from, rows: 1, columns: count}));
    refuseIfLocked(known.sheet, areas);
    return areas.map((area): Step => {
      const before = present(known.sheet, area);
      return {
        apply: () => emptied(known.sheet, area),
        revert: () => rangeOf(known.sheet, area).setValues(before),
      };
    });
  });
  return [...clearing, ...setHeadlines(known.sheet, heads, false, sizeOf(known.sheet))];
}

/** Takes the run's objectives out of what older guardrails protect. */
export function narrowScopes(known: KnownSheet, scopes: RunRecord['scopes']): Step[] {
  const column = columnsOf(tableOf('guardrails'), known.facts).get('scope') ?? 1;
  return readRows('guardrails', known.sheet, known.facts).flatMap(({row, cells}): Step[] => {
    const own = {name: String(cells.name), rule: String(cells.rule)};
    const added = scopes
      .filter(({guardrail, rule}) => sameGuardrail(own, {name: guardrail, rule}))
      .map((one) => keyOf(one.added));
    const before = String(cells.scope ?? '');
    const ids = before.split(/[,;\s]+/).filter(Boolean);
    const left = ids.filter((id) => !added.includes(keyOf(id)));
    if (added.length === 0 || left.length === ids.length) return [];
    const range = known.sheet.getRange(row, column);
    return [
      {
        apply: () => range.setValue(literal(left.join(', '))),
        revert: () => range.setValue(literal(before)),
      },
    ];
  });
}
