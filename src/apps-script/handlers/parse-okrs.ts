import {parseDocument} from '../../okr/writing/parse-document';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {checksOf} from '../draft/check-draft';
import {cycleStart} from '../draft/cycle-start';
import {readKpiFacts} from '../draft/kpi-facts';
import {draftOf} from '../draft/read-draft';

export function parseOkrs({text}: Args<'parseOkrs'>): Reply<'parseOkrs'> {
  const book = openBook();
  const kpis = readKpiFacts(book);
  const written = parseDocument(text);
  const names = [...kpis.values()].map(({name}) => name);
  const draft = draftOf(written, names, book.calendar.isoToday());
  return {draft, checks: checksOf(draft, kpis, cycleStart(book)), unread: [...written.unread]};
}
