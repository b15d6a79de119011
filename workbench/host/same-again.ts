/**
 * Tests run one action over and over on a workbook that is as it was each time, to fail or to stop it at another call.
 * Until the first write such a run asks what the last one asked and gets what that one got; here it is remembered.
 */
import {Service, type ServiceCall} from './service';

interface Asked {
  readonly what: string;
  readonly answer: unknown;
}

/** A lock is taken before anything is read, and nobody else holds it. */
const changes = ({service, kind}: ServiceCall) => kind === 'write' && service !== 'Lock';

const spelled = (value: unknown): unknown =>
  value instanceof Service ? value.describe() : Array.isArray(value) ? value.map(spelled) : value;

export class SameAgain {
  private readonly known: Asked[] = [];
  private next = 0;
  private isOver = false;

  /** Another run begins. */
  start(): void {
    this.next = 0;
    this.isOver = false;
  }

  /** A write is made, or a call fails: from here on this run goes its own way. */
  end(): void {
    this.isOver = true;
  }

  answer(call: ServiceCall, args: readonly unknown[], ask: () => unknown): unknown {
    if (changes(call)) this.end();
    if (this.isOver || call.kind === 'write') return ask();
    const what = `${call.service}.${call.method}(${JSON.stringify(args.map(spelled))})`;
    const former = this.known[this.next];
    if (former && former.what !== what) {
      this.end();
      return ask();
    }
    const answer = former ? former.answer : ask();
    if (!former) this.known.push({what, answer});
    this.next += 1;
    return answer;
  }
}
