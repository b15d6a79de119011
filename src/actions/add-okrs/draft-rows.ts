/** A draft as rows of the tables, with ids that nobody has yet. */
import {readIsoDay} from '../../okr/day';
import {parseGuardrail} from '../../okr/guardrail/rule';
import {isRefusal, keyOf} from '../../okr/known';
import type {Draft, DraftKeyResult, DraftObjective} from '../../okr/writing/document/draft';
import {wantedDirection} from '../../okr/writing/document/wanted-direction';
import {scanQuantities} from '../../okr/writing/figures/quantities';
import {PERCENTAGE_POINTS} from '../../okr/writing/figures/units';
import type {Day, OkrRow} from '../../templates/rows';
import type {Cells} from '../action';
import type {Read} from '../book';

/** The number of the next objective: one more than the highest that is in use. */
export function nextObjective(ids: readonly string[]): number {
  const numbers = ids.map((id) => Number(/^\s*O(\d+)(?:\.|\s*$)/i.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

const dueCell = (due: string): Day | null => readIsoDay(due.trim());

export function objectiveRow(id: string, {text, owner, due}: DraftObjective): Cells<'okrs'> {
  return {id, text: text.trim(), owner: owner.trim(), due: dueCell(due)};
}

/** The sentence keeps how exactly it is meant: the sheet has no other place for `±1 pp`. */
function withTolerance(text: string, tolerance: string): string {
  const plain = (one: string) => one.replace(/\+ ?\/ ?-|plus or minus /gi, '±').replace(/\s+/g, '');
  if (tolerance === '' || plain(text).includes(plain(tolerance))) return text;
  const [, words = text, end = ''] = /^(.*?)([.]?)$/.exec(text) ?? [];
  return `${words} (${tolerance})${end}`;
}

export function keyResultRow(id: string, result: DraftKeyResult): Cells<'okrs'> {
  const {text, type, start, target, current, unit, segment, owner, due, kpi, tolerance} = result;
  return {
    id,
    text: withTolerance(text.trim(), tolerance.trim()),
    owner: owner.trim(),
    start,
    target,
    current,
    type: type.trim(),
    kpi: kpi.trim(),
    segment: segment.trim(),
    unit: unit.trim(),
    due: dueCell(due),
  };
}

export interface NumberedObjective {
  readonly id: string;
  readonly objective: DraftObjective;
  readonly rows: readonly Cells<'okrs'>[];
}

/** The number of the next key result of an objective: one more than the highest that is in use. */
function nextResult(id: string, ids: readonly string[]): number {
  const begin = `${keyOf(id)}.`;
  const numbers = ids.map((one) =>
    keyOf(one).startsWith(begin) ? Number(/^\d+/.exec(keyOf(one).slice(begin.length))?.[0] ?? 0) : 0,
  );
  return Math.max(0, ...numbers) + 1;
}

/**
 * New objectives and key results, numbered behind those in use: O3, O3.1, O3.2 … What goes to an objective that stands
 * there already gets that one's next numbers.
 */
export function numbered({objectives}: Draft, ids: readonly string[]): NumberedObjective[] {
  let next = nextObjective(ids);
  const used = new Map<string, number>();
  return objectives.map((objective) => {
    const isNew = objective.okr === '';
    const id = isNew ? `O${next++}` : objective.okr;
    let result = isNew ? 1 : (used.get(keyOf(id)) ?? nextResult(id, ids));
    const rows = [
      ...(isNew ? [objectiveRow(id, objective)] : []),
      ...objective.keyResults
        .filter(({okr}) => okr === '')
        .map((one) => keyResultRow(`${id}.${result++}`, one)),
    ];
    used.set(keyOf(id), result);
    return {id, objective, rows};
  });
}

/** What changes in a row that stands there: only cells that say something else now. */
export function changedCells(row: Cells<'okrs'>, standing: Read<OkrRow>): Cells<'okrs'> {
  const {id: _, current, ...cells} = row;
  const changed = Object.entries({...cells, ...(current === null ? {} : {current})}).filter(
    ([key, value]) => {
      const there = standing[key as keyof OkrRow];
      // A cell that cannot be read, such as a text where a number belongs, is nobody's to clear unasked.
      if (isRefusal(there) && value === null) return false;
      const isBlankBoth = (there === null || there === '') && (value === null || value === '');
      return !isBlankBoth && there !== value;
    },
  );
  return Object.fromEntries(changed.map(([key, value]) => [key, value === '' ? null : value]));
}

/** KPIs that key results name and the KPIs sheet lacks, where they are to be made; each is owned by whoever owns its key result. */
export function newKpiRows({objectives}: Draft, known: readonly string[]): Cells<'kpis'>[] {
  const there = new Set(known.map(keyOf));
  return objectives.flatMap((objective) =>
    objective.keyResults.flatMap((result): Cells<'kpis'>[] => {
      const name = result.kpi.trim();
      if (!result.newKpi || name === '' || there.has(keyOf(name))) return [];
      there.add(keyOf(name));
      return [
        {
          name,
          owner: result.owner.trim() || objective.owner.trim(),
          unit: result.unit.trim(),
          // As its dropdown has it.
          better: wantedDirection(result) === 'down' ? 'Down' : 'Up',
        },
      ];
    }),
  );
}

export interface ScopedGuardrail {
  readonly name: string;
  readonly rule: string;
  readonly kpi: string;
  readonly ids: string[];
}

const spaceless = (text: string): string => keyOf(text).replace(/\s+/g, '');
export const sameGuardrail = (
  one: {name: string; rule: string},
  other: {name: string; rule: string},
): boolean => spaceless(one.name) === spaceless(other.name) && spaceless(one.rule) === spaceless(other.rule);

/** The guardrails of all objectives; one that stands under several protects them all. */
export function guardrailsOf(objectives: readonly NumberedObjective[]): ScopedGuardrail[] {
  const found: ScopedGuardrail[] = [];
  for (const {id, objective} of objectives) {
    for (const {name, rule, kpi} of objective.guardrails) {
      const known = found.find((one) => sameGuardrail(one, {name, rule}));
      if (known) known.ids.push(...(known.ids.includes(id) ? [] : [id]));
      else found.push({name: name.trim(), rule: rule.trim(), kpi: kpi.trim(), ids: [id]});
    }
  }
  return found;
}

/** A part of the baseline, such as the 10% in `≤ baseline +10%`, says nothing about what the figures are in. */
function isRelative(rule: string): boolean {
  const parsed = parseGuardrail(rule);
  return (
    parsed.kind === 'bounds' &&
    parsed.bounds.some(({limit}) => limit.kind === 'baseline' && limit.share !== 0)
  );
}

/** The unit that a rule names, so that its figures are shown in it: `≤ 12 mo` → mo, `≤ baseline + 2pp` → %. */
function unitIn(rule: string): string {
  if (isRelative(rule)) return '';
  const unit = scanQuantities(rule).find((quantity) => quantity.unit !== '')?.unit ?? '';
  return unit in PERCENTAGE_POINTS ? '%' : unit;
}

export function guardrailRow({name, rule, kpi, ids}: ScopedGuardrail): Cells<'guardrails'> {
  return {name, rule, scope: ids.join(', '), kpi, unit: unitIn(rule)};
}

export function initiativeRows(objectives: readonly NumberedObjective[]): Cells<'initiatives'>[] {
  return objectives.flatMap(({id, objective}) =>
    objective.initiatives
      .filter((initiative) => initiative.trim() !== '')
      .map((initiative) => ({
        initiative: initiative.trim(),
        keyResult: id,
        owner: '',
        status: 'Not started',
      })),
  );
}
