/** First list of Review: what broke its limit or moved; ordinary noise gets one line. */
import type {BlockColumn} from '../../blocks/block';
import {isBlank, isFilled, isMarked, isWord} from '../../formula/conditions';
import {each, lookedUp} from '../../formula/each';
import {type RankedRows, ranked, shownCell} from '../../formula/ranked';
import type {PageReferences} from '../../template';
import {aimInShort} from '../dashboard/aim';
import {
  either,
  fetched,
  guardsThem,
  isAny,
  isNobody,
  isTheirs,
  missingSheet,
  place,
  room,
  saysNothing,
  wordOr,
} from './terms';

type Kpis = NonNullable<PageReferences['sheet']['kpis']>;

/** The weekly meeting looks at the North Star, at what drives it, and at whatever broke its limit. */
const isInSight = ({at}: PageReferences, {role, health}: Kpis): string =>
  either(
    at('facts', 'isWide'),
    isBlank(role),
    isWord(role, 'North-Star'),
    isWord(role, 'Driver'),
    isWord(health, 'Tripped'),
  );

/** A KPI is the team's when its OKRs push it, or when it broke the limit of a guardrail that protects them. */
function isTeams(references: PageReferences, {name, health, pushedBy}: Kpis): string {
  const {guardrails} = references.sheet;
  const isPushed = isTheirs(references, pushedBy);
  if (!guardrails) return isPushed;
  const scope = lookedUp(name, guardrails.kpi, guardrails.scope);
  return either(isPushed, `${isWord(health, 'Tripped')}*${guardsThem(references, scope)}`);
}

const isOfMeeting = (references: PageReferences, kpis: Kpis): string =>
  `${isFilled(kpis.name)}*${isInSight(references, kpis)}*${isTeams(references, kpis)}`;

export function deltas(references: PageReferences): RankedRows[] {
  const {kpis} = references.sheet;
  if (!kpis) return [];
  const {name, signal, health, latestText} = kpis;
  const isTripped = isWord(health, 'Tripped');
  return [
    {
      columns: [
        `IF(${isTripped};"Tripped";${wordOr(signal, 'KPIs')})`,
        shownCell(name),
        shownCell(latestText),
      ],
      where: `${isOfMeeting(references, kpis)}*${either(isTripped, isAny(signal, ['Better', 'Worse']), isMarked(signal))}`,
      rank: `IF(${isTripped};0;1+${place(signal, ['Worse', 'Better'])})`,
    },
  ];
}

/** How many KPIs of this meeting have this signal, and no broken limit. */
export function kpisThat(references: PageReferences, word: string): string {
  const {kpis} = references.sheet;
  if (!kpis) return '0';
  return `SUMPRODUCT(${isOfMeeting(references, kpis)}*${isWord(kpis.signal, word)}*(1-${isWord(kpis.health, 'Tripped')}))`;
}

/** How many moved that the weekly meeting leaves to the monthly one. */
export function kpisForLater(references: PageReferences): string {
  const {kpis} = references.sheet;
  if (!kpis) return '0';
  return `SUMPRODUCT(${isFilled(kpis.name)}*(1-${isInSight(references, kpis)})*${isAny(kpis.signal, ['Better', 'Worse'])}*${isTeams(references, kpis)})`;
}

/** Who pushes it: of what got worse, who should be moving it. */
function pushers(word: string, pushedBy: string, role: string, drives: string): string {
  return (
    `IF(${isMarked(pushedBy)};"⚠ see KPIs";IF((${word}="Worse")+(${word}="Tripped")>0;IF(${pushedBy}="";"no OKR pushes it";${pushedBy}&" should be moving it");` +
    `IF(${pushedBy}="";IF((${role}="North-Star")*(COUNTA(${drives})>0);"its drivers";"nobody");${pushedBy})))`
  );
}

function listed(references: PageReferences): string {
  const {kpis} = references.sheet;
  if (!kpis) return missingSheet('KPIs');
  const none =
    `IF(COUNTA(${kpis.name})=0;"No KPIs yet: type them on KPIs.";` +
    `IF(${isNobody(references)};"No KPI is pushed by this team.";"Nothing moved beyond ordinary noise."))`;
  const count = references.at('facts', 'deltas');
  return ranked(deltas(references), count, {
    rows: room.deltas,
    none: saysNothing(references, none),
    more: 'more on KPIs',
  });
}

export function deltaColumns(references: PageReferences): BlockColumn[] {
  const {at, sheet} = references;
  const {kpis} = sheet;
  const [word, name] = [at('deltas', 'word'), at('deltas', 'name')];
  const of = (key: 'difference' | 'why' | 'aim' | 'pushedBy' | 'role' | 'owner'): string =>
    kpis ? `IFERROR(${lookedUp(name, kpis.name, kpis[key])};"")` : '""';
  const unless = (text: string): string | null => (kpis ? each(`IF(${word}="";"";${text})`) : null);
  const remark = (mark: string, says: string): string =>
    `IF(ISNUMBER(FIND("(${mark})";${of('why')}));" · ${says}";"")`;
  return [
    {key: 'word', title: 'Signal', words: 'delta', of: listed(references)},
    {key: 'name', title: 'KPI'},
    {title: 'Latest', align: 'right'},
    {
      title: 'Usually',
      isQuiet: true,
      align: 'right',
      of: `ARRAY_CONSTRAIN(${fetched(at('figures', 'usual'))};${room.deltas};1)`,
    },
    {title: 'vs usual', align: 'right', of: unless(of('difference'))},
    // What stands in brackets is told beside it, where there is room.
    {
      title: 'Why',
      isQuiet: true,
      // Where it is too long its end is cut, and not its beginning.
      align: 'left',
      of: unless(
        `IF(${word}="Tripped";${aimInShort(of('aim'))};REGEXREPLACE(${of('why')}&"";" *[(].*$";""))`,
      ),
    },
    {
      title: 'Pushed by',
      isQuiet: true,
      of: unless(
        `${pushers(word, of('pushedBy'), of('role'), sheet.kpis?.drives ?? '""')}&${remark('before the cycle', 'since before the cycle')}&${remark('trial', 'short baseline')}`,
      ),
    },
    {title: 'Owner', of: unless(`IF(${of('owner')}="";"";${of('owner')})`)},
  ];
}
