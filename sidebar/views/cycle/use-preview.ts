import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {type Problem, problemIn} from '../../server';

export interface Preview<T> {
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly read: () => void;
}

/** What an action would do: asked for whenever somebody looks at it, and the newest answer counts. */
export function usePreview<T>(ask: () => Promise<T>, isOpen: boolean): Preview<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef(0);
  const asking = useRef(ask);
  asking.current = ask;
  const read = useCallback(() => {
    const mine = ++asked.current;
    asking.current().then(
      (reply) => {
        if (mine !== asked.current) return;
        setValue(reply);
        setProblem(null);
      },
      (error: unknown) => mine === asked.current && setProblem(problemIn(error)),
    );
  }, []);
  useEffect(() => {
    if (isOpen) read();
  }, [isOpen, read]);
  return {value, problem, read};
}

export const dayOf = (iso: string): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
