/** The time zone of the spreadsheet: which point in time a cell's day and hour are, and back. */

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** What the clocks of a zone show at a point in time, as the time at which clocks in UTC show it (milliseconds). */
export function wallClock(time: number, timeZone: string): number {
  const parts = formatIn(timeZone).formatToParts(time);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const milliseconds = ((time % 1000) + 1000) % 1000;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) +
    milliseconds
  );
}

/**
 * The point in time at which the clocks of a zone show this. What they show twice when they are set back is the first
 * time; what they skip when they are set forward is counted on from before, as JavaScript does with its own zone.
 */
function timeOf(wall: number, timeZone: string): number {
  const offsetAt = (time: number) => wallClock(time, timeZone) - time;
  const before = wall - offsetAt(wall - dayLength);
  const after = wall - offsetAt(wall + dayLength);
  return wallClock(before, timeZone) !== wall && wallClock(after, timeZone) === wall ? after : before;
}

export interface SheetClock {
  readonly timeZone: string;
  /** Days since 1899-12-30, with the time as a fraction. */
  serialOf(date: Date): number;
  dateOf(serial: number): Date;
}

/** The zone of the machine, by way of JavaScript's own dates. */
export const machineClock: SheetClock = {
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  serialOf: (date) =>
    (Date.UTC(
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getHours(),
      date.getMinutes(),
      date.getSeconds(),
      date.getMilliseconds(),
    ) -
      epoch) /
    dayLength,
  dateOf(serial) {
    const utc = new Date(epoch + Math.round(serial * dayLength));
    return new Date(
      utc.getUTCFullYear(),
      utc.getUTCMonth(),
      utc.getUTCDate(),
      utc.getUTCHours(),
      utc.getUTCMinutes(),
      utc.getUTCSeconds(),
      utc.getUTCMilliseconds(),
    );
  },
};

/** @throws RangeError for a zone that there is not */
export function clockIn(timeZone: string): SheetClock {
  if (timeZone === machineClock.timeZone) return machineClock;
  formatIn(timeZone);
  return {
    timeZone,
    serialOf: (date) => (wallClock(date.getTime(), timeZone) - epoch) / dayLength,
    dateOf: (serial) => new Date(timeOf(epoch + Math.round(serial * dayLength), timeZone)),
  };
}
