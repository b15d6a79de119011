import {Condition} from '../../rpc/condition';
import {Locked} from './locked';
import {attempt} from './show';

/**
 * One change and the way back. What `revert` needs was read before the first change: a read between writes would
 * flush the write cache, and after a failure the services may not answer. `revert` runs for the failed step too,
 * so it must also hold when `apply` came to nothing.
 */
export interface Step {
  readonly apply: () => void;
  readonly revert: () => void;
  /**
   * Throws `Locked` where somebody has locked what it writes. Asked after a failure, where no lock was looked for before:
   * what is locked was not written, and cannot be put back either.
   */
  readonly refuse?: (() => void) | undefined;
}

/** A change of a sheet that the same run has made: taking the sheet away takes it back. */
export function unreverted(apply: () => void): Step {
  return {apply, revert: () => {}};
}

const TRIES = 5;
const FIRST_PAUSE_MS = 100;

/** Whether it was done in the end: a service that failed once often answers a little later, so the pauses grow. */
export function eventually(action: () => void): boolean {
  for (let pause = FIRST_PAUSE_MS; ; pause *= 2) {
    try {
      action();
      return true;
    } catch {
      if (pause >= FIRST_PAUSE_MS * 2 ** (TRIES - 1)) return false;
      attempt(() => Utilities.sleep(pause));
    }
  }
}

/** What was to be changed is no longer as it was when the change was planned: nothing was done yet. */
export class Moved extends Condition {
  constructor(tab: string) {
    super(
      `Somebody is typing on ${tab} right now, so nothing was changed.`,
      'Wait until they are done, then try again.',
    );
  }
}

const MOST_PLANS = 3;

/** Plans anew where the ground shifted while it was planned, a few times: somebody who types without a pause wins. */
export function replanned<T>(work: () => T): T {
  for (let plans = 1; ; plans += 1) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Moved) || plans === MOST_PLANS) throw error;
    }
  }
}

/** The journal says already what is about to be done. */
export const STANDING: Step = unreverted(() => {});

export interface Undertaking {
  readonly steps: readonly Step[];
  /** Says what is about to be done where a later run finds it: first of all, and taken back when that fails. */
  readonly journal?: Step | undefined;
  /** Asked straight before the first change: one throws `Moved` where the ground has shifted since. */
  readonly checks?: readonly (() => void)[];
  /** Says that all is done. */
  readonly commit?: Step;
  /** What cannot be put back; it throws only as long as nothing of it is done. */
  readonly last?: () => void;
}

/** Those of the steps that wrote nothing because of a lock, with what is to be said of it. */
function lockedOut(steps: readonly Step[]): ReadonlyMap<Step, Locked> {
  const locked = new Map<Step, Locked>();
  for (const step of steps)
    try {
      step.refuse?.();
    } catch (error) {
      if (error instanceof Locked) locked.set(step, error);
    }
  return locked;
}

/**
 * Takes all the steps or none: Google Sheets keeps what a script wrote before it failed, so on a failure everything
 * is put back in reverse order, and then the failure is thrown on. A run that is ended in the middle puts nothing back;
 * for that there is the journal.
 */
export function carryOut({steps, journal, checks = [], commit, last}: Undertaking): void {
  const taken: Step[] = [];
  try {
    journal?.apply();
    for (const check of checks) check();
    for (const step of steps) {
      taken.push(step);
      step.apply();
    }
    // Writes are buffered; whatever Google refuses has to come out while it can still be put back.
    SpreadsheetApp.flush();
    if (commit) {
      taken.push(commit);
      commit.apply();
    }
    last?.();
  } catch (error) {
    const locked = lockedOut(taken);
    const back = taken
      .filter((step) => !locked.has(step))
      .reverse()
      .map((step) => step.revert);
    if (back.length > 0) back.push(() => SpreadsheetApp.flush());
    const left = back.filter((revert) => !eventually(revert)).length;
    // As long as the journal stands, the next run finishes what this one could not.
    if (left === 0) {
      if (journal) eventually(journal.revert);
      throw [...locked.values()][0] ?? error;
    }
    throw new Condition(
      'Google Sheets stopped answering in the middle, and not everything could be put back yet.',
      journal
        ? 'The rest is put back with your next click in the sidebar, or when you open it again.'
        : 'Open File → Version history and go back to the version before this change.',
    );
  }
}
