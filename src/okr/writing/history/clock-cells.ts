import type {CellFigure} from './number-cells';

const CLOCK = /^(\d{1,3})(?:(?::| ?h ?)([0-5]\d)(?: ?m(?:in)?)?|:([0-5]\d):([0-5]\d))$/i;

/** `1:34`, `1:34:00`, `1h34`. */
export const isClock = (text: string): boolean => CLOCK.test(text);

/**
 * A duration in hours. `1:34` alone is as often minutes and seconds.
 * @param isHours whether the title says hours
 */
export function clockIn(text: string, isHours: boolean): CellFigure | null {
  const [, hours, minutes, more, seconds = 0] = CLOCK.exec(text) ?? [];
  if (!hours || !(isHours || more || /h/i.test(text))) return null;
  const value = Number(hours) + Number(minutes ?? more) / 60 + Number(seconds) / 3_600;
  return {value: Number(value.toPrecision(12)), unit: 'h', percent: false};
}
