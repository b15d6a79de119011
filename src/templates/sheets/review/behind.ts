/** What Review is drawn from: counts, the keys of its rows, figures in their units, and everything that worries. */
import type {Block, Formula} from '../../blocks/block';
import {each, lookedUp} from '../../formula/each';
import {countOf} from '../../formula/ranked';
import {earlyWarnings} from '../../formula/warnings';
import type {PageReferences} from '../../template';
import {betRows, bets, decisionsThat, doneInVain, isUndecided, testsToDecide, toKeepOrRetire} from './bets';
import {deltas, kpisForLater, kpisThat} from './deltas';
import {guardRows, guardrailsThat, guards} from './guards';
import {changesThat, outlooks, promiseRows, promises} from './promises';
import {pausedBy, resultKeys, results, resultsThat, resultsToDiscuss, unitBeside} from './results';
import {idsOfTeam, isGone, room} from './terms';

/** So many warnings are enough for any meeting; what is beyond them is in none of its counts. */
const WARNINGS = 200;

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
    ['paused', 'Key results paused', resultsThat(references, ['Paused'])],
    ['pausedBy', 'What pauses them', pausedBy(references)],
    ['results', 'Rows of key results', countOf(results(references))],
    ['toDiscuss', 'Key results to discuss', resultsToDiscuss(references)],
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
    ['again', 'Done, still worrying', doneInVain(references)],
    ['work', 'Work to keep or retire', countOf(toKeepOrRetire(references))],
    ['tests', 'Tests read out', testsToDecide(references)],
    ['guards', 'Guardrails', countOf(guards(references))],
    [
      'hold',
      'Guardrails that hold',
      `${guardrailsThat(references, 'OK')}+${guardrailsThat(references, 'Watch')}`,
    ],
    ['tripped', 'Guardrails tripped', guardrailsThat(references, 'Tripped')],
    ['promises', 'Promises to look at', countOf(promises(references))],
    ['changes', 'Changes since the lock', changesThat(references, true)],
    ['unexplained', 'Changes without a reason', changesThat(references, false)],
  ];
  return {
    kind: 'pairs',
    key: 'facts',
    items: items.map(([key, label, value]) => ({key, label, value: `=${value}`})),
  };
}

/** Every figure of the lists in its unit, by one call: what is usual, where a key result ends, the safe bet, the lock. */
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
  const [atLock, now] = outlooks(references);
  const promised = kpis ? `IFERROR(${lookedUp(at('promises', 'kpi'), kpis.name, kpis.unit)};"")` : nothing;
  const values = each(
    `HSTACK(${usual(kpis?.mean)};${okrs ? judged(okrs.p50) : nothing};${okrs ? judged(okrs.p80) : nothing};${atLock};${now})`,
  );
  const units = each(`HSTACK(${usual(kpis?.unit)};${unit};${unit};${promised};${promised})`);
  return {
    kind: 'spill',
    key: 'figures',
    rows: room.results,
    columns: [
      {key: 'usual', title: 'Usually', of: `IN_UNIT(${values};${units})`},
      {key: 'likely', title: 'Likely end'},
      {key: 'cautious', title: 'Safe bet'},
      {key: 'atLock', title: 'Likely at the lock'},
      {key: 'now', title: 'Likely now'},
    ],
  };
}

export function behind(references: PageReferences): Block[] {
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
    {kind: 'spill', key: 'promises', rows: room.promises, columns: promiseRows(references)},
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
