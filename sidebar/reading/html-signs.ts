/** How Docs, Sheets, Excel, Word, Notion and Confluence say on the clipboard what an element is. */
import type {Block} from '../../src/okr/writing/reading/outline';

export interface Style {
  readonly strong: boolean;
  readonly italic: boolean;
}

const SKIPPED = new Set(
  'SCRIPT STYLE HEAD TITLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO LINK META SELECT BUTTON INPUT COLGROUP MAP'.split(
    ' ',
  ),
);
const STRUCK = new Set(['DEL', 'S', 'STRIKE']);
const styleText = (element: Element): string => element.getAttribute('style') ?? '';

/** What is no text of the document, and what was struck out by whoever wrote it. */
export function isSkipped(element: Element, dropped: Set<string>): boolean {
  const {tagName} = element;
  if (tagName === 'IMG' || tagName === 'PICTURE' || tagName === 'FIGURE') {
    if (tagName === 'FIGURE' && !element.querySelector('img')) return false;
    dropped.add('images');
    return true;
  }
  if (STRUCK.has(tagName) || /text-decoration[^;]*line-through/i.test(styleText(element))) {
    dropped.add('struck-out text');
    return true;
  }
  // The mark of a footnote is no figure.
  if (tagName === 'SUP' && /^\s*\[?[\da-z]{1,2}\]?\s*$/i.test(element.textContent ?? '')) return true;
  return SKIPPED.has(tagName.toUpperCase());
}

export function isHidden(element: Element): boolean {
  const style = styleText(element);
  return (
    element.hasAttribute('hidden') ||
    /display: *none|visibility: *hidden|mso-hide: *all|mso-list: *ignore/i.test(style)
  );
}

export function styleOf(element: Element, around: Style): Style {
  const style = styleText(element);
  const weight = /font-weight: *(\w+)/i.exec(style)?.[1];
  const slant = /font-style: *(\w+)/i.exec(style)?.[1];
  const isStrong = element.tagName === 'B' || element.tagName === 'STRONG' || element.tagName === 'TH';
  const isItalic = element.tagName === 'I' || element.tagName === 'EM';
  return {
    // Docs wraps the whole paste into a <b> that is not bold.
    strong: weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : isStrong || around.strong,
    italic: slant ? /^(?:italic|oblique)$/i.test(slant) : isItalic || around.italic,
  };
}

/** 1 to 6, or null for what is no heading. */
export function headingLevel(element: Element): number | null {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (tag) return Number(tag);
  if (/\bMsoTitle\b/.test(element.className)) return 1;
  if (element.getAttribute('role') !== 'heading') return null;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level') ?? 2) || 2));
}

type Place = Pick<Block, 'depth' | 'mark'>;
const DEEPEST = 20;

/** How deep an item is: by its own word where it has one (Docs), else by the lists around it. */
export function listPlace(item: Element): Place {
  const level = Number(item.getAttribute('aria-level'));
  let around = 0;
  for (let up = item.parentElement; up && around <= DEEPEST; up = up.parentElement)
    if (up.tagName === 'UL' || up.tagName === 'OL') around += 1;
  const list = item.closest('ul, ol');
  return {
    depth: Math.min(DEEPEST, Math.max(0, (level >= 1 ? level : around) - 1)),
    mark: list?.tagName === 'OL' ? 'number' : 'bullet',
  };
}

/** Word writes a list as paragraphs: `mso-list:l0 level2 lfo1`, with the mark in a part that it tells to ignore. */
export function wordListPlace(element: Element): Place | null {
  const level = /mso-list: *l\d+ +level(\d)/i.exec(styleText(element))?.[1];
  if (level === undefined) return null;
  const mark =
    element.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')?.textContent ?? '';
  return {depth: Number(level) - 1, mark: /^\s*\(?[\da-z]{1,3}[.)]/i.test(mark) ? 'number' : 'bullet'};
}
