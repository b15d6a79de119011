/** Every way of writing a unit of time, also those whose length varies. */
export const TIME_UNITS =
  /^(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|(?:business|working|calendar|school) days|w|wks?|weeks?|mo|mos|months?|quarters|y|yrs?|years?)$/i;

const SECONDS: readonly (readonly [words: RegExp, seconds: number])[] = [
  [/^(?:ms|milliseconds?)$/, 0.001],
  [/^(?:s|secs?|seconds?)$/, 1],
  [/^(?:min|mins|minutes?)$/, 60],
  [/^(?:h|hrs?|hours?)$/, 3_600],
  [/^(?:d|days?)$/, 86_400],
  [/^(?:w|wks?|weeks?)$/, 604_800],
];

/** How many of `unit` one of `other` is: 60 minutes an hour; null when they are not both units of time. */
export function timeFactor(other: string, unit: string): number | null {
  const [from, to] = [secondsIn(other), secondsIn(unit)];
  return from === null || to === null ? null : from / to;
}

function secondsIn(unit: string): number | null {
  return SECONDS.find(([words]) => words.test(unit))?.[1] ?? null;
}
