/**
 * The one way from an action to the spreadsheet: lock, book, plan, journal, carry out, record. Whatever goes through
 * here is all or nothing, can be undone, and never meets another change halfway.
 */
import type {Action, Change} from '../../actions/action';
import {logCurrent} from '../../actions/log-current';
import {conditionFor} from '../../rpc/accident';
import {Condition} from '../../rpc/condition';
import type {Run} from '../../rpc/contract';
import type {SheetKey} from '../../templates/template';
import {openBook} from '../book/open-book';
import type {SheetBook} from '../book/sheet-book';
import {homeOf} from '../book/tags';
import {afterwards} from './afterwards';
import {placeOf} from './construct';
import {isNothing} from './effects';
import {carryOut} from './journal';
import {alone, Busy} from './lock';
import {prepared} from './prepare';
import {keptRun, rememberRun} from './run-record';
import {attempt, show} from './show';
import {idOfMake, type Worked, workOut} from './work-out';

/** Check-ins that were typed and not yet logged. What keeps them from it is no reason to refuse an action. */
function overdueCheckIns(book: SheetBook): {
  readonly worked: Worked | null;
  readonly notes: readonly string[];
} {
  try {
    const changes = logCurrent.plan({by: ''}, book);
    return {worked: changes.length > 0 ? workOut(changes, [], book) : null, notes: []};
  } catch (error) {
    if (!(error instanceof Condition)) throw error;
    return {worked: null, notes: [`New values of Current were not logged: ${error.message}`]};
  }
}

/** Brings to the person's eyes where the work begins: the first row that was added, else the first sheet. */
function showFirst(changes: readonly Change[], {first, sheets}: Worked): void {
  const {made, repaired} = sheets;
  if (first) {
    show({activate: () => first.sheet().getRange(first.cell).activate()});
    return;
  }
  const make = changes.find((change) => 'make' in change);
  if (!make) return;
  const wanted = idOfMake(make);
  const sheet = [...made, ...repaired].find(({id}) => id === wanted);
  // A new sheet is the active one already.
  if (sheet && made[made.length - 1]?.id !== wanted) show(sheet.sheet());
}

export function performIn<A>(book: SheetBook, action: Action<A>, args: A, run: string): Run {
  const changes = action.plan(args, book);
  return prepared(book, changes, (now) =>
    carriedOut(now, now === book ? changes : action.plan(args, now), action.needs, run),
  );
}

function carriedOut(
  book: SheetBook,
  changes: readonly Change[],
  needs: readonly SheetKey[],
  run: string,
): Run {
  const overdue = overdueCheckIns(book);
  const worked = workOut(changes, needs, book);
  const {steps, finish, sheets, effects} = worked;
  const remembering = isNothing(effects)
    ? null
    : rememberRun(run, effects, () => [
        ...sheets.made.map(({id, sheet}) => homeOf({id, sheet: sheet()})),
        ...(worked.keep ? [keptRun({...worked.keep, run})] : []),
      ]);
  carryOut([...(overdue.worked?.steps ?? []), ...steps, ...(remembering ? [remembering.step] : [])], () => {
    finish.forEach(attempt);
  });
  showFirst(changes, worked);
  const {asks, notes, broken} = afterwards(changes, sheets.repaired);
  return {
    id: run,
    made: [...worked.added, ...sheets.made.map(placeOf)],
    repaired: worked.touched.filter(
      ({sheet, cell, label}) => !(broken.has(sheet) && cell === 'A1' && label === sheet),
    ),
    notes: [...worked.notes, ...notes, ...overdue.notes, ...(remembering?.note ? [remembering.note] : [])],
    ...(asks.length > 0 ? {asks} : {}),
  };
}

export function perform<A>(action: Action<A>, args: A, run: string): Run {
  return alone(() => performIn(openBook(), action, args, run));
}

/** Logs what was typed and not yet logged, and leaves no trace for Undo: a check-in belongs to whoever typed it. */
export function logTyped(book: SheetBook, by: string): void {
  const changes = logCurrent.plan({by}, book);
  if (changes.length > 0) carryOut(workOut(changes, [], book, true).steps);
}

/** How long opening the sidebar waits for somebody else's change; what is overdue then is logged the next time. */
const PATIENCE_MS = 3000;

/** The same outside of an action: it takes the lock only when there is something to log. */
export function logOverdue(book: SheetBook): string[] {
  if (logCurrent.plan({by: ''}, book).length === 0) return [];
  try {
    alone(() => logTyped(openBook(), ''), PATIENCE_MS);
    return [];
  } catch (error) {
    if (error instanceof Busy) return [];
    const {message, hint} = conditionFor(error);
    return [`New values of Current could not be logged as check-ins: ${message} ${hint}`];
  }
}
