/** A key result's figures as one short line, as they were understood. */
import {MONTHS} from '../../../src/okr/writing/figures/months';
import type {KeyResultEntry} from './draft-entries';

const SIGNS: Readonly<Record<string, string>> = {'At least': '≥ ', 'At most': '≤ '};

const isCurrency = (unit: string) => /^[$€£¥]$/.test(unit);

function withUnit(amount: string, unit: string): string {
  if (unit === '' || amount === '') return amount;
  // The amount brings its percent sign along; `% relative` adds only what comes after it.
  if (unit.startsWith('%')) return amount + unit.slice(1);
  if (isCurrency(unit)) return unit + amount;
  return unit.startsWith('/') ? amount + unit : `${amount} ${unit}`;
}

/** `2026-06-30` → `30 Jun 2026`; anything else as it is written. */
export function dayWords(due: string): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due);
  const month = MONTHS[Number(day?.[2]) - 1];
  if (!day || !month) return due;
  return `${Number(day[3])} ${month.charAt(0).toUpperCase()}${month.slice(1, 3)} ${day[1]}`;
}

export function figures({type, start, target, unit}: KeyResultEntry): string {
  const sign = SIGNS[type];
  if (sign && target) return sign + withUnit(target, unit);
  if (start && target) return `${isCurrency(unit) ? unit : ''}${start} → ${withUnit(target, unit)}`;
  if (target) return `→ ${withUnit(target, unit)}`;
  return start ? `from ${withUnit(start, unit)}` : '';
}

export function keyResultWords(result: KeyResultEntry): string {
  const {type, segment, tolerance, owner, due, kpi, current, unit} = result;
  return [
    figures(result),
    current && `now ${withUnit(current, unit)}`,
    SIGNS[type] ? '' : type,
    tolerance,
    segment,
    owner,
    due && `by ${dayWords(due)}`,
    kpi && `KPI ${kpi}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A rule often names its metric itself (`INP within CWV`); then the name is not said twice. */
export function guardrailWords({name, rule}: {readonly name: string; readonly rule: string}): string {
  const repeats = rule.toLowerCase().includes(name.toLowerCase());
  return repeats ? rule : `${name} ${rule}`.trim();
}
