export interface Tab {
  readonly key: string;
  readonly title: string;
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
