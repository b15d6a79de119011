/**
 * A check-in: values, confidence and comments of one person, from the sidebar into the logs and onto OKRs. Every one is
 * a row of its own, on a day that has one already too: the later row counts, and nothing that was said is written over.
 */
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import type {Action, Cells, Change} from '../action';
import {type Book, textIn} from '../book';
import {kpisOf} from '../kpis';

export interface ResultCheckIn {
  readonly id: string;
  /** The words that the person saw: an id may have gone to another key result meanwhile. */
  readonly text: string;
  /** What its figures are shown in: its own unit, else its KPI's. */
  readonly unit: string;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly comment: string;
  readonly blockedBy: string;
}

export interface CheckIns {
  readonly by: string;
  readonly results: readonly ResultCheckIn[];
  readonly kpis: readonly {readonly kpi: string; readonly value: number}[];
}

const KEPT = 'What you typed is kept.';

const gone = (what: string, tab: string): Condition =>
  new Condition(
    `${what} does not stand on ${tab} any more, so nothing was saved.`,
    `${KEPT} Take it out of the check-in, or bring the row back, then save again.`,
  );

function rowOf({id, text, confidence}: ResultCheckIn, book: Book) {
  // Of two rows with one id the last counts, as for what is typed on the sheet.
  const row = book
    .rows('okrs')
    .filter((one) => keyOf(textIn(one.id)) === keyOf(id))
    .pop();
  if (!row) throw gone(id, book.tab('okrs'));
  if (keyOf(textIn(row.text)) !== keyOf(text))
    throw new Condition(
      `${id} reads “${textIn(row.text).trim()}” now, so nothing was saved.`,
      `${KEPT} Look whether it is still the same key result, then save again.`,
    );
  if (confidence !== null && (confidence < 0 || confidence > 1))
    throw new Condition(
      `The confidence of ${id} is not from 0 to 100, so nothing was saved.`,
      'Correct it, then save again.',
    );
  return row;
}

function resultChanges({by, results}: CheckIns, book: Book): Change[] {
  if (results.length === 0) return [];
  const found = results.map((one) => ({one, row: rowOf(one, book)}));
  const rows = found.map(({one, row}): Cells<'checkIns'> => {
    const {value, confidence, comment, blockedBy} = one;
    return {
      date: book.today,
      id: textIn(row.id).trim(),
      ...(value === null ? {} : {value}),
      ...(confidence === null ? {} : {confidence}),
      ...(comment.trim() === '' ? {} : {comment: comment.trim()}),
      ...(blockedBy === '' ? {} : {blockedBy}),
      ...(by === '' ? {} : {by}),
    };
  });
  const cells = found.flatMap(({one: {value, confidence}, row: {row}}): Change[] => {
    const set = {
      ...(value === null ? {} : {current: value}),
      ...(confidence === null ? {} : {confidence}),
    };
    return Object.keys(set).length > 0 ? [{set: 'okrs', row, cells: set}] : [];
  });
  return [
    {
      append: 'checkIns',
      rows,
      units: found.map(({one}) => one.unit),
    },
    ...cells,
  ];
}

function kpiChanges({by, kpis}: CheckIns, book: Book): Change[] {
  if (kpis.length === 0) return [];
  const names = new Map(kpisOf(book).map(({name}) => [keyOf(name), name]));
  const source = by === '' ? 'Check-in' : `Check-in by ${by}`;
  const rows = kpis.map(({kpi, value}): Cells<'kpiData'> => {
    const name = names.get(keyOf(kpi));
    if (name === undefined) throw gone(kpi, book.tab('kpis'));
    return {date: book.today, kpi: name, value, source};
  });
  return [{append: 'kpiData', rows}];
}

/** A log that somebody deleted is made again. */
const made = (table: 'checkIns' | 'kpiData', changes: readonly Change[], book: Book): Change[] =>
  changes.length > 0 && !book.has(table) ? [{make: table}] : [];

export const checkIn: Action<CheckIns> = {
  needs: [],
  isRoutine: true,
  plan(all, book) {
    const [results, kpis] = [resultChanges(all, book), kpiChanges(all, book)];
    return [...made('kpiData', kpis, book), ...made('checkIns', results, book), ...kpis, ...results];
  },
};
