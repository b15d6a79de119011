/**
 * The meeting on one printed portrait page: what moved, which key results need a word, what is to be decided, what must
 * not break. Exceptions only; noise gets one line. Nothing is typed but the kind of meeting and the team.
 */
import type {Block, Formula} from '../blocks/block';
import {each, lookedUp} from '../formula/each';
import {countOf} from '../formula/ranked';
import {earlyWarnings} from '../formula/warnings';
import type {PageReferences, PageTemplate} from '../template';
import {betColumns, betRows, bets, decisionsThat, isUndecided} from './review/bets';
import {deltaColumns, deltas, kpisForLater, kpisThat} from './review/deltas';
import {guardColumns, guardRows, guardrailsThat, guards} from './review/guards';
import {resultColumns, resultKeys, results, resultsThat, unitBeside} from './review/results';
import {idsOfTeam, isEverybody, isGone, isNobody, room} from './review/terms';

/** So many warnings are enough for any meeting; what is beyond them is in none of its counts. */
const WARNINGS = 200;

/** `2 KPIs moved`, or nothing when there are none. */
const told = (count: string, one: string, many: string): string =>
  `IF(${count}=0;"";" · "&${count}&IF(${count}=1;" ${one}";" ${many}"))`;

const withoutPoint = (text: string): string => `REGEXREPLACE(${text};"^ · ";"")`;

function title({at, names}: PageReferences): Formula {
  const kind = `IF(${at('facts', 'isMidCycle')};"Mid-cycle";IF(${at('facts', 'isWide')};"Monthly";"Weekly"))`;
  const team = `IF(${isEverybody(at('teamOf', 'team'))};"";" · "&${at('teamOf', 'team')})`;
  return `=${kind}&" review"&${team}&IF(ISNUMBER(${names.asOf});" · "&TEXT(${names.asOf};"d mmm yyyy");"")`;
}

const GONE =
  'A sheet that this page reads is gone or broken: choose Repair in the sidebar under Build, and the page says what is missing.';

/** What the meeting is about, in one sentence; an empty page says how it fills. */
function sentence(references: PageReferences): Formula {
  const {at, sheet} = references;
  const fact = (key: string): string => at('facts', key);
  const isEmpty = [sheet.kpis?.name, sheet.okrs?.id].flatMap((range) =>
    range ? [`COUNTA(${range})=0`] : [],
  );
  const parts = [
    told(fact('tripped'), 'guardrail is tripped', 'guardrails are tripped'),
    told(fact('moved'), 'KPI moved', 'KPIs moved'),
    told(fact('results'), 'key result needs a word', 'key results need a word'),
    told(fact('overdue'), 'decision is overdue', 'decisions are overdue'),
    told(fact('undecided'), 'question waits for a decision', 'questions wait for a decision'),
  ].join('&');
  return (
    `=IFERROR(IF(${fact('gone')};"${GONE}";IF(${isNobody(references)};"No row of OKRs names this team under Team: choose another one, or none for everybody.";` +
    `IF(AND(TRUE;${isEmpty.join(';') || 'TRUE'});"Nothing to review yet. Add KPIs with their values, and OKRs in the sidebar under Write: this page fills itself.";` +
    `IF(${parts}="";"Everything is as usual, on track and decided.";${withoutPoint(parts)}&"."))));"${GONE}")`
  );
}

/** The title of a list, what need not be talked about, and the time for it. */
const heading = (name: string, aside: Formula, minutes: number): Block => ({
  kind: 'beside',
  parts: [
    {columns: 4, blocks: [{kind: 'heading', title: name}]},
    {columns: 3, blocks: [{kind: 'text', says: `=IFERROR(${withoutPoint(aside)};"")`, align: 'right'}]},
    {columns: 1, blocks: [{kind: 'text', says: `${minutes} min`, align: 'right'}]},
  ],
});

function body(references: PageReferences): Block[] {
  const {at} = references;
  const fact = (key: string): string => at('facts', key);
  return [
    {
      kind: 'beside',
      parts: [
        {columns: 7, blocks: [{kind: 'title', says: title(references)}]},
        {columns: 1, blocks: [{kind: 'text', says: '45 min', align: 'right'}]},
      ],
    },
    {kind: 'headline', says: sentence(references), height: 36},
    {
      kind: 'beside',
      parts: [
        {
          columns: 2,
          blocks: [
            {
              kind: 'pairs',
              key: 'kindOf',
              items: [
                {
                  key: 'kind',
                  label: 'Meeting',
                  value: {
                    seed: 'Weekly',
                    choices: {kind: 'list', values: ['Weekly', 'Monthly', 'Mid-cycle'], strict: true},
                    help: 'Weekly, Monthly or Mid-cycle.',
                    note: 'Weekly: the North Star, its drivers and broken guardrails. Monthly: all KPIs, and the initiatives to keep, retire or replace. Mid-cycle: also what stands beside a key result that is off.',
                  },
                },
              ],
            },
          ],
        },
        {
          columns: 2,
          blocks: [
            {
              kind: 'pairs',
              key: 'teamOf',
              items: [
                {
                  key: 'team',
                  label: 'Team',
                  value: {
                    seed: null,
                    choices: {kind: 'setting', setting: 'teams'},
                    help: 'A team of Settings. Blank: everybody.',
                    note: 'Blank: everybody. A team: the rows that carry its name under Team on OKRs, the KPIs that they push, the guardrails that protect them.',
                  },
                },
              ],
            },
          ],
        },
        {
          columns: 3,
          blocks: [{kind: 'text', says: `=IF(${isEverybody(at('teamOf', 'team'))};"everybody";"")`}],
        },
      ],
    },
    {kind: 'gap', height: 8},
    heading(
      '1  KPI deltas',
      `${told(fact('noise'), 'KPI is ordinary noise: skip', 'KPIs are ordinary noise: skip')}&${told(fact('unverified'), 'unverified', 'unverified')}&${told(fact('later'), 'moved, for the monthly review', 'moved, for the monthly review')}`,
      10,
    ),
    {kind: 'spill', key: 'deltas', rows: room.deltas, columns: deltaColumns(references)},
    {kind: 'gap', height: 8},
    heading(
      '2  Key results and blockers',
      `${told(fact('fine'), 'is on track or done: skip', 'are on track or done: skip')}&${told(fact('notStarted'), 'not started', 'not started')}`,
      15,
    ),
    {kind: 'spill', key: 'results', rows: room.results, columns: resultColumns(references)},
    {kind: 'gap', height: 8},
    heading(
      '3  Decisions and next bets',
      `${told(fact('overdue'), 'overdue', 'overdue')}&${told(fact('open'), 'open', 'open')}&${told(fact('undecided'), 'undecided', 'undecided')}`,
      15,
    ),
    {kind: 'spill', key: 'bets', rows: room.bets, columns: betColumns(references)},
    {kind: 'gap', height: 8},
    heading(
      '4  Risks and guardrails',
      `IF(${fact('guards')}=0;"";${fact('hold')}&" of "&${fact('guards')}&" hold")`,
      5,
    ),
    {kind: 'spill', key: 'guards', rows: room.guards, columns: guardColumns(references)},
  ];
}

/** Counts, each once, and what decides whose rows they are. */
function facts(references: PageReferences): Block {
  const {at} = references;
  const kind = at('kindOf', 'kind');
  const items: readonly (readonly [key: string, label: string, value: Formula])[] = [
    ['gone', 'A sheet is gone', isGone(references)],
    ['isWide', 'More than weekly', `OR(${kind}="Monthly";${kind}="Mid-cycle")`],
    ['isMidCycle', 'Mid-cycle', `${kind}="Mid-cycle"`],
    ['ids', 'Ids of the team', idsOfTeam(references)],
    ['deltas', 'KPIs to look at', countOf(deltas(references))],
    ['moved', 'KPIs that moved', `${kpisThat(references, 'Better')}+${kpisThat(references, 'Worse')}`],
    ['noise', 'KPIs as usual', kpisThat(references, 'Noise')],
    ['unverified', 'KPIs unverified', kpisThat(references, 'Unverified')],
    ['later', 'KPIs for the monthly review', kpisForLater(references)],
    ['results', 'Key results to discuss', countOf(results(references))],
    ['fine', 'Key results on track or done', resultsThat(references, ['On track', 'Achieved'])],
    ['notStarted', 'Key results not started', resultsThat(references, ['Not started'])],
    ['bets', 'To decide', countOf(bets(references))],
    ['overdue', 'Decisions overdue', decisionsThat(references, 'Overdue')],
    ['open', 'Decisions open', decisionsThat(references, 'Open')],
    [
      'undecided',
      'Undecided',
      `${decisionsThat(references, 'Undecided')}+SUMPRODUCT(1*(${isUndecided(references)}))`,
    ],
    ['guards', 'Guardrails', countOf(guards(references))],
    [
      'hold',
      'Guardrails that hold',
      `${guardrailsThat(references, 'OK')}+${guardrailsThat(references, 'Watch')}`,
    ],
    ['tripped', 'Guardrails tripped', guardrailsThat(references, 'Tripped')],
  ];
  return {
    kind: 'pairs',
    key: 'facts',
    items: items.map(([key, label, value]) => ({key, label, value: `=${value}`})),
  };
}

/** Every figure of the lists in its unit, by one call: what is usual, where a key result ends, and the safe bet. */
function inUnits(references: PageReferences): Block {
  const {at, sheet} = references;
  const {kpis, okrs} = sheet;
  const [name, id] = [at('keys', 'kpi'), at('keys', 'id')];
  const nothing = `IF(${id}="";"";"")`;
  const usual = (values: string | undefined): string => (kpis ? lookedUp(name, kpis.name, values!) : nothing);
  const judged = (values: string): string =>
    okrs
      ? `IF(IFERROR(${lookedUp(id, okrs.id, okrs.chance)};"")="";"";${lookedUp(id, okrs.id, values)})`
      : nothing;
  const unit = okrs ? lookedUp(id, okrs.id, unitBeside(references, okrs)) : nothing;
  const values = each(
    `HSTACK(${usual(kpis?.mean)};${okrs ? judged(okrs.p50) : nothing};${okrs ? judged(okrs.p80) : nothing})`,
  );
  const units = each(`HSTACK(${usual(kpis?.unit)};${unit};${unit})`);
  return {
    kind: 'spill',
    key: 'figures',
    rows: room.results,
    columns: [
      {key: 'usual', title: 'Usually', of: `IN_UNIT(${values};${units})`},
      {key: 'likely', title: 'Likely end'},
      {key: 'cautious', title: 'Safe bet'},
    ],
  };
}

function behind(references: PageReferences): Block[] {
  return [
    {kind: 'heading', title: 'The figures behind this page'},
    facts(references),
    {
      kind: 'spill',
      key: 'keys',
      rows: room.results,
      columns: [
        ...resultKeys(references),
        {
          key: 'kpi',
          title: 'KPI',
          of: each(`IF(${references.at('deltas', 'word')}="";"";${references.at('deltas', 'name')})`),
        },
      ],
    },
    inUnits(references),
    {kind: 'spill', key: 'betRows', rows: room.bets, columns: betRows(references)},
    {kind: 'spill', key: 'guardRows', rows: room.guards, columns: guardRows(references)},
    {
      kind: 'spill',
      key: 'warnings',
      rows: WARNINGS,
      none: '',
      columns: [
        {key: 'word', title: 'Warning', of: earlyWarnings(references)},
        {key: 'what', title: 'What'},
        {key: 'soWhat', title: 'So what'},
        {key: 'owner', title: 'Owner'},
        {key: 'since', title: 'Since'},
        {key: 'answer', title: 'Answer'},
        {key: 'about', title: 'About'},
      ],
    },
  ];
}

export const reviewPage: PageTemplate = {
  kind: 'page',
  key: 'reviewPage',
  title: 'Review',
  purpose:
    'The meeting on one page: what moved, which key results need a word, what is to be decided, what must not break.',
  needs: ['settings'],
  reads: ['settings', 'kpis', 'guardrails', 'checkIns', 'okrs', 'initiatives', 'decisions'],
  printed: 'portrait',
  grid: [84, 296, 78, 92, 78, 96, 300, 66],
  isCalm: true,
  isBehindHidden: true,
  body,
  behind,
};
