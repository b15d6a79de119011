import {htmlText} from '../../reading/html-text';

/** Typing a longer text into a field letter by letter, as the browser does it to be able to undo, takes seconds. */
const LONGEST_TYPED = 50_000;

/**
 * Takes the structure of what is pasted over into the text field, where there is any. The field's own undo goes on
 * working.
 * @returns what was left out; null where the browser should paste as ever
 */
export function pasteStructure(event: ClipboardEvent, field: HTMLTextAreaElement): readonly string[] | null {
  const html = event.clipboardData?.getData('text/html') ?? '';
  const found = html === '' ? null : htmlText(html);
  if (!found || found.text === '') return null;
  event.preventDefault();
  const isTyped = found.text.length <= LONGEST_TYPED && document.execCommand('insertText', false, found.text);
  if (!isTyped) {
    field.setRangeText(found.text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }
  return found.dropped;
}
