/** Everything that is not as it should be, worst first in each group; read from what the sheets have computed. */
import {keyOf} from '../../okr/known';
import type {Book} from '../book';
import {cycleFindings} from './cycle';
import {type Finding, GROUPS, worstFirst} from './finding';
import {nameFindings} from './names';
import {guardrailFindings, kpiFindings, okrFindings} from './set-up';
import {teamsIn} from './teams';
import {warningFindings} from './warnings';
import {wordingFindings} from './wording';

/** What the view keeps of a finding it keeps by its key: two guardrails of one name are two findings. */
function eachItsOwn(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((one) => {
    const count = (counts.get(one.key) ?? 0) + 1;
    counts.set(one.key, count);
    return count === 1 ? one : {...one, key: `${one.key} (${count})`};
  });
}

/** @param broken what is wrong with the sheets themselves */
export function findingsIn(book: Book, broken: readonly Finding[]): Finding[] {
  const teams = teamsIn(book);
  const warnings = warningFindings(book, teams);
  const warned = new Set(warnings.map(({about}) => keyOf(about)));
  const all = [
    ...broken,
    ...warnings,
    ...guardrailFindings(book, teams),
    ...kpiFindings(book),
    ...okrFindings(book, teams),
    ...wordingFindings(book, teams),
    ...nameFindings(book),
    ...cycleFindings(book, teams, warned),
  ];
  return eachItsOwn(GROUPS.flatMap((group) => worstFirst(all.filter((one) => one.group === group))));
}
