import type {Section} from './document-sections';

/** What a line lists behind the name of its section: `Initiatives: one; two`. */
export function partsIn(section: Section, text: string): string[] {
  if (section === 'guardrails') return [text];
  const parts = partsOf(text);
  return section === 'initiatives' && parts.length === 1 ? partedByCommas(parts[0]!) : parts;
}

/** `New invoice run, training for two teams`: work with words of its own on each side; `hire, train and onboard` is one. */
function partedByCommas(text: string): string[] {
  const parts = text.split(/, (?!(?:and|or|but|und|et|y|e|en) )/).map((one) => one.trim());
  return parts.every((one) => / \S/.test(one) && !/^(?:which|who|that|so|to|in|for|with|by) /i.test(one))
    ? parts
    : [text];
}

export function partsOf(list: string): string[] {
  return list
    .split(/; ?|\n/)
    .map((one) => one.trim().replace(/^[-*•] +|[.;]$/g, ''))
    .filter((one) => one !== '');
}
