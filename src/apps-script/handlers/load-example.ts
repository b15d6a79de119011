import {loadExample as action, takenIn} from '../../actions/load-example';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

/** Hundreds of rows are told as one: where they begin, and how many they are. */
function asOne(made: Reply<'loadExample'>['made'], rows: number): Reply<'loadExample'>['made'] {
  const [first] = made;
  if (!first || rows < 2) return made;
  const {sheet} = first;
  return [{sheet, cell: 'A1', label: `${sheet}: ${rows} rows`}];
}

export function loadExample({run, ...sheet}: Args<'loadExample'>): Reply<'loadExample'> {
  const reply = perform(action, sheet, run);
  return {...reply, made: asOne(reply.made, sheet.rows.length)};
}

export function exampleRoom({sheets}: Args<'exampleRoom'>): Reply<'exampleRoom'> {
  const taken = takenIn(sheets, openBook());
  return {taken: taken.map(({sheet, cell, rows}) => ({sheet, cell, label: `${sheet}: ${rows}`}))};
}
