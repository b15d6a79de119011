/** What closing the cycle will write, what each key result came to, and what is still open. */
import {nextDates, nextName} from '../../okr/archive/next-cycle';
import type {Verdict} from '../../okr/archive/outcome';
import {inUnit} from '../../okr/in-unit';
import {Condition} from '../../rpc/condition';
import {type Book, numberIn, textIn} from '../book';
import {daysLeft, refuseToClose} from './close-cycle';
import {closingOf} from './closing';
import {openQuestions, type Question} from './open-questions';

/** The score is that of what was promised: where the target was moved since, both stand there. */
function asPromised(
  wording: string,
  {unit, locked, now}: {readonly unit: string; readonly locked: number | null; readonly now: number | null},
): string {
  return locked === null || locked === now
    ? wording
    : `${wording} (promised: ${inUnit(locked, unit, false)})`;
}

const VERDICTS: readonly Verdict[] = ['Worked', 'Missed, but moved', 'Hollow', 'Did not work', 'Untestable'];

export interface ClosePreview {
  readonly cycle: string;
  readonly start: number;
  readonly end: number;
  readonly daysLeft: number;
  readonly lockedOn: number | null;
  /** What keeps it from being closed. */
  readonly refused: {readonly message: string; readonly hint: string} | null;
  readonly scores: {readonly locked: number | null; readonly revised: number | null};
  readonly verdicts: readonly {readonly verdict: string; readonly count: number}[];
  readonly objectives: readonly {
    readonly id: string;
    readonly text: string;
    readonly score: number | null;
    readonly results: readonly {
      readonly id: string;
      readonly text: string;
      readonly score: number | null;
      readonly verdict: string;
      readonly moved: string;
    }[];
  }[];
  readonly questions: readonly Question[];
  readonly next: {readonly name: string; readonly start: number; readonly end: number};
}

function refusal(ask: () => void): ClosePreview['refused'] {
  try {
    ask();
    return null;
  } catch (error) {
    if (!(error instanceof Condition)) throw error;
    return {message: error.message, hint: error.hint};
  }
}

export function closePreview(book: Book): ClosePreview {
  const closing = closingOf(book);
  const {cycle, lockedOn, scores, objectives} = closing;
  const next = nextDates(cycle);
  const all = objectives.flatMap(({results}) => results);
  return {
    cycle: cycle.name,
    start: cycle.start,
    end: cycle.end,
    daysLeft: daysLeft(book, closing),
    lockedOn,
    refused: refusal(() => refuseToClose(book, closing)),
    scores: {locked: scores.locked, revised: scores.revised},
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      count: all.filter((one) => one.verdict === verdict).length,
    })).filter(({count}) => count > 0),
    objectives: objectives.map(({id, row, score, results}) => ({
      id,
      text: textIn(row?.text ?? null),
      score,
      results: results.map(({id: own, row: one, kpi, locked, lockedScore, revisedScore, verdict, moved}) => ({
        id: own,
        text: asPromised(textIn(one.wording) || textIn(one.text), {
          unit: textIn(one.unit) || textIn(kpi?.cells.unit ?? null),
          locked: lockedScore === null ? null : numberIn(locked?.target ?? null),
          now: numberIn(one.target),
        }),
        score: lockedScore ?? revisedScore,
        verdict,
        moved,
      })),
    })),
    questions: openQuestions(book, cycle),
    next: {name: nextName(textIn(book.setting('cycleName')), next), ...next},
  };
}
