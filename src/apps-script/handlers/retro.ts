import {renewRetro as action} from '../../actions/renew-retro';
import {retroDrafts} from '../../actions/retro-drafts';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

export function retro(): Reply<'retro'> {
  const {cycle, drafts, problems} = retroDrafts(openBook());
  return {cycle, drafts: [...drafts], problems: [...problems]};
}

export function renewRetro({run}: Args<'renewRetro'>): Reply<'renewRetro'> {
  return perform(action, {}, run);
}
