import {useState} from 'preact/hooks';
import type {OverviewState} from '../../overview';
import {CalmNotice, ProblemNotice} from '../../parts/notice';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {type Step, useRun} from '../../runs/use-run';
import {call} from '../../server';
import {toMake} from './build-order';
import {KitList} from './kit-list';
import {KpiPage} from './kpi-page';
import {MakeFooter} from './make-footer';
import {SheetList} from './sheet-list';

/** Chooses sheets, says what will be made, makes them one call a sheet. */
export function BuildView({overview}: {readonly overview: OverviewState}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const run = useRun(overview.refresh);
  const {value, problem, loading, refresh} = overview;

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
  const sheetStep = (verb: string, key: string, title: string): Step => ({
    title: `${verb} ${title}`,
    call: (id) => call('buildSheet', {key, run: id}),
  });
  const make = async () => {
    const all = await run.start(making.map(({key, title}) => sheetStep('Making', key, title)));
    if (all) setChosen([]);
  };
  const repair = (keys: readonly string[]) => {
    const sheets = value.sheets.filter(({key}) => keys.includes(key));
    void run.start(sheets.map(({key, title, sheet}) => sheetStep('Repairing', key, sheet ?? title)));
  };
  const makePage = (kpi: string, verb: string) => {
    void run.start([{title: `${verb} KPI · ${kpi}`, call: (id) => call('buildKpiPage', {kpi, run: id})}]);
  };

  return (
    <>
      <div class="scroll">
        {problem && <ProblemNotice problem={problem} onRetry={refresh} />}
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
          chosen={chosen}
          busy={busy}
          onChoose={setChosen}
          onRepair={repair}
        />
        <KpiPage overview={value} loading={loading} busy={busy} onRefresh={refresh} onMake={makePage} />
        <SheetList sheets={value.sheets} chosen={chosen} busy={busy} onChoose={setChosen} onRepair={repair} />
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle="Made:" closeTitle="Close" />
        )}
        {run.state.phase === 'idle' && (
          <MakeFooter sheets={value.sheets} chosen={chosen} making={making} onMake={() => void make()} />
        )}
      </div>
    </>
  );
}
