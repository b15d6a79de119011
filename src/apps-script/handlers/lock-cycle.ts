import {lockCycle as action} from '../../actions/lock-cycle';
import {lockPreview as previewOf} from '../../actions/lock-preview';
import {isoDay} from '../../okr/day';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

export function lockPreview(): Reply<'lockPreview'> {
  const {cycle, counts, lockedOn, missing} = previewOf(openBook());
  return {
    cycle,
    counts: [...counts],
    lockedOn: lockedOn === null ? null : isoDay(lockedOn),
    missing: missing.map(({sheet, cell, says}) => ({sheet, cell, label: says})),
  };
}

/** A row a promise is told as one: where they begin, and how many they are. */
export function lockCycle({run}: Args<'lockCycle'>): Reply<'lockCycle'> {
  const reply = perform(action, {}, run);
  const rows = reply.made.filter(({label}) => label !== reply.made[0]?.sheet);
  const [first] = rows;
  if (!first) return reply;
  const others = reply.made.filter(({sheet}) => sheet !== first.sheet);
  return {
    ...reply,
    made: [
      ...others,
      {sheet: first.sheet, cell: first.cell, label: `${first.sheet}: ${rows.length} promises`},
    ],
  };
}
