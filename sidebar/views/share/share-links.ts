/** Addresses that a person's own browser opens: a mail to write, meetings to save. Nothing is sent from here. */
import {dayName, shortDayName} from '../../../src/okr/day';
import type {Reply} from '../../../src/rpc/contract';

type Sharing = Reply<'sharing'>;

/** Programs for mail and browsers take about so much of an address. */
const LONGEST_ADDRESS = 1900;

export interface Draft {
  readonly subject: string;
  readonly body: string;
}

export const mailto = ({subject, body}: Draft): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;

export const gmail = ({subject, body}: Draft): string =>
  `https://mail.google.com/mail/?view=cm&fs=1&su=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

const cut = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trim()}…`
    : text;
};

const fits = (draft: Draft): boolean =>
  Math.max(mailto(draft).length, gmail(draft).length) <= LONGEST_ADDRESS;

const DAY_MS = 86_400_000;
const read = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
/** 1 January 1970 as the sheets count days. */
const EPOCH = 25_569;
const spokenDay = (day: number): string => shortDayName(day + EPOCH);

/** A list under its heading: so many of its lines, and how many more there are where. */
function listed(heading: string, all: readonly string[], count: number, where: string): string {
  if (all.length === 0) return '';
  const left = all.length - count;
  const lines = all.slice(0, count).map((line) => `- ${cut(line, 160)}`);
  if (left > 0)
    lines.push(count === 0 ? `${left} to look at on the ${where}.` : `- and ${left} more on the ${where}`);
  return `${heading}\n${lines.join('\n')}`;
}

/** What was promised otherwise than it was locked; that nothing was is worth a line, too. */
function sinceLock({lock}: Sharing, count: number): string {
  if (!lock) return '';
  const on = spokenDay(read(lock.on));
  if (lock.changes.length === 0) return `Targets stand as locked on ${on}.`;
  return listed(`What changed since the targets were locked on ${on}:`, lock.changes, count, 'Ledger');
}

/** What the Dashboard says, what changed since the lock, and the link; as many lines as an address holds. */
export function mailDraft(sharing: Sharing): Draft {
  const {title, url, headline, worries} = sharing;
  const subject = `${cut(title, 80)}: how we stand`;
  const withLines = (worried: number, changed: number, longest: number): Draft => {
    const body = [
      cut(headline, longest),
      listed('What worries us, and what we do about it:', worries, worried, 'Dashboard'),
      sinceLock(sharing, changed),
      url,
    ];
    return {subject, body: body.filter((part) => part !== '').join('\n\n')};
  };
  let [worried, changed] = [worries.length, sharing.lock?.changes.length ?? 0];
  for (;;) {
    const draft = withLines(worried, changed, 300);
    if (fits(draft)) return draft;
    if (worried + changed === 0) break;
    // What worries outlives what changed, line by line.
    if (changed >= worried) changed -= 1;
    else worried -= 1;
  }
  // Letters of other scripts take up to twelve signs each.
  return withLines(0, 0, 60);
}

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

const weekday = (day: number): number => new Date(day * DAY_MS).getUTCDay();
const compact = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10).replace(/-/g, '');

/** Nobody meets on a Saturday or a Sunday. */
const workdayBefore = (day: number): number =>
  weekday(day) === SATURDAY ? day - 1 : weekday(day) === SUNDAY ? day - 2 : day;

function mondayFrom(day: number): number {
  return day + ((MONDAY - weekday(day) + 7) % 7);
}

function firstMondayOfMonthFrom(day: number): number {
  let monday = mondayFrom(day);
  while (new Date(monday * DAY_MS).getUTCDate() > 7) monday += 7;
  return monday;
}

export interface Meeting {
  readonly title: string;
  readonly when: string;
  readonly url: string;
}

const clock = (minutes: number): string =>
  `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}00`;

const spoken = (day: number): string =>
  `${new Date(day * DAY_MS).toLocaleDateString('en-GB', {weekday: 'short', timeZone: 'UTC'})}, ${dayName(day + EPOCH)}`;

/** The meetings that are still to come in the cycle; who saves one moves it to the hour that suits. */
export function meetings({title, url, cycle}: Sharing, today: string): Meeting[] {
  if (!cycle) return [];
  const [start, end, now] = [read(cycle.start), read(cycle.end), read(today)];
  const from = Math.max(start, now);
  const meeting = (
    name: string,
    day: number,
    minutes: number,
    often: string,
    rule: string,
    why: string,
  ): Meeting[] => {
    if (day < from || day > end) return [];
    const address = new URL('https://calendar.google.com/calendar/render');
    const set = {
      action: 'TEMPLATE',
      text: `${name} · ${cut(title, 80)}`,
      dates: `${compact(day)}T090000/${compact(day)}T${clock(minutes)}`,
      details: `${why}\n\n${url}`,
      ...(rule === '' ? {} : {recur: `RRULE:${rule};UNTIL=${compact(end)}`}),
    };
    for (const [key, value] of Object.entries(set)) address.searchParams.set(key, value);
    return [
      {
        title: name,
        when:
          often === '' ? `${spoken(day)}, ${minutes} min` : `${often} from ${spoken(day)}, ${minutes} min`,
        url: address.href,
      },
    ];
  };
  const middle = workdayBefore(start + Math.floor((end - start) / 2));
  return [
    ...meeting(
      'Weekly review',
      mondayFrom(from),
      45,
      'weekly',
      'FREQ=WEEKLY;BYDAY=MO',
      'Review: what moved, what needs a word, what is to be decided.',
    ),
    ...meeting(
      'Monthly review',
      firstMondayOfMonthFrom(from),
      60,
      'monthly',
      'FREQ=MONTHLY;BYDAY=1MO',
      'Dashboard: where the objectives end up, and what we do about what worries.',
    ),
    ...meeting(
      'Mid-cycle review',
      middle,
      90,
      '',
      '',
      'Which bets go on, which stop, which targets rest on something that has changed.',
    ),
    ...meeting(
      'Retrospective',
      workdayBefore(end),
      90,
      '',
      '',
      'What the cycle was worth, what we learned, what we take along.',
    ),
  ];
}
