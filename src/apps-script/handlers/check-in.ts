import {checkIn as action} from '../../actions/check-in/check-in';
import {checkInList as listed} from '../../actions/check-in/check-in-list';
import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

export function checkInList(): Reply<'checkInList'> {
  const book = openBook();
  const logs = ['checkIns', 'kpiData'] as const;
  const tabs = logs.filter((key) => book.has(key)).map((key) => [key, book.tab(key)] as const);
  return {...listed(book), seen: {zone: book.calendar.zone(), tabs: Object.fromEntries(tabs)}};
}

export function checkIn({run, seen, ...all}: Args<'checkIn'>): Reply<'checkIn'> {
  if (all.results.length + all.kpis.length === 0)
    throw new Condition('There is nothing to save.', 'Type a value, a confidence or a comment first.');
  return perform(action, all, run, seen);
}
