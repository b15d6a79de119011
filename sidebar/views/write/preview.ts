import type {Overview} from '../../../src/rpc/contract';
import type {Entries, RemarksById} from './draft-entries';

/** What every line of the preview needs: one line is open at a time, and all edits go one way. */
export interface Preview {
  readonly overview: Overview | null;
  readonly remarks: RemarksById;
  readonly open: number | null;
  readonly onOpen: (id: number | null) => void;
  readonly edit: (change: (entries: Entries) => Entries) => void;
}
