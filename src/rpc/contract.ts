/**
 * Every call between the sidebar and the server, declared once: the server parses what arrives,
 * the sidebar types what it sends and gets. Only JSON crosses: a date is `yyyy-mm-dd` text, a blank is `null`.
 */
import * as z from 'zod/mini';

const text = z.string();
const amount = z.nullable(z.number());

/** Where something stands, so that the sidebar can offer a link that selects it. */
export const place = z.object({sheet: text, cell: text, label: text});
export type Place = z.infer<typeof place>;

/** What one run made, handed back so that *Undo* can take exactly that away. */
export const run = z.object({id: text, made: z.array(place), repaired: z.array(place), notes: z.array(text)});
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

export const kpiState = z.object({name: text, row: z.number(), owner: text, page: z.nullable(text)});
export type KpiState = z.infer<typeof kpiState>;

export const overview = z.object({
  sheets: z.array(sheetState),
  /** `begin`: the sheet to begin with, once they are made. */
  kits: z.array(z.object({key: text, title: text, purpose: text, sheets: z.array(text), begin: text})),
  kpis: z.array(kpiState),
  /** The KPI of the selected row, if a row of KPIs is selected. */
  selectedKpi: z.nullable(text),
  owners: z.array(text),
  /** Conditions that the user should know of, e.g. two time zones that differ. */
  warnings: z.array(text),
});
export type Overview = z.infer<typeof overview>;

/** One remark of the writing checks: what is missing and what to do about it. */
export const finding = z.object({finding: text, advice: text});
export type Finding = z.infer<typeof finding>;

export const draftKeyResult = z.object({
  text,
  type: text,
  metric: text,
  start: amount,
  target: amount,
  unit: text,
  segment: text,
  owner: text,
  due: text,
  kpi: text,
  tolerance: text,
});
export type DraftKeyResult = z.infer<typeof draftKeyResult>;

export const draftGuardrail = z.object({name: text, rule: text, kpi: text});
export type DraftGuardrail = z.infer<typeof draftGuardrail>;

export const draftObjective = z.object({
  text,
  owner: text,
  due: text,
  keyResults: z.array(draftKeyResult),
  guardrails: z.array(draftGuardrail),
  initiatives: z.array(text),
});
export type DraftObjective = z.infer<typeof draftObjective>;

export const draft = z.object({objectives: z.array(draftObjective)});
export type Draft = z.infer<typeof draft>;

/** Findings in the draft's own order; `blocking` ones would put a wrong number or an error into the sheet. */
export const draftChecks = z.object({
  objectives: z.array(
    z.object({
      findings: z.array(finding),
      blocking: z.array(text),
      keyResults: z.array(z.object({findings: z.array(finding), blocking: z.array(text), ambition: amount})),
      guardrails: z.array(z.object({blocking: z.array(text)})),
    }),
  ),
});
export type DraftChecks = z.infer<typeof draftChecks>;

export const stretch = z.object({
  kpi: text,
  n: z.number(),
  mean: amount,
  sd: amount,
  driver: text,
  target: amount,
  /** Says why there is no target, when there is none. */
  reason: text,
});
export type Stretch = z.infer<typeof stretch>;

const call = <A extends z.ZodMiniType, R extends z.ZodMiniType>(args: A, reply: R) => ({args, reply});

export const contract = {
  overview: call(z.object({}), overview),
  /** Makes one sheet, or repairs it where it exists. `run` groups the calls of one click, so that Undo covers them. */
  buildSheet: call(z.object({key: text, run: text}), run),
  /** Makes or repairs the page of one KPI; without a name, of the KPI whose row is selected. */
  buildKpiPage: call(z.object({kpi: z.nullable(text), run: text}), run),
  /** Takes away what a run made. Without `force` it stops where people have typed since, and says where. */
  undoRun: call(
    z.object({run: text, force: z.boolean()}),
    z.object({undone: z.array(text), kept: z.array(place)}),
  ),
  select: call(z.object({sheet: text, cell: text}), z.object({})),
  parseOkrs: call(z.object({text}), z.object({draft, checks: draftChecks, unread: z.array(text)})),
  checkDraft: call(z.object({draft}), draftChecks),
  stretchTarget: call(z.object({kpi: text, direction: text}), stretch),
  addOkrs: call(z.object({draft, run: text}), run),
};

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Args<N extends CallName> = z.infer<Contract[N]['args']>;
export type Reply<N extends CallName> = z.infer<Contract[N]['reply']>;

/** What comes back over the wire: the reply, or a condition in the user's words. */
export type Envelope = {ok: true; reply: unknown} | {ok: false; message: string; hint: string};
