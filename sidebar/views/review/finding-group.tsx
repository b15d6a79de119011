import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {ListedFinding} from '../../../src/rpc/contract';
import {type Group, isDecided} from './sorted';

/** So many of a group are shown at once. */
const SHOWN = 6;

interface Props {
  readonly group: Group;
  readonly isDismissed: (finding: ListedFinding) => boolean;
  readonly item: (finding: ListedFinding) => ComponentChildren;
}

const settledWords = (settled: readonly ListedFinding[], isDismissed: Props['isDismissed']): string => {
  const dismissed = settled.filter((one) => !isDecided(one) && isDismissed(one)).length;
  const decided = settled.length - dismissed;
  return [decided > 0 && `${decided} decided`, dismissed > 0 && `${dismissed} dismissed`]
    .filter(Boolean)
    .join(', ');
};

/** The findings of one kind, worst first; what is decided or dismissed is folded away. */
export function FindingGroup({group: {title, open, settled}, isDismissed, item}: Props) {
  const [isAll, setAll] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const shown = isAll ? open : open.slice(0, SHOWN);
  return (
    <section class="found" aria-label={title}>
      <h2>
        {title} {open.length > 0 && <span class="count">{open.length}</span>}
      </h2>
      {open.length > 0 && <ul>{shown.map(item)}</ul>}
      {shown.length < open.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          Show {open.length - shown.length} more
        </button>
      )}
      {settled.length > 0 && (
        <button
          type="button"
          class="link quiet"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {settledWords(settled, isDismissed)}
        </button>
      )}
      {isUnfolded && settled.some((one) => !isDecided(one)) && (
        <p class="hint">Dismissed for you alone, in this browser, until it says something else.</p>
      )}
      {isUnfolded && settled.length > 0 && <ul class="settled">{settled.map(item)}</ul>}
    </section>
  );
}
