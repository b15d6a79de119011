import {isRefusal, type Known} from '../known';
import type {KeyResultType} from '../progress';
import type {Commitment, LedgerKind} from './ledger-words';

/** What an objective or a key result promises. Days are serial numbers. */
export interface Promised {
  readonly wording: Known<string>;
  readonly KPI: Known<string>;
  readonly type: Known<KeyResultType>;
  readonly segment: Known<string>;
  readonly start: Known<number>;
  readonly target: Known<number>;
  readonly weight: Known<number>;
  readonly due: Known<number>;
  readonly commitment: Known<Commitment>;
}

/** One row as it was locked. */
export interface LedgerRow extends Promised {
  readonly kind: Known<LedgerKind>;
  /** A KPI's and a guardrail's name stands here, too. */
  readonly id: Known<string>;
  readonly query: Known<string>;
  readonly rule: Known<string>;
}

export interface PresentOkr extends Promised {
  readonly id: Known<string>;
  readonly now: Known<number>;
  readonly unit: Known<string>;
}

export interface PresentKpi {
  readonly name: Known<string>;
  readonly query: Known<string>;
}

export interface PresentGuardrail {
  readonly name: Known<string>;
  readonly rule: Known<string>;
}

export interface LedgerTables {
  readonly ledger: readonly LedgerRow[];
  readonly okrs: readonly PresentOkr[];
  readonly kpis: readonly PresentKpi[];
  readonly guardrails: readonly PresentGuardrail[];
}

/** The value of a cell that is compared; one that cannot be read is no match for anything. */
export function read<T>(known: Known<T>): T | null {
  if (isRefusal(known)) throw known;
  return known;
}
