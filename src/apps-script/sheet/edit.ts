import type {TableKey} from '../../templates/rows';
import type {KnownSheet} from '../book/workbook';

/** The rows and columns of an edit on one of our tables. */
export interface Edit {
  readonly table: TableKey;
  readonly known: KnownSheet;
  /** The first and the last edited row that may hold a record. */
  readonly from: number;
  readonly to: number;
  readonly by: string;
}
