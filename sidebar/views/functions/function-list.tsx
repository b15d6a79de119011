import {useId, useRef} from 'preact/hooks';
import type {FunctionEntry} from './reference';
import {search} from './search';

interface Props {
  readonly entries: readonly FunctionEntry[];
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onOpen: (name: string) => void;
}

/** Where an arrow key leads from here; the search field stands before the first function. */
function placeAfter(key: string, here: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(here + 1, count - 1),
    ArrowUp: Math.max(here - 1, -1),
  };
  return places[key] ?? null;
}

export function FunctionList({entries, text, onType, onOpen}: Props) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const groups = search(entries, text);
  const onKeyDown = (event: KeyboardEvent) => {
    const field = box.current?.querySelector('input');
    const items = [...(box.current?.querySelectorAll<HTMLElement>('.function') ?? [])];
    const first = groups[0]?.entries[0];
    if (event.key === 'Enter' && event.target === field && first && text.trim() !== '') {
      event.preventDefault();
      onOpen(first.name);
      return;
    }
    const next = placeAfter(event.key, items.indexOf(event.target as HTMLElement), items.length);
    if (next === null) return;
    event.preventDefault();
    (next < 0 ? field : items[next])?.focus();
  };
  return (
    <search class="functions" ref={box} onKeyDown={onKeyDown}>
      <div class="field">
        <label class="label" for={id}>
          What do you want to know?
        </label>
        <input
          id={id}
          type="search"
          value={text}
          autocomplete="off"
          placeholder="Search by name, argument or word"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <p class="hidden" role="status">
        {text.trim() === '' ? '' : `${groups.reduce((sum, one) => sum + one.entries.length, 0)} found`}
      </p>
      {groups.length === 0 && (
        <p class="hint">
          No function for “{text.trim()}”. Try a word of what you want to know: chance, baseline, guardrail,
          split.
        </p>
      )}
      {groups.map(({question, entries: some}) => (
        <section key={question}>
          <h2>{question}</h2>
          <ul>
            {some.map(({name, summary}) => (
              <li key={name}>
                <button type="button" class="function" id={`function-${name}`} onClick={() => onOpen(name)}>
                  <strong>{name}</strong>
                  <span class="hint">{summary}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </search>
  );
}
