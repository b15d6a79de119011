import {useCallback, useEffect, useMemo, useState} from 'preact/hooks';
import {isoDay, readIsoDay} from '../../../../src/okr/day';
import {keyOf} from '../../../../src/okr/known';
import type {DayOrder, History} from '../../../../src/okr/writing/history/history';
import {readHistory} from '../../../../src/okr/writing/history/read-history';
import {recall, remember} from '../../../memory';
import type {OverviewState} from '../../../overview';
import {gridIn} from '../../../reading/grid-text';
import {call, type Problem, problemIn} from '../../../server';
import {type HistoryLine, historyLines, type Log} from './history-lines';

const isText = (value: unknown): value is string => typeof value === 'string';
const LONGEST_REMEMBERED = 200_000;
const PAUSE_MS = 150;
const NO_LINES: readonly HistoryLine[] = [];

export function useHistory(overview: OverviewState) {
  const [text, setText] = useState(() => recall('write-history', isText) ?? '');
  const [order, setOrder] = useState<DayOrder | null>(null);
  const [history, setHistory] = useState<History | null>(null);
  const [log, setLog] = useState<{readonly of: History; readonly kpis: Log} | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [replace, setReplace] = useState(false);
  const [tries, setTries] = useState(0);
  const {value} = overview;

  useEffect(
    () => remember('write-history', text === '' || text.length > LONGEST_REMEMBERED ? null : text),
    [text],
  );

  useEffect(() => {
    if (!value || text.trim() === '') {
      setHistory(null);
      return;
    }
    const timer = setTimeout(() => {
      const {grid, separator, beyond} = gridIn(text);
      const read = readHistory(grid, {
        today: readIsoDay(value.today) ?? 0,
        kpis: value.kpis.map(({name}) => name),
        mark: separator === ';' ? ',' : null,
        order,
      });
      const rest = {
        text: `${beyond} more rows`,
        why: 'are more than is read at once: paste them by themselves',
      };
      setHistory(beyond > 0 ? {...read, notRead: [...read.notRead, rest]} : read);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, text, order]);

  useEffect(() => {
    setProblem(null);
    if (!history || history.series.length === 0) return;
    let isLast = true;
    call('kpiLog', {kpis: history.series.map(({kpi}) => kpi)}).then(
      ({kpis}) => isLast && setLog({of: history, kpis}),
      (error) => isLast && setProblem(problemIn(error)),
    );
    return () => {
      isLast = false;
    };
  }, [history, tries]);

  const isKnown = log !== null && log.of === history;
  const lines = useMemo(() => (isKnown ? historyLines(log.of.series, log.kpis) : NO_LINES), [isKnown, log]);
  const type = useCallback((next: string) => {
    setText(next);
    setOrder(null);
  }, []);
  const clear = useCallback(() => {
    type('');
    setTicks(new Map());
    setReplace(false);
  }, [type]);
  const tick = useCallback((kpis: readonly string[], on: boolean) => {
    setTicks((all) => new Map([...all, ...kpis.map((kpi) => [keyOf(kpi), on] as const)]));
  }, []);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  const isWaiting = history !== null && history.series.length > 0 && !isKnown && problem === null;
  return {
    text,
    type,
    clear,
    order,
    setOrder,
    history,
    lines,
    problem,
    retry,
    isWaiting,
    ticks,
    tick,
    replace,
    setReplace,
  };
}

export type HistoryState = ReturnType<typeof useHistory>;

export const span = (days: readonly {readonly day: number}[]): string => {
  const [first, last] = [days[0], days[days.length - 1]];
  if (!first || !last) return '';
  return first.day === last.day ? isoDay(first.day) : `${isoDay(first.day)} to ${isoDay(last.day)}`;
};
