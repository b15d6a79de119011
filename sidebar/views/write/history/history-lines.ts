/** What becomes of each KPI of a pasted history: what is new, what stands there already, what keeps it from being added. */

import {keyOf} from '../../../../src/okr/known';
import {compared} from '../../../../src/okr/kpi-history';
import type {DayValue, Series} from '../../../../src/okr/writing/history/history';
import {unitProblem} from '../../../../src/okr/writing/history/number-cells';
import type {Args, Reply} from '../../../../src/rpc/contract';

export type Log = Reply<'kpiLog'>['kpis'];

export interface HistoryLine {
  readonly series: Series;
  /** It does not stand on KPIs. */
  readonly isNew: boolean;
  readonly unit: string;
  readonly fresh: readonly DayValue[];
  readonly same: number;
  readonly other: readonly (DayValue & {readonly standing: number})[];
  readonly problem: string;
}

export function historyLines(series: readonly Series[], log: Log): HistoryLine[] {
  const known = new Map(log.map((one) => [keyOf(one.kpi), one]));
  return series.map((one) => {
    const there = known.get(keyOf(one.kpi));
    return {
      series: one,
      isNew: there === undefined,
      unit: there?.unit || one.unit,
      ...compared(one.values, there?.values ?? []),
      problem: there ? unitProblem(one, there.unit, there.usual) : '',
    };
  });
}

/** A KPI that is there is taken unless it was unticked, a new one only when it was ticked. */
export const isTaken = (line: HistoryLine, ticks: ReadonlyMap<string, boolean>): boolean =>
  line.problem === '' && (ticks.get(keyOf(line.series.kpi)) ?? !line.isNew);

export const addedOf = ({fresh, other}: HistoryLine, replace: boolean): number =>
  fresh.length + (replace ? other.length : 0);

export const MOST_AT_ONCE = 5_000;

/** What is added in one call each: together at most as many values as the server takes. */
export function partsOf(lines: readonly HistoryLine[], replace: boolean): Args<'addKpiValues'>['series'][] {
  const parts: Args<'addKpiValues'>['series'][] = [];
  let room = 0;
  for (const {series, isNew, fresh, other} of lines) {
    const values = [...fresh, ...(replace ? other : [])].map(({day, value}) => ({day, value}));
    for (let from = 0; from < values.length; ) {
      if (room === 0) {
        parts.push([]);
        room = MOST_AT_ONCE;
      }
      const some = values.slice(from, from + room);
      parts[parts.length - 1]!.push({kpi: series.kpi, unit: series.unit, add: isNew, values: some});
      from += some.length;
      room -= some.length;
    }
  }
  return parts;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export function historySentence(lines: readonly HistoryLine[], replace: boolean): string {
  const values = lines.reduce((sum, line) => sum + addedOf(line, replace), 0);
  if (values === 0) return '';
  const fresh = lines.filter(({isNew}) => isNew).length;
  return `Adds ${counted(values, 'value')} of ${counted(lines.length, 'KPI')}${fresh > 0 ? `, ${fresh} new on KPIs` : ''}.`;
}
