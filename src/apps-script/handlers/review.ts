import {cycleState} from '../../actions/review/cycle';
import {decide as deciding} from '../../actions/review/decide';
import {explain as explaining} from '../../actions/review/explain';
import {toneOf} from '../../actions/review/finding';
import {findingsIn} from '../../actions/review/findings';
import {tidyNames as tidying} from '../../actions/review/tidy-names';
import type {Args, Reply} from '../../rpc/contract';
import type {SettingKey, TableKey} from '../../templates/rows';
import {faultsIn, isReadable} from '../book/faults';
import {openBook} from '../book/open-book';
import {SheetBook} from '../book/sheet-book';
import {perform} from '../change/perform';

/** A sheet of which nobody can say which column is which has no rows; that it is broken is a finding of its own. */
class ReadableBook extends SheetBook {
  private isWhole(sheet: TableKey | 'settings'): boolean {
    const known = this.workbook.find(sheet);
    return known === null || isReadable(known.facts);
  }

  override rows<T extends TableKey>(table: T): ReturnType<typeof SheetBook.prototype.rows<T>> {
    return this.isWhole(table) ? super.rows(table) : [];
  }

  override setting<K extends SettingKey>(key: K): ReturnType<typeof SheetBook.prototype.setting<K>> {
    return this.isWhole('settings') ? super.setting(key) : null;
  }
}

export function findings(): Reply<'findings'> {
  const book = new ReadableBook(openBook().workbook);
  const faults = faultsIn(book.workbook);
  const found = findingsIn(book, faults);
  return {
    findings: found.map(({places, repair, teams, ...one}) => ({
      ...one,
      tone: toneOf(one.word),
      places: [...places],
      repair: repair && {...repair, corrections: [...repair.corrections]},
      teams: teams && [...teams],
    })),
    cycle: cycleState(book),
  };
}

export const decide = ({run, ...all}: Args<'decide'>): Reply<'decide'> => perform(deciding, all, run);
export const explain = ({run, ...all}: Args<'explain'>): Reply<'explain'> => perform(explaining, all, run);
export const tidyNames = ({run, ...all}: Args<'tidyNames'>): Reply<'tidyNames'> => perform(tidying, all, run);
