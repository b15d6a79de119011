import {cycleState} from '../../actions/review/cycle';
import {toneOf} from '../../actions/review/finding';
import {findingsIn} from '../../actions/review/findings';
import type {Reply} from '../../rpc/contract';
import type {SettingKey, TableKey} from '../../templates/rows';
import {faultsIn, isReadable, MISSING} from '../book/faults';
import {openBook} from '../book/open-book';
import {SheetBook} from '../book/sheet-book';

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
  // What rests on a column that is gone says no more than that, in every row.
  const isGone = faults.some(({word}) => word === MISSING);
  const found = findingsIn(book, faults).filter(
    ({what, soWhat}) => !(isGone && `${what} ${soWhat}`.includes('#REF!')),
  );
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
