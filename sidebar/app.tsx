import {useState} from 'preact/hooks';
import {recall, remember} from './memory';
import {useOverview} from './overview';
import type {Tab} from './parts/tab-keys';
import {Tabs} from './parts/tabs';
import {BuildView} from './views/build/build-view';
import {WriteView} from './views/write/write-view';

const TABS: readonly Tab[] = [
  {key: 'build', title: 'Build'},
  {key: 'write', title: 'Write'},
];

function isTab(value: unknown): value is string {
  return TABS.some(({key}) => key === value);
}

/** Both views stay mounted, so that nothing typed in one is lost by looking at the other. */
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
      <Tabs tabs={TABS} open={open} onOpen={choose} />
      <div
        class="panel"
        role="tabpanel"
        id="panel-build"
        aria-labelledby="tab-build"
        hidden={open !== 'build'}
      >
        <BuildView overview={overview} />
      </div>
      <div
        class="panel"
        role="tabpanel"
        id="panel-write"
        aria-labelledby="tab-write"
        hidden={open !== 'write'}
      >
        <WriteView overview={overview} />
      </div>
    </div>
  );
}
