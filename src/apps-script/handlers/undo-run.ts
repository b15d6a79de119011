import type {Args, Reply} from '../../rpc/contract';
import {alone} from '../alone';
import {undo} from '../undo';

export function undoRun({run, force}: Args<'undoRun'>): Reply<'undoRun'> {
  return alone(() => undo(run, force));
}
