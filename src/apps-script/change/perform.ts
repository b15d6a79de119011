/**
 * The one way from an action to the spreadsheet: lock, what an earlier run left unfinished, book, plan, journal, carry
 * out, record. Whatever goes through here is all or nothing, can be undone, and never meets another change halfway.
 */
import type {Action, Change} from '../../actions/action';
import {logCurrent} from '../../actions/log-current';
import {conditionFor} from '../../rpc/accident';
import {Condition} from '../../rpc/condition';
import type {Run, Seen} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import type {SheetBook} from '../book/sheet-book';
import {homeOf} from '../book/tags';
import {afterwards} from './afterwards';
import {placeOf, START} from './construct';
import {heal} from './heal';
import {carryOut, eventually, replanned} from './journal';
import {alone, Busy} from './lock';
import {Locked} from './locked';
import {prepared} from './prepare';
import {keptRun, type Remembering, remembering} from './run-record';
import {attempt, show} from './show';
import {changed, changing, type Properties, readProperties} from './store';
import {begun, ended, type Repaired, type Unfinished} from './unfinished';
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

/** What is to be put right: a run that is stopped does it again. */
const repairsIn = (changes: readonly Change[]): Repaired[] =>
  changes.flatMap((change) => {
    if (!('make' in change) || !change.repair) return [];
    const {make: key, instance} = change;
    return [{key, ...(instance === undefined ? {} : {instance})}];
  });

/** The page that links to all others: it is mended when one of them is made, once that is done. */
const linksIn = ({workbook}: SheetBook, {made}: Worked['sheets']): Repaired[] =>
  made.length > 0 && workbook.known.has(START) ? [{key: START}] : [];

/** What the journal says of a run, with the changes by which it got there and away again. */
function journalOf(
  all: Properties,
  entry: Unfinished,
  {gone, set}: Remembering,
  worked: Pick<Worked, 'sheets' | 'keep' | 'finish'>,
) {
  const {sheets, keep, finish} = worked;
  const first = {...set, ...begun(all, entry)};
  const after = changed(all, gone, first);
  // What is only put right again if the run stops now is not taken back any more.
  const rest =
    finish.length > 0 ? begun(after, {...entry, parts: {from: 0, to: 0}, tabs: {}}) : ended(after, entry.run);
  return {
    journal: changing(all, gone, first),
    commit: changing(after, [], rest, () => [
      ...sheets.made.map(({id, sheet}) => homeOf({id, sheet: sheet()})),
      ...(keep ? [keptRun({...keep, run: entry.run})] : []),
    ]),
    closing: changing(after, [], ended(after, entry.run)),
  };
}

/**
 * Whether an action adds check-ins while others wait to be logged: both would write into the first free row. What was
 * typed first is logged first, and the action is planned again.
 */
function logsFirst(book: SheetBook, changes: readonly Change[]): boolean {
  if (!changes.some((change) => 'append' in change && change.append === 'checkIns')) return false;
  const {worked} = overdueCheckIns(book);
  if (!worked) return false;
  const {steps, checks} = worked;
  carryOut({steps, checks});
  return true;
}

/** @throws Moved where somebody typed what the plan rests on while it was made: nothing is done then */
function performOnce<A>(
  action: Action<A>,
  args: A,
  run: string,
  all: Properties,
  seen: Seen | undefined,
): Run {
  // What is done every week knows its sheets by where they stood: a copy of a tab has another id.
  const open = () =>
    action.isRoutine ? openBook(new Set(), {homes: all, seen, isRoutine: true}) : openBook();
  const first = open();
  const planned = action.plan(args, first);
  const isLate = logsFirst(first, planned);
  const book = isLate ? open() : first;
  const changes = isLate ? action.plan(args, book) : planned;
  const repairs = repairsIn(changes);
  const entry = begun(all, {run, parts: {from: 0, to: 0}, tabs: {}, repairs});
  return prepared(book, changes, changing(all, [], entry), (now) =>
    now === book
      ? carriedOut(now, changes, action, run, all)
      : carriedOut(now, action.plan(args, now), action, run, changed(all, [], entry)),
  );
}

type How = Pick<Action<never>, 'needs' | 'isRoutine'>;

function carriedOut(
  book: SheetBook,
  changes: readonly Change[],
  {needs, isRoutine = false}: How,
  run: string,
  all: Properties,
): Run {
  const overdue = overdueCheckIns(book);
  const worked = workOut(changes, needs, book, false, !isRoutine);
  const {finish, sheets, effects} = worked;
  const known = remembering(all, run, effects);
  const tabs = Object.fromEntries(sheets.made.map(({id, tab}) => [id, tab]));
  const repairs = [...repairsIn(changes), ...linksIn(book, sheets)];
  const entry = {run, parts: known.parts, tabs, repairs};
  const {journal, commit, closing} = journalOf(all, entry, known, worked);
  const steps = [...(overdue.worked?.steps ?? []), ...worked.steps];
  const checks = [...(overdue.worked?.checks ?? []), ...worked.checks];
  if (steps.length + finish.length > 0) {
    carryOut({journal, checks, steps, commit});
    finish.forEach(attempt);
  }
  if (!isRoutine) showFirst(changes, worked);
  const {asks, notes, broken} = afterwards(changes, sheets.repaired);
  if (finish.length > 0) eventually(closing.apply);
  return {
    id: run,
    made: [...worked.added, ...sheets.made.map(placeOf)],
    repaired: worked.touched.filter(
      ({sheet, cell, label}) => !(broken.has(sheet) && cell === 'A1' && label === sheet),
    ),
    notes: [...worked.notes, ...notes, ...overdue.notes, ...(known.note ? [known.note] : [])],
    ...(asks.length > 0 ? {asks} : {}),
  };
}

/** @param seen what the person's list was read with, where the action rests on one */
export function perform<A>(action: Action<A>, args: A, run: string, seen?: Seen): Run {
  return alone(() => {
    const {all, notes} = heal(readProperties());
    const done = (way: Action<A>) => replanned(() => performOnce(way, args, run, all, seen));
    let reply: Run;
    try {
      reply = done(action);
    } catch (error) {
      // The short way writes blanks into columns of formulas, which people lock; the long one goes round them.
      if (!action.isRoutine || !(error instanceof Locked)) throw error;
      reply = done({...action, isRoutine: false});
    }
    return {...reply, notes: [...notes, ...reply.notes]};
  });
}

/** Logs what was typed and not yet logged, and leaves no trace for Undo: a check-in belongs to whoever typed it. */
export function logTyped(book: SheetBook, by: string): void {
  const changes = logCurrent.plan({by}, book);
  if (changes.length === 0) return;
  const {steps, checks} = workOut(changes, [], book, true);
  // Without a journal: what a stopped run has half written, the next look at Current completes.
  carryOut({steps, checks});
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
