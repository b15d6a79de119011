import {Condition} from '../../rpc/condition';

const PATIENCE_MS = 20_000;

/**
 * Lets one change happen at a time: two that read the same free row would both write into it.
 * @throws Condition when somebody else's change takes too long
 */
export function alone<T>(work: () => T, patience = PATIENCE_MS): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) {
    throw new Condition(
      'Somebody else is changing this spreadsheet with KPI & OKR right now.',
      'Wait a few seconds, then try again.',
    );
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
