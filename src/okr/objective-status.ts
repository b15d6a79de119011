import {isRefusal, type Known} from './known';
import {answerTree, brokenChild, type OkrNode} from './okr-tree';
import type {KeyResultStatus} from './status';

/** From worst to best. `Paused` stands first: a tripped guardrail stops the whole objective. */
export const WORST_FIRST: readonly KeyResultStatus[] = [
  'Paused',
  'Off track',
  'At risk',
  'Unverified',
  'No data',
  'Not started',
  'On track',
  'Achieved',
];

export interface StatusColumns {
  readonly ids: readonly Known<string>[];
  readonly statuses: readonly Known<KeyResultStatus>[];
}

/**
 * The status of every row of an OKR table: a key result's own; for an objective `Paused` if any of its key results is,
 * else the worst of them. Key results without a status yet are passed over.
 */
export function objectiveStatuses({ids, statuses}: StatusColumns): Known<KeyResultStatus>[] {
  const own = ({row}: OkrNode<KeyResultStatus>) => statuses[row] ?? null;

  const leaf = (node: OkrNode<KeyResultStatus>): Known<KeyResultStatus> => {
    const status = own(node);
    return node.parent !== null || isRefusal(status) ? status : null;
  };

  const branch = (node: OkrNode<KeyResultStatus>): Known<KeyResultStatus> => {
    const status = own(node);
    if (isRefusal(status)) return status;
    const below = new Set(node.children.map(({answer}) => answer));
    // One pause is certain, whatever the unreadable key results turn out to be.
    if (below.has('Paused')) return 'Paused';
    return brokenChild(node) ?? WORST_FIRST.find((word) => below.has(word)) ?? null;
  };

  return answerTree(ids, {leaf, branch});
}
