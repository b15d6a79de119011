import {because, isRefusal, type Known, keyOf} from './known';
import {named, Refusal} from './refusal';

/**
 * The id above this one, by its numbering: `O1.2` → `O1`, `O1.2.1` → `O1.2`, `O1` → null.
 * @returns null for an objective
 */
export function parentId(id: string): string | null {
  const trimmed = id.trim();
  const dot = trimmed.lastIndexOf('.');
  return dot > 0 && dot < trimmed.length - 1 ? trimmed.slice(0, dot) : null;
}

/** One row of an OKR table and what hangs below it. */
export interface OkrNode<T> {
  readonly row: number;
  readonly id: string;
  /** The id as it is compared: case and surrounding blanks do not count. */
  readonly key: string;
  readonly parent: string | null;
  readonly children: OkrNode<T>[];
  answer: T | null | Refusal;
}

/**
 * Answers every row of a table of ids such as `O1`, `O1.1`, `O1.2`: `leaf` for a row with nothing below it, `branch`
 * for a row from its children's answers. A key result that is broken down further (`O1.2.1`) is a branch as well.
 * A row that cannot be answered marks itself, and what stands above it where that needs its answer.
 */
export function answerTree<T>(
  ids: readonly Known<string>[],
  rules: {
    readonly leaf: (node: OkrNode<T>) => T | null | Refusal;
    readonly branch: (node: OkrNode<T>) => T | null | Refusal;
  },
): (T | null | Refusal)[] {
  const nodes = ids.map((id, row): OkrNode<T> | null =>
    id === null || isRefusal(id) || keyOf(id) === ''
      ? null
      : {row, id: id.trim(), key: keyOf(id), parent: parentId(id), children: [], answer: null},
  );
  const byId = new Map<string, OkrNode<T>[]>();
  for (const node of nodes) {
    if (!node) continue;
    const same = byId.get(node.key);
    if (same) same.push(node);
    else byId.set(node.key, [node]);
  }
  for (const node of nodes) {
    if (!node?.parent) continue;
    const parents = byId.get(keyOf(node.parent)) ?? [];
    // An id that stands twice is answered with that, so nothing has to hang below it.
    if (parents.length === 1) parents[0]!.children.push(node);
  }
  for (const node of nodes) node?.children.sort(inIdOrder);
  for (const node of deepestFirst(nodes)) {
    if (byId.get(node.key)!.length > 1) node.answer = new Refusal(`id ${named(node.id)} stands twice`);
    else if (node.parent && !byId.has(keyOf(node.parent)))
      node.answer = new Refusal(`no objective ${named(node.parent)}`);
    else node.answer = node.children.length ? rules.branch(node) : rules.leaf(node);
  }
  return nodes.map((node, row) => node?.answer ?? (isRefusal(ids[row]) ? ids[row] : null));
}

/** By id, so that sums and messages do not depend on how the rows are sorted. */
function inIdOrder(a: OkrNode<unknown>, b: OkrNode<unknown>): number {
  return a.key < b.key || (a.key === b.key && a.id < b.id) ? -1 : 1;
}

/** The first child that has no answer, told with its id. */
export function brokenChild<T>({children}: OkrNode<T>): Refusal | null {
  for (const {id, answer} of children) if (isRefusal(answer)) return because(id, answer);
  return null;
}

function deepestFirst<T>(nodes: readonly (OkrNode<T> | null)[]): OkrNode<T>[] {
  const depth = (node: OkrNode<T>) => node.id.split('.').length;
  return nodes
    .filter((node) => node !== null)
    .map((node) => ({node, depth: depth(node)}))
    .sort((a, b) => b.depth - a.depth)
    .map(({node}) => node);
}
