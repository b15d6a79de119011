/** Making a sheet, or putting it right where it is there. */
import {Condition} from '../rpc/condition';
import {hasInstances, templates} from '../templates/sheets';
import type {Action} from './action';

/** A sheet that is one of its kind. */
export const buildSheet: Action<{readonly key: string; readonly move?: boolean | undefined}> = {
  needs: [],
  plan({key, move = false}) {
    const template = templates.find((one) => one.key === key && !hasInstances(one));
    if (!template) {
      throw new Condition('There is no such sheet in this version of the add-on.', 'Reload the spreadsheet.');
    }
    return [{make: template.key, repair: true, move}];
  },
};
