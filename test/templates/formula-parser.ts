/** Reads a formula as Google Sheets writes it, into a tree. Throws at what is not a formula. */
export type Node =
  | {readonly kind: 'number'; readonly text: string}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'cell'; readonly text: string}
  | {readonly kind: 'range'; readonly text: string}
  | {readonly kind: 'name'; readonly text: string}
  | {readonly kind: 'call'; readonly name: string; readonly args: readonly Node[]}
  | {readonly kind: 'array'; readonly items: readonly Node[]}
  | {readonly kind: 'operation'; readonly operator: string; readonly sides: readonly Node[]};

interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'word' | 'sign';
  readonly text: string;
}

const sheet = "(?:'(?:[^']|'')+'!)?";
const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?\d+`;
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  [
    'reference',
    new RegExp(`${sheet}${column}${row}(?::(?:${column}${row}|${column}))?(?![A-Za-z0-9_(])`, 'y'),
  ],
  ['number', /\d+(?:\.\d+)?/y],
  ['word', /[A-Za-z_][A-Za-z0-9_.]*/y],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(){};,\\]/y],
];

export function tokens(formula: string): Token[] {
  if (!formula.startsWith('=')) throw new Error('does not begin with =');
  const found: Token[] = [];
  let at = 1;
  while (at < formula.length) {
    if (/\s/.test(formula[at]!)) {
      at += 1;
      continue;
    }
    let token: Token | undefined;
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (!match) continue;
      token = {kind, text: match[0]};
      break;
    }
    if (!token) throw new Error(`cannot read ${formula.slice(at, at + 20)}`);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

export function parse(formula: string): Node {
  const list = tokens(formula);
  let at = 0;
  const peek = (): string => (list[at]?.kind === 'text' ? '' : (list[at]?.text ?? ''));
  const expect = (text: string): void => {
    if (peek() !== text)
      throw new Error(
        `expected ${text} before ${
          list
            .slice(at, at + 4)
            .map((t) => t.text)
            .join('') || 'the end'
        }`,
      );
    at += 1;
  };

  function operation(level: number): Node {
    const operators = levels[level];
    if (!operators) return signed();
    let left = operation(level + 1);
    while (operators.includes(peek())) {
      const operator = peek();
      at += 1;
      left = {kind: 'operation', operator, sides: [left, operation(level + 1)]};
    }
    return left;
  }

  function signed(): Node {
    if (peek() === '-' || peek() === '+') {
      const operator = peek();
      at += 1;
      return {kind: 'operation', operator, sides: [signed()]};
    }
    const inner = simple();
    if (peek() !== '%') return inner;
    at += 1;
    return {kind: 'operation', operator: '%', sides: [inner]};
  }

  function simple(): Node {
    const token = list[at];
    if (!token) throw new Error('ends too early');
    at += 1;
    if (token.kind === 'text') return {kind: 'text', text: token.text.slice(1, -1).replace(/""/g, '"')};
    if (token.kind === 'number') return {kind: 'number', text: token.text};
    if (token.kind === 'reference') {
      const own = token.text.replace(/^'(?:[^']|'')+'!/, '');
      return {kind: own.includes(':') ? 'range' : 'cell', text: token.text};
    }
    if (token.text === '(') {
      const inner = operation(0);
      expect(')');
      return inner;
    }
    if (token.text === '{') return {kind: 'array', items: series('}')};
    if (token.kind !== 'word') throw new Error(`unexpected ${token.text}`);
    if (peek() !== '(') return {kind: 'name', text: token.text};
    at += 1;
    return {kind: 'call', name: token.text, args: series(')')};
  }

  function series(end: string): Node[] {
    const items: Node[] = [];
    if (peek() === end) {
      at += 1;
      return items;
    }
    for (;;) {
      // A left-out argument: nothing between two semicolons.
      items.push(peek() === ';' || peek() === end ? {kind: 'text', text: ''} : operation(0));
      if (peek() === end) break;
      expect(';');
    }
    at += 1;
    return items;
  }

  const tree = operation(0);
  if (at < list.length)
    throw new Error(
      `goes on after its end: ${list
        .slice(at, at + 4)
        .map((t) => t.text)
        .join('')}`,
    );
  return tree;
}
