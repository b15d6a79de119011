import {useState} from 'preact/hooks';
import type {DraftKeyResult} from '../../../src/okr/writing/document/draft';
import type {DraftBasis} from '../../../src/okr/writing/document/draft-basis';
import {readKeyResult} from '../../../src/okr/writing/reading/read-draft';
import {TextArea} from '../../parts/text-area';
import type {KeyResultEntry} from './draft-entries';
import {filledIn, SENTENCES} from './sentences';

interface Props {
  readonly result: KeyResultEntry;
  readonly basis: DraftBasis;
  readonly onInput: (text: string) => void;
  readonly onRead: (read: DraftKeyResult) => void;
}

/**
 * The sentence that will stand in the sheet. A new key result takes its fields from it;
 * fields that are filled already are read from it only when that is asked for.
 */
export function Wording({result, basis, onInput, onRead}: Props) {
  const {text} = result;
  const [changed, setChanged] = useState(false);
  const [problem, setProblem] = useState('');
  const isNew = [result.metric, result.start, result.target].every((field) => field === '');

  const read = () => {
    if (text.trim() === '') return;
    const found = readKeyResult(text, basis);
    setProblem(found ? '' : 'No figures could be read from this wording.');
    setChanged(false);
    if (found) onRead(found);
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
          if (changed && isNew) read();
        }}
      />
      {text.trim() === '' && (
        <p class="hint sentences">
          Start from a sentence:{' '}
          {SENTENCES.map((sentence) => (
            <button
              type="button"
              class="link"
              key={sentence.title}
              onClick={() => {
                setChanged(true);
                onInput(filledIn(sentence.text, result.kpi));
              }}
            >
              {sentence.title}
            </button>
          ))}
        </p>
      )}
      {changed && !isNew && text.trim() !== '' && (
        <button type="button" class="link" onClick={read}>
          Read the fields from this wording
        </button>
      )}
      {problem && <p class="error">{problem}</p>}
    </div>
  );
}
