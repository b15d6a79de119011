export const LEDGER_KINDS = ['Objective', 'Key result', 'KPI', 'Guardrail'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export const COMMITMENTS = ['Stretch', 'Committed'] as const;
export type Commitment = (typeof COMMITMENTS)[number];
