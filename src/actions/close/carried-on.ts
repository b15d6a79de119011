/** Objectives that go on, as drafts of the next cycle: new ids, a start at today's level, no target that is reached already. */
import {withNewFigures} from '../../okr/archive/new-figures';
import {nextDates} from '../../okr/archive/next-cycle';
import {baseline} from '../../okr/baseline';
import {isoDay} from '../../okr/day';
import {inUnit} from '../../okr/in-unit';
import {keyOf} from '../../okr/known';
import {last} from '../../okr/last';
import {parentId} from '../../okr/okr-tree';
import {keyResultType} from '../../okr/progress';
import {kpiSignal} from '../../okr/statistics/kpi-signals';
import {isDueTooEarly} from '../../okr/writing/document/due-too-early';
import {dueDay, goesOn} from '../../okr/writing/figures/due-day';
import {parseKeyResult} from '../../okr/writing/sentence/parse-key-result';
import type {OkrRow} from '../../templates/rows';
import type {Cells, Change} from '../action';
import {nextObjective} from '../add-okrs/draft-rows';
import {type Book, numberIn, type Read, textIn} from '../book';
import type {Choice} from './archive-rows';
import {type ClosedResult, type Closing, Workings} from './closing';

type Row = Cells<'okrs'>;

/** Three digits say enough of a level; whole digits are never cut. */
const shortened = (value: number): number =>
  Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));

interface Level {
  readonly level: number | null;
  /** `µ 20.1%, σ 1.6 pp`; blank where there is no KPI. */
  readonly says: string;
}

const RECENT = 4;

/**
 * Where it stands as the next cycle begins: its KPI, by its last values where it moved in this cycle, and by all values
 * so far where that is noise; else its own last value.
 */
function levelOf({row, kpi, final, moved}: ClosedResult, work: Workings): Level {
  if (!kpi) return {level: final, says: ''};
  const from = numberIn(kpi.cells.baselineFrom) ?? numberIn(work.book.setting('baselineFrom'));
  const history = work.historyOf(kpi).filter(({day}) => from === null || day >= from);
  const values = history.map(({value}) => value);
  const {mean, sd} = baseline(values);
  const hasMoved = moved === 'Moved' || moved === 'Wrong way';
  const level = hasMoved
    ? baseline(values.slice(-RECENT)).mean
    : (kpiSignal(history, {from, until: work.cycle.end}, 'up').level ?? last(values) ?? final);
  const unit = textIn(row.unit) || textIn(kpi.cells.unit);
  // A spread of percentages is in points.
  const spread = sd === null ? '' : inUnit(sd, unit, true).replace('+', '');
  return {
    level: level === null ? null : shortened(level),
    says: mean === null || sd === null ? '' : `µ ${inUnit(mean, unit, false)}, σ ${spread}`,
  };
}

/** A target that the level has reached already is none; with *Change* it is to be set anew. */
function targetOf(row: Read<OkrRow>, level: number | null, choice: Choice): number | null {
  const [start, target] = [numberIn(row.start), numberIn(row.target)];
  if (choice === 'Change' || target === null) return null;
  const type = keyResultType(textIn(row.type));
  if (type === 'At least' || type === 'At most' || level === null) return target;
  const isDown = type === 'Reduce' || (type === null && start !== null && target < start);
  return (isDown ? target < level : target > level) ? target : null;
}

interface Renamed {
  readonly old: string;
  readonly id: string;
}

function renamedIds(closing: Closing, chosen: readonly string[], ids: readonly string[]): Renamed[] {
  let next = nextObjective(ids);
  return closing.objectives
    .filter(({id}) => chosen.includes(keyOf(id)))
    .flatMap(({id, results}) => {
      const found = new Map([[keyOf(id), `O${next++}`]]);
      const counts = new Map<string, number>();
      return [
        {old: id, id: found.get(keyOf(id))!},
        ...results.map(({id: old}) => {
          // What it was broken down from may be gone.
          const parent = found.get(keyOf(parentId(old) ?? '')) ?? found.get(keyOf(id))!;
          const number = (counts.get(parent) ?? 0) + 1;
          counts.set(parent, number);
          found.set(keyOf(old), `${parent}.${number}`);
          return {old, id: `${parent}.${number}`};
        }),
      ];
    });
}

/** Whether the day that a sentence names lies in the cycle that is closed; without a year it was meant of that one. */
function isOverIn(due: string, cycle: Workings['cycle']): boolean {
  if (goesOn(due)) return false;
  return isDueTooEarly(dueDay(due, isoDay(cycle.start)), isoDay(nextDates(cycle).start));
}

function resultRow(result: ClosedResult, id: string, choice: Choice, work: Workings): Row {
  const {row, kpi, locked} = result;
  const {level, says} = levelOf(result, work);
  const type = keyResultType(textIn(row.type));
  const isThreshold = type === 'At least' || type === 'At most';
  const start = isThreshold ? numberIn(row.start) : (level ?? numberIn(row.start));
  const target = targetOf(row, level, choice);
  const unit = textIn(row.unit) || textIn(kpi?.cells.unit ?? null);
  const figures = [
    {old: [numberIn(row.start), numberIn(locked?.start ?? null)], now: start},
    {old: [numberIn(row.target), numberIn(locked?.target ?? null)], now: target},
  ];
  const {due} = parseKeyResult(textIn(row.text));
  const isOver = isOverIn(due, work.cycle);
  const told = [
    `From ${result.id}`,
    says,
    target === null ? 'set a target' : 'check the target',
    isOver ? `set another day than ${due}` : '',
  ];
  return {
    id,
    text: withNewFigures(textIn(row.text), figures, unit),
    owner: textIn(row.owner),
    start,
    target,
    nextStep: told.filter(Boolean).join(' · '),
    team: textIn(row.team),
    type: textIn(row.type),
    kpi: textIn(row.kpi),
    segment: textIn(row.segment),
    unit: textIn(row.unit),
    weight: numberIn(row.weight),
    guardrails: textIn(row.guardrails),
    commitment: textIn(row.commitment),
    purpose: textIn(row.purpose),
  };
}

export interface CarriedOn {
  readonly rows: readonly Row[];
  /** Guardrails protect what goes on as they protected it before. */
  readonly guardrails: readonly Change[];
}

export function carriedOn(
  book: Book,
  closing: Closing,
  choiceOf: (objective: string) => Choice,
  ids: readonly string[],
): CarriedOn {
  const chosen = closing.objectives.map(({id}) => keyOf(id)).filter((id) => choiceOf(id) !== 'Drop');
  if (chosen.length === 0) return {rows: [], guardrails: []};
  const renamed = new Map(renamedIds(closing, chosen, ids).map(({old, id}) => [keyOf(old), id] as const));
  const work = new Workings(book);
  const rows = closing.objectives
    .filter(({id}) => chosen.includes(keyOf(id)))
    .flatMap(({id, row, results}): Row[] => [
      {
        id: renamed.get(keyOf(id))!,
        text: textIn(row?.text ?? null),
        owner: textIn(row?.owner ?? null),
        team: textIn(row?.team ?? null),
        parent: renamed.get(keyOf(textIn(row?.parent ?? null))) ?? '',
        kpi: textIn(row?.kpi ?? null),
        guardrails: textIn(row?.guardrails ?? null),
        commitment: textIn(row?.commitment ?? null),
        purpose: textIn(row?.purpose ?? null),
        nextStep: `From ${id}`,
      },
      ...results.map((one) => resultRow(one, renamed.get(keyOf(one.id))!, choiceOf(id), work)),
    ]);
  const guardrails = book.rows('guardrails').flatMap((row): Change[] => {
    const scope = textIn(row.scope)
      .split(/[,;\s]+/)
      .filter(Boolean);
    const items = scope.flatMap((id) => renamed.get(keyOf(id)) ?? []);
    const isAll = scope.some((id) => keyOf(id) === 'all');
    return isAll || items.length === 0 ? [] : [{extend: 'guardrails', row: row.row, column: 'scope', items}];
  });
  return {rows, guardrails};
}
