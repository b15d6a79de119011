import {hasKeyResultLabel, isListItem, labelRemark, withoutLabel} from '../sentence/label';
import {isItalic} from './document-fields';
import {type NamedSection, namedSection} from './document-sections';

export type {Section} from './document-sections';

/** One line of a pasted document. */
export interface DocumentLine {
  /** As it was written, trimmed. */
  readonly written: string;
  /** Without bullet, number, emphasis and label. */
  readonly text: string;
  readonly indent: number;
  /** `-`, `•` and the like; `1.` and `a)`; or no item of a list. */
  readonly mark: 'bullet' | 'number' | 'none';
  readonly isHeading: boolean;
  /** The section that the line names; `text` is then what stands behind the name. */
  readonly named: NamedSection | null;
  readonly isKeyResult: boolean;
}

export function documentLine(raw: string): DocumentLine {
  // A tab behind a bullet is the list's own space.
  const written = raw.trim().replace(/\t+/g, ' ');
  // “## 2.3 Success criteria”: the number of a chapter.
  const unmarked = written.replace(/^#{1,6} +(?:\d{1,2}(?:\.\d{1,2}){1,3} +)?/, '').replace(/ +#{1,6}$/, '');
  const isBold = /^(?:\*\*|__)[^*_]{1,300}(?:\*\*|__):?$/.test(unmarked);
  const isHeading = unmarked !== written || isBold;
  const isKeyResult = hasKeyResultLabel(unmarked);
  const remark = isKeyResult ? labelRemark(unmarked) : '';
  const label = withoutLabel(unmarked).replace(/\*+$/, '').trim();
  const bare = remark === '' ? label : `${label} (${remark})`.trim();
  const named = isKeyResult ? null : namedSection(bare);
  return {
    written,
    text: named ? named.rest : bare,
    indent: indentOf(raw),
    mark:
      isHeading || isKeyResult || isItalic(unmarked) ? 'none' : markOf(unmarked.replace(/^\*\*(?=\S)/, '')),
    isHeading,
    named,
    isKeyResult,
  };
}

function markOf(line: string): DocumentLine['mark'] {
  if (/^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]|\(?[a-zA-Z][.)]) +/.test(line)) return 'number';
  return isListItem(line) ? 'bullet' : 'none';
}

function indentOf(raw: string): number {
  let width = 0;
  for (const mark of raw) {
    if (mark === ' ') width += 1;
    else if (mark === '\t') width += 4;
    else break;
  }
  return width;
}
