/**
 * The limits that Google calls “good” for Core Web Vitals: INP 200 ms, LCP 2.5 s, CLS 0.1 (https://web.dev/vitals).
 * A value arrives without its unit. No page paints within 60 ms and none waits for minutes, so an LCP from 60 on is
 * milliseconds; browsers report interactions in steps of 8 ms, so an INP below 8 is seconds. CLS has no unit.
 */
export const CORE_WEB_VITALS = {
  INP: {limit: 200, inUnitOfLimit: (value: number) => (value < 8 ? value * 1_000 : value)},
  LCP: {limit: 2.5, inUnitOfLimit: (value: number) => (value >= 60 ? value / 1_000 : value)},
  CLS: {limit: 0.1, inUnitOfLimit: (value: number) => value},
} as const;

export type Vital = keyof typeof CORE_WEB_VITALS;
export const VITALS = Object.keys(CORE_WEB_VITALS) as Vital[];

const MENTIONS_CWV = /(?<![a-zà-ÿ\d])(?:cwv|core web vitals?|web vitals?)(?![a-zà-ÿ\d])/i;
const NAMES: Readonly<Record<Vital, RegExp>> = {
  INP: /(?<![a-zà-ÿ\d])(?:inp|interaction to next paint)(?![a-zà-ÿ\d])/i,
  LCP: /(?<![a-zà-ÿ\d])(?:lcp|largest contentful paint)(?![a-zà-ÿ\d])/i,
  CLS: /(?<![a-zà-ÿ\d])(?:cls|cumulative layout shift)(?![a-zà-ÿ\d])/i,
};

export function mentionsCoreWebVitals(rule: string): boolean {
  return MENTIONS_CWV.test(rule);
}

/** The vitals that a rule names, in the order INP, LCP, CLS. */
export function vitalsIn(rule: string): Vital[] {
  return VITALS.filter((vital) => NAMES[vital].test(rule));
}
