import type {DraftBasis} from '../../../src/okr/writing/document/draft-basis';
import type {Entries, RemarksById} from './draft-entries';
import type {LineFacts} from './line-states';
import type {SharedAdvice} from './shared-advice';

/** What every line of the preview needs: one line is open at a time, and all edits go one way. */
export interface Preview {
  readonly basis: DraftBasis;
  readonly owners: readonly string[];
  readonly remarks: RemarksById;
  readonly shared: SharedAdvice;
  readonly facts: LineFacts;
  /** Lines that a person takes along although something is missing. */
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (id: number, isTicked: boolean) => void;
  readonly open: number | null;
  readonly onOpen: (id: number | null) => void;
  readonly edit: (change: (entries: Entries) => Entries) => void;
}
