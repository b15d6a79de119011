/** A document as people have it, and what a careful person reads in it. */
export interface ExpectedKeyResult {
  /** Words that its line has and no other. */
  readonly has: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: string;
}

export interface ExpectedObjective {
  readonly text: string;
  readonly keyResults: readonly ExpectedKeyResult[];
}

export interface TestDocument {
  /** What it is, for the table in docs/reading.md. */
  readonly name: string;
  /** As the program puts it on the clipboard; without it, `text` is all there is. */
  readonly html?: string;
  readonly text?: string;
  readonly objectives: readonly ExpectedObjective[];
}

export const kr = (
  has: string,
  start: number | null,
  target: number | null,
  unit = '',
): ExpectedKeyResult => ({has, start, target, unit});
