/** What a closed key result came to: whether it was reached, and whether its KPI moved. */
export const OUTCOMES = ['Worked', 'Hollow', 'Missed, but moved', 'Did not work', 'Untestable'] as const;
export type Outcome = (typeof OUTCOMES)[number];
