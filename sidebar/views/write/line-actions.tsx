import {focusLine} from '../../parts/line';
import type {Preview} from './preview';

interface Props {
  readonly preview: Preview;
  readonly id: number;
  readonly onRemove: () => void;
  /** The line to stand on when this one is gone. */
  readonly next: number | null;
  readonly removeTitle?: string;
}

/** Closes an open line, or takes it out of the draft; the keyboard stays near. */
export function LineActions({preview, id, onRemove, next, removeTitle = 'Remove'}: Props) {
  const leaveTo = (line: number | null) => {
    preview.onOpen(null);
    // After the line is drawn closed, or gone.
    if (line !== null) setTimeout(() => focusLine(line));
  };
  return (
    <p class="wide row">
      <button type="button" class="plain" onClick={() => leaveTo(id)}>
        Done
      </button>
      <button
        type="button"
        class="link danger"
        onClick={() => {
          onRemove();
          leaveTo(next);
        }}
      >
        {removeTitle}
      </button>
    </p>
  );
}
