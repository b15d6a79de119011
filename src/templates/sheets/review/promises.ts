/** Fifth list of Review, half-way through the cycle: what is otherwise than promised and why, and where it led then and now. */
import type {Block, BlockColumn, Formula} from '../../blocks/block';
import {isFilled, isWord} from '../../formula/conditions';
import {each, lookedUp} from '../../formula/each';
import {clipped, type RankedRows, ranked, shownCell} from '../../formula/ranked';
import type {PageReferences} from '../../template';
import {isOfThisCycle, isPromise} from '../ledger';
import {concernsThem, either, fetched, room, saysNothing} from './terms';

type Ledger = NonNullable<PageReferences['sheet']['ledger']>;

function isShownPromise(references: PageReferences, ledger: Ledger): string {
  const {at, names} = references;
  return `${at('facts', 'isMidCycle')}*${isPromise(ledger, names)}*${concernsThem(references, ledger.id)}`;
}

const isUnexplained = ({verdict}: Ledger): string => isWord(verdict, 'Unexplained');

export function promises(references: PageReferences): RankedRows[] {
  const {ledger} = references.sheet;
  if (!ledger) return [];
  const {id, kind, now, reason, agreedBy, kpi} = ledger;
  const hasOutlook = `${isWord(kind, 'Key result')}*ISNUMBER(${ledger.likely})`;
  return [
    {
      columns: [
        `IF(${isUnexplained(ledger)};"Unexplained";IF(${isFilled(now)};"Explained";IF(${isFilled(id)};"As locked";"")))`,
        shownCell(id),
        `IF(${isWord(kind, 'Key result')};${shownCell(kpi)};"")`,
        `IFERROR(IF(${now}="";"";${now}&": "&IF(${reason}="";"no reason given";${reason}));"⚠")`,
        shownCell(agreedBy),
        shownCell(kind),
      ],
      where: `${isShownPromise(references, ledger)}*${either(isFilled(now), hasOutlook)}`,
      // A target that moved comes before what else did.
      rank: `IF(${isUnexplained(ledger)};1;IF(${isFilled(now)};2;3))+IFERROR(IF(LEFT(${now};6)="target";0;1);1)/10`,
    },
  ];
}

/** How many promises of this meeting are otherwise now; of those, how many nobody explains. */
export function changesThat(references: PageReferences, isAll: boolean): string {
  const {ledger} = references.sheet;
  if (!ledger) return '0';
  const which = isAll ? isFilled(ledger.now) : isUnexplained(ledger);
  return `SUMPRODUCT(1*(${isShownPromise(references, ledger)}*${which}))`;
}

/** The rows, behind the page. */
export function promiseRows(references: PageReferences): BlockColumn[] {
  const {at, names, sheet} = references;
  const {ledger} = sheet;
  const unlocked = 'Not locked: targets can move without a trace. Lock the cycle under Cycle.';
  const none = ledger
    ? `IF(SUMPRODUCT(1*(${isOfThisCycle(ledger, names)}))=0;"${unlocked}";"As locked: nothing has changed, and no KPI had an outlook.")`
    : `"${unlocked}"`;
  const all = ranked(promises(references), at('facts', 'promises'), {
    rows: room.promises,
    none: `IF(${at('facts', 'isMidCycle')};${saysNothing(references, none)};"")`,
    more: 'more on Ledger',
  });
  return [
    {key: 'state', title: 'State', of: all},
    {key: 'id', title: 'Promise'},
    {key: 'kpi', title: 'KPI'},
    {key: 'why', title: 'What changed, and why'},
    {key: 'agreedBy', title: 'Agreed by'},
    {key: 'kind', title: 'Kind'},
  ];
}

/** Where the KPI of each promise led when it was locked, and where it leads now: numbers, to be put into their unit. */
export function outlooks({at, names, sheet: {kpis, ledger}}: PageReferences): readonly [string, string] {
  const [id, kpi] = [at('promises', 'id'), at('promises', 'kpi')];
  const nothing = `IF(${id}="";"";"")`;
  if (!ledger || !kpis) return [nothing, nothing];
  const mine = `IF((${isOfThisCycle(ledger, names)})>0;${ledger.id};"")`;
  return [
    `IF(${kpi}="";"";IFERROR(${lookedUp(id, mine, ledger.likely)};""))`,
    // Where data leads that nobody relies on is not told anywhere.
    `IF(${kpi}="";"";IFERROR(${lookedUp(kpi, kpis.name, `IF(${isWord(kpis.signal, 'Unverified')};"";${kpis.likely})`)};""))`,
  ];
}

/** A heading that shows only at the meeting which has the list. */
const atMidCycle = ({at}: PageReferences, says: string): Formula =>
  `=IF(${at('facts', 'isMidCycle')};"${says}";"")`;

export function promiseColumns(references: PageReferences): BlockColumn[] {
  const {at, names, sheet} = references;
  const {ledger, okrs} = sheet;
  const [state, id] = [at('promises', 'state'), at('promises', 'id')];
  const title = (says: string): Formula => atMidCycle(references, says);
  const wording = okrs ? `IFERROR(" "&${lookedUp(id, okrs.id, okrs.wording)};"")` : '""';
  const mine = ledger ? `IF((${isOfThisCycle(ledger, names)})>0;${ledger.id};"")` : '';
  // Looked up among numbers alone: of a blank cell XLOOKUP makes a zero.
  const score = (key: 'lockedScore' | 'revisedScore'): Formula | null => {
    if (!ledger) return null;
    const found = lookedUp(id, mine, `IF(ISNUMBER(${ledger[key]});${ledger[key]};"")`);
    return each(`IF(${state}="";"";IFERROR(IF(ISNUMBER(${found});TEXT(${found};"0.00");"");""))`);
  };
  return [
    {title: title('State'), words: 'ledger', of: fetched(state)},
    {
      title: title('Promise'),
      of: each(`IF(${state}="";IF(${id}="";"";${id});${clipped(`TRIM(${id}&${wording})`, 48)})`),
    },
    {title: title('Likely then'), align: 'right', of: fetched(at('figures', 'atLock'))},
    {title: title('Likely now'), align: 'right', of: fetched(at('figures', 'now'))},
    {title: title('As locked'), align: 'right', isQuiet: true, of: score('lockedScore')},
    {title: title('As revised'), align: 'right', isQuiet: true, of: score('revisedScore')},
    {title: title('What changed, and why'), of: each(clipped(`IFERROR(${at('promises', 'why')}&"";"")`, 46))},
    {title: title('Agreed by'), of: fetched(at('promises', 'agreedBy'))},
  ];
}

/** The heading of the list, what it counts, and what it asks for. */
export const promiseHeading = (references: PageReferences, minutes: Formula): Block => {
  const {at} = references;
  const [changes, unexplained] = [at('facts', 'changes'), at('facts', 'unexplained')];
  const counts =
    `IF(${at('facts', 'promises')}>0;IF(${changes}=0;"nothing has changed";${changes}&IF(${changes}=1;" change";" changes")` +
    `&IF(${unexplained}=0;", explained";", "&${unexplained}&" without a reason"));"")`;
  return {
    kind: 'beside',
    parts: [
      {
        columns: 4,
        blocks: [
          {
            kind: 'heading',
            title: atMidCycle(references, '5  Since the lock: adjust a target only with a reason'),
          },
        ],
      },
      {columns: 3, blocks: [{kind: 'text', says: `=IFERROR(${counts};"")`, align: 'right'}]},
      {columns: 1, blocks: [{kind: 'text', says: minutes, align: 'right'}]},
    ],
  };
};
