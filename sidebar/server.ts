/**
 * The only way from the sidebar to the spreadsheet: typed calls over `google.script.run`.
 * Whatever goes wrong comes out as a `Problem`, a condition in the user's words with what to do about it.
 */
import {type Args, type CallName, contract, type Envelope, type Reply} from '../src/rpc/contract';

/** A condition and what the person can do about it. Never the text of an exception. */
export interface Problem {
  readonly message: string;
  readonly hint: string;
}

/** Thrown by `call`, so that a failed call cannot be mistaken for a reply. */
export class CallFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  rpc(name: string, payload: unknown): void;
}

/** Apps Script ends a run after six minutes; half a minute more is for the way back. */
const LONGEST_RUN_MS = 390_000;

const PROBLEMS = {
  noHost: {
    message: 'The sidebar is not connected to a spreadsheet.',
    hint: 'Open it from the menu Extensions → KPI & OKR.',
  },
  accounts: {
    message: 'Google refused the call. This happens when several Google accounts are signed in.',
    hint: 'Open the spreadsheet in a private window, or in a browser profile where only this account is signed in, then open the sidebar again.',
  },
  offline: {
    message: 'There is no connection to Google.',
    hint: 'Nothing was lost. Try again when you are online.',
  },
  stopped: {
    message: 'Google ended this in the middle, because it took more than six minutes.',
    hint: 'What was begun is put right now. Then try again, with fewer lines at once.',
  },
  timeout: {
    message: 'The spreadsheet did not answer in time.',
    hint: 'What is half done is put right with your next click. Look at the sheets before you try again.',
  },
  busy: {
    message: 'Google is busy with other calls of this spreadsheet.',
    hint: 'Wait a few seconds, then try again.',
  },
  versions: {
    message: 'The sidebar and the add-on do not understand each other.',
    hint: 'Reload the spreadsheet, then open the sidebar again.',
  },
  unknown: {
    message: 'The spreadsheet could not do this.',
    hint: 'Try again. If it happens again, reload the spreadsheet.',
  },
} as const satisfies Record<string, Problem>;

/** Translates what Google reports, which is written for developers. */
export function problemOf(error: unknown, online: boolean): Problem {
  const report = error instanceof Error ? error.message : String(error);
  if (/PERMISSION_DENIED|permission|authori[sz]ation/i.test(report)) return PROBLEMS.accounts;
  if (!online || /NetworkError|network|connection/i.test(report)) return PROBLEMS.offline;
  if (/maximum execution time/i.test(report)) return PROBLEMS.stopped;
  if (/timed? ?out|deadline/i.test(report)) return PROBLEMS.timeout;
  if (/too many|simultaneous|rate limit|quota/i.test(report)) return PROBLEMS.busy;
  return PROBLEMS.unknown;
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

/** Calls the server. Rejects with `CallFailed` and nothing else. */
export function call<N extends CallName>(name: N, args: Args<N>): Promise<Reply<N>> {
  return new Promise((resolve, reject) => {
    const fail = (problem: Problem) => reject(new CallFailed(problem));
    const host = (globalThis as {google?: {script?: {run?: ScriptRun}}}).google?.script?.run;
    if (!host) return fail(PROBLEMS.noHost);
    const timer = setTimeout(() => fail(PROBLEMS.timeout), LONGEST_RUN_MS);
    const settle = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    const answered = (value: unknown) => {
      if (!isEnvelope(value)) return fail(PROBLEMS.versions);
      if (!value.ok) return fail({message: value.message, hint: value.hint});
      const reply = contract[name].reply.safeParse(value.reply);
      // The schema is looked up by the same name as the type, which the compiler cannot follow.
      return reply.success ? resolve(reply.data as Reply<N>) : fail(PROBLEMS.versions);
    };
    host
      .withSuccessHandler((value) => settle(() => answered(value)))
      .withFailureHandler((error) => settle(() => fail(problemOf(error, navigator.onLine !== false))))
      .rpc(name, args);
  });
}

/** The condition behind a rejected call. */
export function problemIn(error: unknown): Problem {
  return error instanceof CallFailed ? error.problem : PROBLEMS.unknown;
}
