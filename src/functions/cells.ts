import {type Answer, type Argument, isBlank, type Rectangle, warning} from '../okr/cell';
import {Refusal} from '../okr/refusal';

export function isRange(arg: Argument): arg is Rectangle {
  return Array.isArray(arg);
}

/** Google Sheets hands over one cell as a value, a computed 1×1 array as a range: both mean the same. */
export function single(arg: Argument): Argument {
  return isRange(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0][0] : arg;
}

/** Rows below the last filled one are dropped, so that `C2:C` does not spill a thousand empty cells. */
export function lastFilledRow(cells: Rectangle): number {
  for (let r = cells.length - 1; r >= 0; r--) if (cells[r]!.some((cell) => !isBlank(cell))) return r;
  return -1;
}

/** One row of the answer, filled up with blanks. A number that no cell can show is a condition, not an answer. */
export function answerRow(row: readonly Answer[], width: number): Answer[] {
  return Array.from({length: width}, (_, i) => {
    const answer = row[i] ?? null;
    if (typeof answer !== 'number') return answer;
    if (!Number.isFinite(answer)) throw new Refusal('the numbers are too large to compute with');
    // −0 would be shown as "-0" in some number formats.
    return answer === 0 ? 0 : answer;
  });
}

/** One bad row must not blank a column: its first cell says what is wrong with it. */
export function warned(compute: () => Answer[], width: number): Answer[] {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return answerRow([warning(error.message)], width);
  }
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
