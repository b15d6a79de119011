import {useState} from 'preact/hooks';
import type {Place} from '../../src/rpc/contract';
import {call, problemIn} from '../server';

/** A link that selects a cell in the spreadsheet beside the sidebar. */
export function PlaceLink({place, label}: {readonly place: Place; readonly label?: string}) {
  const [problem, setProblem] = useState('');
  const go = () => {
    setProblem('');
    call('select', {sheet: place.sheet, cell: place.cell}).catch((error: unknown) => {
      setProblem(problemIn(error).message);
    });
  };
  return (
    <>
      <button type="button" class="link" onClick={go} title={`Select ${place.cell} in ${place.sheet}`}>
        {label ?? place.label ?? place.sheet}
      </button>
      {problem && (
        <span class="error" role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
