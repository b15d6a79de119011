import {useEffect, useMemo, useState} from 'preact/hooks';
import {type ExampleKey, example as exampleOf} from '../../../src/examples/example';
import {readIsoDay} from '../../../src/okr/day';
import {last} from '../../../src/okr/last';
import type {Run, SheetState} from '../../../src/rpc/contract';
import {beginsWithExample} from '../../begin';
import {FrozenNotice} from '../../parts/frozen-notice';
import {CalmNotice, ProblemNotice} from '../../parts/notice';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {type Step, useRun} from '../../runs/use-run';
import {call} from '../../server';
import type {ViewProps} from '../view';
import {beginWith, toMake} from './build-order';
import {exampleCalls} from './example-calls';
import {ExampleFooter} from './example-footer';
import {ExampleList} from './example-list';
import {KitList} from './kit-list';
import {KpiPage} from './kpi-page';
import {MakeFooter} from './make-footer';
import {PageFooter} from './page-footer';
import {SheetList} from './sheet-list';
import {TeamDashboard} from './team-dashboard';
import './build.css';

/** Where the person ends up is a courtesy: when it fails, everything is made all the same. */
async function goTo(sheet: string): Promise<void> {
  try {
    await call('select', {sheet, cell: 'A1'});
  } catch {
    // The link in the report still leads there.
  }
}

/** Where an example is best seen: the one page for leadership, else the OKRs. */
function shownFirst(sheets: readonly SheetState[]): string {
  const found = ['dashboardPage', 'okrs'].flatMap((key) => sheets.filter((sheet) => sheet.key === key));
  const {sheet, title} = found[0]!;
  return sheet ?? title;
}

/** Makes one sheet, or repairs it. */
const stepOf = (
  verb: string,
  {key, title, sheet}: SheetState,
  done: (run: Run) => void = () => {},
  move = false,
): Step => ({
  title: `${verb} ${sheet ?? title}`,
  call: async (id) => {
    const reply = await call('buildSheet', {key, run: id, ...(move ? {move} : {})});
    done(reply);
    return reply;
  },
});

/** Chooses sheets, says what will be made, makes them one call a sheet. */
export function BuildView({overview}: ViewProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [chosenKit, setChosenKit] = useState<string | null>(null);
  const [chosenExample, setChosenExample] = useState<ExampleKey | null>(() =>
    beginsWithExample() ? 'b2b-saas' : null,
  );
  const run = useRun(overview.refresh);
  const {value, problem, loading, refresh} = overview;
  const today = value?.today ?? null;
  const example = useMemo(
    () => (chosenExample && today ? exampleOf(chosenExample, readIsoDay(today)!) : null),
    [chosenExample, today],
  );
  const isRead = value !== null;
  useEffect(() => {
    if (isRead && beginsWithExample()) document.getElementById('examples')?.scrollIntoView();
  }, [isRead]);
  /** One thing at a time is made: sheets, a kit, or an example. */
  const choose = (keys: readonly string[], kit: string | null = null, worked: ExampleKey | null = null) => {
    setChosen(keys);
    setChosenKit(kit);
    setChosenExample(worked);
  };

  if (!value) {
    return (
      <div class="scroll">
        {problem ? (
          <ProblemNotice problem={problem} onRetry={refresh} />
        ) : (
          <p class="hint">Reading the workbook …</p>
        )}
      </div>
    );
  }

  const making = toMake(chosen, value.sheets);
  const busy = run.state.phase === 'running';
  /** What Undo left is decided first. */
  const isAsking =
    run.state.phase === 'finished' && (run.state.undo.phase === 'kept' || run.state.undo.phase === 'undoing');
  const isFree = run.state.phase === 'idle' || (run.state.phase === 'finished' && making.length > 0);
  /** One call a sheet. Each brings its own to the front; in the end it is the one to begin with. */
  const runSheets = async (
    verb: string,
    sheets: readonly SheetState[],
    begin: string | null,
    move = false,
  ) => {
    let first: string | null = null;
    const steps = sheets.map((one) =>
      stepOf(
        verb,
        one,
        ({made}) => {
          // What a sheet needs was made before it, so it is the last one; its tab may have got another name.
          if (one.key === begin) first = one.sheet ?? last(made)?.sheet ?? null;
        },
        move,
      ),
    );
    const all = await run.start(steps);
    const final = last(sheets)?.key;
    if (all && first && begin !== final) await goTo(first);
    return all;
  };
  const make = async () => {
    const all = await runSheets('Making', making, beginWith(chosen, value.kits, value.sheets));
    if (all) choose([]);
  };
  const kit = value.kits.find(({key}) => key === chosenKit) ?? null;
  const there = kit ? value.sheets.filter(({key, sheet}) => sheet !== null && kit.sheets.includes(key)) : [];
  const stepOfPage = (kpi: string, verb: string): Step => ({
    title: `${verb} KPI · ${kpi}`,
    call: (id) => call('buildKpiPage', {kpi, run: id}),
  });
  const makeKitPage = async (kpi: string) => {
    if (await run.start([...making.map((sheet) => stepOf('Making', sheet)), stepOfPage(kpi, 'Making')])) {
      choose([]);
      await goTo(`KPI · ${kpi}`);
    }
  };
  const repair = (keys: readonly string[], begin: string | null = null) => {
    void runSheets(
      'Repairing',
      value.sheets.filter(({key}) => keys.includes(key)),
      begin,
    );
  };
  const calls = example ? exampleCalls(example, value.sheets) : [];
  const loadExample = async () => {
    const all = await run.start(
      calls.map(
        ({title, name, args}): Step => ({
          title,
          call: (id) => call(name, {...args, run: id} as never) as Promise<Run>,
        }),
      ),
    );
    if (!all) return;
    choose([]);
    await goTo(shownFirst(value.sheets));
  };
  const moveAndRepair = (tabs: readonly string[]) => {
    const asked = value.sheets.filter(({sheet}) => sheet !== null && tabs.includes(sheet));
    void runSheets('Repairing', asked, null, true);
  };
  const makePage = (kpi: string, verb: string) => {
    void run.start([stepOfPage(kpi, verb)]);
  };

  const makeDashboard = (team: string, verb: string) => {
    const step = {
      title: `${verb} Dashboard · ${team}`,
      call: (id: string) => call('buildTeamDashboard', {team, run: id}),
    };
    void run.start([step]);
  };

  return (
    <>
      <div class="scroll">
        {problem && <ProblemNotice problem={problem} onRetry={refresh} />}
        <FrozenNotice frozen={value.frozen} />
        {value.warnings.length > 0 && (
          <CalmNotice>
            {value.warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </CalmNotice>
        )}
        <KitList
          kits={value.kits}
          sheets={value.sheets}
          kpis={value.kpis}
          chosen={chosenKit}
          busy={busy}
          onChoose={(key, missing) => choose(missing, key)}
          onRepair={repair}
        />
        <ExampleList
          loaded={value.example}
          chosen={chosenExample}
          busy={busy}
          onChoose={(key) => choose([], null, key)}
          onTakeAway={(id) => void run.takeBack(id)}
        />
        <KpiPage overview={value} loading={loading} busy={busy} onRefresh={refresh} onMake={makePage} />
        <TeamDashboard overview={value} busy={busy} onMake={makeDashboard} />
        <SheetList
          sheets={value.sheets}
          chosen={chosen}
          busy={busy}
          onChoose={(keys) => choose(keys)}
          onRepair={repair}
        />
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome
            state={run.state}
            runner={run}
            madeTitle="Made:"
            closeTitle="Close"
            onMove={moveAndRepair}
          />
        )}
        {/* Whoever chooses more after a run can go on, and still has its undo above. */}
        {example && !busy && !isAsking && (
          <ExampleFooter example={example} overview={value} calls={calls} onLoad={() => void loadExample()} />
        )}
        {kit?.page && !busy && !isAsking && (
          <PageFooter
            kpis={value.kpis}
            making={making}
            there={there}
            onMake={(kpi) => void makeKitPage(kpi)}
          />
        )}
        {!example && !kit?.page && isFree && (
          <MakeFooter
            sheets={value.sheets}
            chosen={chosen}
            making={making}
            there={there}
            onMake={() => void make()}
          />
        )}
      </div>
    </>
  );
}
