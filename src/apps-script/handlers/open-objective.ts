import {standingObjective} from '../../actions/add-okrs/standing-objective';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';

export function openObjective({id}: Args<'openObjective'>): Reply<'openObjective'> {
  return standingObjective(id, openBook());
}
