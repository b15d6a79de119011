import {useState} from 'preact/hooks';
import {beginsWithExample} from './begin';
import {recall, remember} from './memory';
import {useOverview} from './overview';
import {Tabs} from './parts/tabs';
import {VIEWS} from './views';

function isTab(value: unknown): value is string {
  return VIEWS.some(({key}) => key === value);
}

/** A view is mounted when it is first opened, and stays, so that nothing typed in it is lost by looking at another. */
export function App() {
  const [open, setOpen] = useState(() =>
    beginsWithExample() ? 'build' : (recall('tab', isTab) ?? VIEWS[0]!.key),
  );
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set([open]));
  const overview = useOverview();
  const choose = (key: string) => {
    setOpen(key);
    setOpened((before) => new Set([...before, key]));
    remember('tab', key);
    overview.refresh();
  };
  const goTo = (key: string) => {
    choose(key);
    document.getElementById(`tab-${key}`)?.focus();
  };
  return (
    <div class="app">
      <Tabs tabs={VIEWS} open={open} onOpen={choose} />
      {VIEWS.map(({key, View}) => (
        <div
          key={key}
          class="panel"
          role="tabpanel"
          id={`panel-${key}`}
          aria-labelledby={`tab-${key}`}
          hidden={open !== key}
        >
          {opened.has(key) && <View overview={overview} isOpen={open === key} goTo={goTo} />}
        </div>
      ))}
    </div>
  );
}
