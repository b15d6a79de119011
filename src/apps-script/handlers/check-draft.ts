import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {checksOf} from '../draft/check-draft';
import {cycleStart} from '../draft/cycle-start';
import {readKpiFacts} from '../draft/kpi-facts';

export function checkDraft({draft}: Args<'checkDraft'>): Reply<'checkDraft'> {
  const book = openBook();
  return checksOf(draft, readKpiFacts(book), cycleStart(book));
}
