/** One line of an outline with what its words say of themselves: labels, sections, fields, figures. */
import {hasKeyResultLabel, labelRemark, withoutLabel} from '../sentence/label';
import {type Field, fieldIn, isLabelled, isNoted} from './document-fields';
import {type NamedSection, namedSection} from './document-sections';
import type {Block} from './outline';

export interface Line {
  readonly block: Block;
  /** As it is handed back when nothing is made of it. */
  readonly written: string;
  /** Without its label. */
  readonly text: string;
  /** The section that the line names; `text` is then what stands behind the name. */
  readonly named: NamedSection | null;
  readonly isKeyResult: boolean;
  /** How high it stands: the structure's own order, a heading of level 1 at the top. */
  readonly rank: number;
}

/** `Sales KR: Win rate 18% → 23%`: whose it is stands before the label. */
const THEIR_KEY_RESULT = /^(?:\p{Lu}[\p{L}\d&/]* ){1,3}KRs?(?: ?#?\d{1,2}(?:\.\d{1,2})?)? ?: /u;
/** `2.3 Success criteria`, `4) Scope`: the number of a chapter. */
const CHAPTER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|\(\d{1,2}\)) +(?=\p{L})/u;

const BELOW_HEADINGS = 7;
const PARAGRAPH = 8;
const ITEMS = 10;

/** A strong line by itself is a heading in all but name. */
export function rankOf({kind, depth, strong, mark}: Block): number {
  if (kind === 'heading') return depth;
  if (kind === 'paragraph' && strong && depth === 0) return BELOW_HEADINGS;
  if (kind === 'paragraph' && depth === 0) return PARAGRAPH;
  return ITEMS + 2 * depth + (mark === 'bullet' ? 1 : 0);
}

export function isHeading({kind, strong, depth, mark}: Block): boolean {
  return kind === 'heading' || (kind === 'paragraph' && strong && depth === 0 && mark === 'none');
}

/** “Goal: 60” is the target of the key result above, “Goal: Learn faster” an objective. */
function isTarget(text: string): boolean {
  const found = fieldIn(text);
  return (
    found?.field === 'target' && /^\W*\d/.test(found.value) && !/^\S+ ?\S* \p{L}+ \p{L}/u.test(found.value)
  );
}

export function lineOf(block: Block): Line {
  const written = block.text;
  const unnumbered = isHeading(block) ? written.replace(CHAPTER, '') : written;
  const isTheirs = THEIR_KEY_RESULT.test(unnumbered);
  const isKeyResult = isTheirs || hasKeyResultLabel(unnumbered);
  const remark = isKeyResult ? labelRemark(unnumbered) : '';
  const label = isTheirs ? unnumbered : withoutLabel(unnumbered);
  const bare = remark === '' ? label : `${label} (${remark})`.trim();
  const named = isKeyResult || isTarget(bare) ? null : namedSection(bare);
  return {block, written, text: named ? named.rest : bare, named, isKeyResult, rank: rankOf(block)};
}

/** What a line says about the item above it. */
export function fieldOf(line: Line): {field: Field; value: string} | null {
  return line.isKeyResult ? null : fieldIn(line.named ? withoutLabel(line.written) : line.text);
}

/** Words that are about the item above, whatever they say: in italics, or behind a label of their own. */
export function isRemark(line: Line): boolean {
  return isNoted(line.text) || (line.block.italic && line.block.mark === 'none');
}

export {isLabelled, isNoted};
