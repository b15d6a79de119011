import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {templates} from '../../templates/sheets';
import {build} from '../build';
import {alone} from '../change/lock';

export function buildSheet({key, run}: Args<'buildSheet'>): Reply<'buildSheet'> {
  const template = templates.find((one) => one.key === key && one.kind !== 'page');
  if (!template) {
    throw new Condition('There is no such sheet in this version of the add-on.', 'Reload the spreadsheet.');
  }
  return alone(() => build([{key: template.key, id: template.key, answers: {}, repair: true}], run));
}
