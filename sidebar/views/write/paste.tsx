import {useState} from 'preact/hooks';
import {TextArea} from '../../parts/text-area';
import {listed} from '../build/build-order';
import {EXAMPLE, PLACEHOLDER} from './example';
import {OpenFile} from './open-file';
import {pasteStructure} from './paste-html';
import {OUTLINE} from './sentences';
import type {Writing} from './use-write';

interface Props {
  readonly writing: Writing;
  readonly onByHand: () => void;
}

/** The text as people have it. Once fields were changed by hand it is read again only when that is asked for. */
export function Paste({writing, onByHand}: Props) {
  const {state, type, readAgain, bringBack} = writing;
  const {text, entries, edited, replaced, dropped} = state;
  const [shown, setShown] = useState(false);
  const [pastedWithout, setPastedWithout] = useState<readonly string[]>([]);
  const without = [...new Set([...pastedWithout, ...dropped])];

  if (edited && !shown) {
    return (
      <p class="row">
        <span class="hint grow">Fields changed by hand.</span>
        <button type="button" class="link" onClick={() => setShown(true)}>
          Edit text
        </button>
      </p>
    );
  }
  const empty = text.trim() === '' && entries.length === 0;
  return (
    <div class="paste">
      <TextArea
        label="Paste your OKRs as you have them"
        rows={entries.length === 0 ? 10 : 3}
        value={text}
        placeholder={PLACEHOLDER}
        onInput={type}
        onPaste={(event, field) => setPastedWithout(pasteStructure(event, field) ?? [])}
      />
      {text !== '' && without.length > 0 && <p class="hint">Left out: {listed(without)}.</p>}
      {edited && (
        <>
          <p class="hint">
            You changed fields below by hand. They stay as they are until you read the text again.
          </p>
          <p class="row">
            <button
              type="button"
              class="plain"
              disabled={text.trim() === ''}
              onClick={() => {
                setShown(false);
                readAgain();
              }}
            >
              Read text again
            </button>
            <button type="button" class="link" onClick={() => setShown(false)}>
              Keep my changes
            </button>
          </p>
        </>
      )}
      {replaced && (
        <p class="row">
          <span class="hint grow">Your changes by hand were replaced.</span>
          <button type="button" class="link" onClick={bringBack}>
            Bring them back
          </button>
        </p>
      )}
      {empty && (
        <p class="adders">
          <OpenFile onText={type} />
          <button type="button" class="link" onClick={() => type(EXAMPLE)}>
            Try an example
          </button>
          <button type="button" class="link" onClick={() => type(OUTLINE)}>
            Start from sentences
          </button>
          <button type="button" class="link" onClick={onByHand}>
            Write by hand
          </button>
        </p>
      )}
    </div>
  );
}
