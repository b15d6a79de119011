/** The name under which it is remembered which part of Cycle is shown: `lock`, `close` or `retro`. */
export const CYCLE_PART = 'cycle-part';
