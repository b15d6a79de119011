/**
 * The other end of the sidebar's calls: a workbook in a few variables. What it gets and what it answers is held
 * against the contract, so that the sidebar is never tested on a conversation the real server could not have.
 */
import {
  type Args,
  type CallName,
  contract,
  type Envelope,
  type KpiState,
  type Overview,
  type Place,
  type Reply,
  type Run,
} from '../../src/rpc/contract';

export interface Workbook {
  overview: Overview;
  selection: Reply<'selection'>;
  lock: Reply<'lockPreview'>;
  close: Reply<'closePreview'>;
  sharing: Reply<'sharing'>;
  retro: Reply<'retro'>;
  /** Cells somebody typed into since the run: Undo keeps them unless forced. */
  typedSince: Place[];
  /** Where somebody has worked, so that no example can be loaded. */
  taken: Place[];
  checkIns: Reply<'checkInList'>;
  review: Reply<'findings'>;
  /** Milliseconds every call takes, or one kind of call. */
  delay: number;
  delays: Partial<Record<CallName, number>>;
  /** A call waits here until the test lets it go on. */
  gates: Partial<Record<CallName, Promise<void>>>;
  /** Answers of the host itself instead of the server's, by call. */
  hostErrors: Partial<Record<CallName, string>>;
  /** Conditions the server answers with, by call. */
  refusals: Partial<Record<CallName, {message: string; hint: string}>>;
}

const SHEETS: ReadonlyArray<readonly [key: string, title: string, purpose: string, needs: string[]]> = [
  ['settings', 'Settings', 'Cycle, dates, status bands, teams and owners.', []],
  [
    'kpis',
    'KPIs',
    'The metric dictionary: owner, definition, baseline, signal, trust.',
    ['settings', 'kpiData'],
  ],
  ['kpiData', 'KPI data', 'The long log of values: date, KPI, value, source.', []],
  [
    'guardrails',
    'Guardrails',
    'What must not break while you push. A tripped one pauses its OKRs.',
    ['settings'],
  ],
  [
    'okrs',
    'OKRs',
    'Objectives and key results with progress, pace and status.',
    ['settings', 'guardrails', 'checkIns'],
  ],
  ['checkIns', 'Check-ins', 'The history of every key result.', []],
  ['initiatives', 'Initiatives', 'The work that should move the key results.', []],
];

export function newWorkbook(): Workbook {
  return {
    lock: {cycle: 'H1 2026', counts: [{kind: 'Key result', count: 2}], lockedOn: null, missing: []},
    retro: {cycle: null, drafts: [], problems: []},
    close: {
      cycle: 'H1 2026',
      start: '2026-01-01',
      end: '2026-06-30',
      daysLeft: 0,
      lockedOn: '2026-01-05',
      refused: null,
      scores: {locked: 0.41, revised: 0.47},
      verdicts: [{verdict: 'Worked', count: 1}],
      objectives: [
        {
          id: 'O1',
          text: 'Win more',
          score: 0.41,
          results: [{id: 'O1.1', text: 'Win rate 18% → 23%', score: 0.8, verdict: 'Worked', moved: 'Moved'}],
        },
      ],
      questions: [],
      next: {name: 'H2 2026', start: '2026-07-01', end: '2026-12-31'},
    },
    sharing: {
      title: 'Q1 & goals',
      url: 'https://docs.google.com/spreadsheets/d/fake/edit',
      editors: ['ana@example.com'],
      viewers: null,
      headline: 'ARR ends at 4.1 M & more <soon>.',
      worries: ['Tripped · CAC payback', 'Off track · O1.2'],
      cycle: {name: 'H1 2026', start: '2026-01-01', end: '2026-06-30'},
      lock: {on: '2026-01-05', changes: ['O1.2: target 25% → 23% (no reason given)']},
    },
    overview: {
      sheets: SHEETS.map(([key, title, purpose, needs]) => ({key, title, purpose, needs, sheet: null})),
      kits: [
        {
          key: 'okrs',
          title: 'Just OKRs',
          purpose: 'Objectives, key results, guardrails and their history.',
          sheets: ['settings', 'okrs', 'checkIns', 'guardrails'],
          begin: 'okrs',
          page: false,
        },
        {
          key: 'kpis',
          title: 'KPI system',
          purpose: 'A short list of KPIs with baselines and trust.',
          sheets: ['settings', 'kpis', 'kpiData'],
          begin: 'kpis',
          page: false,
        },
        {
          key: 'page',
          title: 'One KPI page',
          purpose: 'One metric on one page.',
          sheets: ['settings', 'kpis', 'kpiData'],
          begin: 'kpis',
          page: true,
        },
      ],
      kpis: [],
      selectedKpi: null,
      teams: [],
      cycleStart: '2026-01-01',
      today: '2026-03-02',
      owners: ['Ana', 'Bo'],
      okrs: [],
      columns: [],
      example: null,
      frozen: null,
      warnings: [],
    },
    selection: {sheet: 'Sheet1', cell: 'D2', range: 'D2', shows: ''},
    typedSince: [],
    taken: [],
    checkIns: {today: 46083, stoppedAt: null, kpis: [], results: []},
    review: {findings: [], cycle: {name: 'H1 2026', lockedOn: null, isOver: false}},
    delay: 0,
    delays: {},
    gates: {},
    hostErrors: {},
    refusals: {},
  };
}

/** A KPI that nothing is known of but its name, and what a test says. */
export function kpiState(name: string, known: Partial<KpiState> = {}): KpiState {
  return {
    name,
    row: 4,
    owner: '',
    page: null,
    n: 0,
    mean: null,
    sd: null,
    driver: 'noisy',
    better: 'up',
    ...known,
  };
}

/** A workbook in which everything stands and KPIs have a history. */
export function fullWorkbook(): Workbook {
  const workbook = newWorkbook();
  workbook.overview.sheets = workbook.overview.sheets.map((sheet) => ({...sheet, sheet: sheet.title}));
  workbook.overview.kpis = [
    kpiState('Win rate', {owner: 'Ana', page: 'KPI · Win rate', n: 24, mean: 0.18, sd: 0.02}),
    kpiState('Sales cycle', {row: 5, owner: 'Bo', n: 1, mean: 54, better: 'down'}),
  ];
  return workbook;
}

type Handlers = {[N in CallName]: (args: Args<N>) => Reply<N>};

export class FakeServer {
  readonly calls: {name: CallName; args: unknown}[] = [];
  private readonly selected: string[] = [];
  readonly workbook: Workbook;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  /** One call as `google.script.run.rpc` makes it. Throws what the host itself would report. */
  async rpc(name: CallName, payload: unknown): Promise<Envelope> {
    const {delay, delays, gates, hostErrors, refusals} = this.workbook;
    const args = contract[name].args.parse(payload);
    this.calls.push({name, args});
    const pause = delays[name] ?? delay;
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    await gates[name];
    if (hostErrors[name]) throw new Error(hostErrors[name]);
    if (refusals[name]) return {ok: false, ...refusals[name]};
    const handler = this.handlers[name] as ((args: unknown) => unknown) | undefined;
    if (!handler) throw new Error(`The spreadsheet of these tests does not answer ${name}`);
    return {ok: true, reply: contract[name].reply.parse(handler(args))};
  }

  /** Where the sidebar has led to so far, as soon as so many places are known: a click is over before its call arrives. */
  async led(count: number): Promise<readonly string[]> {
    const end = Date.now() + 5000;
    while (this.selected.length < count && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 10));
    return this.selected;
  }

  named<N extends CallName>(name: N): Args<N>[] {
    return this.calls.filter((one) => one.name === name).map(({args}) => args as Args<N>);
  }

  private readonly handlers: Partial<Handlers> = {
    printout: ({sheet}) => ({
      url: `https://docs.google.com/spreadsheets/d/fake/export?format=pdf&gid=${sheet.length}`,
    }),
    snapshot: ({sheet, run}) => {
      const title = `Snapshot · ${sheet}`;
      return {id: run, made: [{sheet: title, cell: 'A1', label: title}], repaired: [], notes: []};
    },
    freezePreview: () => ({
      sheets: [{sheet: 'OKRs', count: 2, columns: 'Progress, Status'}],
      showing: ['Dashboard'],
    }),
    freeze: ({run}) => {
      this.workbook.overview.frozen = {on: '2026-03-02', sheets: ['OKRs']};
      return {
        id: run,
        made: [{sheet: 'OKRs', cell: 'A1', label: 'OKRs: 2 formulas'}],
        repaired: [],
        notes: [],
      };
    },
    thaw: ({run}) => {
      this.workbook.overview.frozen = null;
      return {id: run, made: [], repaired: [{sheet: 'OKRs', cell: 'A1', label: 'OKRs'}], notes: []};
    },
    sharing: () => this.workbook.sharing,
    retro: () => this.workbook.retro,
    renewRetro: ({run}) => this.build('retroPage', run),
    overview: () => this.workbook.overview,
    buildSheet: ({key, run}) => this.build(key, run),
    buildTeamDashboard: ({team, run}) => this.page(team, run),
    lockPreview: () => this.workbook.lock,
    lockCycle: ({run}) => this.page('Ledger', run),
    closePreview: () => this.workbook.close,
    closeCycle: ({run}) => this.page('Archive', run),
    buildKpiPage: ({kpi, run}) => this.page(kpi ?? this.workbook.overview.selectedKpi ?? '', run),
    undoRun: ({force}) => {
      const kept = force ? [] : this.workbook.typedSince;
      const {overview} = this.workbook;
      const undone = overview.sheets.flatMap(({sheet}) =>
        sheet && !kept.some((place) => place.sheet === sheet) ? [sheet] : [],
      );
      overview.sheets = overview.sheets.map((one) =>
        one.sheet && undone.includes(one.sheet) ? {...one, sheet: null} : one,
      );
      return {undone, kept, notes: []};
    },
    exampleRoom: () => ({taken: this.workbook.taken}),
    loadExample: ({example, sheet, rows, run}) => {
      const built = this.build(sheet, run);
      this.workbook.overview.example = {...example, run};
      const made = built.made.map((place) => ({...place, label: `${place.label}: ${rows.length} rows`}));
      return {...built, made};
    },
    select: ({sheet, cell}) => {
      this.selected.push(`${sheet}!${cell}`);
      return {};
    },
    findings: () => this.workbook.review,
    decide: ({about, decision, run}) => this.wrote('Decisions', about, decision, run),
    explain: ({id, run}) => this.wrote('Ledger', id, id, run),
    tidyNames: ({corrections: [first], run}) =>
      this.wrote('KPI data', `${first?.table} ${first?.column}`, first?.to ?? '', run),
    heldBy: ({owner}) => ({
      rows:
        owner === 'Bo' ? [] : ['O1.1', 'O1.2'].map((label, n) => ({sheet: 'OKRs', cell: `C${7 + n}`, label})),
    }),
    handOver: ({from, run}) => this.wrote('OKRs', from, 'O1.1', run),
    checkInList: () => this.workbook.checkIns,
    checkIn: ({results, kpis, run}) => {
      const places = (sheet: string, labels: readonly string[]) =>
        labels.map((label, row) => ({sheet, cell: `B${6 + row}`, label}));
      return {
        id: run,
        made: [
          ...places(
            'KPI data',
            kpis.map(({kpi}) => kpi),
          ),
          ...places(
            'Check-ins',
            results.map(({id}) => id),
          ),
        ],
        repaired: [],
        notes: [],
      };
    },
    selection: () => this.workbook.selection,
    insertFormula: ({at, replace, run}) => {
      const {sheet, cell, shows} = this.workbook.selection;
      const where = {...(at ?? {sheet, cell}), label: `${at?.cell ?? cell} on ${at?.sheet ?? sheet}`};
      if (shows !== '' && !replace) return {run: null, at: where, standing: [{sheet, cell, label: shows}]};
      return {run: {id: run, made: [where], repaired: [], notes: []}, at: where, standing: []};
    },
    openObjective: ({id}) => ({
      okr: id,
      opened: true,
      text: this.workbook.overview.okrs.find((one) => one.id === id)?.text ?? '',
      owner: 'Ana',
      due: '2026-06-30',
      keyResults: this.workbook.overview.okrs
        .filter((one) => one.id.startsWith(`${id}.`))
        .map(({id: okr, text}) => ({
          okr,
          text,
          type: 'Increase',
          metric: '',
          start: 0.18,
          target: 0.23,
          current: null,
          unit: '%',
          segment: '',
          owner: '',
          due: '',
          kpi: '',
          newKpi: false,
          tolerance: '',
        })),
      guardrails: [],
      initiatives: [],
    }),
    kpiLog: ({kpis}) => ({
      kpis: this.workbook.overview.kpis
        .filter(({name}) => kpis.includes(name))
        .map(({name: kpi, mean: usual}) => ({
          kpi,
          unit: '%',
          usual,
          values: [
            {day: 46_054, value: 0.36},
            {day: 46_061, value: 0.4},
          ],
        })),
    }),
    addKpiValues: ({series, run}) => ({
      id: run,
      made: series.map(({kpi}, row) => ({sheet: 'KPI data', cell: `A${6 + row}`, label: kpi})),
      repaired: [],
      notes: [`${series.reduce((sum, {values}) => sum + values.length, 0)} values.`],
    }),
    addOkrs: ({draft, run}) => {
      const sheets = ['settings', 'checkIns', 'guardrails', 'okrs', 'initiatives'].map((key) =>
        this.build(key, run),
      );
      const ids = draft.objectives.flatMap(({keyResults}, o) => [
        `O${o + 1}`,
        ...keyResults.map((_, k) => `O${o + 1}.${k + 1}`),
      ]);
      const guardrails = draft.objectives.flatMap((objective) => objective.guardrails.map(({name}) => name));
      const initiatives = draft.objectives.flatMap((objective) => objective.initiatives);
      const rows = (sheet: string, labels: readonly string[]) =>
        labels.map((label, row) => ({sheet, cell: `A${5 + row}`, label}));
      return {
        id: run,
        made: [
          ...sheets.flatMap(({made}) => made),
          ...rows('OKRs', ids),
          ...rows('Guardrails', guardrails),
          ...rows('Initiatives', initiatives),
        ],
        repaired: [],
        notes: [],
      };
    },
  };

  /** What was written is no finding any more. */
  private wrote(sheet: string, about: string, label: string, run: string): Run {
    const {review} = this.workbook;
    const isOf = ({about: one, unexplained, key}: (typeof review.findings)[number]) =>
      one === about || unexplained === about || key === `names ${about}`;
    review.findings = review.findings.flatMap((one) =>
      isOf(one) ? (one.about === '' ? [] : [{...one, answer: label}]) : [one],
    );
    return {id: run, made: [{sheet, cell: 'D7', label}], repaired: [], notes: []};
  }

  private build(key: string, run: string): Run {
    const sheet = this.workbook.overview.sheets.find((one) => one.key === key);
    if (!sheet) throw new Error(`no sheet ${key}`);
    const place = {sheet: sheet.sheet ?? sheet.title, cell: 'A1', label: sheet.sheet ?? sheet.title};
    const exists = sheet.sheet !== null;
    sheet.sheet = place.sheet;
    return {id: run, made: exists ? [] : [place], repaired: exists ? [place] : [], notes: []};
  }

  private page(kpi: string, run: string): Run {
    const title = `KPI · ${kpi}`;
    const {overview} = this.workbook;
    if (overview.kpis.length === 0) overview.kpis = [kpiState(kpi)];
    const exists = overview.kpis.some(({name, page}) => name === kpi && page !== null);
    overview.kpis = overview.kpis.map((one) => (one.name === kpi ? {...one, page: title} : one));
    const place = {sheet: title, cell: 'A1', label: title};
    return {id: run, made: exists ? [] : [place], repaired: exists ? [place] : [], notes: []};
  }
}
