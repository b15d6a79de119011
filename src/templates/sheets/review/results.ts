/** Second list of Review: the key results that need a word, where they will end, and what blocks them. */
import type {BlockColumn} from '../../blocks/block';
import {isFilled, isMarked, isWord} from '../../formula/conditions';
import {each, lookedUp} from '../../formula/each';
import {clipped, type RankedRows, ranked, shownCell} from '../../formula/ranked';
import type {PageReferences} from '../../template';
import {isKeyResult, ownerOf, ownOrOfKpi} from '../okr-rows';
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

type Okrs = NonNullable<PageReferences['sheet']['okrs']>;

/** Worst first. */
const TO_DISCUSS = ['Paused', 'Off track', 'At risk', 'Unverified', 'No data'] as const;

/** A guardrail that protects everything pauses everything: more rows than this say it in one. */
const MOST_PAUSED = 3;

/** Whether those that are paused stand in one row. */
const isFolded = ({at}: PageReferences): string => `(${at('facts', 'paused')}>${MOST_PAUSED})`;

/** How many key results need a word, those in one row counted each. */
export const resultsToDiscuss = (references: PageReferences): string =>
  `${references.at('facts', 'results')}+IF(${isFolded(references)};${references.at('facts', 'paused')}-1;0)`;

/** The guardrails that pause them, with value and limit. */
export function pausedBy(references: PageReferences): string {
  const {guardrails} = references.sheet;
  if (!guardrails) return '""';
  const isTheirs = guardsThem(references, guardrails.scope);
  return `IFERROR(TEXTJOIN(" · ";TRUE;FILTER(${guardrails.says};${isWord(guardrails.status, 'Tripped')}*${isTheirs}));"")`;
}

const isOfMeeting = (references: PageReferences, {id}: Okrs): string =>
  `IFERROR(${isKeyResult(id)};FALSE)*${isTheirs(references, id)}`;

export function results(references: PageReferences): RankedRows[] {
  const {okrs} = references.sheet;
  if (!okrs) return [];
  const {id, status, chance, barChance} = okrs;
  const paused = references.at('facts', 'paused');
  return [
    {
      columns: ['"Paused"', `${paused}&" key results"`],
      where: isFolded(references),
      rank: '0',
    },
    {
      columns: [wordOr(status, 'OKRs'), shownCell(id)],
      where: `${isOfMeeting(references, okrs)}*${either(isAny(status, TO_DISCUSS), isMarked(status))}*(1-${isWord(status, 'Paused')}*${isFolded(references)})`,
      // Of two alike, the one with the lower chance.
      rank: `${place(status, TO_DISCUSS)}+IF(${isFilled(chance)}*ISNUMBER(${barChance})>0;${barChance};1)/10`,
    },
  ];
}

/** How many key results of this meeting have one of these statuses. */
export function resultsThat(references: PageReferences, words: readonly string[]): string {
  const {okrs} = references.sheet;
  return okrs ? `SUMPRODUCT(${isOfMeeting(references, okrs)}*${isAny(okrs.status, words)})` : '0';
}

/** The statuses and ids, behind the page: the columns of the list look up what they show by the id. */
export function resultKeys(references: PageReferences): BlockColumn[] {
  const {okrs} = references.sheet;
  if (!okrs)
    return [
      {key: 'word', title: 'Status', of: missingSheet('OKRs')},
      {key: 'id', title: 'Id'},
    ];
  const none =
    `IF(COUNTA(${okrs.id})=0;"No key results yet: paste them under Write.";` +
    `IF(${isNobody(references)};"No row of OKRs names this team under Team.";"Every key result is on track or done."))`;
  const all = ranked(results(references), references.at('facts', 'results'), {
    rows: room.results,
    none: saysNothing(references, none),
    more: 'more on OKRs',
  });
  return [
    {key: 'word', title: 'Status', of: all},
    {key: 'id', title: 'Id'},
  ];
}

/** What blocks it, by its newest check-in. */
function blocker({sheet: {checkIns}}: PageReferences, id: string, last: string): string {
  if (!checkIns) return '""';
  const key = `${checkIns.id}&"|"&${checkIns.date}`;
  return `IFERROR(XLOOKUP(${id}&"|"&${last};${key};${checkIns.blockedBy};"";0;-1)&"";"")`;
}

/** Pieces of a text that are there, with a point between them. */
const joined = (first: string, second: string): string =>
  `${first}&IF((${first}="")+(${second}="")>0;"";" · ")&${second}`;

/** What comes next, or what is in the way; half-way through the cycle, what stands beside it. */
function ahead(references: PageReferences, okrs: Okrs): string {
  const {at} = references;
  const [word, id] = [at('keys', 'word'), at('keys', 'id')];
  const of = (values: string): string => `IFERROR(${lookedUp(id, okrs.id, values)}&"";"")`;
  const why = blocker(references, id, of(okrs.lastCheckIn));
  const blocked = `IF(${why}="";"";"blocked by "&LOWER(${why}))`;
  const pause = `IF(${word}="Paused";${of(okrs.pausedBy)};"")`;
  const next = joined(blocked, `IF(${of(okrs.nextStep)}="";${pause};${of(okrs.nextStep)})`);
  // The chance has a column of its own.
  const warned = `REGEXREPLACE(IFERROR(${lookedUp(id, at('warnings', 'about'), at('warnings', 'soWhat'))}&"";"");"^chance [^·]*$";"")`;
  const beside = joined(warned, `IF(${of(okrs.guardrailState)}="Watch";"a guardrail on watch";"")`);
  const own = `IF(${at('facts', 'isMidCycle')}*(${beside}<>"")>0;${beside};${next})`;
  return `IF((${word}="Paused")*${isFolded(references)}>0;${at('facts', 'pausedBy')};${own})`;
}

export function resultColumns(references: PageReferences): BlockColumn[] {
  const {at, sheet} = references;
  const {okrs} = sheet;
  const [word, id] = [at('keys', 'word'), at('keys', 'id')];
  const of = (values: (okrs: Okrs) => string): string =>
    okrs ? `IFERROR(${lookedUp(id, okrs.id, values(okrs))};"")` : '""';
  const unless = (text: (okrs: Okrs) => string): string | null =>
    okrs ? each(`IF(${word}="";"";${text(okrs)})`) : null;
  const last = of(({lastCheckIn}) => lastCheckIn);
  const state = of(({stale}) => stale);
  const isByKpi = `(${of(({current}) => current)}="")*(${of(({kpi}) => kpi)}<>"")>0`;
  return [
    {title: 'Status', words: 'okr', of: fetched(word)},
    {
      title: 'Key result',
      of: each(
        `IF(${word}="";IF(${id}="";"";${id});${clipped(`TRIM(${id}&" "&${of(({wording}) => wording)})`, 48)})`,
      ),
    },
    {title: 'Likely end', align: 'right', of: fetched(at('figures', 'likely'))},
    {title: 'Safe bet', align: 'right', of: fetched(at('figures', 'cautious'))},
    {title: 'Chance', align: 'right', of: unless(() => of(({chance}) => chance))},
    {
      title: 'Check-in',
      words: 'checkIn',
      of: unless(
        () =>
          `IF(${isByKpi};"by its KPI";IF(ISNUMBER(${last})*(${state}="OK")>0;TEXT(${last};"d mmm");${state}))`,
      ),
    },
    {
      title: `=IF(${at('facts', 'isMidCycle')};"What stands beside it, or comes next";"Next step, or what blocks it")`,
      of: unless((there) => clipped(ahead(references, there), 46)),
    },
    {title: 'Owner', of: unless(() => of((there) => ownerOf({of: there, sheet})))},
  ];
}

/** The unit of key results, as far as it stands right beside a figure. */
export function unitBeside({sheet}: PageReferences, okrs: Okrs): string {
  const unit = ownOrOfKpi({of: okrs, sheet}, 'unit');
  return `IF(IFERROR(REGEXMATCH(${unit};"^[%$€£¥]");FALSE)*${isFilled(okrs.id)}>0;${unit};"")`;
}
