import type {Side} from '../figures/comparisons';
import type {Quantity} from '../figures/quantities';

export type Direction = 'Increase' | 'Reduce';

/** A figure of a sentence, and what it is in it. */
export interface Read {
  readonly quantity: Quantity;
  readonly role: 'start' | 'target' | 'threshold' | 'change' | 'share' | 'level';
  readonly side: Side | null;
  /** The direction that the words around a change tell. */
  readonly direction: Direction | null;
  /** The stretch that the figure takes up with the words belonging to it. */
  readonly from: number;
  readonly to: number;
}
