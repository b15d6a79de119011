/** Undo, as somebody asks for it; and the same once more where it was stopped in the middle. */
import type {Place} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {homeKey} from '../book/tags';
import {tableOf} from '../book/workbook';
import type {Effects} from './effects';
import {foldingYears} from './folded-years';
import {carryOut, eventually, STANDING} from './journal';
import {effectsOf, leaving} from './run-record';
import {attempt} from './show';
import {sorting} from './sorting';
import {changing, type Properties} from './store';
import {targetOf} from './target';
import {placeOfSheet, takingBack} from './undo';
import {deleteSheets} from './undo-sheets';
import {begun, tidied} from './unfinished';

export interface Undone {
  readonly undone: string[];
  readonly kept: Place[];
}

/** In a table that is sorted by its days, rows that were taken back from above the others leave no gap. */
function closeGaps({rows}: Effects): void {
  const sorted = rows.filter(({table}) => tableOf(table).newestFirst !== undefined);
  if (sorted.length === 0) return;
  const book = openBook();
  for (const {table} of sorted) {
    if (!book.has(table)) continue;
    const template = tableOf(table);
    const target = targetOf(book, [], table);
    const {first = 1, lastRow} = target;
    const top = book.typed(table)[0]?.row ?? first;
    if (top === first) continue;
    const rows = book.typed(table).map(({cells}) => cells);
    const fold = template.foldsYears ? foldingYears(template, target, rows, book.calendar) : () => {};
    sorting(template, target, lastRow)();
    fold();
  }
}

/**
 * @param all the document's properties as they are
 * @param isHalf it was begun before, and stopped
 */
export function undo(all: Properties, run: string, force: boolean, isHalf = false): Undone {
  const effects = effectsOf(all, run);
  if (!effects) {
    const rest = tidied(all, run);
    if (isHalf) changing(all, rest.gone, rest.set).apply();
    return {undone: [], kept: []};
  }
  const book = openBook();
  const {workbook} = book;
  const {steps, checks, going, undone, kept, left} = takingBack(book, effects, {force, isHalf});
  // What was emptied comes back whole or not at all: halfway between two cycles nothing would fit together.
  if (effects.cleared.length > 0 && kept.length > 0 && !force && !isHalf)
    return {undone: [], kept: [...kept]};
  // Read while they are there.
  const tabs = new Map(going.map(({sheet, facts}) => [sheet, facts.tab]));
  let stubborn: readonly unknown[] = [];
  const entry = {run, parts: {from: 0, to: 0}, tabs: {}, repairs: [], undo: {force}};
  carryOut({
    journal: isHalf ? STANDING : changing(all, [], begun(all, entry)),
    checks,
    steps,
    last: () => {
      stubborn = deleteSheets(
        workbook,
        going.map(({sheet}) => sheet),
      );
    },
  });
  attempt(() => closeGaps(effects));
  const {gone, set} = leaving(all, run, left);
  const homes = going.map(({id}) => homeKey(id)).filter((key) => key in all);
  // What is undone is undone: should this fail, the next run finds nothing left to do and tidies up.
  const rest = tidied(begun(all, entry), run);
  eventually(changing(all, [...gone, ...homes, ...rest.gone], {...set, ...rest.set}).apply);
  return {
    undone: [...[...tabs].filter(([sheet]) => !stubborn.includes(sheet)).map(([, tab]) => tab), ...undone],
    kept: [
      ...kept,
      ...going
        .filter(({sheet}) => stubborn.includes(sheet))
        .map((one) => placeOfSheet(one, `${one.facts.tab}: Google Sheets would not delete it`)),
    ],
  };
}
