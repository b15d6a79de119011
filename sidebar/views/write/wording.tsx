import {useRef, useState} from 'preact/hooks';
import type {DraftKeyResult} from '../../../src/rpc/contract';
import {TextArea} from '../../parts/text-area';
import {call, problemIn} from '../../server';
import type {KeyResultEntry} from './draft-entries';

interface Props {
  readonly result: KeyResultEntry;
  readonly onInput: (text: string) => void;
  readonly onRead: (read: DraftKeyResult) => void;
}

/**
 * The sentence that will stand in the sheet. A new key result takes its fields from it;
 * fields that are filled already are read from it only when that is asked for.
 */
export function Wording({result, onInput, onRead}: Props) {
  const {text} = result;
  const [changed, setChanged] = useState(false);
  const [problem, setProblem] = useState('');
  const asked = useRef('');
  const isNew = [result.metric, result.start, result.target].every((field) => field === '');

  const read = async () => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line === '') return;
    asked.current = line;
    setProblem('');
    try {
      const {draft} = await call('parseOkrs', {text: `Objective: –\nKR1: ${line}`});
      const found = draft.objectives[0]?.keyResults[0];
      if (asked.current !== line) return;
      if (found) onRead(found);
      else setProblem('No figures could be read from this wording.');
      setChanged(false);
    } catch (error) {
      setProblem(problemIn(error).message);
    }
  };
  return (
    <div class="wide">
      <TextArea
        label="Key result"
        rows={2}
        value={text}
        placeholder="Win rate 18% → 23%"
        onInput={(value) => {
          setChanged(true);
          onInput(value);
        }}
        onLeave={() => {
          if (changed && isNew) void read();
        }}
      />
      {changed && !isNew && text.trim() !== '' && (
        <button type="button" class="link" onClick={() => void read()}>
          Read the fields from this wording
        </button>
      )}
      {problem && <p class="error">{problem}</p>}
    </div>
  );
}
