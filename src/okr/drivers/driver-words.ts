export const LINKS = ['Multiplies', 'Adds', 'Influences', 'Watched'] as const;
export type Link = (typeof LINKS)[number];

export const BASES = ['Tested', 'Observed', 'Assumed'] as const;
export type Basis = (typeof BASES)[number];
