import {CalmNotice, ProblemNotice} from '../parts/notice';
import {Places} from '../parts/places';
import type {UndoState} from './run-state';
import {takenBack} from './taken-back';

interface Props {
  readonly undo: UndoState;
  readonly onForce: () => void;
  readonly onKeep: () => void;
}

/** What was found on the way, such as a change that had been stopped in the middle. */
function Notes({notes}: {readonly notes: readonly string[]}) {
  if (notes.length === 0) return null;
  return (
    <CalmNotice>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </CalmNotice>
  );
}

/** What Undo did; where people typed since, it asks before anything of theirs is taken away. */
export function UndoAnswer({undo, onForce, onKeep}: Props) {
  switch (undo.phase) {
    case 'offered':
      return null;
    case 'undoing':
      return <p class="hint">Taking it back …</p>;
    case 'failed':
      return <ProblemNotice problem={undo.problem} />;
    case 'undone':
      return (
        <>
          {undo.undone.length > 0 && <p>Taken back: {takenBack(undo.undone)}.</p>}
          <Places title="Kept:" places={undo.kept} />
          {undo.undone.length + undo.kept.length + undo.notes.length === 0 && (
            <p>Nothing of it is in the workbook any more.</p>
          )}
          <Notes notes={undo.notes} />
        </>
      );
    case 'kept':
      return (
        <div class="notice watch">
          {undo.undone.length > 0 && <p>Taken back: {takenBack(undo.undone)}.</p>}
          <Places title="Kept, because you typed there since:" places={undo.kept} />
          <Notes notes={undo.notes} />
          <p class="row">
            <button type="button" class="plain" onClick={onKeep}>
              Keep
            </button>
            <button type="button" class="link danger" onClick={onForce}>
              Take back anyway
            </button>
          </p>
        </div>
      );
  }
}
