/** Short messages at the bottom of the page, as a spreadsheet's own `toast` shows them. */

const place = () => {
  const found = document.getElementById('toasts');
  if (!found) throw new Error('The page has no place for messages');
  return found;
};

/** `seconds` of 0 or less keeps the message until it is closed; what comes back closes it. */
export function toast(text: string, title = '', seconds = 6): () => void {
  const box = document.createElement('div');
  box.className = 'toast-box';
  const words = document.createElement('div');
  if (title) words.append(Object.assign(document.createElement('strong'), {textContent: title}));
  words.append(Object.assign(document.createElement('span'), {textContent: text}));
  const close = Object.assign(document.createElement('button'), {type: 'button', textContent: '×'});
  close.setAttribute('aria-label', 'Close the message');
  close.addEventListener('click', () => box.remove());
  box.append(words, close);
  place().append(box);
  if (seconds > 0) setTimeout(() => box.remove(), seconds * 1000);
  return () => box.remove();
}
