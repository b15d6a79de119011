import type {Direction} from '../direction';
import {isRefusal, type Known, keyOf} from '../known';
import {daily, type LogColumns, logByName} from '../kpi-log';
import {Refusal} from '../refusal';
import {remember} from '../remember';
import {boundWith} from './history-bound';
import {historyOutlook, isWavering} from './history-outlook';
import {checkShare} from './two-rates';

export interface KpiOutlookColumns {
  readonly kpis: readonly Known<string>[];
  readonly byDays: readonly Known<number>[];
  /** How sure the cautious value is, 0…1 exclusive. */
  readonly levels: readonly Known<number>[];
  readonly better: readonly Known<Direction>[];
  /** The first day that counts; where too few values lie since then for an outlook, all count. */
  readonly from: readonly Known<number>[];
  readonly log: LogColumns;
}

const DEFAULT_LEVEL = 0.8;

/**
 * Where each KPI's log leads by its day: P50, and the bound that is kept or bettered with the certainty `level`.
 * @returns null for a KPI without values and while there is no outlook
 */
export function kpiOutlooks(
  columns: KpiOutlookColumns,
): Known<readonly [likely: number, cautious: number]>[] {
  const log = logByName(columns.log);
  const historyOf = remember(keyOf, (kpi) => {
    const entries = log(kpi);
    return isRefusal(entries) ? entries : daily(entries);
  });
  const outlookOf = remember(
    (kpi: string, byDay: number, from: number) => `${byDay} ${from} ${keyOf(kpi)}`,
    (kpi, byDay, from) => {
      const history = historyOf(kpi);
      if (isRefusal(history)) return null;
      const recent = history.filter(({day}) => day >= from);
      const wavers = isWavering(history.filter(({day}) => day < from));
      return historyOutlook(recent, byDay, wavers) ?? historyOutlook(history, byDay);
    },
  );
  return columns.kpis.map((kpi, row) => {
    if (kpi === null || isRefusal(kpi)) return kpi;
    const history = historyOf(kpi);
    if (isRefusal(history)) return history;
    if (history.length === 0) return null;
    const [byDay, level, better] = [columns.byDays[row], columns.levels[row], columns.better[row]];
    const from = columns.from[row];
    if (isRefusal(byDay)) return byDay;
    if (isRefusal(level)) return level;
    if (isRefusal(better)) return better;
    if (isRefusal(from)) return from;
    try {
      const certainty = level ?? DEFAULT_LEVEL;
      checkShare(certainty, 'level');
      if (byDay === null || byDay === undefined) throw new Refusal('by_date is blank');
      const at = outlookOf(kpi, byDay, from ?? -Infinity);
      const direction = better ?? 'up';
      return at && [boundWith(0.5, direction, at), boundWith(certainty, direction, at)];
    } catch (error) {
      if (isRefusal(error)) return error;
      throw error;
    }
  });
}
