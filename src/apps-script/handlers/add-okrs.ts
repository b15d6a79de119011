import {addOkrs as action} from '../../actions/add-okrs/add-okrs';
import {firstBlocked} from '../../okr/writing/document/blocking';
import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {perform} from '../change/perform';

export function addOkrs({draft, run}: Args<'addOkrs'>): Reply<'addOkrs'> {
  if (draft.objectives.length === 0) {
    throw new Condition('There is no objective to add.', 'Begin a line with Objective: and paste again.');
  }
  const blocked = firstBlocked(draft);
  if (blocked) throw new Condition(`${blocked} Nothing was added.`, 'Correct that line, then add again.');
  return perform(action, {draft}, run);
}
