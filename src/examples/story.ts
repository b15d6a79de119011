/** What an example says: everything but the days, which follow from the day on which it is opened. */

import type {EvidenceRow, GuardrailRow, InitiativeRow, KpiRow, LedgerRow} from '../templates/rows';
import type {PastResult} from './archive-rows';
import type {Path, Shape} from './made-up';

type Cells<R> = {readonly [K in keyof R]?: R[K]};

/** A KPI. Percentages stand as people say them: 18 for 18%. */
export interface StoryKpi extends Shape {
  readonly name: string;
  readonly unit: string;
  readonly better?: 'Down';
  readonly category: 'Finance' | 'Customer' | 'Product' | 'Sales & Marketing';
  readonly role: 'Driver' | 'Guardrail' | 'Health';
  readonly kind: 'Leading' | 'Lagging';
  readonly definition: string;
  readonly event: string;
  readonly query: string;
  readonly caveat: string;
  /** Its place in the driver tree. */
  readonly tree?: Cells<Pick<KpiRow, 'drives' | 'branch' | 'link' | 'strength' | 'basis'>>;
  /** Share of the expected records that arrived. */
  readonly completeness?: number;
  /** The last week that has a value. */
  readonly until?: number;
}

export interface NorthStar
  extends Pick<StoryKpi, 'name' | 'unit' | 'category' | 'definition' | 'event' | 'query' | 'caveat'> {
  /** The KPIs whose product it is. */
  readonly factors: readonly string[];
  readonly aim: number;
}

export interface StoryKeyResult {
  readonly text: string;
  readonly type: 'Increase' | 'Reduce' | 'At least' | 'At most';
  /** Its own figures, or those of its KPI: as people say them. */
  readonly start?: number;
  readonly target?: number;
  readonly kpi?: string;
  readonly unit?: string;
  readonly owner?: string;
  readonly segment?: string;
  readonly weight?: number;
  readonly guardrails?: string;
  readonly nextStep?: string;
  /** Week and value of its check-ins; a key result with a KPI has the values of its KPI. */
  readonly values?: readonly (readonly [week: number, value: number])[];
  /** The owner's confidence in the first and in the newest check-in. */
  readonly confidence?: readonly [number, number];
  readonly note?: string;
  readonly blockedBy?: string;
}

export interface StoryObjective {
  readonly text: string;
  readonly owner: string;
  readonly team: string;
  readonly supports?: string;
  readonly strategic?: true;
  /** A key result without figures names work instead of an outcome: there is one in an example. */
  readonly keyResults: readonly StoryKeyResult[];
}

export interface Story {
  readonly key: ExampleKey;
  readonly title: string;
  /** The insight that its strategy rests on. */
  readonly insight: string;
  readonly strategy: {
    readonly vision: string;
    readonly where: string;
    readonly how: string;
    readonly wont: string;
    readonly budget: string;
  };
  /** Weeks of the cycle, and the one that ends on the day of opening. */
  readonly weeks: number;
  readonly week: number;
  readonly northStar: NorthStar;
  readonly kpis: readonly StoryKpi[];
  readonly objectives: readonly StoryObjective[];
  readonly guardrails: readonly Cells<
    Omit<GuardrailRow, 'value' | 'baseline'> & {value: number; baseline: number}
  >[];
  /** `due`: the week of the cycle in which it is finished. */
  readonly initiatives: readonly (Cells<Omit<InitiativeRow, 'due'>> & {readonly week: number})[];
  /** Weeks in place of days. */
  readonly decisions: readonly StoryDecision[];
  readonly tests: readonly StoryTest[];
  /**
   * What was locked at the start of the cycle otherwise than it stands there now, by id: a target as people say it, and
   * why it was changed, where somebody said so.
   */
  readonly revised?: Readonly<
    Record<string, Cells<Pick<LedgerRow, 'target' | 'text' | 'reason' | 'agreedBy'>>>
  >;
  /** What the cycle before came to. */
  readonly past?: readonly PastResult[];
  /** The KPI that gets a page. */
  readonly page: string;
}

/** A test; the week before which it starts, none while that is not decided. */
export type StoryTest = Partial<Omit<EvidenceRow, 'starts' | 'test'>> & {
  readonly test: string;
  readonly week?: number;
};

export interface StoryDecision {
  readonly week: number;
  readonly about: string;
  readonly decision: string;
  readonly owner: string;
  readonly due: number;
  readonly done?: number;
  readonly learned?: string;
}

export type ExampleKey = 'b2b-saas' | 'plg-saas' | 'e-commerce';

export type {Path};
