/** What crosses between the page and the sidebar's frame: structured clones of plain values over one message port. */

/** The frame's first word, sent with the port on which everything else travels. */
export const greeting = 'google.script';

export type FromFrame =
  | {readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[]}
  | {readonly kind: 'close'}
  | {readonly kind: 'focus'};

export type ToFrame =
  | {readonly kind: 'result'; readonly id: number; readonly value: unknown}
  | {readonly kind: 'failure'; readonly id: number; readonly name: string; readonly message: string};
