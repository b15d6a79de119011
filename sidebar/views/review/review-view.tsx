import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {ListedFinding} from '../../../src/rpc/contract';
import {Badge, type Tone} from '../../parts/badge';
import {Choice} from '../../parts/choice';
import {chooseMode} from '../../parts/modes';
import {CalmNotice, ProblemNotice} from '../../parts/notice';
import {useRun} from '../../runs/use-run';
import {call} from '../../server';
import {CYCLE_PART} from '../cycle/part';
import type {ViewProps} from '../view';
import {DraftForm} from './draft-form';
import {FindingGroup} from './finding-group';
import {FindingItem} from './finding-item';
import {HandOver} from './hand-over';
import {type Draft, draftFor, isDismissed, isFilled, withDismissed, withDraft, withoutSaved} from './kept';
import {Orphans} from './orphans';
import {repairStep} from './repair-step';
import {ReviewFooter} from './review-footer';
import {type Group, orphans, sorted} from './sorted';
import {useReview} from './use-review';
import './review.css';

const worst = (groups: readonly Group[]): Tone =>
  groups.some(({open}) => open.some(({tone}) => tone === 'bad')) ? 'bad' : 'watch';

const saving = ({kind, about, text, owner, due}: Draft) => ({
  title: kind === 'decision' ? 'Saving the decision' : 'Saving the reason',
  call: (run: string) =>
    kind === 'decision'
      ? call('decide', {about, decision: text, owner, due, run})
      : call('explain', {id: about, reason: text, agreedBy: owner, run}),
});

const itemsShown = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-finding]')];

/** Puts the keyboard on a button of a finding: the one that opens its form, else its first. */
function focusFinding(key: string): void {
  const item = itemsShown().find(({dataset}) => dataset.finding === key);
  (item?.querySelector<HTMLElement>('[data-act="decide"]') ?? item?.querySelector('button'))?.focus();
}

/** The finding below this one, else the one above it. */
function neighbourOf(key: string): string {
  const items = itemsShown().map(({dataset}) => dataset.finding ?? '');
  const at = items.indexOf(key);
  return items[at + 1] ?? items[at - 1] ?? '';
}

/** The health of the system: what is not as it should be, what a machine repairs and what people decide. */
export function ReviewView({overview, isOpen, goTo}: ViewProps) {
  const {list, problem, read, kept, change} = useReview(overview, isOpen);
  const [deciding, setDeciding] = useState('');
  const repairing = useRef<ListedFinding | null>(null);
  const saved = useRef<readonly [key: string, draft: Draft] | null>(null);
  const runner = useRun(overview.refresh, () => {
    const last = saved.current;
    saved.current = null;
    // What was taken back stands in its fields again, unless something else was typed there.
    if (last) change((before) => (before.drafts[last[0]] ? before : withDraft(before, ...last)));
  });
  const busy = runner.state.phase === 'running';
  const failure = problem ?? (list ? null : overview.problem);

  const save = async (key: string, draft: Draft) => {
    saved.current = null;
    if (!(await runner.start([saving(draft)]))) return;
    saved.current = [key, draft];
    change((before) => withoutSaved(before, key, draft));
    setDeciding('');
  };
  const repair = (finding: ListedFinding, move = false) => {
    if (!finding.repair) return;
    saved.current = null;
    repairing.current = finding;
    void runner.start([repairStep(finding, finding.repair, move)]);
  };
  const hand = (from: string, to: string) => {
    saved.current = null;
    return runner.start([{title: `Handing over to ${to}`, call: (run) => call('handOver', {from, to, run})}]);
  };
  const next = useRef('');
  const close = (key: string) => {
    next.current = key;
    setDeciding('');
  };
  const dismiss = (finding: ListedFinding, is: boolean) => {
    next.current = neighbourOf(finding.key);
    change((before) => withDismissed(before, finding, is));
  };
  // The button that had the keyboard is gone: it goes to the one before it or beside it, once that is there.
  useLayoutEffect(() => {
    if (deciding === '' && next.current !== '') focusFinding(next.current);
    next.current = '';
  }, [deciding, kept.dismissed]);

  if (!list || !overview.value) {
    return (
      <div class="scroll">
        {failure ? (
          <ProblemNotice problem={failure} onRetry={problem ? read : overview.refresh} />
        ) : (
          <p class="hint">Reading the workbook …</p>
        )}
      </div>
    );
  }
  const {teams, owners, kpis, okrs} = overview.value;
  const groups = sorted(list.findings, overview.value, kept);
  const isEmpty = kpis.length + okrs.length === 0;
  const open = groups.reduce((sum, group) => sum + group.open.length, 0);

  const item = (finding: ListedFinding) => {
    const {key} = finding;
    const draft = kept.drafts[key] ?? draftFor(finding);
    return (
      <FindingItem
        key={key}
        finding={finding}
        isDismissed={isDismissed(kept, finding)}
        isBegun={isFilled(draft)}
        isDeciding={deciding === key}
        busy={busy}
        onDecide={() => setDeciding(key)}
        onRepair={() => repair(finding)}
        onDismiss={(is) => dismiss(finding, is)}
      >
        {deciding === key && (
          <DraftForm
            draft={draft}
            owners={owners}
            busy={busy}
            onType={(some) => change((before) => withDraft(before, key, {...draft, ...some}))}
            onSave={() => void save(key, draft)}
            onClose={() => close(key)}
            onDiscard={() => {
              change((before) => withDraft(before, key, null));
              close(key);
            }}
          />
        )}
      </FindingItem>
    );
  };

  return (
    <>
      <div class="scroll findings">
        {failure && <ProblemNotice problem={failure} onRetry={read} />}
        {teams.length > 0 && (
          <Choice
            label="Team"
            value={kept.team}
            blank="Everybody"
            choices={teams.map(({name}) => name)}
            onPick={(team) => change((before) => ({...before, team}))}
          />
        )}
        <Orphans
          drafts={orphans(list.findings, kept)}
          busy={busy}
          onSave={(key, draft) => void save(key, draft)}
          onDiscard={(key) => change((before) => withDraft(before, key, null))}
        />
        {open === 0 ? (
          <CalmNotice>
            {isEmpty ? (
              <p>Nothing to review yet. Paste OKRs under Write, or make KPIs under Build.</p>
            ) : (
              <p>Nothing waits here: no limit broken, nothing off track, nothing missing or undecided.</p>
            )}
          </CalmNotice>
        ) : (
          <p class="hint" role="status">
            <Badge tone={worst(groups)}>{String(open)}</Badge> {open === 1 ? 'finding' : 'findings'}, worst
            first in each group.
          </p>
        )}
        {groups.map((group) => (
          <FindingGroup
            key={group.title}
            group={group}
            isDismissed={(finding) => isDismissed(kept, finding)}
            item={item}
          />
        ))}
        {!isEmpty && <HandOver owners={owners} busy={busy} onHand={hand} />}
      </div>
      <ReviewFooter
        runner={runner}
        isKept={Object.values(kept.drafts).some(isFilled)}
        cycle={list.cycle}
        onCycle={(part) => {
          chooseMode(CYCLE_PART, part);
          goTo('cycle');
        }}
        onMove={() => repairing.current && repair(repairing.current, true)}
      />
    </>
  );
}
