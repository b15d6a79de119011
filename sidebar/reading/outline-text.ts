/** An outline as text that reads back as the same outline. */
import {unparse} from 'papaparse';
import type {Block} from '../../src/okr/writing/reading/outline';

/** Signs that would mean something to markdown although they meant nothing to whoever wrote them. */
function escaped(text: string): string {
  let safe = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
  if (/\*\S.*\*|~~|`/.test(safe)) safe = safe.replace(/[*`~]/g, '\\$&');
  if (/(?:^|\W)_+\S.*_(?:\W|$)/.test(safe)) safe = safe.replace(/_/g, '\\_');
  safe = safe
    .replace(/<(?=[a-z/!])/gi, '\\<')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/&(?=#?\w{1,8};)/g, '&amp;');
  if ((safe.match(/\|/g)?.length ?? 0) > 0) safe = safe.replace(/\|/g, '\\|');
  return safe.replace(/^(?=#{1,6} |>)/, '\\');
}

function inline({text, strong, italic, isLabelApart}: Block): string {
  const safe = escaped(text);
  if (strong) return `**${safe}**`;
  if (italic) return `*${safe}*`;
  const label = isLabelApart ? /^([^:：]{1,40}[:：])(.+)$/s.exec(safe) : null;
  return label ? `**${label[1]}**${label[2]}` : safe;
}

const indent = (depth: number) => '    '.repeat(depth);

function lineOf(block: Block): string {
  const {kind, depth, mark} = block;
  if (kind === 'heading') return `${'#'.repeat(depth)} ${inline(block)}`;
  if (kind === 'item') return `${indent(depth)}${mark === 'number' ? '1.' : '-'} ${inline(block)}`;
  return `${indent(depth)}${inline(block)}`;
}

export function outlineText(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let rows: Block[] = [];
  const endTable = () => {
    if (rows.length > 0) {
      const width = Math.max(...rows.map(({cells}) => cells.length));
      const cells = rows.map((one) => [...one.cells, ...Array<string>(width - one.cells.length).fill('')]);
      parts.push('', unparse(cells as string[][], {delimiter: '\t', newline: '\n'}), '');
    }
    rows = [];
  };
  let before: Block | null = null;
  for (const block of blocks) {
    if (block.kind === 'row') {
      if (rows.length > 0 && rows[0]!.table !== block.table) endTable();
      rows.push(block);
      before = null;
      continue;
    }
    endTable();
    // Lines of one list stand together; everything else is a paragraph of its own.
    const isSameList = block.kind === 'item' && before?.kind === 'item';
    const isBelowItem = block.kind === 'paragraph' && block.depth > 0;
    if (before !== null && !isSameList && !isBelowItem) parts.push('');
    parts.push(isBelowItem ? `\n${lineOf(block)}` : lineOf(block));
    before = isBelowItem ? before : block;
  }
  endTable();
  return parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
