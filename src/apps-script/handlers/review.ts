import {cycleState} from '../../actions/review/cycle';
import {decide as deciding} from '../../actions/review/decide';
import {explain as explaining} from '../../actions/review/explain';
import {toneOf} from '../../actions/review/finding';
import {findingsIn} from '../../actions/review/findings';
import {tidyNames as tidying} from '../../actions/review/tidy-names';
import type {Args, Reply} from '../../rpc/contract';
import {faultsIn} from '../book/faults';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

export function findings(): Reply<'findings'> {
  const book = openBook();
  const found = findingsIn(book, faultsIn(book.workbook));
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
