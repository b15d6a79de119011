/** What the lists of Review share: its kind, whose rows it is about, and looking up what a row shows. */

import type {Formula} from '../../blocks/block';
import {isMarked, isSame, isWord} from '../../formula/conditions';
import {each, lookedUp} from '../../formula/each';
import {shownCell} from '../../formula/ranked';
import type {PageReferences} from '../../template';

/** How many rows each list has. */
export const room = {deltas: 6, results: 9, bets: 9, guards: 5, promises: 9} as const;

/** What a list says whose sheet is not there. */
export const missingSheet = (title: string): string =>
  `HSTACK("";"No ${title} sheet yet: make it under Build.")`;

/** Whether a sheet was deleted after this page was made: a reference to it is an error then. */
export function isGone({sheet}: PageReferences): string {
  const {kpis, okrs, guardrails, decisions, checkIns, initiatives, evidence, ledger} = sheet;
  const first = [
    kpis?.name,
    okrs?.id,
    guardrails?.name,
    decisions?.about,
    checkIns?.id,
    initiatives?.initiative,
    evidence?.test,
    ledger?.id,
  ];
  const errors = first.flatMap((range) => (range ? [`ISERROR(INDEX(${range};1;1))`] : []));
  return `OR(${['FALSE', ...errors].join(';')})`;
}

/** What a list says that has no rows. A sheet that is gone has none either, and that is no good news. */
export const saysNothing = ({at}: PageReferences, says: string): string =>
  `IF(${at('facts', 'gone')};"A sheet is gone: choose Repair under Build.";${says})`;

/** What a list that fetches its rows from behind the page takes from there. */
export const fetched = (range: string): string => each(`IFERROR(${range}&"";"")`);

/** One of several conditions holds. A sum, because a single TRUE would be more than any number. */
export const either = (...conditions: readonly string[]): string => `(0+${conditions.join('+')}>0)`;

/** From the first cell of a column to the last of another one. */
export const across = (first: string, last: string): string =>
  `${first.split(':')[0]}:${last.split(':').pop()}`;

export const isAny = (range: string, words: readonly string[]): string =>
  either(...words.map((word) => isWord(range, word)));

/** The place of a word in a list, worst first; a mark that something could not be computed comes before them all. */
export const place = (range: string, words: readonly string[]): string =>
  `IFERROR(MATCH(${range};VSTACK(${words.map((word) => `"${word}"`).join(';')});0);0)`;

/** A word, or where to read why there is none. */
export const wordOr = (range: string, title: string): string =>
  `IF(${isMarked(range)};"⚠ see ${title}";${shownCell(range)})`;

/** Everybody's rows, or those of one team. */
export const isEverybody = (team: string): string => `OR(${team}="";${team}="All")`;

/** Matches nothing that could be an id. */
const NOBODY = 'nobody';

/**
 * A pattern that finds the ids of the team's rows, and of their objectives, in a list of ids; it finds everything when
 * the page is everybody's.
 */
export function idsOfTeam({at, sheet: {okrs}}: PageReferences): string {
  const team = at('teamOf', 'team');
  if (!okrs) return '".*"';
  const {id} = okrs;
  const isOne = isSame(okrs.ofTeam, team);
  const theirs = `TEXTJOIN("|";TRUE;FILTER(${id};${isOne});FILTER(REGEXREPLACE(${id}&"";"[.].*$";"");${isOne}))`;
  return `IF(${isEverybody(team)};".*";IFERROR("(?i)(^|[ ,;])("&SUBSTITUTE(${theirs};".";"[.]")&")([ ,;]|$)";"${NOBODY}"))`;
}

/** Whether no row of OKRs is the team's. */
export const isNobody = ({at}: PageReferences): string => `${at('facts', 'ids')}="${NOBODY}"`;

/** Whether a list of ids names one of the team's. */
export const isTheirs = ({at}: PageReferences, ids: string): string =>
  `IFERROR(REGEXMATCH(${ids}&"";${at('facts', 'ids')});FALSE)`;

/** A guardrail is the team's when it protects everything or one of its rows. */
export const guardsThem = (references: PageReferences, scope: string): string =>
  either(isWord(scope, 'All'), isTheirs(references, scope));

/** Whether an id, a KPI or a guardrail is the team's: a KPI that its OKRs push, a guardrail that protects them. */
export function concernsThem(references: PageReferences, about: string): string {
  const {kpis, guardrails} = references.sheet;
  const of = [
    isTheirs(references, about),
    ...(kpis ? [isTheirs(references, lookedUp(about, kpis.name, kpis.pushedBy))] : []),
    ...(guardrails ? [guardsThem(references, lookedUp(about, guardrails.name, guardrails.scope))] : []),
  ];
  return either(...of);
}

/** Minutes at each kind of meeting. */
export interface Minutes {
  readonly weekly: number;
  readonly monthly: number;
  readonly midCycle: number;
}

const told = (minutes: number): string => (minutes === 0 ? '""' : `"${minutes} min"`);

export const minutesOf = ({at}: PageReferences, {weekly, monthly, midCycle}: Minutes): Formula =>
  `=IF(${at('facts', 'isMidCycle')};${told(midCycle)};IF(${at('facts', 'isWide')};${told(monthly)};${told(weekly)}))`;
