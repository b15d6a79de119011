import {keyOf} from '../../known';
import type {Draft, DraftKeyResult} from '../document/draft';
import type {DraftBasis} from '../document/draft-basis';
import {dueDay} from '../figures/due-day';
import {withoutLabel} from '../sentence/label';
import type {KeyResult} from '../sentence/parse-key-result';
import type {Decision} from './decide';
import {inOneNotation, isEither} from './decimal-marks';
import {keptParse} from './kept-reading';
import {kpiIn} from './kpi-in';
import type {WrittenGuardrail} from './name-first';
import {ObjectiveDraft, type WrittenKeyResult, type WrittenObjective} from './objective-draft';
import type {Unread} from './open-okrs';
import {block, type Outline} from './outline';
import {readOutline, type WrittenOkrs} from './read-outline';
import {withKnownOwner} from './with-owner';
import {guardrailWithin} from './without-raising';

/** What a key result moves by is not where it goes: `20% fewer tickets` has no target before there is a start. */
const targetOf = ({
  target,
  unit,
  isChange,
}: {
  target: number | null;
  unit: string;
  isChange: boolean;
}): number | null => (isChange && unit !== '% relative' ? null : target);

/**
 * `Lift the cart rate by +12% relative` is measured as the lift reached so far, which begins at nothing; its other
 * start, the rate of today, is what the lift is relative to.
 */
const startOf = ({
  start,
  target,
  unit,
}: {
  start: number | null;
  target: number | null;
  unit: string;
}): number | null => (start === null && target !== null && unit === '% relative' ? 0 : start);

/** Those that are listed, and those that key results bring along: `… without raising the discount rate`. */
function guardrailsOf({guardrails, keyResults}: WrittenObjective): WrittenGuardrail[] {
  const found = [...guardrails];
  for (const {text} of keyResults) {
    const own = guardrailWithin(text);
    if (own && !found.some(({name}) => keyOf(name) === keyOf(own.name))) found.push(own);
  }
  return found;
}

/** `Reduce cost by 30%`: the sign is that of the change, and what it is measured in nobody has said. */
const unitOf = ({isChange, unit}: WrittenKeyResult): string =>
  isChange && /^(?:%|x)$/.test(unit) ? '' : unit;

/** What a key result measures: `Tickets below 0.4 per customer` are tickets per customer. */
function measuredIn({metric, text, unit}: WrittenKeyResult): string {
  const by = /\/(\p{L}.*)/u.exec(unit)?.[1];
  return (metric || text) + (by ? ` per ${by}` : '');
}

/** `complaints no more than 12 per 1,000 students` limits complaints per 1,000 students. */
const countedBy = (name: string, rule: string): string =>
  / per /i.test(name) ? name : name + (/ per (?:[\d,.]+ )?[^,;.()]+/i.exec(rule)?.[0] ?? '');

type Basis = Pick<DraftBasis, 'kpis' | 'today' | 'owners'>;

/** Everybody who is known as an owner: in the workbook, or elsewhere in what was pasted. */
function ownersIn(objectives: readonly WrittenObjective[], {owners = []}: Basis): string[] {
  const named = objectives.flatMap(({owner, keyResults}) => [owner, ...keyResults.map((one) => one.owner)]);
  return [...owners, ...named].filter((one) => one.trim() !== '');
}

/** `… to 40 – TK`: where TK is an owner, what the sentence says is read without it. */
function owned(result: WrittenKeyResult, known: readonly string[]): WrittenKeyResult {
  const {text, owner} = result.owner === '' ? withKnownOwner(result.text, known) : {text: '', owner: ''};
  if (owner === '') return result;
  const [before, after] = [keptParse(result.text), keptParse(text)];
  const read = Object.entries(after).filter(
    ([key]) => result[key as keyof KeyResult] === before[key as keyof KeyResult],
  );
  return {...result, ...Object.fromEntries(read), text, owner};
}

/** What can be one figure or another is asked for: the fields stay blank until somebody says which. */
function asked(result: WrittenKeyResult): WrittenKeyResult {
  const {text, start, target, current} = result;
  const known = (figure: number | null) => (isEither(text, figure) ? null : figure);
  return {...result, start: known(start), target: known(target), current: known(current)};
}

function asDraft({objectives, isOpen}: Pick<WrittenOkrs, 'objectives' | 'isOpen'>, basis: Basis): Draft {
  const {today: isoToday} = basis;
  const kpis = basis.kpis.map(({name}) => name);
  const known = ownersIn(objectives, basis);
  return {
    objectives: objectives.map((objective) => ({
      okr: '',
      opened: false,
      text: objective.text,
      owner: objective.owner,
      due: dueDay(objective.due, isoToday),
      keyResults: objective.keyResults
        .map((written) => owned(written, known))
        .map((result) => (isOpen ? asked(result) : result))
        .map((result) => ({
          okr: '',
          text: result.text,
          type: result.type,
          metric: result.metric,
          start: startOf(result),
          target: targetOf(result),
          current: result.current,
          unit: unitOf(result),
          segment: result.segment,
          owner: result.owner,
          due: dueDay(result.due, isoToday),
          kpi: result.kpi || kpiIn(measuredIn(result), kpis),
          tolerance: result.tolerance,
          newKpi: false,
        })),
      guardrails: guardrailsOf(objective).map(({name, rule}) => ({
        name,
        rule,
        kpi: kpiIn(countedBy(name, rule), kpis),
      })),
      initiatives: [...objective.initiatives],
    })),
  };
}

export interface ReadDraft {
  readonly draft: Draft;
  /** Lines that are none of an objective's, as they were written. */
  readonly unread: readonly Unread[];
  readonly dropped: readonly string[];
  readonly decision: Decision;
}

/**
 * What was pasted, as the sidebar shows it for correction.
 * @param chosen the level of the document that a person takes for the objectives'
 */
export function readDraft(outline: Outline, basis: Basis, chosen: number | null = null): ReadDraft {
  const written = readOutline(outline, chosen);
  const {unread, dropped, decision} = written;
  return {draft: asDraft(written, basis), unread, dropped, decision};
}

/** One sentence read as a key result of its own; `null` when nothing of it can be read. */
export function readKeyResult(sentence: string, basis: Basis): DraftKeyResult | null {
  const line = sentence.replace(/\s+/g, ' ').trim();
  if (line === '') return null;
  const objective = new ObjectiveDraft('');
  objective.addKeyResult(withoutLabel(line));
  const {isOpen} = inOneNotation([block({text: line})]);
  return asDraft({objectives: [objective.written], isOpen}, basis).objectives[0]?.keyResults[0] ?? null;
}
