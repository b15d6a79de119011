/** Enter in a field of the check-in goes to the next one, from the last one to the button; Shift+Enter is a new line. */
export function goOnEnter(event: KeyboardEvent): void {
  const {target} = event;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  if (!(target instanceof HTMLElement) || !target.matches('.item :is(input, textarea, select)')) return;
  event.preventDefault();
  focusAfter(target);
}

/** Gives the keyboard to the field behind this one, behind the last one to the button. */
export function focusAfter(field: HTMLElement | null | undefined): void {
  const fields = [
    ...(field
      ?.closest('.panel')
      ?.querySelectorAll<HTMLElement>('.item :is(input, textarea, select), .footer .primary') ?? []),
  ];
  if (field) fields[fields.indexOf(field) + 1]?.focus();
}

/** Brings the first field that is wrong, or the first question, to the keyboard. */
export function focusFirstOpen(panel: Element | null | undefined): void {
  panel?.querySelector<HTMLElement>('.item [aria-invalid="true"], .item .asking button')?.focus();
}
