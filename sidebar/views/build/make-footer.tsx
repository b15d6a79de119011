import type {SheetState} from '../../../src/rpc/contract';
import {makeSentence} from './build-order';

interface Props {
  readonly sheets: readonly SheetState[];
  readonly chosen: readonly string[];
  readonly making: readonly SheetState[];
  /** Sheets of the chosen kit that are there already. */
  readonly there: readonly SheetState[];
  readonly onMake: () => void;
}

/** Says what will be made, with everything that is made along, before it is made. */
export function MakeFooter({sheets, chosen, making, there, onMake}: Props) {
  if (sheets.every(({sheet}) => sheet !== null)) return <p class="hint">Every sheet is in this workbook.</p>;
  const count = making.length;
  return (
    <>
      <p class="hint" role="status">
        {makeSentence(chosen, making, {there}) || 'Choose a kit or single sheets to make.'}
      </p>
      <button type="button" class="primary" disabled={count === 0} onClick={onMake}>
        {count === 0 ? 'Make sheets' : count === 1 ? 'Make 1 sheet' : `Make ${count} sheets`}
      </button>
    </>
  );
}
