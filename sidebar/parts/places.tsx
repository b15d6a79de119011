import type {Place} from '../../src/rpc/contract';
import {groupPlaces, type PlaceGroup} from './place-groups';
import {PlaceLink} from './place-link';

/** "Made: Settings, OKRs"; where rows were added, a line a sheet. Each name selects its cell. */
export function Places({title, places}: {readonly title: string; readonly places: readonly Place[]}) {
  if (places.length === 0) return null;
  const groups = groupPlaces(places);
  const onlySheets = groups.every(({shown}) => shown.length === 0);
  if (onlySheets || places.length === 1) {
    return (
      <p>
        <span class="places-title">{title} </span>
        <Links places={places} />
      </p>
    );
  }
  return (
    <div>
      <p class="places-title">{title}</p>
      <ul class="places">
        {groups.map((group) => (
          <li key={group.sheet}>
            <Group group={group} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Group({group}: {readonly group: PlaceGroup}) {
  const {sheet, whole, shown, more} = group;
  return (
    <>
      {whole ? <PlaceLink place={whole} /> : sheet}
      {shown.length > 0 && ': '}
      <Links places={shown} />
      {more > 0 && ` and ${more} more`}
    </>
  );
}

function Links({places}: {readonly places: readonly Place[]}) {
  return (
    <>
      {places.map((place, index) => (
        <span key={`${place.sheet}!${place.cell}`}>
          {index > 0 && ', '}
          <PlaceLink place={place} />
        </span>
      ))}
    </>
  );
}
