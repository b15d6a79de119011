import {retroDrafts} from '../../actions/retro-drafts';
import type {Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';

export function retro(): Reply<'retro'> {
  const {cycle, drafts, problems} = retroDrafts(openBook());
  return {cycle, drafts: [...drafts], problems: [...problems]};
}
