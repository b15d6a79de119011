/** Counts a run's service calls, and lets them fail, or the run end, when a test asks for it. */
import type {CallWatch, Reach, ServiceCall} from './service';

export interface CallStats {
  /** Calls on the document, handles included. */
  readonly calls: number;
  readonly mutating: number;
  readonly reads: number;
  /** Reads after the first and before the last write: each makes Google flush what was written. */
  readonly readsBetweenWrites: number;
  /** Of every service that was asked for something, the document's and the others: `Range`, `Properties`, `Lock` … */
  readonly byService: Readonly<Record<string, {readonly reads: number; readonly writes: number}>>;
}

export interface CallLog {
  /** The calls on the document. */
  readonly calls: readonly ServiceCall[];
  /** These and the calls on properties, caches, locks, Utilities and Session, in the order in which they came. */
  readonly allCalls: readonly ServiceCall[];
  readonly stats: CallStats;
}

/** Which calls are counted: those in `calls`, those in `allCalls`, or those on services with these names. */
export type Counted = 'document' | 'all' | readonly string[];

interface Fault {
  readonly counted: Counted;
  /** The call at which it begins, counted from 1. */
  readonly at: number;
  /** How many calls in a row fail; a run that is stopped ends at the first. */
  readonly times: number;
  readonly stops: boolean;
  /** What happens then instead: the call itself succeeds. */
  readonly act?: () => void;
}

const failures = {
  document: 'Service Spreadsheets failed while accessing document',
  service: "We're sorry, a server error occurred. Please wait a bit and try again.",
} as const;

export const overTime = 'Exceeded maximum execution time';

export class CallRecord implements CallLog {
  calls: ServiceCall[] = [];
  allCalls: ServiceCall[] = [];
  /** Nothing can be asked of any service any more; what was done is done. */
  isStopped = false;
  private fault: Fault | null = null;
  private counted = 0;
  private depth = 0;

  /** A trigger inside a run is part of it. */
  start(): void {
    if (this.depth === 0) {
      this.calls = [];
      this.allCalls = [];
      this.counted = 0;
    }
    this.depth += 1;
  }

  end(): void {
    this.depth -= 1;
    if (this.depth > 0) return;
    this.fault = null;
    this.isStopped = false;
  }

  failAt(at: number, times = 1, counted: Counted = 'document'): void {
    this.fault = {at, times, counted, stops: false};
  }

  stopAt(at: number, counted: Counted = 'document'): void {
    this.fault = {at, times: 1, counted, stops: true};
  }

  meanwhile(at: number, act: () => void, counted: Counted = 'document'): void {
    this.fault = {at, times: 1, counted, stops: false, act};
  }

  readonly watch: CallWatch = (call, reach) => {
    if (this.isStopped) throw new Error(overTime);
    if (reach === 'local') return;
    this.allCalls.push(call);
    if (reach === 'document') this.calls.push(call);
    this.meet(call, reach);
  };

  private meet({service}: ServiceCall, reach: Exclude<Reach, 'local'>): void {
    const {fault} = this;
    if (!fault) return;
    const {counted, at, times, stops} = fault;
    const counts =
      counted === 'all' || (counted === 'document' ? reach === counted : counted.includes(service));
    if (!counts) return;
    this.counted += 1;
    if (this.counted < at || this.counted >= at + times) return;
    if (fault.act) {
      this.fault = null;
      fault.act();
      return;
    }
    this.isStopped = stops;
    throw new Error(stops ? overTime : failures[reach]);
  }

  get stats(): CallStats {
    const {calls} = this;
    const first = calls.findIndex(({kind}) => kind === 'write');
    const last = calls.findLastIndex(({kind}) => kind === 'write');
    const count = (kind: ServiceCall['kind'], among = calls) =>
      among.filter((call) => call.kind === kind).length;
    const services = new Set(this.allCalls.filter(({kind}) => kind !== 'handle').map(({service}) => service));
    const countsOf = (name: string) => {
      const own = this.allCalls.filter(({service}) => service === name);
      return [name, {reads: count('read', own), writes: count('write', own)}] as const;
    };
    return {
      calls: calls.length,
      mutating: count('write'),
      reads: count('read'),
      readsBetweenWrites: first < 0 ? 0 : count('read', calls.slice(first, last)),
      byService: Object.fromEntries([...services].map(countsOf)),
    };
  }
}
