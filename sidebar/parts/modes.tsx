import type {ComponentType} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {recall, remember} from '../memory';
import type {ViewProps} from '../views/view';

export interface Mode {
  readonly key: string;
  readonly title: string;
  readonly View: ComponentType<ViewProps>;
}

export interface ModeState {
  readonly mode: string;
  readonly opened: readonly string[];
  readonly choose: (key: string) => void;
}

/** The views of several parts that are there, by the names under which their choice is remembered. */
const shown = new Map<string, (key: string) => void>();

/** Another view sends somebody to a part of a view, whether or not that was opened before. */
export function chooseMode(name: string, key: string): void {
  remember(name, key);
  shown.get(name)?.(key);
}

/** Which part of a view is shown; remembered under a name. */
export function useMode(modes: readonly Mode[], name: string): ModeState {
  const isMode = (value: unknown): value is string => modes.some(({key}) => key === value);
  const [mode, setMode] = useState(() => recall(name, isMode) ?? modes[0]!.key);
  const [opened, setOpened] = useState<readonly string[]>([mode]);
  const choose = (next: string) => {
    setMode(next);
    setOpened((all) => (all.includes(next) ? all : [...all, next]));
    remember(name, next);
  };
  useEffect(() => {
    shown.set(name, choose);
    return () => void shown.delete(name);
  });
  return {mode, opened, choose};
}

/** A view of several parts: each is mounted when it is first looked at, and keeps what stands in it. */
export function Modes({
  label,
  modes,
  state: {mode, opened, choose},
  view,
}: {
  readonly label: string;
  readonly modes: readonly Mode[];
  readonly state: ModeState;
  readonly view: ViewProps;
}) {
  return (
    <>
      <fieldset class="modes" aria-label={label}>
        {modes.map(({key, title}) => (
          <button
            key={key}
            type="button"
            class="mode"
            aria-pressed={mode === key}
            onClick={() => choose(key)}
          >
            {title}
          </button>
        ))}
      </fieldset>
      {modes.map(({key, View}) => (
        <div key={key} class="panel" hidden={mode !== key}>
          {opened.includes(key) && <View {...view} isOpen={view.isOpen && mode === key} />}
        </div>
      ))}
    </>
  );
}
