import type {ComponentChildren} from 'preact';
import {useEffect, useRef} from 'preact/hooks';

interface Props {
  readonly id: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** What the closed line shows. */
  readonly summary: ComponentChildren;
  /** The fields of the open one. */
  readonly children: ComponentChildren;
}

/**
 * A line to read that opens into fields when it is clicked. Escape closes it, and so does Enter in a one-line field;
 * the keyboard then stands on the line again.
 */
export function Line({id, open, onOpen, summary, children}: Props) {
  const head = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLFieldSetElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open && !wasOpen.current)
      fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    wasOpen.current = open;
  }, [open]);
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
        <fieldset class="line-fields" ref={fields} onKeyDown={onKeyDown}>
          {children}
        </fieldset>
      )}
    </div>
  );
}
