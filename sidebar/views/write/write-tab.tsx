import {useState} from 'preact/hooks';
import {recall, remember} from '../../memory';
import type {ViewProps} from '../view';
import {HistoryView} from './history/history-view';
import {WriteView} from './write-view';

const MODES = [
  {key: 'okrs', title: 'OKRs', View: WriteView},
  {key: 'history', title: 'KPI history', View: HistoryView},
] as const;
type Mode = (typeof MODES)[number]['key'];
const isMode = (value: unknown): value is Mode => MODES.some(({key}) => key === value);

/** What is pasted: OKRs, or the history of KPIs. Both keep what stands in them while the other is looked at. */
export function WriteTab(props: ViewProps) {
  const [mode, setMode] = useState<Mode>(() => recall('write-mode', isMode) ?? 'okrs');
  const [opened, setOpened] = useState<readonly Mode[]>([mode]);
  const choose = (next: Mode) => {
    setMode(next);
    setOpened((all) => (all.includes(next) ? all : [...all, next]));
    remember('write-mode', next);
  };
  return (
    <>
      <fieldset class="modes" aria-label="What to paste">
        {MODES.map(({key, title}) => (
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
      {MODES.map(({key, View}) => (
        <div key={key} class="panel" hidden={mode !== key}>
          {opened.includes(key) && <View {...props} isOpen={props.isOpen && mode === key} />}
        </div>
      ))}
    </>
  );
}
