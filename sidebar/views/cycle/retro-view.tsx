import type {Reply} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {ProblemNotice} from '../../parts/notice';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import {reportPages, reportSteps} from '../share/report';
import type {ViewProps} from '../view';
import {sendToWrite} from '../write/incoming';
import {stretchBasis} from '../write/stretch-target';

type Retro = Reply<'retro'>;

/** What a closed cycle leaves to do: KPIs to make key results of, and a report for those who were not there. */
export function RetroView({overview, isOpen, goTo}: ViewProps) {
  const {value: retro, problem, read} = useAnswer(() => call('retro', {}), isOpen);
  const run = useRun(overview.refresh);
  const pages = overview.value ? reportPages(overview.value) : null;
  const isClosed = retro !== null && retro.cycle !== null;
  return (
    <>
      <div class="scroll">
        <section>
          <h2>KPIs to become key results</h2>
          <p class="hint">
            Those that got worse in the closed cycle, and those that no key result ever pushed. Each goes into
            Write with its start, its stretch target and its owner; there you give it an objective.
          </p>
          {problem && <ProblemNotice problem={problem} onRetry={read} />}
          {!retro && !problem && <p class="hint">Reading the workbook …</p>}
          {retro && !isClosed && (
            <p>No cycle is closed yet. When it is over, close it under Close; then this fills itself.</p>
          )}
          {retro && isClosed && <Drafts retro={retro} goTo={goTo} />}
        </section>
        <section>
          <h2>Report for stakeholders</h2>
          <p class="hint">
            {pages
              ? 'Two new sheets, Dashboard and Retro as they are today: values and colours without a formula, dated, readable without this add-on.'
              : 'Dashboard and Retro are not both there yet: make them under Build.'}
          </p>
        </section>
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle="Made:" closeTitle="Close" />
        )}
        {run.state.phase === 'idle' && (
          <button
            type="button"
            class="primary"
            disabled={!pages || !isClosed}
            onClick={() => pages && void run.start(reportSteps(pages))}
          >
            Keep Dashboard and Retro
          </button>
        )}
      </div>
    </>
  );
}

function Drafts({
  retro: {cycle, drafts, problems},
  goTo,
}: {
  readonly retro: Retro;
  readonly goTo: (view: string) => void;
}) {
  return (
    <>
      {drafts.length === 0 && (
        <p>{`None after ${cycle || 'the closed cycle'}: every KPI is as usual or has a key result, or its data is too short or not trusted.`}</p>
      )}
      <ul class="drafts">
        {drafts.map(({why, keyResult, ...baseline}) => (
          <li key={keyResult.kpi}>
            <bdi>{keyResult.text}</bdi>
            <p class="hint">{`${why.charAt(0).toUpperCase()}${why.slice(1)} · ${stretchBasis(baseline, keyResult.unit)}`}</p>
            <button
              type="button"
              class="link"
              aria-label={`Add to Write: ${keyResult.text}`}
              onClick={() => {
                sendToWrite(keyResult);
                goTo('write');
              }}
            >
              Add to Write
            </button>
          </li>
        ))}
      </ul>
      {problems.map((one) => (
        <p key={one} class="error">
          {one}
        </p>
      ))}
    </>
  );
}
