import {freezePreview as previewOf} from '../../actions/freeze';
import type {Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';

export function freezePreview(): Reply<'freezePreview'> {
  const {sheets, showing} = previewOf(openBook());
  return {sheets: [...sheets], showing: [...showing]};
}
