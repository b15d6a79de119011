/** Lines without any markup: bullets, numbers and indentation are all the structure that they have. */
import {LONGEST_TEXT, plainText} from '../lexicon/plain-text';
import {withDecodedEntities} from './entities';
import {type Block, block, row} from './outline';

// “>90%” and “+20%” begin with a sign, “- 90%” with a mark.
const BULLET =
  /^(?:(?![-+–—]\d|> ?\d)[-*+•‣◦▪▫●○■□➤►▶→√☐☑☒✓✔·–—>§]|o(?= {2,}|\t)|\[[ xX~/-]?\]|\p{Extended_Pictographic})(?:\s+|(?=\p{L}))/u;
const NUMBER = /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(?[a-hA-H][.)]|\(?[ivx]{1,4}[.)])\s+/;
/** A bullet that touches its word is a sign: `-5`, `*bold*`, `>50`; these begin items without a space, too. */
const TOUCHING = /^[•‣◦▪▫●○■□➤►▶☐☑☒✓✔·]/u;
const WRAPPED_AT = 60;
/** More cells than any table of OKRs has columns: such a line is no row of one. */
const MOST_PIPES = 100;

interface Mark {
  readonly mark: Block['mark'];
  readonly rest: string;
}

/** The mark of an item, and what stands behind it; the checkbox or emoji behind a bullet goes, too. */
export function marked(line: string): Mark {
  const number = NUMBER.exec(line);
  if (number) return {mark: 'number', rest: withoutBullets(line.slice(number[0].length))};
  const rest = withoutBullets(line);
  return rest === line ? {mark: 'none', rest} : {mark: 'bullet', rest};
}

function withoutBullets(line: string): string {
  let rest = line;
  for (let i = 0; i < 4; i++) {
    const bullet = BULLET.exec(rest)?.[0];
    if (
      bullet === undefined ||
      (!/\s$/.test(bullet) && !TOUCHING.test(bullet) && !/\p{Extended_Pictographic}/u.test(bullet))
    )
      break;
    rest = rest.slice(bullet.length).trimStart();
  }
  return rest;
}

function widthOf(indent: string): number {
  let width = 0;
  for (const one of indent) width += one === '\t' ? 4 : 1;
  return width;
}

interface Before {
  readonly text: string;
  readonly indent: number;
  readonly mark: Block['mark'];
}

/** `to 23% in the mid-market`: the rest of a line that its writer, or a mail program, has broken. */
function goesOn(line: string, indent: number, before: Before): boolean {
  if (before.text.length > LONGEST_TEXT) return false;
  const isOpen =
    /(?:^|\s)(?:to|from|by|at|of|than|in|with|for|and|the|an?|below|above|under|over|least|most)$|[→,–]$|[-=]>$/i.test(
      before.text,
    );
  if (
    !(/^\p{Ll}/u.test(line) || (isOpen && /^[$€£]?\d/.test(line))) ||
    /[.!?:;]$/.test(before.text) ||
    /^[a-h][.)] /.test(line)
  )
    return false;
  if (isOpen && indent >= before.indent) return true;
  return before.mark === 'none'
    ? indent === before.indent && before.text.length >= WRAPPED_AT
    : indent > before.indent;
}

/** The cells of a line that parts them by pipes; null for one that does not. */
export function pipedCells(line: string): string[] | null {
  const pipes = line.match(/\|/g)?.length ?? 0;
  if (pipes > MOST_PIPES || (pipes < 2 && !/^[^|]+ \| [^|]+$/.test(line))) return null;
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) =>
      withDecodedEntities(
        cell
          .replace(/\*\*|__|`/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    );
}

/** `|---|:--:|` under a header. */
export function isRule(cells: readonly string[]): boolean {
  return cells.every((cell) => /^:?-{2,}:?$|^$/.test(cell)) && cells.some((cell) => cell !== '');
}

/**
 * @param depth how deep the lines stand in what is around them
 * @param tables how many tables stand above
 */
export function plainOutline(text: string, depth = 0, tables = 0): Block[] {
  let table = tables;
  const blocks: Block[] = [];
  const indents: number[] = [];
  let isApart = true;
  let before: Before | null = null;
  for (const raw of text.split(/\r\n|\r|\n|\u2028/)) {
    const line = plainText(raw.replace(/\t/g, '    ')).trimEnd();
    const bare = line.trimStart();
    if (bare === '' || /^(?:[-_*=–—] ?){3,}$/.test(bare)) {
      isApart = true;
      before = null;
      continue;
    }
    const indent = widthOf(line.slice(0, line.length - bare.length));
    const cells = pipedCells(bare);
    if (cells) {
      if (!isRule(cells)) {
        if (blocks[blocks.length - 1]?.kind !== 'row' || isApart) table += 1;
        blocks.push(row(cells, table));
      }
      isApart = false;
      before = null;
      continue;
    }
    const {mark, rest} = marked(bare);
    if (mark === 'none' && before && !isApart && goesOn(bare, indent, before)) {
      const last = blocks.pop()!;
      const joined = `${last.text} ${withDecodedEntities(bare)}`;
      blocks.push({...last, text: joined});
      before = {text: joined, indent: before.indent, mark: before.mark};
      continue;
    }
    while (indents.length > 0 && indents[indents.length - 1]! >= indent) indents.pop();
    const words = withDecodedEntities(rest.replace(/\s+/g, ' ').trim());
    if (words === '') continue;
    blocks.push(
      block({
        kind: mark === 'none' ? 'paragraph' : 'item',
        depth: depth + indents.length,
        text: words,
        mark,
        isApart,
      }),
    );
    indents.push(indent);
    before = {text: words, indent, mark};
    isApart = false;
  }
  return blocks;
}
