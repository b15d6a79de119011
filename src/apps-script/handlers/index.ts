/** Every call that the sidebar can make and who answers it. */
import type {Handlers} from '../../rpc/dispatch';
import {addKpiValues, kpiLog} from './add-kpi-values';
import {addOkrs} from './add-okrs';
import {buildKpiPage} from './build-kpi-page';
import {buildSheet} from './build-sheet';
import {buildTeamDashboard} from './build-team-dashboard';
import {checkIn, checkInList} from './check-in';
import {closeCycle, closePreview} from './close-cycle';
import {freeze, freezePreview, thaw} from './freeze';
import {insertFormula} from './insert-formula';
import {exampleRoom, loadExample} from './load-example';
import {lockCycle, lockPreview} from './lock-cycle';
import {openObjective} from './open-objective';
import {overview} from './overview';
import {printout} from './printout';
import {renewRetro, retro} from './retro';
import {decide, explain, findings, tidyNames} from './review';
import {select} from './select';
import {selection} from './selection';
import {sharing} from './sharing';
import {snapshot} from './snapshot';
import {undoRun} from './undo-run';

export const handlers: Handlers = {
  overview,
  buildSheet,
  buildKpiPage,
  buildTeamDashboard,
  lockPreview,
  lockCycle,
  closePreview,
  closeCycle,
  undoRun,
  select,
  retro,
  renewRetro,
  addOkrs,
  kpiLog,
  addKpiValues,
  openObjective,
  checkInList,
  checkIn,
  findings,
  decide,
  explain,
  tidyNames,
  selection,
  insertFormula,
  loadExample,
  exampleRoom,
  printout,
  snapshot,
  sharing,
  freezePreview,
  freeze,
  thaw,
};
