import type {Refusal} from '../refusal';
import type {Link} from './driver-words';

/** One KPI in the driver tree. Figures are in its own unit. */
export interface Driver {
  readonly name: string;
  /** The KPI that it drives, and how; null at the top. */
  readonly parent: Driver | null;
  readonly link: Link;
  /** Percent of the parent for each percent of this one: 1 for Multiplies. */
  readonly strength: number;
  readonly level: number | null;
  /** The value that changes are measured against: the centre of its ordinary ups and downs. */
  readonly baseline: number | null;
  /** Where its key result takes it; null without one. */
  readonly scenario: number | null;
  /** Where its key result is likely to end; null while that cannot be told. */
  readonly forecast: number | null;
  /** What its figures are in; blank where nobody says. */
  readonly unit: string;
  readonly isAssumed: boolean;
  /** What keeps the row from being read; it then has no figures. */
  readonly broken: Refusal | null;
  readonly children: Driver[];
}

/**
 * A driver that changes its parent in the arithmetic: neither at the top nor only watched. One that cannot be read
 * might, so it is never passed over.
 */
export function counts({parent, link, broken}: Driver): boolean {
  return parent !== null && (broken !== null || link !== 'Watched');
}
