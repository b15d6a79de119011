import {closeCycle as action} from '../../actions/close/close-cycle';
import {closePreview as previewOf} from '../../actions/close/close-preview';
import {isoDay} from '../../okr/day';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';
import {rowsAsOne} from './rows-as-one';

export function closePreview(): Reply<'closePreview'> {
  const {start, end, lockedOn, next, questions, verdicts, objectives, ...rest} = previewOf(openBook());
  return {
    ...rest,
    start: isoDay(start),
    end: isoDay(end),
    lockedOn: lockedOn === null ? null : isoDay(lockedOn),
    verdicts: [...verdicts],
    objectives: objectives.map((one) => ({...one, results: [...one.results]})),
    questions: questions.map(({sheet, cell, says}) => ({sheet, cell, label: says})),
    next: {name: next.name, start: isoDay(next.start), end: isoDay(next.end)},
  };
}

/** A row a key result is told as one: where they begin, and how many they are. */
export function closeCycle({run, ...args}: Args<'closeCycle'>): Reply<'closeCycle'> {
  const reply = perform(action, args, run);
  return {...reply, made: rowsAsOne(reply.made, (count) => (count === 1 ? '1 row' : `${count} rows`))};
}
