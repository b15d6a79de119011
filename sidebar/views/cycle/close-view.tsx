import {useState} from 'preact/hooks';
import type {Overview, Reply} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {dayOf} from '../../parts/day-of';
import {FrozenNotice} from '../../parts/frozen-notice';
import {CalmNotice, ProblemNotice} from '../../parts/notice';
import {PlaceLink} from '../../parts/place-link';
import {RunOutcome} from '../../runs/outcome';
import {Progress} from '../../runs/progress';
import {type Step, useRun} from '../../runs/use-run';
import {call} from '../../server';
import {snapshotStep} from '../share/report';
import type {ViewProps} from '../view';
import {type Choice, Outcomes} from './outcomes';
import {scoreOf} from './score-of';

type Preview = Reply<'closePreview'>;

/**
 * The Dashboard is kept before the close, while it still tells of this cycle; Retro once there is something to tell. What
 * people wrote on Retro about the cycle before is put away first, beside the figures that it is about.
 */
function stepsOf({sheets}: Overview, close: Step['call'], isReported: boolean): Step[] {
  const tab = (key: string) => sheets.find((one) => one.key === key);
  const dashboard = tab('dashboardPage')?.sheet ?? null;
  const [archive, retro] = [tab('archive'), tab('retroPage')];
  return [
    ...(archive && archive.sheet === null
      ? [{title: 'Making Archive', call: (run: string) => call('buildSheet', {key: 'archive', run})}]
      : []),
    ...(isReported && dashboard !== null ? [snapshotStep(dashboard)] : []),
    ...(retro
      ? [
          {
            title: `${retro.sheet === null ? 'Making' : 'Making room on'} ${retro.sheet ?? retro.title}`,
            call: (run: string) => call('renewRetro', {run}),
          },
        ]
      : []),
    {title: 'Closing the cycle', call: close},
    ...(isReported && retro ? [snapshotStep(retro.sheet ?? retro.title)] : []),
  ];
}

/** The end of a cycle: what it came to, what is still open, what goes on – and the close itself. */
export function CloseView({overview, isOpen}: ViewProps) {
  const {value: preview, problem, read} = useAnswer(() => call('closePreview', {}), isOpen);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [early, setEarly] = useState(false);
  const [reported, setReported] = useState(true);
  const run = useRun(() => {
    overview.refresh();
    read();
  });
  const {state} = run;
  const isLeft = (preview?.daysLeft ?? 0) > 0;
  const isReady =
    preview !== null && preview.refused === null && (!isLeft || early) && overview.value !== null;
  const close = () => {
    if (!preview || !overview.value) return;
    const chosen = preview.objectives.map(({id}) => ({id, choice: choices[id] ?? 'Drop'}) as const);
    const closing = (id: string) => call('closeCycle', {choices: chosen, early, run: id});
    void run.start(stepsOf(overview.value, closing, reported)).then((isDone) => {
      if (!isDone) return;
      setChoices({});
      setEarly(false);
    });
  };

  return (
    <>
      <div class="scroll">
        <FrozenNotice frozen={overview.value?.frozen ?? null} />
        <section>
          <h2>Close the cycle</h2>
          <p class="hint">
            Writes what each key result came to into the Archive, then frees OKRs for the next cycle.
            Check-ins, decisions, tests, initiatives and the Ledger stay, and no id is used twice.
          </p>
          {problem && <ProblemNotice problem={problem} onRetry={read} />}
          {!preview && !problem && <p class="hint">Reading the workbook …</p>}
          {preview && state.phase !== 'finished' && <Told preview={preview} />}
          {state.phase === 'finished' && state.problem === null && state.undo.phase === 'offered' && (
            <p>
              It is closed. Write why it came out so, and what follows, into the white columns of the Archive;
              then set the targets of the drafts on OKRs, and lock the next cycle.
            </p>
          )}
        </section>
        {preview && state.phase !== 'finished' && preview.refused === null && (
          <>
            <Questions questions={preview.questions} />
            <Outcomes
              objectives={preview.objectives}
              choices={choices}
              onChoose={(id, choice) => setChoices((all) => ({...all, [id]: choice}))}
            />
            <Next preview={preview}>
              <label class="cycle-check">
                <input
                  type="checkbox"
                  checked={reported}
                  onChange={(event) => setReported(event.currentTarget.checked)}
                />
                Keep Dashboard and Retro as snapshots, the report for stakeholders
              </label>
              {isLeft && (
                <label class="cycle-check">
                  <input
                    type="checkbox"
                    checked={early}
                    onChange={(event) => setEarly(event.currentTarget.checked)}
                  />
                  Close it {preview.daysLeft === 1 ? 'one day' : `${preview.daysLeft} days`} early
                </label>
              )}
            </Next>
          </>
        )}
      </div>
      <div class="footer">
        {state.phase === 'running' && <Progress state={state} onCancel={run.cancel} />}
        {state.phase === 'finished' && (
          <RunOutcome
            state={state}
            runner={run}
            madeTitle="Written:"
            touchedTitle="Changed:"
            closeTitle="Close"
          />
        )}
        {state.phase === 'idle' && (
          <button type="button" class="primary" disabled={!isReady} onClick={close}>
            Close the cycle
          </button>
        )}
      </div>
    </>
  );
}

function Told({preview}: {readonly preview: Preview}) {
  const {cycle, start, end, daysLeft, lockedOn, refused, scores} = preview;
  if (refused) {
    return (
      <CalmNotice>
        <p>{refused.message}</p>
        <p class="hint">{refused.hint}</p>
      </CalmNotice>
    );
  }
  return (
    <>
      <p>
        <b>{cycle}</b>: {dayOf(start)} – {dayOf(end)}
        {scores.locked !== null && `, score as locked ${scoreOf(scores.locked)}`}
        {scores.revised !== null &&
          `${scores.locked === null ? ', score ' : ', as revised '}${scoreOf(scores.revised)}`}
        .
      </p>
      {lockedOn === null && (
        <CalmNotice>
          <p>
            This cycle was never locked: nothing says what was promised, so its key results go into the
            Archive as Untestable. Nothing else is lost by closing it.
          </p>
        </CalmNotice>
      )}
      {daysLeft > 0 && (
        <CalmNotice>
          <p>
            It is not over: {daysLeft === 1 ? 'one day is' : `${daysLeft} days are`} left. What comes in until
            then will count in no cycle.
          </p>
        </CalmNotice>
      )}
    </>
  );
}

/** So many are read at a glance. */
const AT_A_GLANCE = 5;

function Questions({questions}: {readonly questions: Preview['questions']}) {
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  const shown = all ? questions : questions.slice(0, AT_A_GLANCE);
  return (
    <section>
      <h2>Still open</h2>
      <p class="hint">None of this stops you.</p>
      <ul class="places before-lock">
        {shown.map((place) => (
          <li key={`${place.sheet}!${place.cell} ${place.label}`}>
            <PlaceLink place={place} />
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          and {questions.length - shown.length} more
        </button>
      )}
    </section>
  );
}

function Next({
  preview: {next},
  children,
}: {
  readonly preview: Preview;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <section>
      <h2>Next cycle</h2>
      <p>
        {next.name === '' ? 'From ' : `${next.name}: `}
        {dayOf(next.start)} – {dayOf(next.end)}, to be changed on Settings.
      </p>
      {children}
    </section>
  );
}
