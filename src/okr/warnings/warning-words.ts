export const KPI_WORDS = ['Better', 'Worse', 'Noise', 'No data', 'Unverified'] as const;
export type KpiWord = (typeof KPI_WORDS)[number];

export const DATA_TRUST = ['Trusted', 'Fresh', 'Stale', 'Incomplete', 'Invalid', 'No data'] as const;
export type DataTrust = (typeof DATA_TRUST)[number];

export const KPI_KINDS = ['Leading', 'Lagging'] as const;
export type KpiKind = (typeof KPI_KINDS)[number];

export const PROOFS = ['Proven', 'Within noise', 'No data'] as const;
export type Proof = (typeof PROOFS)[number];
