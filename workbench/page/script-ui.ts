/** What a script can show, on this page. A script waits for no answer here, so what it asks is asked by the browser. */
import type {ButtonName, ButtonSetName, UiPort} from '../host';
import {ask, tell} from './dialogs';
import type {Sidebar} from './sidebar';
import {toast} from './toasts';

const answers: Readonly<Record<ButtonSetName, {yes: ButtonName; no: ButtonName}>> = {
  OK: {yes: 'OK', no: 'CLOSE'},
  OK_CANCEL: {yes: 'OK', no: 'CANCEL'},
  YES_NO: {yes: 'YES', no: 'NO'},
  YES_NO_CANCEL: {yes: 'YES', no: 'CANCEL'},
};

const lines = (...parts: readonly string[]) => parts.filter(Boolean).join('\n\n');

export interface ScriptUiNeeds {
  readonly sidebar: Sidebar;
  undo(): void;
  focusGrid(): void;
}

async function confirmProtectedEdit(cells: readonly string[], needs: ScriptUiNeeds): Promise<void> {
  const where = cells.length === 1 ? `Cell ${cells[0]} holds` : `${cells.length} of these cells hold`;
  const {button} = await ask({
    title: 'This part looks after itself',
    text: `${where} a heading or a formula that the sheet depends on. If it is changed, what is computed from it may be wrong. Change it all the same?`,
    buttons: [
      {label: 'Change it', value: 'keep'},
      {label: 'Put it back', value: 'undo', main: true},
    ],
  });
  if (button !== 'keep') needs.undo();
  needs.focusGrid();
}

export function scriptUi(needs: ScriptUiNeeds): UiPort {
  return {
    showSidebar: ({title, html}) => needs.sidebar.show(title, html),
    showDialog: () => {
      throw new Error('Ui.showModalDialog is not implemented in the workbench');
    },
    alert(title, text, buttons) {
      if (buttons !== 'OK') return confirm(lines(title, text)) ? answers[buttons].yes : answers[buttons].no;
      void tell(title, text).then(needs.focusGrid);
      return 'OK';
    },
    prompt(title, text, buttons) {
      const typed = prompt(lines(title, text));
      return {button: typed === null ? answers[buttons].no : answers[buttons].yes, text: typed ?? ''};
    },
    toast: (message, title, seconds) => toast(message, title, seconds),
    // The edit is in the sheet by now and stays until the user has answered: then it may be taken back.
    confirmEdit({cells}) {
      void confirmProtectedEdit(cells, needs);
      return true;
    },
    refuseEdit: (message) => void tell('This cell is locked', message).then(needs.focusGrid),
    log: (level, text) => console[level](text),
  };
}
