/** Tabs of one browser share one saved workbook. They tell each other, so that none overwrites another silently. */

export interface Tabs {
  /** Tells the other tabs that the saved workbook is now this tab's. */
  saved(): void;
}

type Word = 'saved';

export function watchOtherTabs(savedElsewhere: () => void): Tabs {
  const channel = new BroadcastChannel('kpi-okr-workbench');
  channel.onmessage = ({data}: MessageEvent<Word>) => {
    if (data === 'saved') savedElsewhere();
  };
  return {
    saved: () => channel.postMessage('saved' satisfies Word),
  };
}
