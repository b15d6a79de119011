import {factOf} from './line-states';
import type {Preview} from './preview';

const TICK = {toComplete: 'Add it all the same', standing: 'Add it once more'} as const;

/** Why a line does not go along by itself, and the tick that takes it along. */
export function Stays({preview, id}: {readonly preview: Preview; readonly id: number}) {
  const {state, why} = factOf(preview.facts, id);
  if (state !== 'toComplete' && state !== 'standing') return null;
  return (
    <p class="stays hint">
      {why}{' '}
      <label>
        <input
          type="checkbox"
          checked={preview.ticked.has(id)}
          onChange={(event) => preview.onTick(id, event.currentTarget.checked)}
        />{' '}
        {TICK[state]}
      </label>
    </p>
  );
}
