const SECONDS: readonly (readonly [words: string, seconds: number])[] = [
  ['ms|milliseconds?', 0.001],
  ['s|secs?|seconds?', 1],
  ['min\\.?|mins|minutes?|minuten?|minutos|minuti', 60],
  ['h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|ore|uur|uren', 3_600],
  ['d|days?|tagen?|jours?|días|dias|giorni|dag|dagen', 86_400],
  ['w|wks?|weeks?|wochen?|semaines?|semanas?|settimane|weken', 604_800],
];

const only = (units: string) => new RegExp(`^(?:${units})$`, 'i');
const KNOWN = SECONDS.map(([units, seconds]) => [only(units), seconds] as const);

/** Every way of writing a unit of time, also those whose length varies. */
export const TIME_UNITS = only(
  `${SECONDS.map(([units]) => units).join('|')}|m|(?:business|working|calendar|school) days|mo|mos|months?|quarters|y|yrs?|years?|arbeitstagen?|werktagen?|werkdagen|monate?n?|maanden?|meses|mois|mesi|jahre?n?|jaar`,
);

/** How many of `unit` one of `other` is: 60 minutes an hour; null when they are not both units of time. */
export function timeFactor(other: string, unit: string): number | null {
  const [from, to] = [secondsIn(other), secondsIn(unit)];
  return from === null || to === null ? null : from / to;
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [only('mo|mos|mths?|months?|monate?n?|meses|mois|mesi|maanden?'), 1],
  [only('quarters?'), 3],
  [only('y|yrs?|years?|jahre?n?|années?|años?|jaar'), 12],
];
const BYTES: readonly (readonly [RegExp, number])[] = [
  [/^[kK]B$/, 1],
  [/^MB$/, 1e3],
  [/^GB$/, 1e6],
  [/^TB$/, 1e9],
];
const OTHERS: readonly (typeof BYTES)[] = [
  BYTES,
  [
    [/^Mbps$/, 1],
    [/^Gbps$/, 1e3],
  ],
  [
    [/^g$/, 1],
    [/^kg$/, 1e3],
    [/^(?:t|tons|tonnes)$/, 1e6],
  ],
  [
    [/^mm$/, 1],
    [/^cm$/, 10],
    [/^m$/, 1e3],
    [/^km$/, 1e6],
  ],
  [
    [/^kWh$/, 1],
    [/^MWh$/, 1e3],
    [/^GWh$/, 1e6],
  ],
  [
    [/^kW$/, 1],
    [/^MW$/, 1e3],
  ],
];

/** The same of any two units of which one is exactly so many of the other: also months, quarters and years, and bytes. */
export function unitFactor(other: string, unit: string): number | null {
  const time = timeFactor(other, unit);
  if (time !== null) return time;
  for (const scale of [MONTHS, ...OTHERS]) {
    const [from, to] = [other, unit].map((one) => scale.find(([units]) => units.test(one))?.[1]);
    if (from !== undefined && to !== undefined) return from / to;
  }
  return null;
}

function secondsIn(unit: string): number | null {
  return KNOWN.find(([units]) => units.test(unit))?.[1] ?? null;
}
