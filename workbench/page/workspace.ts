/** The workbook in front: shown, watched for changes, saved, and exchanged for another one. */
import {coreTypes} from '@odoo/o-spreadsheet';
import {createAutosave} from './autosave';
import {closeBanner, showBanner} from './banner';
import {tell} from './dialogs';
import {forgetForFrame} from './frame-storage';
import {type Grid, showGrid} from './grid';
import {createHeader, untitled} from './header';
import {type Hint, showHint} from './hint';
import type {Extension} from './menus';
import type {Opener, OpenWorkbook, WorkbookSource} from './open-workbook';
import {forgetKept, type Kept, keepView, keepWorkbook, keptView, keptWorkbook, type View} from './save-store';
import {scriptUi} from './script-ui';
import {createSidebar} from './sidebar';
import {watchOtherTabs} from './tabs';
import {restoreView, sameView, viewOf} from './view';

export interface Workspace {
  readonly workbook: OpenWorkbook;
  readonly name: string;
  /** False for a workbook in which nothing was ever done. */
  readonly worthKeeping: boolean;
  /** Reads another workbook without showing it; throws when it is none. */
  read(source: WorkbookSource): OpenWorkbook;
  /** The add-on's menus. */
  extensions(): readonly Extension[];
  /** Shows another workbook in place of the present one. */
  exchange(opened: OpenWorkbook, name: string, worthKeeping: boolean): Promise<void>;
  /** Forgets everything that this browser keeps, and begins as on a first visit. */
  startOver(): Promise<void>;
  focus(): void;
}

const elsewhere = 'changed in another tab';

export async function openWorkspace(
  place: HTMLElement,
  gridPlace: HTMLElement,
  open: Opener,
  exportFrom: (address: string) => Promise<void>,
): Promise<Workspace> {
  let workbook: OpenWorkbook | null = null;
  let grid: Grid | null = null;
  let name = untitled;
  let view: View | undefined;
  let worthKeeping = false;
  let hint: Hint | null = null;

  const focus = () => grid?.focus();
  const present = () => {
    if (!workbook) throw new Error('No workbook is open yet');
    return workbook;
  };

  const header = createHeader((renamed) => {
    name = renamed;
    worthKeeping = true;
    autosave.changed();
  }, focus);

  const autosave = createAutosave({
    async save() {
      const {id, save} = present();
      await keepWorkbook({id, name, workbook: save()});
      tabs.saved();
    },
    showState: header.showState,
  });

  const tabs = watchOtherTabs(() => {
    autosave.hold(elsewhere);
    showBanner('This workbook was changed in another tab, and this tab does not show those changes.', [
      {label: 'Show those changes', run: () => location.reload()},
      {label: 'Keep what is shown here', run: autosave.release},
    ]);
  });

  const sidebar = createSidebar(place, {
    async call(called, args) {
      try {
        return present().call(called, args);
      } finally {
        // A script can keep properties, which no command of the engine tells of.
        autosave.changed();
      }
    },
    exportFrom: (address) => void exportFrom(address),
    focusGrid: focus,
  });

  const ui = scriptUi({sidebar, undo: () => present().undo(), focusGrid: focus});
  const read = (source: WorkbookSource) => open(source, ui);

  function actionDone(problem: string | null): void {
    hint?.close();
    autosave.changed();
    if (problem !== null) void tell('That did not work', problem).then(focus);
  }

  function watch({model}: OpenWorkbook): void {
    const contentCommands: ReadonlySet<string> = new Set([...coreTypes, 'UNDO', 'REDO']);
    model.on('command-dispatched', watch, (command: object) => {
      if (!contentCommands.has((command as {type: string}).type)) return;
      worthKeeping = true;
      hint?.close();
      autosave.changed();
    });
    model.on('update', watch, () => {
      const now = viewOf(model);
      if (sameView(view, now)) return;
      view = now;
      keepView(now).catch(() => {
        // The place in the workbook is a comfort; that the workbook itself can't be saved, the header says.
      });
    });
  }

  async function show(opened: OpenWorkbook, itsName: string, itsView?: View): Promise<void> {
    sidebar.close();
    grid?.close();
    workbook?.model.off('command-dispatched', watch);
    workbook?.model.off('update', watch);
    workbook?.close();
    workbook = opened;
    name = itsName;
    header.showName(name);
    grid = await showGrid(opened.model, gridPlace);
    if (itsView) await restoreView(opened.model, itsView);
    watch(opened);
    focus();
  }

  async function exchange(opened: OpenWorkbook, itsName: string, itsWorth: boolean): Promise<void> {
    hint?.close();
    await show(opened, itsName);
    forgetForFrame();
    closeBanner();
    worthKeeping = itsWorth;
    autosave.release();
    await autosave.settle();
  }

  async function openKept(kept: Kept): Promise<void> {
    await show(read({id: kept.id, saved: kept.workbook}), kept.name, await keptView());
    worthKeeping = true;
    header.showState('Saved in this browser', false);
  }

  function offerHint(): void {
    // The first entry of an add-on's menu opens it, the second opens it on the examples.
    const run = (item: number) => () => present().extensions(actionDone)[0]?.items[item]?.run();
    hint = showHint(place, {openSidebar: run(0), seeExample: run(1)});
  }

  async function startOver(): Promise<void> {
    await exchange(read({}), untitled, false);
    localStorage.clear();
    await forgetKept();
    view = undefined;
    header.showState('', false);
    offerHint();
  }

  const kept = await keptWorkbook();
  if (kept) await openKept(kept);
  else {
    await show(read({}), untitled);
    offerHint();
  }

  return {
    get workbook() {
      return present();
    },
    get name() {
      return name;
    },
    get worthKeeping() {
      return worthKeeping;
    },
    read,
    extensions: () => present().extensions(actionDone),
    exchange,
    startOver,
    focus,
  };
}
