/**
 * A workbook that reads without the add-on: the values of our functions in place of their formulas. What is frozen, what
 * stands still because of it, and the way back.
 */
import {dayName} from '../okr/day';
import {Condition} from '../rpc/condition';
import {templateOf} from '../templates/sheets';
import type {SheetKey} from '../templates/template';
import type {Action, Change} from './action';
import type {Book, Calling} from './book';

export interface FreezePreview {
  readonly sheets: readonly {readonly sheet: string; readonly count: number; readonly columns: string}[];
  /** The pages without a function of ours that show what stands still; tables read others for their choices, too. */
  readonly showing: readonly string[];
}

/** As many columns as one reads of a sheet. */
const TOLD = 6;

/** Columns by their headings; of a page, which has none, how many formulas there are. */
const listed = ({cells}: Calling): string => {
  const labels = cells.flatMap(({cell, label}) => (label === cell ? [] : [label]));
  const others = cells.length - Math.min(labels.length, TOLD);
  const formulas = others === 1 ? '1 formula' : `${others} formulas`;
  if (labels.length === 0) return formulas;
  return labels.slice(0, TOLD).join(', ') + (others > 0 ? ` and ${others} more` : '');
};

export function freezePreview(book: Book): FreezePreview {
  const all = book.calls();
  const calling = all.filter(({cells}) => cells.length > 0);
  const still = new Set(calling.flatMap(({key}) => key ?? []));
  const reads = (key: SheetKey): boolean => templateOf(key).reads.some((one) => still.has(one));
  for (let grown = true; grown; ) {
    const more = all.flatMap(({key}) => (key && !still.has(key) && reads(key) ? [key] : []));
    grown = more.length > 0;
    for (const key of more) still.add(key);
  }
  return {
    sheets: calling.map((one) => ({sheet: one.tab, count: one.cells.length, columns: listed(one)})),
    showing: all
      .filter(
        ({key, cells}) =>
          cells.length === 0 && key !== null && still.has(key) && templateOf(key).kind === 'page',
      )
      .map(({tab}) => tab),
  };
}

/** What stands still is no base for what is written down for good. */
export function refuseIfFrozen(book: Book, what: string): void {
  const frozen = book.frozen();
  if (frozen.length === 0) return;
  const since = dayName(Math.min(...frozen.map(({on}) => on)));
  throw new Condition(
    `This workbook is frozen since ${since}: what it shows is of that day, so nothing was ${what}.`,
    'Let it compute again under Share, then try again.',
  );
}

export const freeze: Action<Record<never, never>> = {
  needs: [],
  plan(_, book) {
    const calling = book.calls().filter(({cells}) => cells.length > 0);
    // The day alone is no function of ours.
    if (calling.every(({key}) => key === 'settings')) {
      throw new Condition(
        book.frozen().length > 0
          ? 'This workbook is frozen already.'
          : 'No formula in this workbook calls a function of KPI & OKR, so there is nothing to freeze.',
        'It opens without the add-on as it is.',
      );
    }
    return [
      ...calling.map(({tab, cells}): Change => ({freeze: tab, cells: cells.map(({cell}) => cell)})),
      {
        say: `Frozen as of ${dayName(book.today)}: what was computed stands still until “Let it compute again” under Share, or Repair under Build.`,
      },
    ];
  },
};

export const thaw: Action<Record<never, never>> = {
  needs: [],
  plan(_, book) {
    const frozen = book.frozen();
    if (frozen.length === 0)
      throw new Condition('Nothing in this workbook is frozen.', 'Reload the sidebar.');
    return frozen.map(
      ({tab, key, instance}): Change =>
        key === null ? {thaw: tab} : {make: key, repair: true, ...(instance === null ? {} : {instance})},
    );
  },
};
