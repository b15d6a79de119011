import {isRefusal, type Known} from './known';
import {answerTree, brokenChild, type OkrNode} from './okr-tree';
import {named, Refusal} from './refusal';

export interface OkrColumns {
  readonly ids: readonly Known<string>[];
  /** Fractions; 1 is the target reached. */
  readonly progress: readonly Known<number>[];
  /** Null counts as 1. */
  readonly weights: readonly Known<number>[];
}

/**
 * Progress for every row of an OKR table. A key result has its own; an objective has the weighted mean of its key
 * results, each held between 0 and 1 first, so that one result at 300% cannot hide one at zero.
 * A key result with no progress counts 0; an objective without key results has none.
 * @param unmeasured what an objective has none of whose key results has any progress: no credit, or no score at all
 */
export function rollUp(
  {ids, progress, weights}: OkrColumns,
  unmeasured: 'no credit' | 'no score' = 'no credit',
): Known<number>[] {
  const weightOf = (row: number): number | Refusal => {
    const weight = weights[row] ?? 1;
    return !isRefusal(weight) && weight < 0 ? new Refusal(`weights must not be negative: ${weight}`) : weight;
  };

  const leaf = ({row, parent}: OkrNode<number>): Known<number> => {
    const own = progress[row] ?? null;
    if (parent === null) return isRefusal(own) ? own : null;
    const weight = weightOf(row);
    return isRefusal(own) || !isRefusal(weight) ? own : weight;
  };

  const branch = (node: OkrNode<number>): Known<number> => {
    const own = progress[node.row];
    if (isRefusal(own)) return own;
    const weightHere = node.parent === null ? 1 : weightOf(node.row);
    if (isRefusal(weightHere)) return weightHere;
    const broken = brokenChild(node);
    if (broken) return broken;
    if (unmeasured === 'no score' && node.children.every(({answer}) => answer === null)) return null;
    // Divided by the largest weight first, so that no sum of weights can overflow.
    const parts = node.children.map(({row, answer}) => ({
      weight: weightOf(row) as number,
      share: Math.min(1, Math.max(0, (answer as number | null) ?? 0)),
    }));
    const largest = parts.reduce((most, {weight}) => Math.max(most, weight), 0);
    if (largest === 0) return new Refusal(`the weights under ${named(node.id)} are all 0`);
    let [total, weighted] = [0, 0];
    for (const {weight, share} of parts) {
      total += weight / largest;
      weighted += (weight / largest) * share;
    }
    return Math.min(1, weighted / total);
  };

  return answerTree(ids, {leaf, branch});
}
