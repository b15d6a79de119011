/**
 * OKRs while they are written, before they are rows. A draft crosses between sidebar and server, so it is JSON:
 * amounts are numbers (a percentage as a fraction, `null` when blank), everything else is text as a person types it.
 */
export interface DraftKeyResult {
  /** The id under which it stands on OKRs; blank for a new one. */
  okr: string;
  text: string;
  type: string;
  metric: string;
  start: number | null;
  target: number | null;
  /** Where it stands now; blank means that nobody has measured it. */
  current: number | null;
  unit: string;
  segment: string;
  owner: string;
  /** `yyyy-mm-dd`; words that name no day stay as they are. */
  due: string;
  kpi: string;
  /** Whether that KPI is made where the KPIs sheet does not have it. */
  newKpi: boolean;
  tolerance: string;
}

export interface DraftGuardrail {
  name: string;
  rule: string;
  kpi: string;
}

export interface DraftObjective {
  /** The id under which it stands on OKRs: new key results go there. Blank for a new one. */
  okr: string;
  /** Whether it was opened to be edited: then its own words, owner and due date are written, too. */
  opened: boolean;
  text: string;
  owner: string;
  due: string;
  keyResults: DraftKeyResult[];
  guardrails: DraftGuardrail[];
  initiatives: string[];
}

/** What stands on OKRs already, by its words. */
export interface StandingOkr {
  id: string;
  text: string;
}

export interface Draft {
  objectives: DraftObjective[];
}
