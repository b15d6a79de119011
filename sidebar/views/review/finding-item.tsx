import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import type {ListedFinding} from '../../../src/rpc/contract';
import {Badge} from '../../parts/badge';
import {PlaceLink} from '../../parts/place-link';
import {isDecided} from './sorted';

/** So many places are shown at once; the others open. */
const SHOWN = 3;

function Where({places}: Pick<ListedFinding, 'places'>) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? places : places.slice(0, SHOWN);
  return (
    <>
      {shown.map((place) => (
        <PlaceLink key={`${place.sheet}!${place.cell}`} place={place} />
      ))}
      {!isAll && places.length > SHOWN && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          and {places.length - SHOWN} more
        </button>
      )}
    </>
  );
}

interface Props {
  readonly finding: ListedFinding;
  readonly isDismissed: boolean;
  /** Something is typed for it that was not saved. */
  readonly isBegun: boolean;
  readonly isDeciding: boolean;
  readonly busy: boolean;
  readonly onDecide: () => void;
  readonly onRepair: () => void;
  readonly onDismiss: (is: boolean) => void;
  /** The opened form. */
  readonly children?: ComponentChildren;
}

/** One finding: its word, what it is, what it means, and what can be done about it. */
export function FindingItem(props: Props) {
  const {finding, isDismissed, isBegun, isDeciding, busy, onDecide, onRepair, onDismiss, children} = props;
  const {word, tone, what, soWhat, owner, answer, places, about, repair, unexplained} = finding;
  const asks = unexplained === '' ? 'Decide' : 'Give a reason';
  return (
    <li class="finding" data-finding={finding.key}>
      <p>
        <Badge tone={tone}>{word}</Badge> <strong>{what}</strong>
      </p>
      {(soWhat !== '' || owner !== '') && <p class="hint">{[soWhat, owner].filter(Boolean).join(' · ')}</p>}
      {answer !== '' && (
        <p class="answer">
          {finding.isDone ? 'Done, and it still worries: ' : 'Decided: '}
          {answer}
        </p>
      )}
      <p class="row">
        <Where places={places} />
        {(about !== '' || unexplained !== '') && !isDeciding && (
          <button type="button" class="link act" data-act="decide" onClick={onDecide}>
            {isBegun ? `${asks} … (begun)` : answer === '' ? `${asks} …` : 'Decide anew …'}
          </button>
        )}
        {repair !== null && (
          <button type="button" class="link act" disabled={busy} onClick={onRepair}>
            Repair
          </button>
        )}
        {!isDecided(finding) && !isDeciding && (
          <button
            type="button"
            class="link quiet"
            aria-label={`${isDismissed ? 'Bring back' : 'Dismiss'}: ${what}`}
            onClick={() => onDismiss(!isDismissed)}
          >
            {isDismissed ? 'Bring back' : 'Dismiss'}
          </button>
        )}
      </p>
      {children}
    </li>
  );
}
