import {useState} from 'preact/hooks';
import type {Overview, Reply} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {ProblemNotice} from '../../parts/notice';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import type {ViewProps} from '../view';
import {Freeze, type FreezePreview, formulasIn} from './freeze';
import {Out} from './out';
import {Paper} from './paper';
import {reportPages, reportSteps, snapshotStep} from './report';
import {gmail, mailDraft, mailto, meetings} from './share-links';
import './share.css';

type Sharing = Reply<'sharing'>;

/** Pages that are made to be shown to others, the usual one first; OKRs where there is no Dashboard. */
function pagesToShow({sheets, kpis, teams}: Overview): string[] {
  const tab = (key: string) => sheets.find((one) => one.key === key)?.sheet ?? null;
  const dashboard = tab('dashboardPage') ?? tab('okrs');
  const pages = [
    dashboard,
    tab('reviewPage'),
    tab('retroPage'),
    tab('strategyPage'),
    ...teams.map(({page}) => page),
    ...kpis.map(({page}) => page),
  ];
  return pages.filter((page): page is string => page !== null);
}

/** Among the pages to choose from: no tab is called so, for a tab's name has no line break. */
const REPORT = '\n';

/** What others get to see: a snapshot, a paper, a mail, dates – and who can open the workbook. */
export function ShareView({overview, isOpen}: ViewProps) {
  const {value: sharing, problem, read} = useAnswer(() => call('sharing', {}), isOpen);
  const [picked, setPicked] = useState('');
  const [freezing, setFreezing] = useState<FreezePreview | null>(null);
  const [done, setDone] = useState('Made:');
  const run = useRun(overview.refresh);
  const pages = overview.value ? pagesToShow(overview.value) : [];
  const report = overview.value ? reportPages(overview.value) : null;
  const isPicked = pages.includes(picked) || (picked === REPORT && report !== null);
  const page = isPicked ? picked : (pages[0] ?? '');
  const take = () => {
    setDone('Made:');
    void run.start(page === REPORT && report ? reportSteps(report) : [snapshotStep(page)]);
  };
  const freeze = () => {
    setFreezing(null);
    setDone('Frozen:');
    void run.start([{title: 'Freezing functions to values', call: (id) => call('freeze', {run: id})}]);
  };
  const thaw = () =>
    void run.start([{title: 'Letting it compute again', call: (id) => call('thaw', {run: id})}]);
  const count = freezing ? formulasIn(freezing) : 0;

  return (
    <>
      <div class="scroll share">
        <section>
          <h2>Snapshot</h2>
          <p class="hint">
            A new first sheet that shows a page as it is today: values and colours without a formula, so that
            it stays true and opens without this add-on.
          </p>
          {overview.value && pages.length === 0 && (
            <p>There is no page to show yet: make the Dashboard or OKRs under Build.</p>
          )}
          {pages.length > 0 && (
            <div class="field">
              <label class="label" for="snapshot-of">
                Page
              </label>
              <select
                id="snapshot-of"
                value={page}
                onChange={(event) => {
                  run.close();
                  setPicked(event.currentTarget.value);
                }}
              >
                {pages.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
                {report && (
                  <option value={REPORT}>{`Report: ${report.dashboard} and ${report.retro}`}</option>
                )}
              </select>
            </div>
          )}
        </section>
        {overview.value && <Paper overview={overview.value} isOpen={isOpen} />}
        {problem && <ProblemNotice problem={problem} onRetry={read} />}
        {!sharing && !problem && <p class="hint">Reading the workbook …</p>}
        {sharing && <Links sharing={sharing} today={overview.value?.today ?? ''} />}
        {sharing && <Access sharing={sharing} />}
        {overview.value && (
          <Freeze
            frozen={overview.value.frozen}
            preview={freezing}
            busy={run.state.phase === 'running'}
            onAsk={(preview) => {
              // What was made before is told; the buttons below answer this question now.
              run.close();
              setFreezing(preview);
            }}
            onThaw={thaw}
          />
        )}
      </div>
      <div class="footer">
        {run.state.phase === 'running' && <Progress state={run.state} onCancel={run.cancel} />}
        {run.state.phase === 'finished' && (
          <RunOutcome state={run.state} runner={run} madeTitle={done} closeTitle="Close" />
        )}
        {run.state.phase === 'idle' && freezing && (
          <>
            <button type="button" class="primary" disabled={count === 0} onClick={freeze}>
              {count === 1 ? 'Freeze 1 formula' : `Freeze ${count} formulas`}
            </button>
            <button type="button" class="link" onClick={() => setFreezing(null)}>
              Not now
            </button>
          </>
        )}
        {run.state.phase === 'idle' && !freezing && (
          <button type="button" class="primary" disabled={page === ''} onClick={take}>
            Take a snapshot
          </button>
        )}
      </div>
    </>
  );
}

function Links({sharing, today}: {readonly sharing: Sharing; readonly today: string}) {
  const draft = mailDraft(sharing);
  const dates = today === '' ? [] : meetings(sharing, today);
  return (
    <>
      <section>
        <h2>Mail</h2>
        <p>
          <Out href={gmail(draft)}>Draft in Gmail</Out>
          {' or '}
          <Out href={mailto(draft)}>in your mail program</Out>
        </p>
        <p class="hint">
          {sharing.headline === ''
            ? 'With the link to this workbook; with a Dashboard also what it says.'
            : 'What the Dashboard says, what worries and what changed since the lock, with the link and no attachment. Nothing is sent before you send it.'}
        </p>
      </section>
      <section>
        <h2>Meetings of the cycle</h2>
        {!sharing.cycle && <p class="hint">Settings do not say when the cycle begins and ends.</p>}
        {sharing.cycle && dates.length === 0 && (
          <p class="hint">{`Nothing is left to plan in ${sharing.cycle.name}.`}</p>
        )}
        {dates.length > 0 && (
          <p class="hint">Each opens in Google Calendar, where you choose the hour and the guests.</p>
        )}
        <ul class="places">
          {dates.map(({title, when, url}) => (
            <li key={title}>
              <Out href={url}>{title}</Out>
              <span class="hint when">{when}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function People({title, people}: {readonly title: string; readonly people: readonly string[] | null}) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {people === null
          ? 'Google does not tell'
          : people.length === 0
            ? 'nobody by name'
            : people.join(', ')}
      </dd>
    </>
  );
}

function Access({sharing: {editors, viewers}}: {readonly sharing: Sharing}) {
  return (
    <section>
      <h2>Who has access</h2>
      <dl class="access">
        <People title="Can edit" people={editors} />
        <People title="Can view" people={viewers} />
      </dl>
      <p class="hint">
        Whether everybody with the link can open it, only Google’s own dialog knows: File → Share → Share with
        others → General access.
      </p>
    </section>
  );
}
