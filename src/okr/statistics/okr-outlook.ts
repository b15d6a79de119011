import {shownChance} from '../chance';
import {isRefusal, type Known, keyOf} from '../known';
import {daily, type Entry, type LogColumns, logByName} from '../kpi-log';
import {parentId} from '../okr-tree';
import {type KeyResultType, progress} from '../progress';
import {Refusal} from '../refusal';
import {remember} from '../remember';
import {TOO_EARLY} from '../status';
import {atLeast, atMost} from '../tolerance';
import {DEFAULT_BAR, type Goal, goalOf} from './goal';
import {boundWith} from './history-bound';
import {type HistoryOutlook, historyOutlook, isWavering} from './history-outlook';
import {chanceOf} from './reached';

export interface OutlookColumns {
  readonly ids: readonly Known<string>[];
  readonly starts: readonly Known<number>[];
  readonly targets: readonly Known<number>[];
  readonly types: readonly Known<KeyResultType>[];
  /** The share of the way from start to target that counts as success. */
  readonly bars: readonly Known<number>[];
  /** The days to look at, as serial numbers. */
  readonly byDays: readonly Known<number>[];
  /** The KPI of each row, and the first day whose values count. */
  readonly kpis: readonly Known<string>[];
  readonly from: readonly Known<number>[];
  readonly checkIns: LogColumns;
  readonly kpiValues: LogColumns;
}

/** P50, P80, the chance of the target, that of the bar, and that as text. */
export type KeyResultOutlook = readonly [
  p50: number | null,
  p80: number | null,
  chance: number | string | null,
  barChance: number | string,
  shown: string | null,
];

/** The values that count, one a day, and whether those before them went back and forth. */
interface History {
  readonly values: readonly Entry[];
  readonly wavering: boolean;
}

const NO_OUTLOOK: KeyResultOutlook = [null, null, TOO_EARLY, TOO_EARLY, TOO_EARLY];

/**
 * Where each key result's check-ins, or its KPI's values, lead by its day. Reads both logs once, however many rows
 * there are.
 * @returns null for what needs no outlook: objectives, rows without a target, and reached ones
 */
export function outlooksOf(columns: OutlookColumns): Known<KeyResultOutlook>[] {
  const historyIn = (columnsOfLog: LogColumns) => {
    const log = logByName(columnsOfLog);
    return remember(
      (name: string, from: number | null) => `${from} ${keyOf(name)}`,
      (name, from): History => {
        const entries = log(name);
        if (isRefusal(entries)) throw entries;
        const all = daily(entries);
        const counts = all.findIndex(({day}) => from === null || day >= from);
        const before = counts < 0 ? all.length : counts;
        return {values: all.slice(before), wavering: isWavering(all.slice(0, before))};
      },
    );
  };
  const [checkIns, kpiValues] = [historyIn(columns.checkIns), historyIn(columns.kpiValues)];
  const outlookAt = rememberByHistory(({values, wavering}, byDay) => historyOutlook(values, byDay, wavering));

  return columns.ids.map((id, row) => {
    if (id === null || isRefusal(id)) return id;
    if (parentId(id) === null) return null;
    try {
      const target = known(columns.targets[row]);
      if (target === null) return null;
      const from = known(columns.from[row]);
      const own = checkIns(id, from);
      const kpi = own.values.length ? null : known(columns.kpis[row]);
      const history = kpi === null ? own : kpiValues(kpi, from);
      const newest = history.values[history.values.length - 1];
      if (!newest) return NO_OUTLOOK;
      const [start, type] = [known(columns.starts[row]), known(columns.types[row])];
      const wayTo = (value: number): number => progress({start, current: value, target, type}) ?? 0;
      const byDay = known(columns.byDays[row]);
      const isReached = atLeast(wayTo(newest.value), 1);
      if (byDay === null && !isReached) throw new Refusal('by_date is blank');
      const final = byDay === null ? null : valueOn(history.values, byDay);
      const goal = goalOf(start, target, type, known(columns.bars[row]) ?? DEFAULT_BAR);
      // What comes after its day is late, however far it gets.
      const wasReached = final !== null && atLeast(wayTo(final), 1);
      if (final !== null && !(wasReached && isReached)) return decided(final, wasReached, goal);
      if (isReached || byDay === null || byDay <= newest.day) return null;
      const at = outlookAt(history, byDay);
      return at ? answer(at, target, goal) : NO_OUTLOOK;
    } catch (error) {
      if (isRefusal(error)) return error;
      throw error;
    }
  });
}

/** The value that stood on a day that has come; null while there is none of that day or later. */
function valueOn(values: readonly Entry[], byDay: number): number | null {
  if (values[values.length - 1]!.day < byDay) return null;
  const until = values.filter(({day}) => day <= byDay);
  return until[until.length - 1]?.value ?? null;
}

/** Of a day that has come there is no chance any more, but a yes or a no. */
const decided = (value: number, isReached: boolean, {direction, bar}: Goal): KeyResultOutlook => [
  null,
  null,
  isReached ? 1 : 0,
  (direction === 'up' ? atLeast(value, bar) : atMost(value, bar)) ? 1 : 0,
  null,
];

function answer(at: HistoryOutlook, target: number, {direction, bar}: Goal): KeyResultOutlook {
  const barChance = chanceOf(bar, direction, at);
  return [
    boundWith(0.5, direction, at),
    boundWith(0.8, direction, at),
    chanceOf(target, direction, at),
    barChance,
    shownChance(barChance, at.isCounted),
  ];
}

function known<T>(cell: Known<T> | undefined): T | null {
  if (isRefusal(cell)) throw cell;
  return cell ?? null;
}

/** The same history is the same object, so it is looked at once a day however many rows share it. */
function rememberByHistory<T>(
  look: (history: History, byDay: number) => T,
): (history: History, byDay: number) => T {
  const seen = new Map<History, Map<number, T>>();
  return (history, byDay) => {
    const byDays = seen.get(history) ?? new Map<number, T>();
    seen.set(history, byDays);
    if (!byDays.has(byDay)) byDays.set(byDay, look(history, byDay));
    return byDays.get(byDay) as T;
  };
}
