import {Condition} from '../../rpc/condition';

/**
 * One change and the way back. What `revert` needs was read before the first change: a read between writes would
 * flush the write cache, and after a failure the services may not answer. `revert` runs for the failed step too,
 * so it must also hold when `apply` came to nothing.
 */
export interface Step {
  readonly apply: () => void;
  readonly revert: () => void;
}

/** A change of a sheet that the same run has made: taking the sheet away takes it back. */
export function unreverted(apply: () => void): Step {
  return {apply, revert: () => {}};
}

const TRIES = 3;

function succeeds(action: () => void): boolean {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      action();
      return true;
    } catch {
      // A service that failed once often answers the next time; what still fails is counted by the caller.
    }
  }
  return false;
}

/**
 * Takes all the steps or none: Google Sheets keeps what a script wrote before it failed, so on a failure everything
 * is put back in reverse order, and then the failure is thrown on.
 * @param last what cannot be put back; it throws only as long as nothing of it is done
 */
export function carryOut(steps: readonly Step[], last: () => void = () => {}): void {
  const taken: Step[] = [];
  try {
    for (const step of steps) {
      taken.push(step);
      step.apply();
    }
    // Writes are buffered; whatever Google refuses has to come out while it can still be put back.
    SpreadsheetApp.flush();
    last();
  } catch (error) {
    const back = [...taken.reverse().map((step) => step.revert), () => SpreadsheetApp.flush()];
    const left = back.filter((revert) => !succeeds(revert)).length;
    if (left === 0) throw error;
    throw new Condition(
      'Google Sheets stopped answering in the middle, and not everything could be put back.',
      'Open File → Version history and go back to the version before this change.',
    );
  }
}
