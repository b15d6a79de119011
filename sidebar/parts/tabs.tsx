import {useRef} from 'preact/hooks';
import {type Tab, tabAfter} from './tab-keys';

interface Props {
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (key: string) => void;
}

export function Tabs({tabs, open, onOpen}: Props) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabAfter(tabs, open, event.key);
    if (next === null) return;
    event.preventDefault();
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="KPI & OKR" ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({key, title}) => (
        <button
          type="button"
          role="tab"
          class="tab"
          key={key}
          id={`tab-${key}`}
          aria-controls={`panel-${key}`}
          aria-selected={key === open}
          tabIndex={key === open ? 0 : -1}
          onClick={() => onOpen(key)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
