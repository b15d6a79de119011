/** How the lines of a document hang together: which stands below which, and how high the sentences between them stand. */
import {headerOf} from './columns';
import {keptReading} from './kept-reading';
import {isHeading, type Line} from './line';
import {isTitle} from './titles';

const PARAGRAPH = 8;
const LEAF = 9;

export const isRow = ({block}: Line) => block.kind === 'row';
export const isProse = ({block}: Line) =>
  block.kind === 'paragraph' && block.depth === 0 && !isHeading(block);

/** A name of a section has no level of its own: what stands below it belongs to what stands above it. */
export const isTransparent = (line: Line) =>
  line.named !== null &&
  (line.named.section !== 'objective' ||
    (line.text === '' && /\p{L}(?:s|en|i|ele)(?: ?\d{1,3})?[\s:.–—-]*$/iu.test(line.written)));

/** A sentence that a list, or lines with figures, hang on; others of prose hang on what is above. */
function leads(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  const next = lines[at + 1];
  if (!isProse(line) || line.block.italic || !next || isRow(next) || line.named || line.isKeyResult)
    return false;
  if (/[:：]$/.test(line.written) && line.written.length < 40) return false;
  if (line.text.length > 200 || keptReading(line).result) return false;
  if (
    next.block.kind === 'item' ||
    next.block.depth > 0 ||
    next.isKeyResult ||
    next.named?.section === 'keyResults'
  )
    return true;
  return isProse(next) && line.block.isApart && !next.named && keptReading(next).result;
}

/** Prose between a heading and its list is about the heading; several such sentences share a heading that names the page. */
export function withRanks(lines: readonly Line[]): Line[] {
  const heads: number[] = [];
  const leadsOf = new Map<number, number>();
  let head = -1;
  for (const [at, line] of lines.entries()) {
    if (isHeading(line.block)) head = at;
    heads.push(head);
    if (leads(lines, at)) leadsOf.set(head, (leadsOf.get(head) ?? 0) + 1);
  }
  return lines.map((line, at) => {
    if (!isProse(line)) return line;
    const above = lines[heads[at]!];
    const isBelowOther = above !== undefined && !isTitle(above) && (leadsOf.get(heads[at]!) ?? 0) < 2;
    return {...line, rank: leads(lines, at) && !isBelowOther ? PARAGRAPH : LEAF};
  });
}

/** The line that each one stands below; -1 for none. */
export function parentsOf(lines: readonly Line[]): number[] {
  const open: number[] = [];
  return lines.map((line, at) => {
    if (isRow(line)) return open[open.length - 1] ?? -1;
    while (open.length > 0 && lines[open[open.length - 1]!]!.rank >= line.rank) open.pop();
    const parent = open[open.length - 1] ?? -1;
    if (!isTransparent(line) && (line.rank !== LEAF || line.named?.section === 'objective')) open.push(at);
    return parent;
  });
}

/** Whether a row names the columns of key results that belong to what stands above, not to an objective of their own. */
export function isOkrTable(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!;
  if (!isRow(line) || lines[at - 1]?.block.table === line.block.table) return false;
  const columns = headerOf(line.block.cells, true);
  return (
    columns !== null &&
    !columns.some((column) => column === 'objective' || column === 'either' || column === 'level')
  );
}
