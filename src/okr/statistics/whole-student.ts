/**
 * P(T > t) of Student's t distribution with a whole number of degrees of freedom (≥ 1), as the finite sum that it is
 * then (Abramowitz and Stegun 26.7.3, 26.7.4). To within 1e-12 it is what the library computes, which is exact far into
 * the tails as well, and would cost the sidebar 110 KB for a chance that it shows in whole percents.
 */
export function wholeStudentUpper(t: number, df: number): number {
  const angle = Math.atan(t / Math.sqrt(df));
  const square = Math.cos(angle) ** 2;
  const isOdd = df % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = df === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k < df; k += 2) {
    term *= (square * (k - 1)) / k;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 - within) / 2;
}
