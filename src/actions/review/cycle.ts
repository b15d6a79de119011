/** What the quarter waits for: its days, its lock, reasons for what moved, decisions that are due, tests that read out. */
import {isoDay, shortDayName} from '../../okr/day';
import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import {type Book, numberIn, textIn} from '../book';
import {asOf, type Cycle, cycleOf} from '../cycle';
import {type Finding, finding} from './finding';
import type {Teams} from './teams';

export interface CycleState {
  readonly name: string;
  readonly lockedOn: string | null;
  readonly isOver: boolean;
}

function cycleIn(book: Book): Cycle | null {
  try {
    return cycleOf(book);
  } catch (error) {
    if (error instanceof Condition) return null;
    throw error;
  }
}

/** The first lock of the present cycle. */
function lockOf(book: Book, {start}: Cycle): number | null {
  const locks = book.rows('ledger').flatMap(({cycleStart, lockedOn}) => {
    const day = numberIn(lockedOn);
    return numberIn(cycleStart) === start && day !== null ? [day] : [];
  });
  return locks.length > 0 ? Math.min(...locks) : null;
}

export function cycleState(book: Book): CycleState {
  const cycle = cycleIn(book);
  const lock = cycle && lockOf(book, cycle);
  return {
    name: cycle?.name ?? '',
    lockedOn: lock === null ? null : isoDay(lock),
    isOver: cycle !== null && asOf(book) > cycle.end,
  };
}

const hasResults = (book: Book): boolean => book.rows('okrs').some(({id}) => textIn(id).includes('.'));

function lockFindings(book: Book): Finding[] {
  if (!hasResults(book)) return [];
  const cycle = cycleIn(book);
  if (!cycle)
    return [
      finding({
        key: 'cycle days',
        group: 'Cycle',
        word: 'No days',
        what: 'Settings do not say when the cycle begins and ends',
        soWhat: 'pace, status and outlook rest on both days',
        places: book.has('settings') ? [{sheet: book.tab('settings'), cell: 'A1', label: 'Settings'}] : [],
      }),
    ];
  const found: Finding[] = [];
  if (lockOf(book, cycle) === null && asOf(book) >= cycle.start)
    found.push(
      finding({
        key: `cycle lock ${cycle.start}`,
        group: 'Cycle',
        word: 'Not locked',
        what: cycle.name,
        soWhat: 'targets can move without a trace: lock it below',
      }),
    );
  if (asOf(book) > cycle.end)
    found.push(
      finding({
        key: `cycle end ${cycle.end}`,
        group: 'Cycle',
        word: 'Overdue',
        what: `${cycle.name} ended on ${shortDayName(cycle.end)}`,
        soWhat: 'close it below, then promise the next one',
      }),
    );
  return found;
}

function changeFindings(book: Book, teams: Teams): Finding[] {
  const cycle = cycleIn(book);
  return book.rows('ledger').flatMap((row): Finding[] => {
    if (keyOf(textIn(row.verdict)) !== 'unexplained' || numberIn(row.cycleStart) !== cycle?.start) return [];
    const [id, kind] = [textIn(row.id).trim(), textIn(row.kind)];
    const isOkr = kind === 'Objective' || kind === 'Key result';
    return [
      finding({
        key: `ledger ${keyOf(id)} ${kind} ${numberIn(row.lockedOn)}`,
        group: 'Cycle',
        word: 'Unexplained',
        what: `${id}: ${textIn(row.now)}`,
        soWhat: textIn(row.now).includes('target ')
          ? 'the target moved and nobody says why'
          : 'nobody says why',
        places: [{...book.place('ledger', row.row, 'reason'), label: id}],
        unexplained: id,
        teams: isOkr ? teams.ofId(id) : kind === 'KPI' ? teams.ofKpi(id) : teams.ofGuardrail(id),
      }),
    ];
  });
}

/** Decisions that are late, and questions that nobody answered. */
function decisionFindings(book: Book, teams: Teams, warned: ReadonlySet<string>): Finding[] {
  const about = (text: string): readonly string[] | null =>
    teams.ofId(text) ?? teams.ofKpi(text) ?? teams.ofGuardrail(text);
  return book.rows('decisions').flatMap((row): Finding[] => {
    const state = textIn(row.state);
    const [subject, decision, due] = [
      textIn(row.about).trim(),
      textIn(row.decision).trim(),
      numberIn(row.due),
    ];
    const shared = {
      group: 'Cycle',
      owner: textIn(row.owner).trim(),
      teams: subject === '' ? null : about(subject),
    } as const;
    if (state === 'Overdue' && due !== null)
      return [
        finding({
          ...shared,
          key: `decision ${keyOf(subject)} ${keyOf(decision)}`,
          word: 'Overdue',
          what: decision,
          soWhat: `${subject === '' ? '' : `${subject} · `}was due on ${shortDayName(due)}`,
          places: [{...book.place('decisions', row.row, 'doneOn'), label: 'Done on'}],
        }),
      ];
    // What a warning is about is asked there.
    if (state !== 'Undecided' || warned.has(keyOf(subject))) return [];
    return [
      finding({
        ...shared,
        key: `question ${keyOf(subject)}`,
        word: 'Undecided',
        what: textIn(row.concerns).trim() || subject,
        soWhat: 'was put on the list for a decision',
        about: subject,
        places: [{...book.place('decisions', row.row, 'decision'), label: subject}],
      }),
    ];
  });
}

const BROKEN = 'Broken split';
const READ_OUT: readonly string[] = ['Go', 'Stop', 'Iterate', BROKEN, 'Blocked'];
/** What goes against what was agreed before the test; the rest of Check is about its cells. */
const AGAINST: readonly string[] = ['Against the rule', 'Decided without evidence'];

function testFindings(book: Book, teams: Teams): Finding[] {
  return book.rows('evidence').flatMap((row): Finding[] => {
    const [test, verdict, check] = [textIn(row.test).trim(), textIn(row.verdict), textIn(row.check).trim()];
    const id = textIn(row.keyResult).trim();
    const at = (column: 'decision' | 'check') => [{...book.place('evidence', row.row, column), label: test}];
    const shared = {owner: textIn(row.owner).trim(), teams: teams.ofId(id)};
    const found: Finding[] = [];
    if (READ_OUT.includes(verdict) && row.decision === null)
      found.push(
        finding({
          ...shared,
          key: `test ${keyOf(test)}`,
          group: 'OKRs',
          word: verdict,
          what: `Test: ${test}`,
          soWhat: [
            verdict === BROKEN
              ? 'nothing can be read from it'
              : textIn(row.interval) && `the difference is ${textIn(row.interval)}`,
            'choose Go, Stop or Iterate',
          ]
            .filter(Boolean)
            .join(' · '),
          places: at('decision'),
        }),
      );
    if (check !== '')
      found.push(
        finding({
          ...shared,
          key: `test check ${keyOf(test)}`,
          group: AGAINST.includes(check) ? 'OKRs' : 'Data',
          word: AGAINST.includes(check) ? 'Against the rule' : 'Check',
          what: `Test: ${test}`,
          soWhat:
            check === 'Against the rule' ? `decided ${textIn(row.decision)}, read out ${verdict}` : check,
          places: at('check'),
        }),
      );
    return found;
  });
}

export const cycleFindings = (book: Book, teams: Teams, warned: ReadonlySet<string>): Finding[] => [
  ...lockFindings(book),
  ...changeFindings(book, teams),
  ...decisionFindings(book, teams, warned),
  ...testFindings(book, teams),
];
