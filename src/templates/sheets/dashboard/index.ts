/**
 * One minute for leadership: a landscape page that says how the business is, what we are doing about it, what worries,
 * and who decides what by when. Nothing is typed, the order never changes, colour stands only where a look is needed.
 */
import type {Block} from '../../blocks/block';
import {isWord} from '../../formula/conditions';
import type {PageReferences, PageTemplate} from '../../template';
import {isMadeUp} from '../made-up';
import {behind} from './behind';
import {business, whatWeDo, worries} from './lists';
import {scopeOf} from './scope';
import {sentence} from './sentence';
import {tiles} from './tiles';

/** Left: KPI over two columns, latest, vs usual, 26 weeks, signal, aim, what to look at. A gap. Right: the OKRs. */
const grid = [76, 76, 70, 70, 80, 74, 92, 74, 14, 50, 274, 82, 68, 112, 54, 54];
const LEFT = 8;
/** Columns of a team's name. */
const TEAM = 4;

/** Said behind the number of targets that moved while nobody says why. */
const UNEXPLAINED = ' changed without a reason';

/** Since when targets cannot move without a trace. */
function lock({names, sheet: {ledger, okrs}, at}: PageReferences, isOfTeam: boolean): string {
  if (!ledger) return '""';
  const lockedOn = `XLOOKUP(${names.cycleStart};${ledger.cycleStart};${ledger.lockedOn})`;
  // A team answers for its own promises.
  const mine = isOfTeam && okrs ? `*(COUNTIFS(${okrs.id};${ledger.id};${okrs.ofTeam};${at('team')})>0)` : '';
  const unexplained = `SUMPRODUCT(${isWord(ledger.verdict, 'Unexplained')}${mine || '*1'})`;
  const changed = `IF(${unexplained}=0;"";", "&${unexplained}&"${UNEXPLAINED}")`;
  return `IFERROR(" · targets locked "&TEXT(${lockedOn};"d mmm")&${changed};" · targets not locked")`;
}

/** Which week it is, and of which day the figures are; of an example that they are made up. */
function week(references: PageReferences, isOfTeam: boolean): string {
  const {
    names,
    sheet: {kpiData},
  } = references;
  // A quarter of 92 days has thirteen weeks, and its last day lies in the thirteenth.
  const all = `ROUND((${names.cycleEnd}+1-${names.cycleStart})/7;0)`;
  const present = `INT((${names.asOf}-${names.cycleStart})/7)+1`;
  const isIn = `AND(ISNUMBER(${names.cycleStart});ISNUMBER(${names.cycleEnd});${names.asOf}>=${names.cycleStart};${names.asOf}<=${names.cycleEnd})`;
  const number = `IF(${isIn};"Week "&MIN(${present};MAX(${all};1))&" of "&MAX(${all};1)&" · ";"")`;
  const day = `"as of "&TEXT(${names.asOf};"d mmm yyyy")`;
  return `${number}&${kpiData ? `${day}&IF(${isMadeUp(kpiData.source)};" · made-up history";"")` : day}&${lock(references, isOfTeam)}`;
}

function heading(references: PageReferences, isOfTeam: boolean): Block {
  const {settings, instance} = references;
  // Beside the name of a team stands the cycle as well.
  const title = isOfTeam ? TEAM : LEFT;
  const cycle = `TEXTJOIN(" · ";TRUE;${settings.organisation};${settings.cycleName})`;
  return {
    kind: 'beside',
    parts: [
      {
        columns: title,
        blocks: [
          isOfTeam
            ? {
                kind: 'title',
                key: 'team',
                says: {
                  seed: instance,
                  choices: {kind: 'setting', setting: 'teams'},
                  help: 'A team of the list on Settings.',
                  note: 'The team that this page is about. Choose another one and the whole page follows.',
                },
              }
            : {kind: 'title', says: `=IF(${cycle}="";"Dashboard";${cycle})`},
        ],
      },
      {
        columns: grid.length - title,
        blocks: [
          {
            kind: 'text',
            says: isOfTeam
              ? `=TEXTJOIN(" · ";TRUE;${settings.cycleName};${week(references, isOfTeam)})`
              : `=${week(references, isOfTeam)}`,
            align: 'right',
            mark: {meaning: 'watch', where: (cell) => `REGEXMATCH(${cell};"${UNEXPLAINED}$")`},
          },
        ],
      },
    ],
  };
}

function body(references: PageReferences, isOfTeam: boolean): Block[] {
  const scope = scopeOf(references, isOfTeam);
  const gap: Block = {kind: 'gap', height: 8};
  return [
    heading(references, isOfTeam),
    {kind: 'headline', says: sentence(references, scope), height: 42, isLoud: true},
    {kind: 'gap', height: 4},
    tiles(references, scope),
    gap,
    {
      kind: 'beside',
      parts: [
        {columns: LEFT, blocks: business(references, scope)},
        {columns: 1, blocks: []},
        {columns: grid.length - LEFT - 1, blocks: whatWeDo(references, scope)},
      ],
    },
    gap,
    ...worries(references, scope),
  ];
}

const common = {
  kind: 'page',
  // What is missing is said in its place, so that OKRs alone have their page, too.
  needs: ['settings', 'okrs'],
  reads: ['settings', 'kpis', 'kpiData', 'guardrails', 'okrs', 'decisions', 'initiatives', 'ledger'],
  printed: 'landscape',
  grid,
  isCalm: true,
  isBehindHidden: true,
} as const satisfies Partial<PageTemplate>;

export const dashboardPage: PageTemplate = {
  ...common,
  key: 'dashboardPage',
  title: 'Dashboard',
  front: 2,
  purpose: 'One page for leadership: how the business is, what we do about it, what worries and who decides.',
  body: (references) => body(references, false),
  behind: (references) => behind(references, scopeOf(references, false)),
};

/** The same for the rows of one team and the KPIs that they name. */
export const teamDashboardPage: PageTemplate = {
  ...common,
  key: 'teamDashboardPage',
  title: 'Dashboard of a team',
  purpose: 'The Dashboard for the OKRs of one team and the KPIs that they push.',
  instanceOf: {setting: 'teams', prefix: 'dashboard', answer: 'team'},
  tab: (team) => `Dashboard · ${team}`,
  body: (references) => body(references, true),
  behind: (references) => behind(references, scopeOf(references, true)),
};
