import type {Place} from '../../src/rpc/contract';
import {PlaceLink} from './place-link';

/** "Made: Settings, OKRs" with a link for each. */
export function Places({title, places}: {readonly title: string; readonly places: readonly Place[]}) {
  if (places.length === 0) return null;
  return (
    <p class="places">
      <span class="places-title">{title} </span>
      {places.map((place, index) => (
        <span key={`${place.sheet}!${place.cell}`}>
          <PlaceLink place={place} />
          {index < places.length - 1 ? ', ' : ''}
        </span>
      ))}
    </p>
  );
}
