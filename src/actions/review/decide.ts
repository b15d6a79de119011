/** A decision about something that worries: a row on Decisions, or the answer to a question that waits there. */
import {readIsoDay} from '../../okr/day';
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import type {Action, Cells, Change} from '../action';
import {type Book, textIn} from '../book';

export interface Deciding {
  /** The id or name that it is about. */
  readonly about: string;
  readonly decision: string;
  readonly owner: string;
  /** `yyyy-mm-dd`, or blank. */
  readonly due: string;
}

const KEPT = 'What you typed is kept.';

function isKnown(about: string, book: Book): boolean {
  const key = keyOf(about);
  return (
    book.rows('okrs').some(({id}) => keyOf(textIn(id)) === key) ||
    book.rows('kpis').some(({name}) => keyOf(textIn(name)) === key) ||
    book.rows('guardrails').some(({name}) => keyOf(textIn(name)) === key)
  );
}

function dayOf(due: string): number | null {
  if (due.trim() === '') return null;
  const day = readIsoDay(due.trim());
  if (day === null) throw new Condition(`${due} is no day, so nothing was saved.`, KEPT);
  return day;
}

export const decide: Action<Deciding> = {
  needs: ['decisions'],
  isRoutine: true,
  plan({about, decision, owner, due}, book) {
    if (decision.trim() === '')
      throw new Condition('Nothing is decided yet, so nothing was saved.', 'Write what happens now.');
    const day = dayOf(due);
    // A question that somebody put on the list is answered there.
    const waiting = book
      .rows('decisions')
      .filter((row) => row.decision === null && keyOf(textIn(row.about)) === keyOf(about))
      .pop();
    if (!waiting && !isKnown(about, book))
      throw new Condition(
        `${about} does not stand in the workbook any more, so nothing was saved.`,
        `${KEPT} Discard it, or bring the row back, then save again.`,
      );
    const cells: Cells<'decisions'> = {
      date: book.today,
      about: waiting ? textIn(waiting.about) : about.trim(),
      decision: decision.trim(),
      ...(owner.trim() === '' ? {} : {owner: owner.trim()}),
      ...(day === null ? {} : {due: day}),
    };
    const row: Change = waiting
      ? {set: 'decisions', row: waiting.row, cells, isTold: true}
      : {append: 'decisions', rows: [cells]};
    const names: Change[] = owner.trim() === '' ? [] : [{list: 'owners', add: [owner.trim()]}];
    return [...names, row];
  },
};
