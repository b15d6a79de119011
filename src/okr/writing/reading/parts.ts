import type {Section} from './document-sections';

/** What a line lists behind the name of its section: `Initiatives: one; two`. */
export function partsIn(section: Section, text: string): string[] {
  return section === 'guardrails' ? [text] : partsOf(text);
}

export function partsOf(list: string): string[] {
  return list
    .split(/; ?|\n/)
    .map((one) => one.trim().replace(/^[-*•] +|[.;]$/g, ''))
    .filter((one) => one !== '');
}
