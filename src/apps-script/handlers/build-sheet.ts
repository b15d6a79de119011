import {buildSheet as action} from '../../actions/build-sheets';
import type {Args, Reply} from '../../rpc/contract';
import {perform} from '../change/perform';

export function buildSheet({key, move, run}: Args<'buildSheet'>): Reply<'buildSheet'> {
  return perform(action, {key, move}, run);
}
