import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import type {Overview} from '../src/rpc/contract';
import {latestOnly} from './latest-only';
import {call, type Problem, problemIn} from './server';

export interface OverviewState {
  readonly value: Overview | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  /** Reads the workbook again; what is shown stays until the answer is there. */
  readonly refresh: () => void;
}

/** Clicking into the sidebar focuses it; a second reading within this time would tell nothing new. */
const FRESH_FOR_MS = 1500;

/** What the workbook holds, read when the sidebar opens and again whenever the person comes back to it. */
export function useOverview(): OverviewState {
  const [value, setValue] = useState<Overview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [loading, setLoading] = useState(true);
  const newest = useRef(latestOnly());
  const readAt = useRef(0);

  const refresh = useCallback(() => {
    const isNewest = newest.current();
    readAt.current = Date.now();
    setLoading(true);
    call('overview', {}).then(
      (reply) => {
        if (!isNewest()) return;
        setValue(reply);
        setProblem(null);
        setLoading(false);
      },
      (error: unknown) => {
        if (!isNewest()) return;
        setProblem(problemIn(error));
        setLoading(false);
      },
    );
  }, []);

  useEffect(() => {
    refresh();
    const comeBack = () => {
      if (Date.now() - readAt.current > FRESH_FOR_MS) refresh();
    };
    window.addEventListener('focus', comeBack);
    return () => window.removeEventListener('focus', comeBack);
  }, [refresh]);

  return {value, problem, loading, refresh};
}
