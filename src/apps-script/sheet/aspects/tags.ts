/** The mark by which a sheet is known whatever its tab is called. */
import {tag} from '../../book/tags';
import {type Aspect, NOTHING, onNew} from './aspect';

export const tags: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, [(sheet) => tag(sheet, one.plan.id)]),
  // A sheet that is there was found by its tag.
  restore: () => NOTHING,
};
