import type {Args, Reply} from '../../rpc/contract';
import {checksOf} from '../draft/check-draft';
import {readKpiFacts} from '../draft/kpi-facts';
import {readWorkbook} from '../workbook';

export function checkDraft({draft}: Args<'checkDraft'>): Reply<'checkDraft'> {
  return checksOf(draft, readKpiFacts(readWorkbook(SpreadsheetApp.getActiveSpreadsheet())));
}
