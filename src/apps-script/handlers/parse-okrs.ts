import {parseDocument} from '../../okr/writing/parse-document';
import type {Args, Reply} from '../../rpc/contract';
import {isoToday} from '../book/calendar';
import {readWorkbook} from '../book/workbook';
import {checksOf} from '../draft/check-draft';
import {cycleStart} from '../draft/cycle-start';
import {readKpiFacts} from '../draft/kpi-facts';
import {draftOf} from '../draft/read-draft';

export function parseOkrs({text}: Args<'parseOkrs'>): Reply<'parseOkrs'> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const workbook = readWorkbook(spreadsheet);
  const kpis = readKpiFacts(workbook);
  const written = parseDocument(text);
  const names = [...kpis.values()].map(({name}) => name);
  const draft = draftOf(written, names, isoToday(spreadsheet));
  return {draft, checks: checksOf(draft, kpis, cycleStart(workbook)), unread: [...written.unread]};
}
