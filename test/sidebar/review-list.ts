/** What the view Review may be told: one of each kind. */
import type {Reply} from '../../src/rpc/contract';

type Review = Reply<'findings'>;
type Finding = Review['findings'][number];

const finding = (
  some: Pick<Finding, 'key' | 'group' | 'word' | 'tone' | 'what'> & Partial<Finding>,
): Finding => ({
  soWhat: '',
  owner: '',
  about: '',
  answer: '',
  isDone: false,
  places: [],
  repair: null,
  unexplained: '',
  teams: null,
  ...some,
});

const at = (sheet: string, cell: string, label: string) => ({sheet, cell, label});

export const reviewList = (): Review => ({
  findings: [
    finding({
      key: 'warning guardrails cac payback',
      group: 'Guardrails',
      word: 'Tripped',
      tone: 'bad',
      what: 'CAC payback 13.7 mo, ≤ 12 mo',
      soWhat: 'pauses O2.1, O2.2; no OKR moves it',
      owner: 'Dan',
      about: 'CAC payback',
      answer: 'No new campaigns until it is below 12 months',
      places: [at('Guardrails', 'A6', 'CAC payback')],
      teams: ['Marketing'],
    }),
    finding({
      key: 'warning kpis win rate',
      group: 'KPIs',
      word: 'Worse',
      tone: 'bad',
      what: 'Win rate 14.1%',
      soWhat: 'O1.1 should be moving it',
      owner: 'Ana',
      about: 'Win rate',
      places: [at('KPIs', 'A8', 'Win rate')],
      teams: ['Sales'],
    }),
    finding({
      key: 'kpis No query',
      group: 'KPIs',
      word: 'No query',
      tone: 'unknown',
      what: '5 KPIs have none',
      soWhat: 'nobody can say where the number comes from',
      places: ['Leads', 'SQL rate', 'First-year ARPA', 'Sales cycle', 'Time to value'].map((name, n) =>
        at('KPIs', `O${6 + n}`, name),
      ),
    }),
    finding({
      key: 'warning okrs o1.2',
      group: 'OKRs',
      word: 'Off track',
      tone: 'bad',
      what: 'Sales cycle 54 → 42 days',
      soWhat: 'owner says 80%, history 19%',
      owner: 'Eve',
      about: 'O1.2',
      places: [at('OKRs', 'A8', 'O1.2')],
      teams: ['Sales'],
    }),
    finding({
      key: 'sheet kpis Not computed',
      group: 'Data',
      word: 'Not computed',
      tone: 'bad',
      what: 'KPIs',
      soWhat: 'Signal: something was typed or inserted where formulas belong',
      places: [at('KPIs', 'A1', 'KPIs')],
      repair: {sheet: 'kpis', instance: null, corrections: []},
    }),
    finding({
      key: 'names kpiData kpi',
      group: 'Data',
      word: 'Name',
      tone: 'unknown',
      what: 'KPI data, column KPI: 12 cells written otherwise',
      soWhat: 'case or blanks differ from Win rate',
      places: [at('KPI data', 'B9', 'row 9: win rate')],
      repair: {
        sheet: null,
        instance: null,
        corrections: [{table: 'kpiData', column: 'kpi', from: 'win rate ', to: 'Win rate'}],
      },
    }),
    finding({
      key: 'ledger o1.3 Key result 46024',
      group: 'Cycle',
      word: 'Unexplained',
      tone: 'bad',
      what: 'O1.3: target 28% → 27%',
      soWhat: 'the target moved and nobody says why',
      places: [at('Ledger', 'H9', 'O1.3')],
      unexplained: 'O1.3',
      teams: ['Sales'],
    }),
  ],
  cycle: {name: 'H1 2026', lockedOn: '2026-01-05', isOver: false},
});
