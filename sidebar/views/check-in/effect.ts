/** What a check-in does, as a line: `34% → 41%, chance 50% → 58%`. */
import {type Standing, standingOf, standingWith} from '../../../src/okr/check-in/effect';
import {TOO_EARLY} from '../../../src/okr/status';
import type {ListedResult} from '../../../src/rpc/contract';

const percent = (share: number): string => `${Math.round(share * 100) || 0}%`;

const arrow = (before: string, after: string): string =>
  before === after || before === '' ? after : `${before} → ${after}`;

function progressWords({progress: before}: Standing, {progress: after}: Standing): string {
  if (after === null) return '';
  return arrow(before === null ? '' : percent(before), percent(after));
}

function chanceWords(
  {chance: before}: Standing,
  {chance: after, progress}: Standing,
  unjudged: string,
): string {
  if (unjudged === 'Paused') return 'paused by a guardrail';
  if (unjudged !== '') return `not judged: its data is ${unjudged.toLowerCase()}`;
  if (progress !== null && progress >= 1) return 'target reached';
  if (after === '') return '';
  if (after === TOO_EARLY) return 'too early for a chance';
  return `chance ${arrow(before === TOO_EARLY ? '' : before, after)}`;
}

/** Blank where there is nothing that it could be measured by. */
export function effectOf(result: ListedResult, value: number, today: number): string {
  const [before, after] = [standingOf(result), standingWith(result, value, today)];
  return [progressWords(before, after), chanceWords(before, after, result.unjudged)]
    .filter(Boolean)
    .join(', ');
}
