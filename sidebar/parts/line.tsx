import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

interface Props {
  readonly id: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** What the closed line shows. */
  readonly summary: ComponentChildren;
  /** The fields of the open one. */
  readonly children: ComponentChildren;
}

/** Puts the keyboard on a line: on its first wrong field, else on its first field, else on the closed line. */
export function focusLine(id: number): void {
  const line = document.querySelector(`[data-line="${id}"]`);
  const there = ['[aria-invalid="true"]', '.line-fields :is(input, textarea, select)', '.line-head']
    .map((selector) => line?.querySelector<HTMLElement>(selector))
    .find(Boolean);
  there?.focus();
}

/**
 * A line to read that opens into fields when it is clicked. Escape closes it, and so does Enter in a one-line field;
 * the keyboard then stands on the line again.
 */
export function Line({id, open, onOpen, summary, children}: Props) {
  const head = useRef<HTMLButtonElement>(null);
  // A line that was just added is drawn open and takes the keyboard too.
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open && !wasOpen.current) focusLine(id);
    wasOpen.current = open;
  }, [open, id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (event.key !== 'Escape' && !(event.key === 'Enter' && inField)) return;
    event.preventDefault();
    head.current?.focus();
    onOpen(false);
  };
  return (
    <div class={open ? 'line open' : 'line'} data-line={id}>
      <button type="button" class="line-head" aria-expanded={open} ref={head} onClick={() => onOpen(!open)}>
        {summary}
      </button>
      {open && (
        <fieldset class="line-fields" onKeyDown={onKeyDown}>
          {children}
        </fieldset>
      )}
    </div>
  );
}
