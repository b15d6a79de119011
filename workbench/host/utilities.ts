/** Utilities, Session, Charts, Logger and console. */
import type {Face} from './face';
import {messageOf} from './realm';
import {constants, Service} from './service';
import {wallClock} from './time-zone';
import type {UiPort} from './ui-port';

type Google = GoogleAppsScript.Utilities.Utilities;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** The letters of Java's SimpleDateFormat that people use. */
function formatted(date: Date, pattern: string): string {
  const letters: Readonly<Record<string, (n: number) => string>> = {
    y: (n) => (n === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), n)),
    M: (n) =>
      n < 3
        ? padded(date.getUTCMonth() + 1, n)
        : months[date.getUTCMonth()]!.slice(0, n === 3 ? 3 : undefined),
    d: (n) => padded(date.getUTCDate(), n),
    E: (n) => days[date.getUTCDay()]!.slice(0, n < 4 ? 3 : undefined),
    H: (n) => padded(date.getUTCHours(), n),
    h: (n) => padded(date.getUTCHours() % 12 || 12, n),
    m: (n) => padded(date.getUTCMinutes(), n),
    s: (n) => padded(date.getUTCSeconds(), n),
    a: () => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  };
  return pattern.replace(
    /'([^']*)'|([A-Za-z])\2*/g,
    (whole, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '');
      const write = letters[letter];
      if (!write)
        throw new Error(`Utilities.formatDate with "${letter}" is not implemented in the workbench`);
      return write(whole.length);
    },
  );
}

export class UtilitiesHost extends Service implements Face<Google, 'formatDate' | 'getUuid' | 'sleep'> {
  static override readonly serviceName = 'Utilities';
  static override readonly reach = 'service';

  constructor(private readonly newId: () => string) {
    super();
  }
  getUuid() {
    return this.newId();
  }
  formatDate(date: Date, timeZone: string, pattern: string) {
    return formatted(new Date(wallClock(date.getTime(), timeZone)), pattern);
  }
  /** Waiting would only hold the page up. */
  sleep() {}
}

export class UserHost extends Service {
  static override readonly serviceName = 'User';
  static override readonly reach = 'service';
  /** Without an address, as Google answers without the permission to know. */
  constructor(private readonly email = '') {
    super();
  }
  getEmail() {
    return this.email;
  }
}

export class SessionHost extends Service {
  static override readonly serviceName = 'Session';
  static override readonly reach = 'service';

  constructor(private readonly timeZone: string) {
    super();
  }
  getScriptTimeZone() {
    return this.timeZone;
  }
  getActiveUser() {
    return new UserHost();
  }
  getEffectiveUser() {
    return new UserHost();
  }
  getActiveUserLocale() {
    return 'en';
  }
  getTemporaryActiveUserKey() {
    return 'workbench';
  }
}

export class ChartsHost extends Service {
  static override readonly serviceName = 'Charts';
  static override readonly reach = 'local';
  readonly ChartType = constants('AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER');
  readonly Position = constants('TOP', 'RIGHT', 'BOTTOM', 'LEFT', 'NONE');
}

export class ScriptAppHost extends Service {
  static override readonly serviceName = 'ScriptApp';
  static override readonly reach = 'local';
  readonly AuthMode = constants('NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION');
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'message' in value) return messageOf(value);
  return JSON.stringify(value) ?? String(value);
};

/** `%s` and `%d` are filled in order; what is left over is appended. */
export function logText(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(textOf).join(' ');
  const filled = first.replace(/%[sdifoOj]/g, (mark) => (rest.length ? textOf(rest.shift()) : mark));
  return [filled, ...rest.map(textOf)].join(' ');
}

export class LoggerHost extends Service {
  static override readonly serviceName = 'Logger';
  static override readonly reach = 'local';
  private readonly lines: string[] = [];

  constructor(private readonly port: UiPort) {
    super();
  }
  log(...args: readonly unknown[]) {
    const text = logText(args);
    this.lines.push(text);
    this.port.log?.('log', text);
    return this;
  }
  getLog() {
    return this.lines.join('\n');
  }
  clear() {
    this.lines.length = 0;
  }
}

export class ConsoleHost extends Service {
  static override readonly serviceName = 'console';
  static override readonly reach = 'local';

  constructor(private readonly port: UiPort) {
    super();
  }
  log(...args: readonly unknown[]) {
    this.port.log?.('log', logText(args));
  }
  info(...args: readonly unknown[]) {
    this.port.log?.('info', logText(args));
  }
  warn(...args: readonly unknown[]) {
    this.port.log?.('warn', logText(args));
  }
  error(...args: readonly unknown[]) {
    this.port.log?.('error', logText(args));
  }
  time() {}
  timeEnd() {}
}
