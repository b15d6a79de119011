import {dayName, readIsoDay} from '../../src/okr/day';

/** `2026-11-29` → `29 Nov 2026`, as the sheets write it. */
export const dayOf = (iso: string): string => dayName(readIsoDay(iso) ?? 0);
