import type {Chance} from '../chance';
import type {Known} from '../known';
import type {GuardrailStatus, KeyResultStatus} from '../status';
import type {DataTrust, KpiKind, KpiWord, Proof} from './warning-words';

/** The rows that warnings are read from, their cells as the sheets name them. Days are serial numbers. */

export interface KpiRow {
  readonly name: Known<string>;
  readonly signal: Known<KpiWord>;
  readonly since: Known<number>;
  /** The newest value in its unit, as text. */
  readonly latest: Known<string>;
  readonly trust: Known<DataTrust>;
  readonly kind: Known<KpiKind>;
  readonly owner: Known<string>;
}

export interface GuardrailRow {
  readonly name: Known<string>;
  readonly status: Known<GuardrailStatus>;
  readonly now: Known<string>;
  readonly rule: Known<string>;
  readonly KPI: Known<string>;
  /** All, or ids; an id covers what stands below it. */
  readonly protects: Known<string>;
  /** How far the limit lies off, in σ. */
  readonly room: Known<number>;
}

export interface OkrRow {
  readonly id: Known<string>;
  readonly wording: Known<string>;
  readonly status: Known<KeyResultStatus>;
  readonly progress: Known<number>;
  /** The chance of the bar, on which the status rests. */
  readonly chance: Known<Chance>;
  /** What its owner thinks, 0…1. */
  readonly confidence: Known<number>;
  readonly KPI: Known<string>;
  readonly guardrails: Known<string>;
  readonly trust: Known<DataTrust>;
  readonly proven: Known<Proof>;
  readonly 'last check-in': Known<number>;
  readonly 'initiatives done': Known<number>;
  readonly owner: Known<string>;
}

export interface TreeRow {
  readonly driver: Known<string>;
  readonly parent: Known<string>;
}

export interface DecisionRow {
  readonly date: Known<number>;
  /** The id or the name that it is about. */
  readonly about: Known<string>;
  readonly decision: Known<string>;
}

export interface WarningTables {
  readonly asOf: number;
  readonly kpis: readonly KpiRow[];
  readonly guardrails: readonly GuardrailRow[];
  readonly okrs: readonly OkrRow[];
  readonly tree: readonly TreeRow[];
  readonly decisions: readonly DecisionRow[];
}
