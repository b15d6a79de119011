import {provideCharts} from './charts';
import {fileActions} from './file-actions';
import {type Inspection, inspect} from './inspection';
import './formula-help';
import {addMenus} from './menus';
import './overlay';
import {openWorkbook} from './open-workbook';
import {openWorkspace, type Workspace} from './workspace';

const byId = (id: string) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
};

let workspace: Workspace | null = null;
const present = () => {
  if (!workspace) throw new Error('No workbook is open yet');
  return workspace;
};

const files = fileActions(present, byId('file-picker') as HTMLInputElement);
provideCharts();
addMenus(files, () => present().workbook.extensions());
workspace = await openWorkspace(byId('workbook'), byId('grid'));

const inspection: Inspection = inspect(
  () => present().workbook.model,
  (saved) => present().exchange(openWorkbook({saved}), present().name, true),
);
Object.assign(globalThis, {workbench: inspection});
document.documentElement.dataset.ready = '';
