/** The page's own dialogs, on the browser's modal `<dialog>`: focus stays inside, Escape cancels, focus goes back after. */

export interface DialogButton {
  readonly label: string;
  readonly value: string;
  /** The one blue button: what Enter does. */
  readonly main?: boolean;
}

export interface DialogRequest {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly DialogButton[];
  /** Shows a text field under the text. */
  readonly field?: {readonly label: string; readonly value: string};
}

/** What the user chose: a button's value, or `null` when the dialog was closed. */
export interface DialogAnswer {
  readonly button: string | null;
  readonly text: string;
}

const element = <T extends keyof HTMLElementTagNameMap>(tag: T, className: string, text = '') => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/** Texts come from workbooks and scripts, so they are only ever set as text, never as markup. */
export function ask(request: DialogRequest): Promise<DialogAnswer> {
  const dialog = element('dialog', 'page-dialog');
  const form = element('form', 'page-dialog-form');
  form.method = 'dialog';
  const title = element('h2', 'page-dialog-title', request.title);
  title.id = 'page-dialog-title';
  dialog.setAttribute('aria-labelledby', title.id);
  if (request.title) form.append(title);
  if (request.text) form.append(element('p', 'page-dialog-text', request.text));

  const field = element('input', 'page-dialog-field');
  if (request.field) {
    field.type = 'text';
    field.value = request.field.value;
    field.setAttribute('aria-label', request.field.label);
    form.append(field);
  }

  const row = element('div', 'page-dialog-buttons');
  for (const {label, value, main} of request.buttons) {
    const button = element('button', main ? 'page-button main' : 'page-button', label);
    button.value = value;
    button.type = main ? 'submit' : 'button';
    button.addEventListener('click', (event) => {
      event.preventDefault();
      dialog.close(value);
    });
    if (main && !request.field) button.autofocus = true;
    row.append(button);
  }
  form.append(row);
  dialog.append(form);
  // The grid listens for keys on the whole page; what is typed here is not meant for it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);

  return new Promise((resolve) => {
    dialog.returnValue = '';
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({button: dialog.returnValue || null, text: field.value});
    });
    dialog.showModal();
    if (request.field) field.select();
  });
}

export async function tell(title: string, text: string): Promise<void> {
  await ask({title, text, buttons: [{label: 'OK', value: 'ok', main: true}]});
}

export async function agree(title: string, text: string, yes: string): Promise<boolean> {
  const {button} = await ask({
    title,
    text,
    buttons: [
      {label: 'Cancel', value: 'no'},
      {label: yes, value: 'yes', main: true},
    ],
  });
  return button === 'yes';
}
