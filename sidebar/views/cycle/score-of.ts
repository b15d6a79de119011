/** Two digits, rounded as a cell rounds them: 0.175 is 0.18, although no number of a computer is quite that. */
export const scoreOf = (score: number): string => (Math.round(score * 100 + 1e-9) / 100).toFixed(2);
