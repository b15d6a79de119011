import {forms} from './direction-words';
import {IRREGULAR} from './irregular-forms';
import {words} from './word-list';
import {MORE_TASK_VERBS, NAME_LIKE} from './work-verbs';

/** Verbs of work: when one of them opens a key result, it names a task. */
export const TASK_VERBS: readonly string[] = [
  // bring into the world
  ...words(`launch, ship, release, publish, rebrand, relaunch, localise, localize, translate, digitise, digitize, renovate,
  refurbish, remodel, restructure, reorganise, reorganize, relocate, rename, formalise, codify, procure, brainstorm,
  shortlist, convene, undertake, demo, deploy, roll out, rollout, introduce, announce, open, go live, start, begin,
  kick off, deliver, present, share, communicate, send, distribute, submit, promote, pitch, offer, provide, give,
  post, socialize`),
  // make
  ...words(`populate, wire, stage, build, implement, create, develop, design, write, draft, produce, prepare, set up, setup,
  stand up, spin up, establish, define, document, record, outline, prototype, configure, install, instrument, make,
  do, compile, author, code, script`),
  // change
  ...words(`migrate, port, move, switch, upgrade, update, refactor, rewrite, redesign, rework, revamp, overhaul, refresh,
  revise, replace, remove, deprecate, sunset, retire, decommission, merge, consolidate, standardize, standardise,
  formalize, integrate, automate, extend, embed, connect, enable, add, clean up, fix, resolve, address, iterate,
  adopt, apply, dogfood, tune, split, separate, convert to, transition, containerize, refine, streamline, simplify,
  modernize, modernise`),
  // complete
  ...words(`complete, finish, finalize, finalise, conclude, execute, perform, carry out, wrap up`),
  // meet and ask
  ...words(`hold, run, host, organize, organise, conduct, facilitate, schedule, attend, speak, visit, interview, survey,
  discuss, meet with, talk to, teach, train, coach, mentor, partner, engage with, collaborate, work, help, support,
  assist`),
  // find out and decide
  ...words(`research, investigate, analyze, analyse, review, audit, assess, evaluate, explore, identify, map, collect, gather,
  measure, track, monitor, benchmark, test, pilot, validate, verify, plan, propose, determine, decide, choose, select,
  prioritize, prioritise, agree, align, scope, spec, figure out, find, learn, study, read, understand, recommend, summarize,
  negotiate`),
  // people
  ...words(`commit, hire, recruit, onboard, staff, appoint, assign, use, put, bring, charge`),
];

export const TASK_FORMS: ReadonlySet<string> = new Set(
  [...TASK_VERBS, ...MORE_TASK_VERBS].flatMap((verb) => [...forms(verb), ...(IRREGULAR[verb] ?? [])]),
);

/** The same, and the verbs that are often nouns: a sentence may open with them. */
export const OPENING_FORMS: ReadonlySet<string> = new Set([
  ...TASK_FORMS,
  ...[...NAME_LIKE].flatMap((verb) => [...forms(verb), ...(IRREGULAR[verb] ?? [])]),
]);
