/** What crosses between the page and the sidebar's frame: structured clones of plain values over one message port. */

/** The frame's first word, sent with the port on which everything else travels. */
export const greeting = 'google.script';

export type FromFrame =
  | {readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[]}
  /** `value` of `null`: forgotten. */
  | {readonly kind: 'keep'; readonly key: string; readonly value: string | null}
  /** A link to the spreadsheet's own export was clicked. */
  | {readonly kind: 'export'; readonly address: string}
  | {readonly kind: 'close'}
  | {readonly kind: 'focus'};

/** The attribute of the frame's first script that holds what was kept, as JSON. */
export const keptAttribute = 'data-kept';

export type ToFrame =
  | {readonly kind: 'result'; readonly id: number; readonly value: unknown}
  | {readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string};
