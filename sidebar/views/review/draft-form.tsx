import {useRef} from 'preact/hooks';
import {Field} from '../../parts/field';
import {useKeyboard} from '../../parts/keyboard';
import {TextArea} from '../../parts/text-area';
import {type Draft, isFilled} from './kept';

interface Props {
  readonly draft: Draft;
  readonly owners: readonly string[];
  readonly busy: boolean;
  readonly onType: (change: Partial<Draft>) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly onDiscard: () => void;
}

/** A decision with owner and day, or the reason for a change with who agreed to it. */
export function DraftForm({draft, owners, busy, onType, onSave, onClose, onDiscard}: Props) {
  const form = useRef<HTMLFormElement>(null);
  useKeyboard(() => form.current?.querySelector('textarea'));
  const isDecision = draft.kind === 'decision';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isFilled(draft) && !busy) {
      event.preventDefault();
      onSave();
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <form
      class="deciding"
      ref={form}
      aria-label={`${isDecision ? 'Decide' : 'Reason'}: ${draft.what}`}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFilled(draft) && !busy) onSave();
      }}
    >
      <TextArea
        label={isDecision ? 'What happens now' : 'Why it was changed'}
        rows={2}
        value={draft.text}
        placeholder={isDecision ? 'Cut paid search by 30%' : 'Two large deals moved to next year'}
        onInput={(text) => onType({text})}
      />
      <div class="pair">
        <Field
          label={isDecision ? 'Owner' : 'Agreed by'}
          value={draft.owner}
          choices={owners}
          onInput={(owner) => onType({owner})}
        />
        {isDecision && <Field label="Due" type="date" value={draft.due} onInput={(due) => onType({due})} />}
      </div>
      <p class="row">
        <button type="submit" class="primary" disabled={!isFilled(draft) || busy}>
          {isDecision ? 'Save decision' : 'Save reason'}
        </button>
        <button type="button" class="link" onClick={onClose}>
          Close
        </button>
        {isFilled(draft) && (
          <button type="button" class="link danger" onClick={onDiscard}>
            Discard
          </button>
        )}
      </p>
    </form>
  );
}
