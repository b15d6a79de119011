import {hasKeyResultLabel, isListItem, withoutLabel} from './label';
import {plainText} from './plain-text';

/** What a section of a document is about; `other` is text around OKRs, such as a strategy. */
export type Section = 'objective' | 'keyResults' | 'guardrails' | 'initiatives' | 'other';

/** One line of a pasted document. */
export interface DocumentLine {
  /** As it was written, trimmed. */
  readonly written: string;
  /** Without bullet, number, emphasis and label. */
  readonly text: string;
  readonly indent: number;
  readonly isItem: boolean;
  /** Heading marks of markdown: 1 for #; 0 for none. A line in bold is 7. */
  readonly heading: number;
  /** The section that the line names, and what stands behind the name. */
  readonly section: Section | null;
  /** In `Objective (H1):` the H1. */
  readonly remark: string;
  readonly isKeyResult: boolean;
}

const SECTIONS: readonly {readonly section: Section; readonly pattern: RegExp}[] = [
  {
    section: 'objective',
    pattern:
      /^(?:(?:company|team|annual|quarterly|strategic|okr) )?(?:objectives?|obj\.?|goals?)(?: ?#?[\dA-Z]{1,3}(?:\.\d{1,2})?(?![\p{L}\d]))? ?(?:\(([^)]{1,60})\))? ?(?:[:.)–—|-]+ *|$)/iu,
  },
  {section: 'objective', pattern: /^O ?#?\d{1,2} ?(?:\(([^)]{1,60})\))? ?[:.)–—|-]+ */u},
  {
    section: 'keyResults',
    pattern: /^(?:(?:the|our) )?(?:key[ -]?results?|krs?|results?)(?: \([^)]{1,40}\))? ?(?:: *$|$)/iu,
  },
  {
    section: 'guardrails',
    pattern:
      /^(?:guard[ -]?rails?|counter[ -]?metrics?|health metrics?|constraints?)(?: \(([^)]{1,40})\))? ?(?:[:–—-]+ *|$)/iu,
  },
  {
    section: 'initiatives',
    pattern:
      /^(?:(?:key |main |planned )?(?:initiatives?|projects?|actions?|action items|tasks?|activities|experiments|bets|how))(?: \(([^)]{1,40})\))? ?(?:: *|$)/iu,
  },
  {
    section: 'other',
    pattern:
      /^(?:strategy insights?|strategy|kpi snapshot|kpis?|notes?|context|background|summary|status|vision|mission|why|rationale|comments?|links?|risks?|dependencies|evidence|baseline|scores?|review|retro(?:spective)?|overview|table of contents)(?: \(([^)]{1,40})\))? ?(?:: *|$)/iu,
  },
];

export function documentLines(text: string): DocumentLine[] {
  return plainText(text)
    .split(/\r\n|\r|\n/)
    .map(documentLine)
    .filter(({written}) => written !== '');
}

function documentLine(raw: string): DocumentLine {
  const written = raw.trim();
  const hashes = /^(#{1,6}) +/.exec(written)?.[1]?.length ?? 0;
  const unmarked = written.replace(/^#{1,6} +/, '');
  const isBold = /^(?:\*\*|__)[^*_]{1,300}(?:\*\*|__):?$/.test(unmarked);
  const isItem = isListItem(isBold ? '' : unmarked.replace(/^\*\*/, ''));
  const isKeyResult = hasKeyResultLabel(unmarked);
  const bare = isKeyResult ? withoutLabel(unmarked) : withoutMarks(unmarked);
  for (const {section, pattern} of SECTIONS) {
    const match = isKeyResult ? null : pattern.exec(bare);
    if (match)
      return {
        written,
        indent: indentOf(raw),
        isItem,
        heading: hashes || (isBold ? 7 : 0),
        section,
        text: bare.slice(match[0].length).trim(),
        remark: match[1]?.trim() ?? '',
        isKeyResult,
      };
  }
  return {
    written,
    text: bare,
    indent: indentOf(raw),
    isItem,
    heading: hashes || (isBold ? 7 : 0),
    section: null,
    remark: '',
    isKeyResult,
  };
}

/** Bullets and numbers go, but `O1:` stays for the sections to see. */
function withoutMarks(line: string): string {
  return withoutLabel(line).replace(/\*+$/, '').trim();
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
