import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {alone} from '../change/lock';
import {undo} from '../change/undo';

export function undoRun({run, force}: Args<'undoRun'>): Reply<'undoRun'> {
  return alone(() => undo(openBook(), run, force));
}
