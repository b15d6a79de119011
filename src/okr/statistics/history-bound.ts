import type {Direction} from '../direction';
import type {HistoryOutlook} from './history-outlook';
import {reachedWith} from './reached';

/** The value reached or bettered with that certainty, no further than the history allows. */
export function boundWith(certainty: number, direction: Direction, at: HistoryOutlook): number {
  return Math.min(at.most, Math.max(at.least, reachedWith(certainty, direction, at)));
}
