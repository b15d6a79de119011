import type {Args, Reply} from '../../rpc/contract';
import {heal} from '../change/heal';
import {replanned} from '../change/journal';
import {alone} from '../change/lock';
import {readProperties} from '../change/store';
import {undo} from '../change/undo-run';

export function undoRun({run, force}: Args<'undoRun'>): Reply<'undoRun'> {
  return alone(() => {
    const {all, notes} = heal(readProperties());
    return {...replanned(() => undo(all, run, force)), notes: [...notes]};
  });
}
