/**
 * The rows of every table and the values of Settings: one interface a table. Column keys are the keys of these, so a
 * column that does not exist does not compile, and whoever reads or writes a row gets its values with their types.
 */

/** Days since 30 December 1899, as cells count them. */
export type Day = number;

/** An objective (`O1`) or a key result (`O1.2`). */
export interface OkrRow {
  id: string;
  text: string;
  owner: string;
  start: number;
  target: number;
  current: number;
  now: number;
  progress: number;
  bar: string;
  status: string;
  chance: string;
  p50: number;
  p80: number;
  nextStep: string;
  check: string;
  team: string;
  parent: string;
  type: string;
  kpi: string;
  segment: string;
  unit: string;
  weight: number;
  due: Day;
  confidence: number;
  guardrails: string;
  commitment: string;
  purpose: string;
  pace: number;
  proven: string;
  ambition: number;
  ownProgress: number;
  ownStatus: string;
  dueDay: Day;
  guardrailState: string;
  pausedBy: string;
  trust: string;
  likely: number;
  cautious: number;
  targetChance: number;
  barChance: number;
  shownChance: string;
  writing: string;
  metric: string;
  startText: string;
  targetText: string;
  wording: string;
  lastCheckIn: Day;
  stale: string;
  changed: string;
  ofTeam: string;
  purposeWord: string;
}

export interface KpiRow {
  name: string;
  owner: string;
  latestText: string;
  latestFigure: string;
  differenceFigure: string;
  meanFigure: string;
  sdFigure: string;
  lowerFigure: string;
  upperFigure: string;
  likelyFigure: string;
  cautiousFigure: string;
  stretchFigure: string;
  difference: string;
  signal: string;
  why: string;
  health: string;
  trust: string;
  pushedBy: string;
  stretch: number;
  category: string;
  role: string;
  kind: string;
  unit: string;
  better: string;
  driver: string;
  cadence: string;
  definition: string;
  event: string;
  query: string;
  caveats: string;
  access: string;
  freshness: number;
  completeness: number;
  validity: number;
  baselineFrom: Day;
  drives: string;
  branch: string;
  link: string;
  strength: number;
  basis: string;
  latestDate: Day;
  latest: number;
  n: number;
  mean: number;
  sd: number;
  centre: number;
  lower: number;
  upper: number;
  ownSignal: string;
  ownWhy: string;
  since: Day;
  level: number;
  strip: string;
  likely: number;
  cautious: number;
  baselineUntil: Day;
  badge: string;
  aim: string;
}

/** One value of one KPI. */
export interface KpiDataRow {
  date: Day;
  kpi: string;
  value: number;
  source: string;
}

export interface GuardrailRow {
  name: string;
  rule: string;
  currentText: string;
  status: string;
  room: number;
  scope: string;
  kpi: string;
  value: number;
  baseline: number;
  unit: string;
  response: string;
  check: string;
  current: number;
  lower: number;
  upper: number;
  sd: number;
  usual: number;
  ownStatus: string;
  says: string;
}

/** One value of one key result. */
export interface CheckInRow {
  date: Day;
  id: string;
  text: string;
  value: number;
  confidence: number;
  comment: string;
  blockedBy: string;
  by: string;
}

export interface InitiativeRow {
  initiative: string;
  keyResult: string;
  text: string;
  okrStatus: string;
  kind: string;
  owner: string;
  status: string;
  due: Day;
  lift: string;
  decision: string;
}

/** One thing that was decided, or waits to be. */
export interface DecisionRow {
  date: Day;
  about: string;
  concerns: string;
  decision: string;
  owner: string;
  due: Day;
  state: string;
  doneOn: Day;
  learned: string;
}

/** One test: what was planned, what was counted, what was decided. */
export interface EvidenceRow {
  test: string;
  keyResult: string;
  text: string;
  owner: string;
  leading: string;
  design: string;
  rule: string;
  guardrail: string;
  better: string;
  size: string;
  baseline: number;
  lift: number;
  traffic: number;
  controlShare: number;
  sample: number;
  weeks: number;
  detectable: number;
  starts: Day;
  readsOut: Day;
  controlConversions: number;
  controlPeople: number;
  variantConversions: number;
  variantPeople: number;
  typedDifference: number;
  typedLow: number;
  typedHigh: number;
  typedWorth: number;
  unit: string;
  srm: number;
  smallerArm: number;
  pValue: number;
  readDifference: number;
  readLow: number;
  readHigh: number;
  difference: string;
  interval: string;
  verdict: string;
  decision: string;
  check: string;
  result: string;
  queries: string;
  nextBet: string;
}

/** One step of the first ninety days. */
export interface RollOutRow {
  step: string;
  phase: string;
  owner: string;
  due: Day;
  state: string;
  doneOn: Day;
  note: string;
}

/** A promise as it was locked: of an objective, a key result, a KPI or a guardrail. */
export interface LedgerRow {
  id: string;
  text: string;
  kind: string;
  now: string;
  verdict: string;
  reason: string;
  agreedBy: string;
  lockedScore: number;
  revisedScore: number;
  kpi: string;
  type: string;
  segment: string;
  start: number;
  target: number;
  unit: string;
  weight: number;
  due: Day;
  commitment: string;
  rule: string;
  query: string;
  n: number;
  mean: number;
  sd: number;
  lower: number;
  upper: number;
  likely: number;
  cautious: number;
  lockedOn: Day;
  cycle: string;
  cycleStart: Day;
}

/** What a key result came to, as it stood when its cycle was closed. */
export interface ArchiveRow {
  id: string;
  text: string;
  cycle: string;
  owner: string;
  verdict: string;
  moved: string;
  status: string;
  final: number;
  lockedTarget: number;
  lockedScore: number;
  why: string;
  result: string;
  queries: string;
  nextBet: string;
  carryOn: string;
  kpi: string;
  start: number;
  target: number;
  unit: string;
  revisedScore: number;
  bar: number;
  chance: number;
  confidence: number;
  checkIns: number;
  weeks: number;
  evidence: string;
  objective: string;
  objectiveScore: number;
  team: string;
  type: string;
  segment: string;
  weight: number;
  due: Day;
  commitment: string;
  purpose: string;
  cycleStart: Day;
  cycleEnd: Day;
  closedOn: Day;
}

/** Every table by the key of its sheet. */
export interface TableRows {
  okrs: OkrRow;
  kpis: KpiRow;
  kpiData: KpiDataRow;
  guardrails: GuardrailRow;
  checkIns: CheckInRow;
  initiatives: InitiativeRow;
  decisions: DecisionRow;
  evidence: EvidenceRow;
  rollOut: RollOutRow;
  ledger: LedgerRow;
  archive: ArchiveRow;
}
export type TableKey = keyof TableRows;
export type ColumnKey<T extends TableKey = TableKey> = T extends TableKey
  ? keyof TableRows[T] & string
  : never;

/** The values of Settings. */
export interface SettingValues {
  organisation: string;
  cycleName: string;
  cycleStart: Day;
  cycleEnd: Day;
  asOf: Day;
  northStarAim: number;
  bar: number;
  likelyFrom: number;
  possibleFrom: number;
  guardrailMargin: number;
  forecastLevel: number;
  dataMinimum: number;
  checkInDays: number;
  baselineFrom: Day;
  baselineUntil: Day;
  rollOutStart: Day;
}
export type SettingKey = keyof SettingValues;

/** The settings that formulas use, each by its name. A name costs a call, so the others have none. */
export type NamedSetting = Exclude<
  SettingKey,
  'organisation' | 'cycleName' | 'northStarAim' | 'rollOutStart'
>;

/** The lists on Settings that choices come from. */
export type ListKey = 'teams' | 'owners';
