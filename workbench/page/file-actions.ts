/** *File*: a new workbook, another one, and this one as a file. Nothing that was done is given up without asking. */
import {ask, tell} from './dialogs';
import {download, ownEnding, ownFile, readWorkbookFile} from './files';
import {untitled} from './header';
import type {FileActions} from './menus';
import type {Printing} from './printing';
import {toast} from './toasts';
import {UnreadableFile} from './unreadable-file';
import type {Workspace} from './workspace';
import {xlsxFile} from './xlsx';

export function fileActions(
  workspace: () => Workspace,
  printing: Printing,
  picker: HTMLInputElement,
): FileActions {
  function downloadOwn(): void {
    const {workbook, name} = workspace();
    download(ownFile(name, workbook.save()), name, ownEnding);
  }

  async function downloadXlsx(): Promise<void> {
    const {workbook, name} = workspace();
    const {blob, complete} = await xlsxFile(workbook.model);
    download(blob, name, '.xlsx');
    const losses = complete ? '' : ', and some rules for what may be typed are left out';
    toast(
      `In the .xlsx file the KPI & OKR formulas stand as values${losses}. The workbench file keeps everything.`,
    );
  }

  /** The browser keeps one workbook, so another one takes its place. */
  async function mayGo(what: string): Promise<boolean> {
    if (!workspace().worthKeeping) return true;
    const {button} = await ask({
      title: `${what}?`,
      text: `“${workspace().name}” is kept in this browser only, and the other workbook takes its place.`,
      buttons: [
        {label: 'Cancel', value: 'cancel'},
        {label: 'Continue without a copy', value: 'go'},
        {label: 'Download it first', value: 'download', main: true},
      ],
    });
    if (button === 'download') downloadOwn();
    return button === 'go' || button === 'download';
  }

  async function startNew(): Promise<void> {
    if (await mayGo('Start a new workbook'))
      await workspace().exchange(workspace().read({}), untitled, false);
    workspace().focus();
  }

  async function openChosen(file: File): Promise<void> {
    try {
      const {name, saved, parts} = await readWorkbookFile(file);
      // Read to the end before anything is given up for it.
      const opened = workspace().read(parts ? {parts} : {saved});
      if (await mayGo(`Open “${name}”`)) await workspace().exchange(opened, name, true);
    } catch (error) {
      const reason =
        error instanceof UnreadableFile ? error.message : 'Its content cannot be read as a workbook.';
      await tell(`“${file.name}” can't be opened`, `${reason} The workbook in front is as it was.`);
    }
    workspace().focus();
  }

  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) void openChosen(file);
  });

  return {
    startNew: () => void startNew(),
    open: () => picker.click(),
    downloadXlsx: () => void downloadXlsx(),
    downloadOwn,
    downloadPdf: () => void printing.downloadPdf(),
    print: () => void printing.print(),
  };
}
