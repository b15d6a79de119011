/** Notes that say what belongs in a column or a cell. */
import type {SheetPlan} from '../../../templates/sheet-plan';
import {around, clipped, matrixOf, rangeOf} from '../areas';
import {type Aspect, type Call, NOTHING, type OldSheet, onNew, type Restoring} from './aspect';

const frameOf = (notes: SheetPlan['notes']) =>
  around(notes.map(({row, column}) => ({row, column, rows: 1, columns: 1})));

function noting(notes: SheetPlan['notes']): Call[] {
  if (notes.length === 0) return [];
  const frame = frameOf(notes);
  const texts = matrixOf(frame, '');
  for (const {row, column, text} of notes) texts[row - frame.row]![column - frame.column] = text;
  return [(sheet) => rangeOf(sheet, frame).setNotes(texts)];
}

/** They come back where there is none; a note of somebody's own stays. */
function restored({sheet, plan, size}: OldSheet): Restoring {
  if (plan.notes.length === 0) return NOTHING;
  const frame = frameOf(plan.notes);
  const there = clipped(frame, size);
  const before = there ? rangeOf(sheet, there).getNotes() : [];
  const notes = matrixOf(frame, '').map((row, r) => row.map((none, c) => before[r]?.[c] ?? none));
  const missing = plan.notes.filter(({row, column}) => !notes[row - frame.row]![column - frame.column]);
  if (missing.length === 0) return NOTHING;
  for (const {row, column, text} of missing) notes[row - frame.row]![column - frame.column] = text;
  return {
    steps: [
      {
        apply: () => rangeOf(sheet, frame).setNotes(notes),
        revert: () => there && rangeOf(sheet, there).setNotes(before),
      },
    ],
  };
}

export const notes: Aspect = {
  part: 'contents',
  make: (one) => onNew(one, noting(one.plan.notes)),
  restore: restored,
};
