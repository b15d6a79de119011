import {useRef} from 'preact/hooks';

export interface Tab {
  readonly key: string;
  readonly title: string;
}

interface Props {
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (key: string) => void;
}

/** The tab an arrow key leads to; `null` for any other key. */
export function tabAfter(tabs: readonly Tab[], open: string, key: string): string | null {
  const here = tabs.findIndex((tab) => tab.key === open);
  const steps: Record<string, number> = {
    ArrowRight: (here + 1) % tabs.length,
    ArrowLeft: (here - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const there = steps[key];
  return there === undefined ? null : (tabs[there]?.key ?? null);
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
