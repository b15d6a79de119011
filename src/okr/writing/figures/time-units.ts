const SECONDS: readonly (readonly [words: string, seconds: number])[] = [
  ['ms|milliseconds?', 0.001],
  ['s|secs?|seconds?', 1],
  ['min|mins|minutes?|minuten|minutos|minuti', 60],
  ['h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|ore', 3_600],
  ['d|days?|tagen?|jours?|días|dias|giorni', 86_400],
  ['w|wks?|weeks?|wochen?|semaines?|semanas?', 604_800],
];

const only = (units: string) => new RegExp(`^(?:${units})$`, 'i');
const KNOWN = SECONDS.map(([units, seconds]) => [only(units), seconds] as const);

/** Every way of writing a unit of time, also those whose length varies. */
export const TIME_UNITS = only(
  `${SECONDS.map(([units]) => units).join('|')}|m|(?:business|working|calendar|school) days|mo|mos|months?|quarters|y|yrs?|years?`,
);

/** How many of `unit` one of `other` is: 60 minutes an hour; null when they are not both units of time. */
export function timeFactor(other: string, unit: string): number | null {
  const [from, to] = [secondsIn(other), secondsIn(unit)];
  return from === null || to === null ? null : from / to;
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [only('mo|mos|mths?|months?|monate?n?|meses|mois|mesi'), 1],
  [only('quarters?'), 3],
  [only('y|yrs?|years?|jahre?n?|années?|años?'), 12],
];
const BYTES: readonly (readonly [RegExp, number])[] = [
  [/^[kK]B$/, 1],
  [/^MB$/, 1e3],
  [/^GB$/, 1e6],
  [/^TB$/, 1e9],
];

/** The same of any two units of which one is exactly so many of the other: also months, quarters and years, and bytes. */
export function unitFactor(other: string, unit: string): number | null {
  const time = timeFactor(other, unit);
  if (time !== null) return time;
  for (const scale of [MONTHS, BYTES]) {
    const [from, to] = [other, unit].map((one) => scale.find(([units]) => units.test(one))?.[1]);
    if (from !== undefined && to !== undefined) return from / to;
  }
  return null;
}

function secondsIn(unit: string): number | null {
  return KNOWN.find(([units]) => units.test(unit))?.[1] ?? null;
}
