import type {Args, Reply} from '../../rpc/contract';
import {alone} from '../change/lock';
import {undo} from '../change/undo';

export function undoRun({run, force}: Args<'undoRun'>): Reply<'undoRun'> {
  return alone(() => undo(run, force));
}
