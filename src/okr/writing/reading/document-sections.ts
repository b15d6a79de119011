import {FOREIGN} from '../lexicon/section-words';
import {NOTED} from './document-fields';

/** What a part of a document is about; `other` is text around OKRs, such as a strategy. */
export type Section = 'objective' | 'keyResults' | 'guardrails' | 'initiatives' | 'other';

/** `Objective (H1): text` → the section, the remark in its brackets, and what stands behind the name. */
export interface NamedSection {
  readonly section: Section;
  readonly remark: string;
  readonly rest: string;
}

const NUMBER = `(?: ?#?(?:[A-Z]?\\d{1,2}(?:\\.\\d{1,2})?|[A-Z]|one|two|three|four|five|six)(?![a-zà-ÿ\\d]))?`;
const REMARK = `(?: ?\\(([^)]{1,60})\\))?`;

const NAMES: readonly {readonly section: Section; readonly pattern: RegExp}[] = [
  {
    section: 'objective',
    pattern: new RegExp(
      `^(?:(?:company|team|individual|personal|primary|main|department|product|annual|quarterly|strategic|okr|q[1-4]|h[12]|my|our) )?(?:objectives?|obj\\.?|goals?|${FOREIGN.objective})${NUMBER}${REMARK} ?(?:[:.)–—|-]+ *|$)`,
      'i',
    ),
  },
  {
    section: 'objective',
    pattern: new RegExp(`^O ?#?(?:\\d{1,2}(?:\\.\\d{1,2})?)?${REMARK} ?(?:[:)–—|-]+ *|\\.(?: +|$))`, 'u'),
  },
  {section: 'objective', pattern: /^O\d{1,2}() +(?=\p{L})/u},
  {
    section: 'keyResults',
    pattern: new RegExp(
      `^(?:(?:the|our) )?(?:key[ -]?results?|krs?|measures of success|success (?:metrics?|measures?)|measures|indicators|${FOREIGN.keyResult})(?: ?\\(([^)]{1,40})\\))? ?(?:: *|$)`,
      'i',
    ),
  },
  {
    section: 'guardrails',
    pattern: new RegExp(
      `^(?:guard[ -]?rails?|guardrail metrics?|counter[ -]?metrics?|health metrics?|constraints?|${FOREIGN.guardrail})${NUMBER}${REMARK} ?(?:[:–—-]+ *|$)`,
      'i',
    ),
  },
  {
    section: 'initiatives',
    pattern: new RegExp(
      `^(?:(?:key|main|planned|supporting) )?(?:what we(?:['’]ll| will) do|initiatives?|projects?|actions?|action items|tasks?|activities|experiments|bets|how|work items|deliverables|${FOREIGN.initiative})${NUMBER}${REMARK} ?(?:: *|$)`,
      'i',
    ),
  },
  {
    section: 'other',
    pattern: new RegExp(
      `^(?:strategy insights?|strategy|kpi snapshot|kpis?|(?:meeting )?notes?|context|background|summary|status|vision|mission|why|rationale|reasoning|motivation|comments?|links?|risks?|dependencies|evidence|baselines?|scores?|review|retro(?:spective)?|overview|table of contents|good|bad|try|assumptions?|anti-?goals?|non-?goals?|scope|out of scope|cadence|timeline|milestones?|success criteria|responsibilities|areas of responsibility|members?(?:hip)?|meetings?|meeting schedule|(?:next|first) steps|definition of done|why (?:it|this) matters|statement|description|problem(?: statement)?|measurement|last updated?|next review|confidence|progress|${NOTED})${REMARK} ?(?:: *|$)`,
      'i',
    ),
  },
];

export function namedSection(text: string): NamedSection | null {
  for (const {section, pattern} of NAMES) {
    const match = pattern.exec(text);
    if (match) return {section, remark: match[1]?.trim() ?? '', rest: text.slice(match[0].length).trim()};
  }
  return null;
}
