import {words} from '../lexicon/word-list';

/** Factors behind a number. `m` means million only beside a currency: alone it is minutes, metres or months. */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  thousand: 1e3,
  M: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  Tsd: 1e3,
  'Tsd.': 1e3,
  mn: 1e6,
  mln: 1e6,
  Mln: 1e6,
  mio: 1e6,
  Mio: 1e6,
  'mio.': 1e6,
  'Mio.': 1e6,
  mil: 1e6,
  million: 1e6,
  Millionen: 1e6,
  milhões: 1e6,
  milhão: 1e6,
  millones: 1e6,
  milioni: 1e6,
  miljoen: 1e6,
  millions: 1e6,
  B: 1e9,
  bn: 1e9,
  Bn: 1e9,
  BN: 1e9,
  billion: 1e9,
  mrd: 1e9,
  Mrd: 1e9,
  'Mrd.': 1e9,
  trillion: 1e12,
};

export const MONEY_SCALES: Readonly<Record<string, number>> = {
  L: 1e5,
  Cr: 1e7,
  cr: 1e7,
  mi: 1e6,
  m: 1e6,
  MM: 1e6,
  mm: 1e6,
  b: 1e9,
  T: 1e12,
};

export const CURRENCY_SIGNS = words(`
  US$, A$, C$, R$, HK$, S$, NT$, NZ$, CA$, AU$, MX$, $, €, £, ¥, ₹, ₩, ₺, ₦, ฿, ₫, ₱, ₴, ₪, ₽, ₵, ₸, ₾, ₡,
  zł, kr, Kč, Ft, Rs, Rs., RM, Rp, TL, lei`);

export const CURRENCY_CODES = words(`
  USD, EUR, GBP, CHF, JPY, CNY, INR, AUD, CAD, NZD, SEK, NOK, DKK, PLN, CZK, BRL, MXN, ZAR, SGD, HKD, KRW,
  TRY, ILS, AED, HUF, RON, ISK, THB, VND, IDR, PHP, MYR, TWD, NGN, KES, EGP, SAR, COP, CLP, ARS, UAH,
  dollars, euros, euro, pounds`);

/** Written directly behind the digits or after a space. Case counts where it tells two units apart. */
export const UNIT_WORDS = words(`
  ms, millisecond, milliseconds, s, sec, secs, second, seconds, m, min, mins, minute, minutes, h, hr, hrs,
  hour, hours, d, day, days, business days, working days, calendar days, school days, w, wk, wks, week,
  weeks, mo, mos, mth, mths, month, months, quarters, y, yr, yrs, year, years, µs, ns,
  pp, ppt, ppts, p.p., percentage points, percentage point, pts, pt, points, point, bps, bp, basis points,
  stars, star,
  x, X, ×, times, fold,
  B, KB, kB, MB, GB, TB, PB, KiB, MiB, GiB, rps, RPS, qps, QPS, tps, TPS, fps, FPS, IOPS, Mbps, Gbps,
  g, kg, t, tons, tonnes, tCO2e, km, km/h, mph, m², m³, cm, mm, ha, l, ml, mg, lb, lbs, oz, ppm, ppb, kW, MW,
  kWh, MWh, GWh, °C, °F, °, FTE, FTEs, hours/week,
  Punkte, puntos, pontos, punti,
  Std, Std., Min., Stunden, Minuten, Tage, Tagen, Arbeitstage, Arbeitstagen, Werktage, Werktagen, Wochen, Monate,
  Monaten, Jahre, Jahren, uur, uren, dagen, werkdagen, weken, maanden, jaar, minutos, heures, horas, ore, jours,
  días, dias, giorni, semaines, semanas, settimane, meses`);

export const PERCENT_WORDS = [
  '%',
  '‰',
  'percent',
  'per cent',
  'per cent.',
  'pct',
  'pct.',
  'prozent',
  'pour cent',
  'por ciento',
  'per cento',
  'procent',
] as const;

/** Points on a scale of percentages, and how many hundredths of one they are. */
export const PERCENTAGE_POINTS: Readonly<Record<string, number>> = {
  pp: 0.01,
  ppt: 0.01,
  ppts: 0.01,
  'p.p.': 0.01,
  'percentage points': 0.01,
  'percentage point': 0.01,
  '%-points': 0.01,
  '% points': 0.01,
  bps: 0.0001,
  bp: 0.0001,
  'basis points': 0.0001,
  Prozentpunkte: 0.01,
  Prozentpunkten: 0.01,
  'points de pourcentage': 0.01,
  'puntos porcentuales': 0.01,
  'pontos percentuais': 0.01,
  'punti percentuali': 0.01,
  procentpunten: 0.01,
};

export const PERIODS = words(`
  second, sec, s, minute, min, hour, hr, h, day, d, week, wk, w, month, mo, quarter, qtr, q, year, yr, y,
  annum, sprint, user, users, customer, seat, team, person, employee, account, session, request, order,
  visit, release, engineer, developer, month/user, cycle`);
