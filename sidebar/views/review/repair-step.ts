import type {ListedFinding} from '../../../src/rpc/contract';
import type {Step} from '../../runs/use-run';
import {call} from '../../server';

type Remedy = NonNullable<ListedFinding['repair']>;

const repairSheet = (key: string, instance: string | null, run: string, move: boolean) => {
  if (instance === null) return call('buildSheet', {key, run, move});
  return key === 'kpiPage'
    ? call('buildKpiPage', {kpi: instance, run})
    : call('buildTeamDashboard', {team: instance, run});
};

/** @param move what stands in the way of a formula is moved; somebody was asked */
export function repairStep({what}: ListedFinding, repair: Remedy, move = false): Step {
  return {
    title: `Repairing ${what}`,
    call: (run) =>
      repair.sheet === null
        ? call('tidyNames', {corrections: repair.corrections, run})
        : repairSheet(repair.sheet, repair.instance, run, move),
  };
}
