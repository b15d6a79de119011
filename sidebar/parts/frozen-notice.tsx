import type {Overview} from '../../src/rpc/contract';
import {dayOf} from './day-of';
import {CalmNotice} from './notice';

/** What stands still is said wherever somebody would take it for today's. */
export function FrozenNotice({frozen}: Pick<Overview, 'frozen'>) {
  if (!frozen) return null;
  return (
    <CalmNotice>
      <p>
        Frozen on {dayOf(frozen.on)}: what was computed on {frozen.sheets.join(', ')} stands still, whatever
        is typed. The way back is under Share.
      </p>
    </CalmNotice>
  );
}
