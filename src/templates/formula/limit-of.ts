/**
 * The rule of a guardrail behind its name, as a piece of a formula: `CAC payback` and `CAC payback ≤ 12 mo` are
 * `CAC payback ≤ 12 mo`, `INP p95` and `INP within CWV` are `INP p95 within CWV`.
 */
export const limitBehindName = (name: string, rule: string): string =>
  `REGEXREPLACE(TRIM(SUBSTITUTE(${rule};${name};""));"^"&IFERROR(REGEXEXTRACT(${name};"^(INP|LCP|CLS) ");"-")&" within";"within")`;
