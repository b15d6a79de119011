import {useRef, useState} from 'preact/hooks';
import {dayName} from '../../../src/okr/day';
import {Choice} from '../../parts/choice';
import {FrozenNotice} from '../../parts/frozen-notice';
import {CalmNotice, ProblemNotice} from '../../parts/notice';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import type {ViewProps} from '../view';
import {type Entries, goneFrom, NO_ENTRY, withEntry, withoutSaved} from './entries';
import {Gone} from './gone';
import {KpiFields, ResultFields} from './item';
import {type Items, itemsFor, type KpiItem, outgoing, ownersIn} from './items';
import {focusFirstOpen, goOnEnter} from './next-field';
import {checkIns, SaveFooter} from './save-footer';
import {type CheckingIn, useCheckIn} from './use-check-in';
import './check-in.css';

/** The weekly check-in of one person: what is due, field after field, and one button. */
export function CheckInView({overview, isOpen}: ViewProps) {
  const checkingIn = useCheckIn(overview, isOpen);
  const {list, owner, entries, problem, drop} = checkingIn;
  const saved = useRef<Entries>({});
  // What was taken back stands in its fields again, unless something else was typed there meanwhile.
  const runner = useRun(overview.refresh, () => {
    const again = saved.current;
    drop((before) => ({...again, ...before}));
    saved.current = {};
  });
  const view = useRef<HTMLFormElement>(null);
  const failure = problem ?? (list ? null : overview.problem);

  if (!list) {
    return (
      <div class="scroll">
        {failure ? (
          <ProblemNotice problem={failure} onRetry={problem ? checkingIn.read : overview.refresh} />
        ) : (
          <p class="hint">Reading the workbook …</p>
        )}
      </div>
    );
  }
  const items = itemsFor(list, owner, entries);
  const going = outgoing(items, owner);
  const save = async () => {
    if (going.open > 0) return focusFirstOpen(view.current?.parentElement);
    const step = {
      title: `Saving ${checkIns(going.count)}`,
      call: (run: string) => call('checkIn', {...going.args, ...(list.seen ? {seen: list.seen} : {}), run}),
    };
    saved.current = {};
    if (!(await runner.start([step]))) return;
    saved.current = going.entries;
    drop((before) => withoutSaved(before, going.entries));
  };
  return (
    <>
      <form class="scroll" aria-label="Check in" ref={view} onKeyDown={goOnEnter}>
        {failure && <ProblemNotice problem={failure} onRetry={checkingIn.read} />}
        <FrozenNotice frozen={overview.value?.frozen ?? null} />
        <Choice
          label="Owner"
          value={owner}
          blank="Everybody"
          choices={ownersIn(list)}
          onPick={checkingIn.choose}
        />
        {list.stoppedAt !== null && (
          <CalmNotice>
            <p>
              The sheets count up to {dayName(list.stoppedAt)} only: that day stands as As of on Settings.
              What you save is of today and shows once As of is =TODAY() again.
            </p>
          </CalmNotice>
        )}
        <Gone
          gone={goneFrom(list, entries)}
          onDiscard={(key) => drop((before) => withEntry(before, key, NO_ENTRY))}
        />
        <All items={items} checkingIn={checkingIn} today={list.today} />
      </form>
      <SaveFooter outgoing={going} elsewhere={items.elsewhere} runner={runner} onSave={() => void save()} />
    </>
  );
}

interface AllProps {
  readonly items: Items;
  readonly checkingIn: CheckingIn;
  readonly today: number;
}

function All({items: {due, upToDate, results}, checkingIn: {type, owner}, today}: AllProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const kpis = (some: readonly KpiItem[]) =>
    some.map((item) => (
      <KpiFields
        key={item.key}
        item={item}
        today={today}
        onType={(change) => type(item.key, item.kpi.name, change)}
      />
    ));
  if (due.length + upToDate.length + results.length === 0) {
    return (
      <CalmNotice>
        {owner === '' ? (
          <p>Nothing to check in yet. Add key results under Write, or KPIs under Build.</p>
        ) : (
          <p>{owner} owns no KPI and no key result here. Choose another owner, or Everybody.</p>
        )}
      </CalmNotice>
    );
  }
  const typedAnyway = upToDate.filter(({entry}) => entry.value !== '');
  const folded = upToDate.length - typedAnyway.length;
  return (
    <>
      {due.length + upToDate.length > 0 && (
        <section>
          <h2>KPIs that are due</h2>
          {due.length === 0 && <p class="hint">None: all are up to date.</p>}
          {kpis([...due, ...(isAll ? upToDate : typedAnyway)])}
          {!isAll && folded > 0 && (
            <button type="button" class="link" onClick={() => setAll(true)}>
              {folded === 1 ? 'Show 1 that is up to date' : `Show ${folded} that are up to date`}
            </button>
          )}
        </section>
      )}
      {results.length > 0 && (
        <section>
          <h2>Key results</h2>
          {results.map((item) => (
            <ResultFields
              key={item.key}
              item={item}
              today={today}
              isOpened={opened.has(item.key)}
              onOpen={() => setOpened((before) => new Set([...before, item.key]))}
              onType={(change) => type(item.key, item.result.text, change)}
            />
          ))}
        </section>
      )}
    </>
  );
}
