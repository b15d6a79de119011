/** A KPI history as it was read: values by KPI and day, and what nobody can read for sure, with the reason. */

export interface DayValue {
  /** A serial number; of a week, a month or a quarter its last day. */
  readonly day: number;
  readonly value: number;
}

export interface Series {
  readonly kpi: string;
  /** What the figures show: `%`, `$`, `days`; blank where they show none. */
  readonly unit: string;
  /** In the order of the days, one a day. */
  readonly values: readonly DayValue[];
}

export interface NotRead {
  /** What was written there. */
  readonly text: string;
  readonly why: string;
}

export type DayOrder = 'day first' | 'month first';

export interface History {
  readonly series: readonly Series[];
  readonly notRead: readonly NotRead[];
  /** How it was read, as far as there was something to decide. */
  readonly said: readonly string[];
  /** Dates such as 04/01/2026 can be taken either way; `null`: nobody can tell which. Absent: there are none. */
  readonly order?: DayOrder | null;
}

/** Text that stands for a missing value. */
export const isNoValue = (text: string): boolean =>
  /^(?:|[-–—.?]|n\/?a|#n\/a|null|nil|none|nan|tb[acd]|k\. ?a\.|\(blank\))$/i.test(text.trim());
