/** Key results that another view hands over to Write: they wait here until Write is there to take them. */
import type {DraftKeyResult} from '../../../src/okr/writing/document/draft';

const waiting: DraftKeyResult[] = [];
const listeners = new Set<() => void>();

export function sendToWrite(result: DraftKeyResult): void {
  waiting.push(result);
  for (const listener of listeners) listener();
}

export const isWaiting = (): boolean => waiting.length > 0;

export const takeIncoming = (): DraftKeyResult[] => waiting.splice(0);

/** Told at once when something waits already. @returns how to stop listening */
export function whenIncoming(listener: () => void): () => void {
  listeners.add(listener);
  if (isWaiting()) listener();
  return () => {
    listeners.delete(listener);
  };
}
