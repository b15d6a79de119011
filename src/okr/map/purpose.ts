import {because, isRefusal, type Known, keyOf} from '../known';
import {type NameBook, nameBook} from '../name-list';
import {answerTree, brokenChild, type OkrNode, parentId} from '../okr-tree';
import type {Refusal} from '../refusal';
import type {OkrPurpose, PurposeMark} from './purpose-words';

export interface PurposeColumns {
  readonly ids: readonly Known<string>[];
  /** The KPIs that each row names, as a list. */
  readonly kpis: readonly Known<string>[];
  readonly purposes: readonly Known<PurposeMark>[];
  readonly kpiNames: readonly Known<string>[];
  /** The KPIs of the driver tree; with none there is no tree yet, and every KPI will do. */
  readonly tree: readonly Known<string>[];
}

/** The KPIs that a row names, as keys. */
type Keys = readonly string[];

/**
 * What each row of an OKR table is for: it pushes a KPI of the driver tree, it was marked as strategic, it pushes a
 * KPI off the tree, or it pushes nothing. An objective has its own KPIs and those of what stands below it; a key
 * result that names none has those of the nearest row above it that does. A name that is no KPI's is none.
 */
export function purposes(columns: PurposeColumns): Known<OkrPurpose>[] {
  const {ids} = columns;
  const names = nameBook();
  const kpiKeys = addAll(names, columns.kpiNames);
  const treeKeys = addAll(names, columns.tree);
  const inTree = treeKeys.size ? treeKeys : kpiKeys;
  const own = columns.kpis.map((list): Keys | Refusal =>
    isRefusal(list) ? list : names.keysIn(list ?? '').filter((key) => kpiKeys.has(key) || treeKeys.has(key)),
  );
  const rowOf = new Map<string, number>();
  const twice = new Set<string>();
  ids.forEach((id, row) => {
    if (typeof id !== 'string') return;
    const key = keyOf(id);
    if (rowOf.has(key)) twice.add(key);
    else rowOf.set(key, row);
  });
  const isLinked = (keys: Keys) => keys.some((key) => inTree.has(key));

  const branch = (node: OkrNode<Keys>): Known<Keys> => {
    const mine = own[node.row] ?? [];
    if (isRefusal(mine)) return mine;
    const all = [mine, ...node.children.map(({answer}) => answer)].flatMap((keys) =>
      keys === null || isRefusal(keys) ? [] : keys,
    );
    // One link to the tree is certain, whatever the unreadable key results name.
    return isLinked(all) ? all : (brokenChild(node) ?? all);
  };
  const withBelow = answerTree<Keys>(ids, {leaf: ({row}) => own[row] ?? [], branch});

  /** What the nearest row above says that says anything; a row above that cannot be read might have said it. */
  const fromAbove = <T>(id: string, said: (row: number) => T | null | Refusal): T | null | Refusal => {
    for (let above = parentId(id); above !== null; above = parentId(above)) {
      const row = rowOf.get(keyOf(above));
      if (row === undefined) return null;
      // Of two rows with one id nobody knows which is meant, and the order of the rows must not decide.
      if (twice.has(keyOf(above))) return withBelow[row] as Refusal;
      const words = said(row);
      if (words !== null) return isRefusal(words) ? because(above, words) : words;
    }
    return null;
  };
  const namedBy = (row: number) => {
    const keys = own[row] ?? [];
    return isRefusal(keys) || keys.length ? keys : null;
  };
  const markOf = (row: number) => columns.purposes[row] ?? null;

  return ids.map((id, row) => {
    const below = withBelow[row]!;
    if (below === null || isRefusal(below) || typeof id !== 'string') return below as null | Refusal;
    const keys = below.length ? below : (fromAbove(id, namedBy) ?? []);
    if (isRefusal(keys)) return keys;
    if (isLinked(keys)) return 'Linked';
    const mark = markOf(row) ?? fromAbove(id, markOf);
    return mark ?? (keys.length ? 'Off tree' : 'Busywork');
  });
}

function addAll(book: NameBook, names: readonly Known<string>[]): Set<string> {
  const texts = names.filter((name) => typeof name === 'string');
  return new Set(texts.map((name) => book.add(name)).filter(Boolean));
}
