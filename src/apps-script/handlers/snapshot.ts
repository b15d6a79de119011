import {snapshot as action} from '../../actions/snapshot';
import type {Args, Reply} from '../../rpc/contract';
import {perform} from '../change/perform';

export function snapshot({sheet, run}: Args<'snapshot'>): Reply<'snapshot'> {
  return perform(action, {sheet}, run);
}
