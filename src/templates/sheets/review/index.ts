/**
 * The meeting on one printed portrait page: what moved, which key results need a word, what is to be decided, what must
 * not break. Exceptions only; noise gets one line. Nothing is typed but the kind of meeting and the team.
 */
import type {Block, Formula} from '../../blocks/block';
import type {PageReferences, PageTemplate} from '../../template';
import {behind} from './behind';
import {betColumns} from './bets';
import {deltaColumns} from './deltas';
import {guardColumns} from './guards';
import {promiseColumns, promiseHeading} from './promises';
import {resultColumns} from './results';
import {isEverybody, isNobody, type Minutes, minutesOf, room} from './terms';

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
    told(fact('toDiscuss'), 'key result needs a word', 'key results need a word'),
    told(fact('overdue'), 'decision is overdue', 'decisions are overdue'),
    told(fact('undecided'), 'question waits for a decision', 'questions wait for a decision'),
    told(fact('tests'), 'test is read out', 'tests are read out'),
    told(fact('unexplained'), 'change is unexplained', 'changes are unexplained'),
  ].join('&');
  return (
    `=IFERROR(IF(${fact('gone')};"${GONE}";IF(${isNobody(references)};"No row of OKRs names this team under Team: choose another one, or none for everybody.";` +
    `IF(AND(TRUE;${isEmpty.join(';') || 'TRUE'});"Nothing to review yet. Add KPIs with their values, and OKRs in the sidebar under Write: this page fills itself.";` +
    `IF(${parts}="";"Everything is as usual, on track and decided.";${withoutPoint(parts)}&"."))));"${GONE}")`
  );
}

/** How long the parts of the meeting take, which add up to what stands at its head. */
const MINUTES: Readonly<Record<'deltas' | 'results' | 'bets' | 'guards' | 'promises', Minutes>> = {
  deltas: {weekly: 10, monthly: 15, midCycle: 15},
  results: {weekly: 15, monthly: 20, midCycle: 25},
  bets: {weekly: 15, monthly: 20, midCycle: 20},
  guards: {weekly: 5, monthly: 5, midCycle: 10},
  promises: {weekly: 0, monthly: 0, midCycle: 20},
};
const lengthOf = (kind: keyof Minutes): number =>
  Object.values(MINUTES).reduce((sum, part) => sum + part[kind], 0);
const LENGTHS: Minutes = {
  weekly: lengthOf('weekly'),
  monthly: lengthOf('monthly'),
  midCycle: lengthOf('midCycle'),
};

/** The title of a list, what need not be talked about, and the time for it. */
const heading = (
  references: PageReferences,
  name: string,
  aside: Formula,
  part: keyof typeof MINUTES,
): Block => ({
  kind: 'beside',
  parts: [
    {columns: 4, blocks: [{kind: 'heading', title: name}]},
    {columns: 3, blocks: [{kind: 'text', says: `=IFERROR(${withoutPoint(aside)};"")`, align: 'right'}]},
    {columns: 1, blocks: [{kind: 'text', says: minutesOf(references, MINUTES[part]), align: 'right'}]},
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
        {
          columns: 1,
          blocks: [
            {
              kind: 'text',
              says: minutesOf(references, LENGTHS),
              align: 'right',
            },
          ],
        },
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
                    note: 'Weekly: the North Star, its drivers and broken guardrails. Monthly: all KPIs, and the initiatives to keep, retire or replace. Mid-cycle: also what stands beside a key result that is off, and what has changed since the lock, with its reason.',
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
      references,
      '1  KPI deltas',
      `${told(fact('noise'), 'KPI on the agenda is noise: skip', 'KPIs on the agenda are noise: skip')}&${told(fact('unverified'), 'unverified', 'unverified')}&${told(fact('later'), 'moved, for the monthly review', 'moved, for the monthly review')}`,
      'deltas',
    ),
    {kind: 'spill', key: 'deltas', rows: room.deltas, columns: deltaColumns(references)},
    {kind: 'gap', height: 8},
    heading(
      references,
      '2  Key results and blockers',
      `${told(fact('fine'), 'is on track or done: skip', 'are on track or done: skip')}&${told(fact('notStarted'), 'not started', 'not started')}`,
      'results',
    ),
    {kind: 'spill', key: 'results', rows: room.results, columns: resultColumns(references)},
    {kind: 'gap', height: 8},
    heading(
      references,
      '3  Decisions and next bets',
      `${told(fact('overdue'), 'overdue', 'overdue')}&${told(fact('open'), 'open', 'open')}&${told(fact('undecided'), 'undecided', 'undecided')}&${told(fact('work'), 'to keep or retire', 'to keep or retire')}&${told(fact('tests'), 'test to decide', 'tests to decide')}&${told(fact('again'), 'done, still worrying', 'done, still worrying')}`,
      'bets',
    ),
    {kind: 'spill', key: 'bets', rows: room.bets, columns: betColumns(references)},
    {kind: 'gap', height: 8},
    heading(
      references,
      '4  Risks and guardrails',
      `IF(${fact('guards')}=0;"";${fact('hold')}&" of "&${fact('guards')}&" hold")`,
      'guards',
    ),
    {kind: 'spill', key: 'guards', rows: room.guards, columns: guardColumns(references)},
    {kind: 'gap', height: 8},
    promiseHeading(references, minutesOf(references, MINUTES.promises)),
    {kind: 'spill', key: 'promised', rows: room.promises, columns: promiseColumns(references)},
  ];
}

export const reviewPage: PageTemplate = {
  kind: 'page',
  key: 'reviewPage',
  title: 'Review',
  purpose:
    'The meeting on one page: what moved, which key results need a word, what is to be decided, what must not break.',
  needs: ['settings'],
  reads: [
    'settings',
    'kpis',
    'guardrails',
    'checkIns',
    'okrs',
    'initiatives',
    'decisions',
    'evidence',
    'ledger',
  ],
  printed: 'portrait',
  grid: [84, 296, 78, 92, 78, 96, 300, 66],
  isCalm: true,
  isBehindHidden: true,
  body,
  behind,
};
