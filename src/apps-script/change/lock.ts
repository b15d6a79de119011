import {Condition} from '../../rpc/condition';
import {attempt} from './show';

const PATIENCE_MS = 20_000;

/** Somebody else is at it, and has been for longer than one waits. */
export class Busy extends Condition {
  constructor() {
    super(
      'Somebody else is changing this spreadsheet with KPI & OKR right now.',
      'Wait a few seconds, then try again.',
    );
  }
}

/**
 * Lets one change happen at a time: two that read the same free row would both write into it.
 * @throws Busy when somebody else's change takes too long
 */
export function alone<T>(work: () => T, patience = PATIENCE_MS): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new Busy();
  try {
    return work();
  } finally {
    // The work is done, or was put back: a lock that will not open says nothing about it, and ends with the run.
    attempt(() => lock.releaseLock());
  }
}
