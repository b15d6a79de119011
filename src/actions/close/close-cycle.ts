/**
 * The cycle is over: what it came to goes into the Archive, and only once that stands there OKRs is cleared for the next
 * one. Check-ins, decisions, tests, initiatives and the Ledger stay; ids go on, so whatever names one stays true.
 */

import {nextDates, nextName} from '../../okr/archive/next-cycle';
import {dayName} from '../../okr/day';
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import type {Action, Change} from '../action';
import {type Book, numberIn, textIn} from '../book';
import {asOf} from '../cycle';
import {refuseIfFrozen} from '../freeze';
import {idsInUse} from '../ids-in-use';
import {archiveRows, type Choice} from './archive-rows';
import {carriedOn} from './carried-on';
import {type Closing, closingOf} from './closing';

export interface CloseArgs {
  /** What becomes of each objective; one that is not named is dropped. */
  readonly choices: readonly {readonly id: string; readonly choice: Choice}[];
  /** Somebody was told that the cycle is not over yet, and closes it all the same. */
  readonly early: boolean;
}

/** How many days of the cycle are left. */
export const daysLeft = (book: Book, {cycle}: Closing): number => Math.max(0, cycle.end - asOf(book));

/** @throws Condition where closing would lose or double something */
export function refuseToClose(book: Book, {cycle, objectives}: Closing): void {
  const closed = book.rows('archive').find(({cycleStart}) => numberIn(cycleStart) === cycle.start);
  if (closed) {
    const day = numberIn(closed.closedOn);
    throw new Condition(
      `${cycle.name} is closed already${day === null ? '' : `, since ${dayName(day)}`}: its key results stand on ${book.tab('archive')}.`,
      'Set the days of the next cycle on Settings, or delete its rows there to close it anew.',
    );
  }
  if (!objectives.some(({results}) => results.length > 0)) {
    throw new Condition(
      'There is no key result, so there is nothing to close.',
      `Key results stand on ${book.tab('okrs')}, each with an id such as O1.1.`,
    );
  }
  const nameless = book.rows('okrs').find(({id}) => textIn(id).trim() === '');
  if (nameless) {
    const {sheet, cell} = book.place('okrs', nameless.row, 'id');
    throw new Condition(
      `Row ${nameless.row} of ${sheet} has no id, so it would be lost. Nothing was changed.`,
      `Give it one in ${cell}, or empty the row, then close the cycle.`,
    );
  }
}

function nextCycle(book: Book, {cycle}: Closing): Change[] {
  const next = nextDates(cycle);
  const name = nextName(textIn(book.setting('cycleName')), next);
  const aim = book.setting('northStarAim');
  return [
    {setting: 'cycleName', value: name},
    {setting: 'cycleStart', value: next.start},
    {setting: 'cycleEnd', value: next.end},
    ...(aim === null || aim === undefined ? [] : [{setting: 'northStarAim', value: ''} as const]),
    {
      say: `The next cycle goes from ${dayName(next.start)} to ${dayName(next.end)}${name === '' ? '' : ` and is called ${name}`}; change that on ${book.tab('settings')}.`,
    },
    ...(numberIn(aim) === null
      ? []
      : [{say: `The North Star aim was ${numberIn(aim)}; write the next one on ${book.tab('settings')}.`}]),
  ];
}

function sayings(book: Book, closing: Closing): Change[] {
  const until = numberIn(book.setting('baselineUntil'));
  return [
    ...(closing.lockedOn === null
      ? [
          {
            say: `${closing.cycle.name} was never locked, so nothing says what was promised: its key results are Untestable.`,
          },
        ]
      : []),
    ...(until === null
      ? []
      : [
          {
            say: `Baseline until on ${book.tab('settings')} is ${dayName(until)}, so µ and σ rest on the time before that day. Empty it, and the new cycle is judged by all that lies before it.`,
          },
        ]),
  ];
}

export const closeCycle: Action<CloseArgs> = {
  needs: ['archive'],
  isRoutine: true,
  plan({choices, early}, book) {
    refuseIfFrozen(book, 'closed');
    const closing = closingOf(book);
    refuseToClose(book, closing);
    const left = daysLeft(book, closing);
    if (left > 0 && !early) {
      throw new Condition(
        `${closing.cycle.name} ends on ${dayName(closing.cycle.end)}, in ${left === 1 ? 'one day' : `${left} days`}. Nothing was changed.`,
        'Close it then, or say that you want to close it early.',
      );
    }
    const chosen = new Map(choices.map(({id, choice}) => [keyOf(id), choice]));
    const choiceOf = (id: string): Choice => chosen.get(keyOf(id)) ?? 'Drop';
    const rows = archiveRows(closing, book.today, choiceOf);
    const next = carriedOn(book, closing, choiceOf, idsInUse(book));
    return [
      {make: 'archive'},
      {append: 'archive', rows},
      {clear: 'okrs', rows: book.rows('okrs').map(({row}) => row), once: 'archive'},
      ...(next.rows.length > 0 ? [{append: 'okrs', rows: next.rows} as const] : []),
      ...next.guardrails,
      ...nextCycle(book, closing),
      ...sayings(book, closing),
    ];
  },
};
