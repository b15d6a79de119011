/** Saves soon after every change, and at once when the page goes out of sight. */

export interface AutosaveNeeds {
  save(): Promise<void>;
  showState(text: string, failed: boolean): void;
}

export interface Autosave {
  changed(): void;
  /** Waits until everything is saved. */
  settle(): Promise<void>;
  /** While another tab holds a newer workbook, saving this one would overwrite it. */
  hold(reason: string): void;
  release(): void;
}

/** Milliseconds. What is typed meanwhile is saved with it; whoever leaves the page has it saved at once. */
const delay = 400;

export function createAutosave(needs: AutosaveNeeds): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved = false;
  let held = '';
  let saving: Promise<void> = Promise.resolve();

  async function saveNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!unsaved || held) return;
    unsaved = false;
    try {
      await needs.save();
      if (!unsaved) needs.showState('Saved in this browser', false);
    } catch (error) {
      unsaved = true;
      const reason = error instanceof Error ? error.message : String(error);
      needs.showState(`Not saved: ${reason}. Download the workbook to keep it.`, true);
    }
  }

  // The browser's store keeps the order of writes, so none has to wait for the one before.
  const start = () => {
    saving = saveNow();
    return saving;
  };

  /** Writing out a big workbook takes a moment: not the one in which somebody types or scrolls. */
  const whenIdle = () => requestIdleCallback(() => void start(), {timeout: delay});

  addEventListener('pagehide', () => void start());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void start();
  });
  // The browser asks whether to leave while something could be lost.
  addEventListener('beforeunload', (event) => {
    if (!unsaved) return;
    void start();
    if (held) event.preventDefault();
  });

  return {
    changed() {
      unsaved = true;
      if (held) return needs.showState(`Not saved: ${held}`, true);
      needs.showState('Saving …', false);
      timer ??= setTimeout(whenIdle, delay);
    },
    settle: () => (unsaved ? start() : saving),
    hold(reason) {
      held = reason;
      if (unsaved) needs.showState(`Not saved: ${held}`, true);
    },
    release() {
      held = '';
      unsaved = true;
      void start();
    },
  };
}
