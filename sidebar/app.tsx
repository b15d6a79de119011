import {useState} from 'preact/hooks';
import {recall, remember} from './memory';
import {useOverview} from './overview';
import {Tabs} from './parts/tabs';
import {BuildView} from './views/build/build-view';
import {WriteView} from './views/write/write-view';

const VIEWS = [
  {key: 'build', title: 'Build', View: BuildView},
  {key: 'write', title: 'Write', View: WriteView},
] as const;

function isTab(value: unknown): value is string {
  return VIEWS.some(({key}) => key === value);
}

/** All views stay mounted, so that nothing typed in one is lost by looking at the other. */
export function App() {
  const [open, setOpen] = useState(() => recall('tab', isTab) ?? 'build');
  const overview = useOverview();
  const choose = (key: string) => {
    setOpen(key);
    remember('tab', key);
    overview.refresh();
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
          <View overview={overview} />
        </div>
      ))}
    </div>
  );
}
