import type {Run} from '../../src/rpc/contract';
import {PlaceLink} from '../parts/place-link';

interface Props {
  readonly asks: NonNullable<Run['asks']>;
  readonly onMove: (tabs: readonly string[]) => void;
  readonly onLeave: () => void;
}

/** Before anything that somebody typed is moved out of the way of a formula, it is shown and asked about. */
export function MoveQuestion({asks, onMove, onLeave}: Props) {
  const tabs = [...new Set(asks.map(({at}) => at.sheet))];
  return (
    <div class="notice watch">
      <p>Not repaired yet: {tabs.join(', ')}.</p>
      <ul class="places">
        {asks.map(({at, question}) => (
          <li key={`${at.sheet}!${at.cell}`}>
            {question} <PlaceLink place={at} label="Show" />
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="plain" onClick={() => onMove(tabs)}>
          {asks.length === 1 ? 'Move it' : 'Move them'}
        </button>
        <button type="button" class="link" onClick={onLeave}>
          Leave as it is
        </button>
      </p>
    </div>
  );
}
