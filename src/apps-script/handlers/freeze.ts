import {freeze as freezing, freezePreview as previewOf, thaw as thawing} from '../../actions/freeze';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

export function freezePreview(): Reply<'freezePreview'> {
  const {sheets, showing} = previewOf(openBook());
  return {sheets: [...sheets], showing: [...showing]};
}

export const freeze = ({run}: Args<'freeze'>): Reply<'freeze'> => perform(freezing, {}, run);

export const thaw = ({run}: Args<'thaw'>): Reply<'thaw'> => perform(thawing, {}, run);
