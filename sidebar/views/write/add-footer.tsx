import type {SheetState} from '../../../src/rpc/contract';
import {addSentence, isSaving, stayingSentence} from './add-sentence';
import type {Split} from './line-states';

interface Props {
  readonly split: Split;
  readonly toFix: {readonly toCorrect: readonly number[]; readonly toComplete: readonly number[]};
  readonly sheets: readonly SheetState[];
  /** The button was pressed; the last edit is still being checked. */
  readonly waiting: boolean;
  readonly onAdd: () => void;
  /** Opens the line that has to be corrected. */
  readonly onFix: (id: number) => void;
}

/** Says what will be added and where, and what stays here and why; the rest is not held up by it. */
export function AddFooter({split, toFix, sheets, waiting, onAdd, onFix}: Props) {
  const sentence = addSentence(split.adding, sheets);
  const staying = stayingSentence(toFix);
  const [first] = [...toFix.toCorrect, ...toFix.toComplete];
  return (
    <>
      <p class="hint" role="status">
        {waiting
          ? 'Checking the last change …'
          : sentence ||
            (first === undefined
              ? 'Each line is checked as you type. Nothing is added before you say so.'
              : '')}
      </p>
      {first !== undefined && (
        <p>
          <button
            type="button"
            class={toFix.toCorrect.length > 0 ? 'link danger' : 'link'}
            onClick={() => onFix(first)}
          >
            {staying}
          </button>
        </p>
      )}
      <button type="button" class="primary" disabled={waiting || sentence === ''} onClick={onAdd}>
        {isSaving(split.adding) ? 'Save in OKRs' : 'Add to OKRs'}
      </button>
    </>
  );
}
