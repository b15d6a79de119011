/**
 * Every call between the sidebar and the server, declared once: the server parses what arrives,
 * the sidebar types what it sends and gets. Only JSON crosses: a date is `yyyy-mm-dd` text, a blank is `null`.
 */
import * as z from 'zod/mini';
import type * as writing from '../okr/writing/document/draft';
import type {KpiFacts} from '../okr/writing/document/draft-basis';

const text = z.string();
const amount = z.nullable(z.number());
/** What people type into the cells of a row, by column; by hand, because records and unions cost every cell call 4 KB. */
type Typed = Readonly<Record<string, string | number>>;
const isTyped = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.values(row).every((cell) => typeof cell === 'string' || Number.isFinite(cell));
const typed = z.custom<Typed>(isTyped);

/** Holds a schema to a type of the rules: a field too many, too few or of another kind does not compile. */
const schemaOf =
  <T>() =>
  <S extends z.ZodMiniType<T>>(schema: T extends z.infer<S> ? S : never): S =>
    schema;

/** Where something stands, so that the sidebar can offer a link that selects it. */
export const place = z.object({sheet: text, cell: text, label: text});
export type Place = z.infer<typeof place>;

/** What one run made, handed back so that *Undo* can take exactly that away. */
export const run = z.object({
  id: text,
  made: z.array(place),
  repaired: z.array(place),
  notes: z.array(text),
  /** What stands in the way of formulas, and where it would be moved: to be asked before it is. */
  asks: z.optional(z.array(z.object({at: place, question: text}))),
});
export type Run = z.infer<typeof run>;

export const sheetState = z.object({
  key: text,
  title: text,
  purpose: text,
  /** The tab's present name when the sheet exists. */
  sheet: z.nullable(text),
  /** Sheets that are made along with this one when they are missing. */
  needs: z.array(text),
});
export type SheetState = z.infer<typeof sheetState>;

const kpiFacts = schemaOf<KpiFacts>()(
  z.object({
    name: text,
    owner: text,
    n: z.number(),
    mean: amount,
    sd: amount,
    driver: z.enum(['noisy', 'stable']),
    better: z.nullable(z.enum(['up', 'down'])),
  }),
);

export const kpiState = z.extend(kpiFacts, {row: z.number(), page: z.nullable(text)});
export type KpiState = z.infer<typeof kpiState>;

export const overview = z.object({
  sheets: z.array(sheetState),
  /** `begin`: the sheet to begin with, once they are made. `page`: it makes the page of one KPI along. */
  kits: z.array(
    z.object({key: text, title: text, purpose: text, sheets: z.array(text), begin: text, page: z.boolean()}),
  ),
  kpis: z.array(kpiState),
  /** The KPI of the selected row, if a row of KPIs is selected. */
  selectedKpi: z.nullable(text),
  /** The teams of Settings, each with the tab of its Dashboard. */
  teams: z.array(z.object({name: text, page: z.nullable(text)})),
  /** The first day of the cycle, where there is one. */
  cycleStart: z.nullable(text),
  today: text,
  owners: z.array(text),
  /** What stands on OKRs, so that nothing is added twice unseen. */
  okrs: z.array(schemaOf<writing.StandingOkr>()(z.object({id: text, text}))),
  /** Where formulas find our columns and settings, `okrs.start` or `settings.asOf`: what people call it, its range. */
  columns: z.array(z.object({key: text, title: text, range: text})),
  /** The worked example that was loaded, and the run that takes it away. */
  example: z.nullable(z.object({key: text, title: text, run: text})),
  /** Since when values stand in place of formulas, and on which tabs. */
  frozen: z.nullable(z.object({on: text, sheets: z.array(text)})),
  /** Conditions that the user should know of, e.g. two time zones that differ. */
  warnings: z.array(text),
});
export type Overview = z.infer<typeof overview>;

const draftKeyResult = schemaOf<writing.DraftKeyResult>()(
  z.object({
    okr: text,
    text,
    type: text,
    metric: text,
    start: amount,
    target: amount,
    current: amount,
    unit: text,
    segment: text,
    owner: text,
    due: text,
    kpi: text,
    newKpi: z.boolean(),
    tolerance: text,
  }),
);

const draftObjective = schemaOf<writing.DraftObjective>()(
  z.object({
    okr: text,
    opened: z.boolean(),
    text,
    owner: text,
    due: text,
    keyResults: z.array(draftKeyResult),
    guardrails: z.array(z.object({name: text, rule: text, kpi: text})),
    initiatives: z.array(text),
  }),
);

const draft = schemaOf<writing.Draft>()(z.object({objectives: z.array(draftObjective)}));

/** What was known of a KPI or a key result before a check-in; days are serial numbers. */
const before = {
  last: amount,
  range: amount,
  counts: z.nullable(z.enum(['up', 'down'])),
  day: amount,
  strip: text,
  history: z.array(z.object({day: z.number(), value: z.number()})),
  wavering: z.boolean(),
  owner: text,
  unit: text,
};
const listedKpi = z.object({...before, name: text, due: z.boolean()});
export type ListedKpi = z.infer<typeof listedKpi>;
const listedResult = z.object({
  ...before,
  id: text,
  text,
  wording: text,
  type: z.nullable(z.enum(['Increase', 'Reduce', 'At least', 'At most'])),
  start: amount,
  target: amount,
  bar: z.number(),
  byDay: amount,
  kpi: text,
  now: amount,
  confidence: amount,
  blockedBy: text,
  stale: z.boolean(),
  unjudged: text,
});
export type ListedResult = z.infer<typeof listedResult>;
/** What a list was read with and a call that follows it need not ask for again: the time zone, and tabs by the key of their sheet. */
const seen = z.object({zone: text, tabs: z.object({checkIns: z.optional(text), kpiData: z.optional(text)})});
export type Seen = z.infer<typeof seen>;
const checkInList = z.object({
  seen: z.optional(seen),
  today: z.number(),
  stoppedAt: amount,
  kpis: z.array(listedKpi),
  results: z.array(listedResult),
});
export type CheckInList = z.infer<typeof checkInList>;

const correction = z.object({
  table: text,
  column: text,
  from: text,
  to: text,
  row: z.optional(z.number()),
});
const listedFinding = z.object({
  key: text,
  group: text,
  word: text,
  tone: z.enum(['bad', 'watch', 'unknown', 'good']),
  what: text,
  soWhat: text,
  owner: text,
  about: text,
  answer: text,
  isDone: z.boolean(),
  places: z.array(place),
  /** A sheet that is to be put right, or else names that are to be written alike. */
  repair: z.nullable(
    z.object({sheet: z.nullable(text), instance: z.nullable(text), corrections: z.array(correction)}),
  ),
  unexplained: text,
  teams: z.nullable(z.array(text)),
});
export type ListedFinding = z.infer<typeof listedFinding>;

const dayValue = z.object({day: z.number(), value: z.number()});

const call = <A extends z.ZodMiniType, R extends z.ZodMiniType>(args: A, reply: R) => ({args, reply});

export const contract = {
  overview: call(z.object({}), overview),
  /**
   * Makes one sheet, or repairs it where it exists. `run` groups the calls of one click, so that Undo covers them. With
   * `move` what stands in the way of a formula is moved out of it; without, the reply asks about it.
   */
  buildSheet: call(z.object({key: text, run: text, move: z.optional(z.boolean())}), run),
  /**
   * Makes or repairs the page of one KPI; without a name, of the KPI whose row is selected. While there is no KPI at
   * all, the name is that of the first one.
   */
  buildKpiPage: call(z.object({kpi: z.nullable(text), run: text}), run),
  /** Makes or repairs the Dashboard of one team. */
  buildTeamDashboard: call(z.object({team: text, run: text}), run),
  /** Takes away what a run made. Without `force` it stops where people have typed since, and says where. */
  undoRun: call(
    z.object({run: text, force: z.boolean()}),
    z.object({undone: z.array(text), kept: z.array(place), notes: z.array(text)}),
  ),
  select: call(z.object({sheet: text, cell: text}), z.object({})),
  /**
   * Fills one sheet of a worked example, in a workbook where nobody has worked yet. `rest`: the tables that the same
   * click is still to fill; they have to be free before the first one is written.
   */
  loadExample: call(
    z.object({
      example: z.object({key: text, title: text}),
      sheet: text,
      rows: z.array(typed),
      units: z.array(text),
      settings: typed,
      lists: z.array(z.object({list: text, add: z.array(text)})),
      rest: z.array(text),
      run: text,
    }),
    run,
  ),
  /** Where somebody has worked in the tables that an example would fill. */
  exampleRoom: call(z.object({sheets: z.array(text)}), z.object({taken: z.array(place)})),
  /** What locking the cycle would write, and what is missing before. `lockedOn`: an earlier lock of this cycle. */
  lockPreview: call(
    z.object({}),
    z.object({
      cycle: text,
      counts: z.array(z.object({kind: text, count: z.number()})),
      lockedOn: z.nullable(text),
      missing: z.array(place),
    }),
  ),
  /** Writes what is promised into the Ledger. */
  lockCycle: call(z.object({run: text}), run),
  /**
   * What the newest closed cycle leaves to do: KPIs that should become key results, each as a line of a draft, with the
   * baseline that its target rests on. `cycle`: `null` while none is closed.
   */
  retro: call(
    z.object({}),
    z.object({
      cycle: z.nullable(text),
      drafts: z.array(
        z.object({why: text, n: z.number(), mean: z.number(), sd: z.number(), keyResult: draftKeyResult}),
      ),
      problems: z.array(text),
    }),
  ),
  /**
   * What closing the cycle would write, what each key result came to, and what is still open. `refused`: why it cannot
   * be closed.
   */
  closePreview: call(
    z.object({}),
    z.object({
      cycle: text,
      start: text,
      end: text,
      daysLeft: z.number(),
      lockedOn: z.nullable(text),
      refused: z.nullable(z.object({message: text, hint: text})),
      scores: z.object({locked: amount, revised: amount}),
      verdicts: z.array(z.object({verdict: text, count: z.number()})),
      objectives: z.array(
        z.object({
          id: text,
          text,
          score: amount,
          results: z.array(z.object({id: text, text, score: amount, verdict: text, moved: text})),
        }),
      ),
      questions: z.array(place),
      next: z.object({name: text, start: text, end: text}),
    }),
  ),
  /** Writes the cycle into the Archive and prepares the next one. `early`: it is not over, and closed all the same. */
  closeCycle: call(
    z.object({
      choices: z.array(z.object({id: text, choice: z.enum(['Keep', 'Change', 'Drop'])})),
      early: z.boolean(),
      run: text,
    }),
    run,
  ),
  /**
   * Before a cycle is closed: makes Retro where it is missing; what people wrote on it about the cycle before is kept as a
   * snapshot, and makes room.
   */
  renewRetro: call(z.object({run: text}), run),
  addOkrs: call(z.object({draft, run: text}), run),
  /** An objective that stands on OKRs, with its key results, to be edited. */
  openObjective: call(z.object({id: text}), draftObjective),
  /** What there is to check in. */
  checkInList: call(z.object({}), checkInList),
  /** Writes check-ins of today, each beside the words that the person saw. Confidence is a share. */
  checkIn: call(
    z.object({
      by: text,
      results: z.array(
        z.object({
          id: text,
          text,
          unit: text,
          value: amount,
          confidence: amount,
          comment: text,
          blockedBy: text,
        }),
      ),
      kpis: z.array(z.object({kpi: text, value: z.number()})),
      seen: z.optional(seen),
      run: text,
    }),
    run,
  ),
  /** What the view Review shows, worst first in each group, and how the cycle stands. */
  findings: call(
    z.object({}),
    z.object({
      findings: z.array(listedFinding),
      cycle: z.object({name: text, lockedOn: z.nullable(text), isOver: z.boolean()}),
    }),
  ),
  /** Writes a decision about an id or a name. `due`: `yyyy-mm-dd`, or blank. */
  decide: call(z.object({about: text, decision: text, owner: text, due: text, run: text}), run),
  /** Writes why a promise was changed beside it on the Ledger. */
  explain: call(z.object({id: text, reason: text, agreedBy: text, run: text}), run),
  /** Writes names as they are written on their own sheet. */
  tidyNames: call(z.object({corrections: z.array(correction), run: text}), run),
  /** What somebody owns that is open. */
  heldBy: call(z.object({owner: text}), z.object({rows: z.array(place)})),
  /** Gives all of that to somebody else. */
  handOver: call(z.object({from: text, to: text, run: text}), run),
  /** What stands on KPI data for these KPIs; one that is not on KPIs is left out. `usual`: the mean of its baseline. */
  kpiLog: call(
    z.object({kpis: z.array(text)}),
    z.object({kpis: z.array(z.object({kpi: text, unit: text, usual: amount, values: z.array(dayValue)}))}),
  ),
  /**
   * Adds a history to KPI data, and the KPIs that are new and wanted (`add`). What stands there already is not added
   * again; another value of the same day only with `replace`.
   */
  addKpiValues: call(
    z.object({
      series: z.array(z.object({kpi: text, unit: text, add: z.boolean(), values: z.array(dayValue)})),
      replace: z.boolean(),
      run: text,
    }),
    run,
  ),
  /** The selected cell, all that is selected, and what the cell shows; a formula counts where nothing is shown. */
  selection: call(z.object({}), z.object({sheet: text, cell: text, range: text, shows: text})),
  /**
   * Writes a call of one of our functions into a cell, by default the selected one. Where something stands there, or
   * where its answer needs the room, it says what instead, unless the person wants it replaced.
   */
  insertFormula: call(
    z.object({
      formula: text,
      at: z.nullable(z.object({sheet: text, cell: text})),
      replace: z.boolean(),
      run: text,
    }),
    z.object({run: z.nullable(run), at: place, standing: z.array(place)}),
  ),
  /** Where a sheet is to be had as a PDF, set up as it is meant on paper. Whoever opens it chooses the paper. */
  printout: call(z.object({sheet: text}), z.object({url: text})),
  /** A new sheet that shows what a sheet shows now, as values. */
  snapshot: call(z.object({sheet: text, run: text}), run),
  /** What freezing would put values in place of, and the tabs that show it. */
  freezePreview: call(
    z.object({}),
    z.object({
      sheets: z.array(z.object({sheet: text, count: z.number(), columns: text})),
      showing: z.array(text),
    }),
  ),
  /** Values in place of every formula that calls a function of ours. */
  freeze: call(z.object({run: text}), run),
  /** The formulas back in place of the values. */
  thaw: call(z.object({run: text}), run),
  /**
   * What the view Share shows. `editors`, `viewers`: `null` where Google does not tell. `headline`, `worries`: what the
   * Dashboard says, a line each. `lock`: since when targets are locked, and what has changed since.
   */
  sharing: call(
    z.object({}),
    z.object({
      title: text,
      url: text,
      editors: z.nullable(z.array(text)),
      viewers: z.nullable(z.array(text)),
      headline: text,
      worries: z.array(text),
      cycle: z.nullable(z.object({name: text, start: text, end: text})),
      lock: z.nullable(z.object({on: text, changes: z.array(text)})),
    }),
  ),
};

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Args<N extends CallName> = z.infer<Contract[N]['args']>;
export type Reply<N extends CallName> = z.infer<Contract[N]['reply']>;

/** What comes back over the wire: the reply, or a condition in the user's words. */
export type Envelope = {ok: true; reply: unknown} | {ok: false; message: string; hint: string};
