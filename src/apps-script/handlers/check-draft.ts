import type {Args, Reply} from '../../rpc/contract';
import {readWorkbook} from '../book/workbook';
import {checksOf} from '../draft/check-draft';
import {cycleStart} from '../draft/cycle-start';
import {readKpiFacts} from '../draft/kpi-facts';

export function checkDraft({draft}: Args<'checkDraft'>): Reply<'checkDraft'> {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  return checksOf(draft, readKpiFacts(workbook), cycleStart(workbook));
}
