import {useMemo} from 'preact/hooks';
import {keyOf} from '../../../../src/okr/known';
import {ProblemNotice} from '../../../parts/notice';
import {TextArea} from '../../../parts/text-area';
import {RunOutcome} from '../../../runs/outcome';
import {Progress} from '../../../runs/progress';
import {isOver} from '../../../runs/run-state';
import {useRun} from '../../../runs/use-run';
import {call} from '../../../server';
import type {ViewProps} from '../../view';
import {OpenFile} from '../open-file';
import {pasteStructure} from '../paste-html';
import {HistoryLine} from './history-line';
import {addedOf, historySentence, isTaken, partsOf} from './history-lines';
import {useHistory} from './use-history';
import './history.css';

const PLACEHOLDER = 'Week\tActivation\tOrders\n2026-W14\t36%\t1,204\n2026-W15\t37.5%\t1,310';
const ORDERS = ['day first', 'month first'] as const;
const MOST_SHOWN = 30;

/** Cells come as text with tabs; a table of a document only as HTML. */
function pasteCells(event: ClipboardEvent, field: HTMLTextAreaElement): void {
  if (!event.clipboardData?.getData('text/plain').includes('\t')) pasteStructure(event, field);
}

/** Paste the figures that a sheet, a file or a BI tool has, see how they were read, add them to KPI data. */
export function HistoryView({overview}: ViewProps) {
  const state = useHistory(overview);
  const {
    text,
    type,
    clear,
    setOrder,
    history,
    lines,
    problem,
    retry,
    isWaiting,
    ticks,
    tick,
    replace,
    setReplace,
  } = state;
  const run = useRun(overview.refresh);
  const taken = useMemo(() => lines.filter((line) => isTaken(line, ticks)), [lines, ticks]);
  const adding = taken.filter((line) => addedOf(line, replace) > 0);
  const sentence = historySentence(adding, replace);
  const offered = lines.filter((line) => line.isNew && !isTaken(line, ticks));
  const differing = taken.some(({other}) => other.length > 0);
  const {phase} = run.state;
  const isDone = run.state.phase === 'finished' && run.state.problem === null;

  const add = () =>
    run.start(
      partsOf(adding, replace).map((series, n, all) => ({
        title: all.length === 1 ? 'Adding to KPI data' : `Adding to KPI data, part ${n + 1} of ${all.length}`,
        call: (id) => call('addKpiValues', {series, replace, run: id}),
      })),
    );
  const startOver = () => {
    clear();
    run.close();
  };
  if (isDone && run.state.phase === 'finished') {
    return (
      <div class="scroll">
        <RunOutcome
          state={run.state}
          runner={{...run, close: run.state.undo.phase === 'undone' ? run.close : startOver}}
          madeTitle="Added:"
          closeTitle={run.state.undo.phase === 'undone' ? 'Back to the figures' : 'Add more'}
        />
      </div>
    );
  }
  return (
    <>
      <div class="scroll" inert={phase === 'running'}>
        <div class="paste">
          <TextArea
            label="Paste the figures you have, with their titles"
            rows={text === '' ? 8 : 3}
            value={text}
            placeholder={PLACEHOLDER}
            onInput={type}
            onPaste={pasteCells}
          />
          {text === '' ? (
            <>
              <p class="hint">Days, weeks or months down or across, one KPI or many.</p>
              <OpenFile onText={type} />
            </>
          ) : (
            <button type="button" class="link" onClick={clear}>
              Clear
            </button>
          )}
        </div>
        {overview.problem && <ProblemNotice problem={overview.problem} onRetry={overview.refresh} />}
        {problem && <ProblemNotice problem={problem} onRetry={retry} />}
        {history && (
          <div class="said" role="status">
            {history.said.map((one) => (
              <p class="hint" key={one}>
                {one}
              </p>
            ))}
            {history.order !== undefined && (
              <p>
                {history.order === null && 'Which stands first in the dates? '}
                {ORDERS.filter((one) => one !== history.order).map((one) => (
                  <button type="button" class="link" key={one} onClick={() => setOrder(one)}>
                    {history.order === null ? `The ${one.split(' ')[0]}` : `Rather ${one}`}
                  </button>
                ))}
              </p>
            )}
          </div>
        )}
        {offered.length > 1 && (
          <button
            type="button"
            class="link"
            onClick={() =>
              tick(
                offered.map(({series}) => series.kpi),
                true,
              )
            }
          >
            Tick all {offered.length} new KPIs
          </button>
        )}
        {lines.length > 0 && (
          <ul class="history-lines">
            {lines.map((line) => (
              <HistoryLine
                key={keyOf(line.series.kpi)}
                line={line}
                taken={isTaken(line, ticks)}
                onTick={(on) => tick([line.series.kpi], on)}
              />
            ))}
          </ul>
        )}
        {differing && (
          <label class="history-tick">
            <input
              type="checkbox"
              checked={replace}
              onChange={(event) => setReplace(event.currentTarget.checked)}
            />
            Where another value stands for the same day, the pasted one counts
          </label>
        )}
        {history && history.notRead.length > 0 && (
          <section aria-label="Not read">
            <h2>Not read</h2>
            <ul class="history-unread">
              {history.notRead.slice(0, MOST_SHOWN).map(({text: what, why}, n) => (
                <li key={n}>
                  <bdi>{what.slice(0, 120)}</bdi> <span class="hint">– {why}</span>
                </li>
              ))}
            </ul>
            {history.notRead.length > MOST_SHOWN && (
              <p class="hint">and {history.notRead.length - MOST_SHOWN} more.</p>
            )}
          </section>
        )}
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle="Added:" closeTitle="Close" />
        )}
        {(run.state.phase === 'idle' || isOver(run.state)) && (
          <>
            <p class="hint" role="status">
              {isWaiting
                ? 'Looking at KPI data …'
                : sentence ||
                  (offered.length > 0
                    ? 'Tick the KPIs that are to be made.'
                    : lines.length > 0
                      ? 'Nothing here is new on KPI data.'
                      : 'Nothing is added before you say so.')}
            </p>
            <button type="button" class="primary" disabled={isWaiting || sentence === ''} onClick={add}>
              Add to KPI data
            </button>
          </>
        )}
      </div>
    </>
  );
}
