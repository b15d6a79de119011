/** Counts a run's service calls, and makes one of them fail when a test asks for it. */
import type {CallWatch, ServiceCall} from './service';

export interface CallStats {
  /** Calls on the document, handles included. */
  readonly calls: number;
  readonly mutating: number;
  readonly reads: number;
  /** Reads after the first and before the last write: each makes Google flush what was written. */
  readonly readsBetweenWrites: number;
}

export interface CallLog {
  readonly calls: readonly ServiceCall[];
  readonly stats: CallStats;
}

export const serviceFailure = 'Service Spreadsheets failed while accessing document';

export class CallRecord implements CallLog {
  calls: ServiceCall[] = [];
  private failure: number | null = null;
  private depth = 0;

  /** A trigger inside a run is part of it. */
  start(): void {
    if (this.depth === 0) this.calls = [];
    this.depth += 1;
  }

  end(): void {
    this.depth -= 1;
    if (this.depth === 0) this.failure = null;
  }

  failAt(n: number): void {
    this.failure = n;
  }

  readonly watch: CallWatch = (call, reach) => {
    if (reach === 'local') return;
    this.calls.push(call);
    if (this.calls.length !== this.failure) return;
    this.failure = null;
    throw new Error(serviceFailure);
  };

  get stats(): CallStats {
    const {calls} = this;
    const first = calls.findIndex(({kind}) => kind === 'write');
    const last = calls.findLastIndex(({kind}) => kind === 'write');
    const count = (kind: ServiceCall['kind'], among = calls) =>
      among.filter((call) => call.kind === kind).length;
    return {
      calls: calls.length,
      mutating: count('write'),
      reads: count('read'),
      readsBetweenWrites: first < 0 ? 0 : count('read', calls.slice(first, last)),
    };
  }
}
