/** What the functions take that ask which KPIs the rows of a table push: the ids, their KPIs, their marks. */
import {PURPOSE_MARKS} from '../okr/map/purpose-words';
import {readText, readWord} from './params';
import {column} from './table';

export const purposeParams = {
  ids: column('ids', 'The ids, one a row: O1 is an objective, O1.1 and O1.2 are its key results.', readText),
  kpis: column(
    'kpis',
    'The KPIs that each row names, separated by commas or semicolons. As long as ids. Blank: none.',
    readText,
  ),
  purposes: column(
    'purposes',
    'Strategic where a row was marked so. As long as ids. Blank: not marked.',
    readWord(PURPOSE_MARKS),
  ),
};
