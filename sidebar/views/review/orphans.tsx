import type {Draft} from './kept';

interface Props {
  readonly drafts: readonly [key: string, draft: Draft][];
  readonly busy: boolean;
  readonly onSave: (key: string, draft: Draft) => void;
  readonly onDiscard: (key: string) => void;
}

/** What was typed about something that needs nothing any more: shown until the person saves it or lets it go. */
export function Orphans({drafts, busy, onSave, onDiscard}: Props) {
  if (drafts.length === 0) return null;
  return (
    <section class="notice watch" aria-label="Typed and not saved">
      <p>Typed and not saved, about something that is settled or gone by now:</p>
      {drafts.map(([key, draft]) => (
        <div key={key}>
          <p>
            <strong>{draft.what}</strong>
          </p>
          <p>{[draft.text, draft.owner, draft.due].filter(Boolean).join(' · ')}</p>
          <p class="row">
            <button type="button" class="link" disabled={busy} onClick={() => onSave(key, draft)}>
              Save it all the same
            </button>
            <button type="button" class="link danger" onClick={() => onDiscard(key)}>
              Discard
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}
