/** Third list of Review: what was decided and is still open, and what waits for a decision. */
import type {BlockColumn} from '../../blocks/block';
import {isBlank, isFilled, isWord} from '../../formula/conditions';
import {blankBeside, clipped, type RankedRows, ranked, shownCell} from '../../formula/ranked';
import {isDoneInVain} from '../../formula/warnings';
import type {PageReferences} from '../../template';
import {across, concernsThem, either, fetched, isAny, room, saysNothing} from './terms';

/** What comes first: the whole part of a rank; what is due sooner comes before what is due later. */
const ORDER = {overdue: 1, open: 2, asked: 3, readOut: 4, warned: 5, helped: 6, initiative: 7} as const;

const shortDay = (day: string): string => `IF(ISNUMBER(${day});TEXT(${day};"d mmm");"")`;

/** Days as a fraction, so that they order rows of one kind. */
const fraction = (day: string): string => `IF(ISNUMBER(${day});${day};99999)/100000`;

function decided(references: PageReferences): RankedRows[] {
  const {sheet, names} = references;
  if (!sheet.decisions) return [];
  const {state, decision, concerns, due, about, owner} = sheet.decisions;
  const isOverdue = isWord(state, 'Overdue');
  const isOpen = `(${isOverdue}+${isWord(state, 'Open')}+${isWord(state, 'Undecided')}+IFERROR(LEFT(${state};1)="⚠";FALSE)>0)`;
  const late = `IF(${isOverdue};IF(${names.asOf}-${due}=1;"1 day late";(${names.asOf}-${due})&" days late")&IF(${isBlank(concerns)};"";" · ");"")`;
  return [
    {
      columns: [
        `IF(IFERROR(LEFT(${state};1)="⚠";FALSE);"Open";${shownCell(state)})`,
        `IFERROR(IF(${decision}="";${concerns};${decision});"⚠")`,
        `IFERROR(${shortDay(due)};"")`,
        shownCell(about),
        `IFERROR(${late}&IF(${decision}="";"";${concerns});"")`,
        shownCell(owner),
      ],
      where: `${isOpen}*${concernsThem(references, about)}`,
      rank: `IFERROR(IF(${isOverdue};${ORDER.overdue};IF(${isWord(state, 'Undecided')};${ORDER.asked};${ORDER.open}))+${fraction(due)};${ORDER.open})`,
    },
  ];
}

/** Whether a decision about it was asked for on the Decisions sheet. */
const isAsked = ({sheet: {decisions}}: PageReferences, about: string): string =>
  decisions ? `COUNTIFS(${decisions.about};${about};${decisions.state};"Undecided")` : '0';

/** Warnings that nobody decided about. */
export function isUndecided(references: PageReferences): string {
  const {at} = references;
  const [answer, about] = [at('warnings', 'answer'), at('warnings', 'about')];
  return `${isWord(answer, 'Undecided')}*(${isAsked(references, about)}=0)*${concernsThem(references, about)}`;
}

/** Rows of those that worry: what becomes of each, in a word and a sentence. */
function fromWarnings(
  {at}: PageReferences,
  said: {readonly word: string; readonly says: string; readonly where: string; readonly order: number},
): RankedRows {
  const of = (key: string): string => at('warnings', key);
  return {
    columns: [
      said.word,
      said.says,
      blankBeside(of('answer')),
      shownCell(of('about')),
      shownCell(of('soWhat')),
      shownCell(of('owner')),
    ],
    where: said.where,
    rank: `IFERROR(IF(${of('answer')}="";0;0);0)+${said.order}`,
  };
}

function warned(references: PageReferences): RankedRows {
  const of = (key: string): string => references.at('warnings', key);
  return fromWarnings(references, {
    word: shownCell(of('answer')),
    says: shownCell(of('what')),
    where: isUndecided(references),
    order: ORDER.warned,
  });
}

const isToAskAgain = (references: PageReferences): string =>
  `${isDoneInVain(references)}*${concernsThem(references, references.at('warnings', 'about'))}`;

/** How many of those that worry had been decided and done. */
export const doneInVain = (references: PageReferences): string =>
  `SUMPRODUCT(1*(${isToAskAgain(references)}))`;

function helped(references: PageReferences): RankedRows {
  const answer = references.at('warnings', 'answer');
  return fromWarnings(references, {
    word: `IF(${answer}="";"";"Done")`,
    says: `"Did it help? "&${shownCell(answer)}`,
    where: isToAskAgain(references),
    order: ORDER.helped,
  });
}

/** Tests that say something, and about which nobody decided. */
const BROKEN = 'Broken split';
const READ_OUT = ['Go', 'Stop', 'Iterate', BROKEN, 'Blocked'] as const;
const NOTHING_READ = 'nothing can be read from it';

const isReadOut = (references: PageReferences): string => {
  const {evidence} = references.sheet;
  if (!evidence) return '0';
  const {verdict, decision, keyResult} = evidence;
  return `${isAny(verdict, READ_OUT)}*${isBlank(decision)}*${concernsThem(references, keyResult)}`;
};

function readOut(references: PageReferences): RankedRows[] {
  const {evidence} = references.sheet;
  if (!evidence) return [];
  const {test, keyResult, verdict, interval, owner, readsOut} = evidence;
  return [
    {
      columns: [
        shownCell(verdict),
        `"Decide: "&${shownCell(test)}`,
        `IFERROR(${shortDay(readsOut)};"")`,
        shownCell(keyResult),
        `IFERROR(IF(${isWord(verdict, BROKEN)};"${NOTHING_READ}";IF(${isBlank(interval)};"";"the difference is "&${interval}));"")`,
        shownCell(owner),
      ],
      where: isReadOut(references),
      rank: `IFERROR(IF(${verdict}="";0;0);0)+${ORDER.readOut}`,
    },
  ];
}

/** How many tests wait for a decision. */
export const testsToDecide = (references: PageReferences): string =>
  references.sheet.evidence ? `SUMPRODUCT(${isReadOut(references)})` : '0';

/** Once a month: work that is done, or whose key result does not move, and that nobody kept, retired or replaced. */
export function toKeepOrRetire(references: PageReferences): RankedRows[] {
  const {initiatives} = references.sheet;
  if (!initiatives) return [];
  const {initiative, keyResult, okrStatus, status, decision, owner, due} = initiatives;
  const needsLook = either(
    isWord(status, 'Done'),
    `1-${isAny(okrStatus, ['On track', 'Achieved', 'Not started'])}`,
  );
  return [
    {
      columns: [
        `IF(${isFilled(initiative)};"Undecided";"")`,
        `"Keep, retire, replace? "&${shownCell(initiative)}`,
        `IFERROR(${shortDay(due)};"")`,
        shownCell(keyResult),
        `IFERROR(IF(${isFilled(keyResult)};${keyResult}&" is "&${shownCell(okrStatus)}&IF(${isWord(status, 'Done')};" · work done";"");"moves no key result");"")`,
        shownCell(owner),
      ],
      where: `${references.at('facts', 'isWide')}*${isFilled(initiative)}*${isBlank(decision)}*(1-${isWord(status, 'Stopped')})*${needsLook}*${concernsThem(references, keyResult)}`,
      rank: `${ORDER.initiative}+IF(${isWord(okrStatus, 'Off track')};0;1)/10`,
    },
  ];
}

export const bets = (references: PageReferences): RankedRows[] => [
  ...decided(references),
  ...readOut(references),
  warned(references),
  ...(references.sheet.decisions ? [helped(references)] : []),
  ...toKeepOrRetire(references),
];

/** How many decisions of this meeting are in this state. */
export function decisionsThat(references: PageReferences, word: string): string {
  const {decisions} = references.sheet;
  if (!decisions) return '0';
  return `SUMPRODUCT(${isWord(decisions.state, word)}*${concernsThem(references, decisions.about)})`;
}

/** The rows, behind the page. */
export function betRows(references: PageReferences): BlockColumn[] {
  const none = references.sheet.decisions
    ? '"Nothing open, and nothing undecided."'
    : '"Nothing undecided. Make Decisions under Build."';
  const all = ranked(bets(references), references.at('facts', 'bets'), {
    rows: room.bets,
    none: saysNothing(references, none),
    more: 'more to decide',
  });
  return [
    {key: 'state', title: 'State', of: all},
    {title: 'Decision or question'},
    {title: 'Due'},
    {key: 'about', title: 'About'},
    {key: 'why', title: 'Why now'},
    {key: 'owner', title: 'Owner'},
  ];
}

/** Beside a long name two cells stay empty, so that it is shown in full. */
export const betColumns = ({at}: PageReferences): BlockColumn[] => [
  {
    title: 'State',
    words: 'bet',
    of: fetched(clipped(across(at('betRows', 'state'), at('betRows', 'about')), 48)),
  },
  {title: 'Decision or question'},
  {title: 'Due', align: 'right'},
  {title: 'About', span: 3},
  {
    title: 'Why now',
    isQuiet: true,
    of: fetched(clipped(across(at('betRows', 'why'), at('betRows', 'owner')), 46)),
  },
  {title: 'Owner'},
];
