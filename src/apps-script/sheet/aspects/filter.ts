/** Buttons in the header by which people look at some of the rows, or sort them. */
import type {Step} from '../../change/journal';
import {rangeOf} from '../areas';
import {type Aspect, type OldSheet, onNew} from './aspect';

/** A sheet has one filter at most: what somebody chose in it, or made of it, stays. */
function restoring({sheet, plan: {filter}}: OldSheet): Step[] {
  if (!filter || sheet.getFilter()) return [];
  return [
    {
      apply: () => rangeOf(sheet, filter).createFilter(),
      revert: () => sheet.getFilter()?.remove(),
    },
  ];
}

export const filter: Aspect = {
  part: 'shape',
  make: (one) => {
    const {filter: area} = one.plan;
    return area ? onNew(one, [(sheet) => rangeOf(sheet, area).createFilter()]) : [];
  },
  restore: (one) => ({steps: restoring(one)}),
};
