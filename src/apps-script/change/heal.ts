/**
 * What a run left that was stopped in the middle: found in the journal by the next action, and by the sidebar when it
 * opens. What it had added is taken back, as Undo would; what it was putting right, and an Undo, is done to the end.
 * People who typed there in the meantime keep what they typed.
 */
import type {Change} from '../../actions/action';
import {conditionFor} from '../../rpc/accident';
import {Condition} from '../../rpc/condition';
import {instanceId, parseId, templateOf} from '../../templates/sheets';
import {openBook} from '../book/open-book';
import {homeOf} from '../book/tags';
import type {BuiltSheet} from './construct';
import {type Effects, NO_EFFECTS} from './effects';
import {carryOut, STANDING} from './journal';
import {alone, Busy} from './lock';
import {prepared} from './prepare';
import {effectsOf, leaving} from './run-record';
import {attempt} from './show';
import {changing, type Properties, readProperties} from './store';
import {type TakingBack, takingBack} from './undo';
import {undo} from './undo-run';
import {deleteSheets} from './undo-sheets';
import {
  counting,
  ended,
  isAnyUnfinished,
  type Repaired,
  tidied,
  type Unfinished,
  unfinishedIn,
} from './unfinished';
import {workOut} from './work-out';

const idOf = ({key, instance}: Repaired): string => instanceId(templateOf(key), instance);

/** Puts the sheets right that are there. */
function repairAgain(repairs: readonly Repaired[]): readonly BuiltSheet[] {
  const book = openBook();
  const there = new Map(
    repairs.filter((one) => book.workbook.find(idOf(one))).map((one) => [idOf(one), one]),
  );
  const changes = [...there.values()].map(({key, ...rest}): Change => ({make: key, ...rest, repair: true}));
  if (changes.length === 0) return [];
  return prepared(book, changes, STANDING, (now) => {
    const {steps, checks, finish, sheets} = workOut(changes, [], now);
    carryOut({journal: STANDING, steps, checks});
    finish.forEach(attempt);
    return [...sheets.made, ...sheets.repaired];
  });
}

interface Taken extends Pick<TakingBack, 'rows' | 'kept' | 'staying'> {
  readonly tabs: readonly string[];
  readonly others: readonly string[];
  readonly left: Effects;
}

function takeBack(effects: Effects, {tabs}: Unfinished): Taken {
  const book = openBook();
  const plan = takingBack(book, effects, {force: false, isHalf: true}, tabs);
  const {steps, checks, going, untagged, undone, rows, kept, staying, left} = plan;
  const sheets = [...going.map(({sheet}) => sheet), ...untagged];
  const names = new Map(sheets.map((sheet) => [sheet, sheet.getName()]));
  let stubborn: readonly unknown[] = [];
  carryOut({
    journal: STANDING,
    steps,
    checks,
    last: () => {
      stubborn = deleteSheets(book.workbook, sheets);
    },
  });
  const counted = [...rows.values()].reduce((sum, count) => sum + count, 0);
  return {
    tabs: sheets.filter((sheet) => !stubborn.includes(sheet)).map((sheet) => names.get(sheet)!),
    rows,
    others: undone.length > counted ? undone.slice(counted) : [],
    kept,
    staying,
    left,
  };
}

const TOLD = 5;

const some = (names: readonly string[]): string =>
  names.length > TOLD
    ? `${names.slice(0, TOLD).join(', ')} and ${names.length - TOLD} more`
    : names.join(', ');

/** What is said of it; nothing where the run had not begun. */
function told({tabs, rows, others, kept}: Taken, finished: readonly BuiltSheet[]): string[] {
  const taken = [
    ...(tabs.length > 0 ? [`the ${tabs.length === 1 ? 'tab' : 'tabs'} ${some(tabs)}`] : []),
    ...[...rows].map(([tab, count]) => `${count} ${count === 1 ? 'row' : 'rows'} of ${tab}`),
    ...(others.length > 0 ? [some(others)] : []),
  ];
  const changed = kept.filter(({label}) => label.endsWith(SINCE)).map(({label}) => label);
  if (taken.length + finished.length + changed.length === 0) return [];
  return [
    'The change before this one was stopped in the middle.',
    ...(taken.length > 0 ? [`What it had done was taken back: ${taken.join('; ')}.`] : []),
    ...(finished.length > 0 ? [`Finished now: ${some(finished.map(({tab}) => tab))}.`] : []),
    ...(changed.length > 0 ? [`Left as it is: ${some(changed)}.`] : []),
  ];
}

/** Ends the labels of what people changed. */
const SINCE = 'since';

function finish(all: Properties, one: Unfinished): string[] {
  const {run, parts} = one;
  if (one.undo) {
    undo(all, run, one.undo.force, true);
    return ['Undo was stopped in the middle; it is finished now.'];
  }
  const effects = effectsOf(all, run, parts) ?? NO_EFFECTS;
  const taken = takeBack(effects, one);
  const staying = taken.staying.map(({id}): Repaired => {
    const {key, instance} = parseId(id);
    return {key: key as Repaired['key'], ...(instance === null ? {} : {instance})};
  });
  const finished = repairAgain([...one.repairs, ...staying]);
  const {gone, set} = leaving(all, run, taken.left, parts);
  const own = new Set(effects.sheets.map(({id}) => id));
  const homes = finished.filter(({id}) => own.has(id)).map(({id, sheet}) => homeOf({id, sheet: sheet()}));
  const rest = tidied(all, run);
  changing(all, [...gone, ...rest.gone], {...set, ...Object.fromEntries(homes), ...rest.set}).apply();
  return told(taken, finished);
}

/** So often a run is tried to be put right: what fails then would fail for ever, and must not keep everything from it. */
const MOST_TRIES = 3;

interface Healed {
  /** The document's properties as they are now. */
  readonly all: Properties;
  readonly notes: readonly string[];
}

/**
 * Puts right what earlier runs left. The lock is held, so none of them is still at it.
 * @throws where a service fails: nothing was changed, and the next run tries again
 */
export function heal(all: Properties): Healed {
  const list = unfinishedIn(all);
  if (list.length === 0) return {all, notes: []};
  const notes: string[] = [];
  let now = all;
  for (const one of list) {
    if ((one.tries ?? 0) >= MOST_TRIES) {
      changing(now, [], ended(now, one.run)).apply();
      notes.push(
        'A change that was stopped in the middle could not be put right. Look at the last rows and tabs, or open File → Version history.',
      );
    } else {
      counting(now, one).apply();
      now = readProperties();
      try {
        notes.push(finish(now, one).join(' '));
      } catch (error) {
        if (!(error instanceof Condition)) throw error;
        notes.push(
          `A change before this one was stopped in the middle and is not put right yet: ${error.message}`,
        );
      }
    }
    now = readProperties();
  }
  return {all: now, notes: notes.filter(Boolean)};
}

/** How long opening the sidebar waits for somebody else's change, which is not unfinished but under way. */
const PATIENCE_MS = 3000;

/** The same outside of an action: one trip where nothing is unfinished. */
export function healNow(): readonly string[] {
  if (!isAnyUnfinished()) return [];
  try {
    return alone(() => heal(readProperties()).notes, PATIENCE_MS);
  } catch (error) {
    if (error instanceof Busy) return [];
    const {message, hint} = conditionFor(error);
    return [`A change was stopped in the middle and could not be put right yet: ${message} ${hint}`];
  }
}
