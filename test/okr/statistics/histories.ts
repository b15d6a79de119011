/** A history in the reference table, and what R says of it. `error` is what is said where R has no honest answer. */
export interface History {
  readonly note: string;
  readonly dates: readonly number[];
  readonly values: readonly number[];
  readonly forecasts: readonly (Asked & {readonly certainty: number; readonly result?: number})[];
  readonly likelihoods: readonly (Asked & {readonly target: number; readonly result?: number})[];
  readonly row?: {
    readonly start: number;
    readonly target: number;
    readonly by_date: number;
    readonly r: string;
    /** P50, P80 and the chance. */
    readonly result: readonly [number, number, number];
  };
}

interface Asked {
  readonly by_date: number;
  readonly direction: 'up' | 'down';
  readonly r: string;
  readonly error?: string;
}
