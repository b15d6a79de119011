import type {Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {selectedRange} from '../book/selection';

export function selection(): Reply<'selection'> {
  return selectedRange(openBook().workbook.spreadsheet);
}
