import {isoDay} from '../day';
import {inUnit, twoInUnit} from '../in-unit';
import {keyOf} from '../known';
import type {KeyResultType} from '../progress';
import {atLeast, atMost} from '../tolerance';
import {
  type LedgerRow,
  type PresentGuardrail,
  type PresentKpi,
  type PresentOkr,
  type Promised,
  read,
} from './ledger-tables';

/**
 * What an objective or a key result promises otherwise than it was locked: `target 23% → 21% · weight 3 → 1 ·
 * wording changed`. Figures say from what to what; a blank weight is 1, a blank commitment Stretch, a blank type the
 * way from start to target. The query of its KPI is
 * compared where there is one to compare and the KPI is the same.
 * @returns null where nothing differs
 */
export function promiseChanges(
  locked: LedgerRow,
  present: PresentOkr,
  query: {readonly locked: string | null; readonly present: string | null} | null,
): string | null {
  const unit = read(present.unit) ?? '';
  const figure = (value: number | null, beside: number | null) => {
    if (value === null) return 'blank';
    return beside === null ? inUnit(value, unit, false) : twoInUnit(value, beside, unit)[0];
  };
  const isSameKpi = sameName(read(locked.KPI), read(present.KPI));
  return joined([
    moved('target', read(locked.target), read(present.target), figure),
    moved('start', read(locked.start), read(present.start), figure),
    moved('weight', read(locked.weight) ?? 1, read(present.weight) ?? 1, (weight) => String(weight)),
    moved('due', read(locked.due), read(present.due), (day) => (day === null ? 'blank' : isoDay(day))),
    changed('commitment', commitment(locked) === commitment(present)),
    changed('type', read(locked.type) === read(present.type) || direction(locked) === direction(present)),
    changed('KPI', isSameKpi),
    changed('segment', sameName(read(locked.segment), read(present.segment))),
    changed('wording', sameText(read(locked.wording), read(present.wording))),
    isSameKpi && query ? changed('query', sameText(query.locked, query.present)) : null,
  ]);
}

export function queryChange(locked: LedgerRow, present: PresentKpi): string | null {
  return changed('query', sameText(read(locked.query), read(present.query)));
}

export function ruleChange(locked: LedgerRow, present: PresentGuardrail): string | null {
  return changed('rule', sameText(read(locked.rule), read(present.rule)));
}

const commitment = (row: Promised) => read(row.commitment) ?? 'Stretch';

/** Increase and Reduce say no more than start and target do. */
function direction(row: Promised): KeyResultType | null {
  const [type, start, target] = [read(row.type), read(row.start), read(row.target)];
  if (type !== null || start === null || target === null || start === target) return type;
  return target > start ? 'Increase' : 'Reduce';
}

function moved<T extends number | null>(
  what: string,
  before: T,
  after: T,
  written: (value: T, beside: T) => string,
): string | null {
  if (
    before === after ||
    (before !== null && after !== null && atLeast(after, before) && atMost(after, before))
  )
    return null;
  return `${what} ${written(before, after)} → ${written(after, before)}`;
}

const changed = (what: string, isSame: boolean) => (isSame ? null : `${what} changed`);

const sameName = (one: string | null, other: string | null) => keyOf(one ?? '') === keyOf(other ?? '');

/** Blanks and line breaks do not make another promise. */
const sameText = (one: string | null, other: string | null) => squeezed(one) === squeezed(other);

const squeezed = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ');

function joined(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' · ') || null;
}
