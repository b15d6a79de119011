import {loadAddOn} from './add-on';
import {provideCharts} from './charts';
import {nameControls} from './control-names';
import {fileActions} from './file-actions';
import {type Inspection, inspect} from './inspection';
import './still-cells';
import './typing';
import './formula-help';
import {openMenusByKey, printByKey} from './menu-keys';
import {addMenus} from './menus';
import './overlay';
import './paste';
import {openerFor} from './open-workbook';
import {createPrinting} from './printing';
import {openWorkspace, type Workspace} from './workspace';

const byId = (id: string) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
};

const addOn = loadAddOn();
let workspace: Workspace | null = null;
const present = () => {
  if (!workspace) throw new Error('No workbook is open yet');
  return workspace;
};

const printing = createPrinting(present);
const files = fileActions(present, printing, byId('file-picker') as HTMLInputElement);
provideCharts();
addMenus(files, () => present().extensions());
openMenusByKey(document);
printByKey(window, files.print);
// The engine's menus and panels are children of the grid's place.
nameControls(byId('grid'));
workspace = await openWorkspace(
  byId('workbook'),
  byId('grid'),
  openerFor(await addOn),
  printing.downloadExport,
);

const inspection: Inspection = inspect(
  () => present().workbook.model,
  () => present().workbook.save(),
  (saved) => present().exchange(present().read({saved}), present().name, true),
  () => present().startOver(),
);
Object.assign(globalThis, {workbench: inspection});
document.documentElement.dataset.ready = '';
