import {type Entry, isFilled} from './entries';

interface Props {
  readonly gone: readonly [key: string, entry: Entry][];
  readonly onDiscard: (key: string) => void;
}

/** What was typed for rows that are not in the workbook any more: shown until the person lets it go. */
export function Gone({gone, onDiscard}: Props) {
  const filled = gone.filter(([, entry]) => isFilled(entry));
  if (filled.length === 0) return null;
  return (
    <section class="notice watch" aria-label="Not in the workbook any more">
      <p>Not in the workbook any more, so it is not saved:</p>
      {filled.map(([key, entry]) => (
        <div key={key}>
          <p>
            <strong>{entry.about}</strong>
          </p>
          <p>
            {[
              entry.value,
              entry.confidence && `confidence ${entry.confidence}`,
              entry.comment,
              entry.blockedBy && `blocked by ${entry.blockedBy}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <button type="button" class="link danger" onClick={() => onDiscard(key)}>
            Discard
          </button>
        </div>
      ))}
    </section>
  );
}
