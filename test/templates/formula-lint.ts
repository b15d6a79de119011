/** What would go wrong with a formula in Google Sheets, in some locale or in the local engine. */
import {type Node, parse, tokens} from './formula-parser';
import {knownFunctions} from './known-functions';

export interface Vocabulary {
  /** Names of the add-on's own functions. They take ranges and give ranges. */
  readonly custom: ReadonlySet<string>;
  /** Names that stand for one cell. */
  readonly names: ReadonlySet<string>;
  /** The tabs that exist; a reference to another one would be broken. */
  readonly tabs: readonly string[];
}

export function lint(formula: string, vocabulary: Vocabulary): string[] {
  const found: string[] = [];
  let tree: Node;
  try {
    for (const {kind, text} of tokens(formula)) {
      if (text === ',') found.push('comma between arguments');
      if (text === '\\') found.push('backslash in an array literal');
      if (kind === 'number' && text.includes('.')) found.push(`decimal literal ${text}`);
    }
    if (found.length > 0) return found;
    tree = parse(formula);
  } catch (error) {
    return [...found, `not readable: ${(error as Error).message}`];
  }

  /** Whether the node is a range; `arrays`: an enclosing function computes cell by cell. */
  function walk(node: Node, arrays: boolean): boolean {
    switch (node.kind) {
      case 'cell':
      case 'range': {
        const tab = /^'((?:[^']|'')+)'!/.exec(node.text)?.[1]?.replace(/''/g, "'");
        if (tab !== undefined && !vocabulary.tabs.includes(tab)) found.push(`no tab ${tab}`);
        return node.kind === 'range';
      }
      case 'name':
        if (!vocabulary.names.has(node.text) && !['TRUE', 'FALSE'].includes(node.text))
          found.push(`unknown name ${node.text}`);
        return false;
      case 'array':
        node.items.forEach((item) => {
          walk(item, arrays);
        });
        return true;
      case 'operation': {
        const ranges = node.sides.map((side) => walk(side, arrays)).includes(true);
        if (ranges && !arrays) found.push(`${node.operator} on a range outside ARRAYFORMULA`);
        return ranges;
      }
      case 'call':
        return call(node, arrays);
      default:
        return false;
    }
  }

  /** How many ARRAYFORMULAs stand around: nobody knows whether Google hands a whole array to a function of ours there. */
  let inArrayFormula = 0;

  const spills = (node: Node): boolean =>
    node.kind === 'call' && knownFunctions[node.name]?.gives === 'spills';

  function call({name, args}: Extract<Node, {kind: 'call'}>, arrays: boolean): boolean {
    if (vocabulary.custom.has(name) && inArrayFormula > 0)
      found.push(`${name} inside ARRAYFORMULA: give it arrays as arguments`);
    if (vocabulary.custom.has(name)) return args.map((arg) => walk(arg, arrays)).includes(true);
    const known = knownFunctions[name];
    if (!known) {
      found.push(`unknown function ${name}`);
      return false;
    }
    const inside = arrays || known.arrays === true;
    const lastTaken = known.takes.length - 1;
    let computed = false;
    if (name === 'ARRAYFORMULA') inArrayFormula += 1;
    args.forEach((arg, index) => {
      const isRange = walk(arg, inside);
      const position = known.repeats === 'pair' ? index % known.takes.length : Math.min(index, lastTaken);
      if (index > lastTaken && !known.repeats)
        found.push(`${name} takes no more than ${known.takes.length} arguments`);
      if (!isRange || known.takes[position] === 'range') return;
      computed = true;
      if (index === 0 && known.hands && spills(arg)) return;
      if (!inside) found.push(`${name} given a range outside ARRAYFORMULA`);
    });
    if (name === 'ARRAYFORMULA') inArrayFormula -= 1;
    return known.gives === 'spills' || (known.gives === 'like' && computed);
  }

  walk(tree, false);
  return found;
}
