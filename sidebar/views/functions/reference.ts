/** The reference of the custom functions, made from their declarations when the sidebar is built. */

export interface ShownColumn {
  readonly title: string;
  readonly cells: readonly string[];
}

export interface ShownExample {
  readonly formula: string;
  readonly note: string;
  /** What the cell shows; blank where the answer takes several cells. */
  readonly result: string;
  /** The columns that the formula reads, and those that it answers with, from row 2 on. */
  readonly reads: readonly ShownColumn[];
  readonly answers: readonly ShownColumn[];
}

export interface ShownParam {
  readonly name: string;
  readonly help: string;
  readonly optional?: true;
}

export interface FunctionEntry {
  readonly name: string;
  /** The question that it helps to answer. */
  readonly group: string;
  readonly summary: string;
  readonly returns: string;
  readonly formula: string;
  readonly source: string;
  readonly refuses: readonly string[];
  readonly params: readonly ShownParam[];
  /** Which of our columns an argument is filled from; a block from several. */
  readonly ours: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly examples: readonly ShownExample[];
}
