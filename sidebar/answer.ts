import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {latestOnly} from './latest-only';
import {type Problem, problemIn} from './server';

export interface Answer<T> {
  /** Null until it came; the last one stays while another is on its way. */
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly read: () => void;
}

const atOnce = (show: () => void): void => show();

/**
 * What the workbook answers to a view: asked for whenever somebody opens it, and the newest answer counts.
 * @param since asked for again when this is another one
 * @param inTime shows an answer when it disturbs nobody
 */
export function useAnswer<T>(
  ask: () => Promise<T>,
  isOpen: boolean,
  since: unknown = null,
  inTime: (show: () => void) => void = atOnce,
): Answer<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef(latestOnly());
  const asking = useRef(ask);
  asking.current = ask;
  const read = useCallback(() => {
    const isNewest = newest.current();
    asking.current().then(
      (reply) =>
        inTime(() => {
          if (!isNewest()) return;
          setValue(reply);
          setProblem(null);
        }),
      (error: unknown) => {
        if (isNewest()) setProblem(problemIn(error));
      },
    );
  }, [inTime]);
  useEffect(() => {
    if (isOpen) read();
  }, [isOpen, since, read]);
  return {value, problem, read};
}
