import type {SheetState} from '../../../src/rpc/contract';
import {addSentence} from './add-sentence';
import {type Entries, linesToFix, type RemarksById} from './draft-entries';

interface Props {
  /** Without blank lines: exactly what will be added. */
  readonly entries: Entries;
  readonly remarks: RemarksById;
  readonly sheets: readonly SheetState[];
  /** The button was pressed; the last edit is still being checked. */
  readonly waiting: boolean;
  readonly onAdd: () => void;
  /** Opens the line that has to be corrected. */
  readonly onFix: (id: number) => void;
}

/** Says what will be added and where; while a line would put an error into the sheet it leads there instead. */
export function AddFooter({entries, remarks, sheets, waiting, onAdd, onFix}: Props) {
  const sentence = addSentence(entries, sheets);
  const [first, ...others] = linesToFix(entries, remarks);
  return (
    <>
      <p class="hint" role="status">
        {waiting
          ? 'Checking the last change …'
          : sentence || 'Each line is checked as you type. Nothing is added before you say so.'}
      </p>
      {first !== undefined && (
        <p>
          <button type="button" class="link danger" onClick={() => onFix(first)}>
            {others.length === 0 ? 'Correct 1 line first' : `Correct ${others.length + 1} lines first`}
          </button>
        </p>
      )}
      <button
        type="button"
        class="primary"
        disabled={waiting || sentence === '' || first !== undefined}
        onClick={onAdd}
      >
        Add to OKRs
      </button>
    </>
  );
}
