/**
 * Every call that the sidebar can make and who answers it. A call is a run of its own, and what it loads it pays for: so
 * each brings in what it needs, and none the words of the review or the rules of the close for a click on *Undo*.
 */
import type {Action} from '../../actions/action';
import type {Run} from '../../rpc/contract';
import type {Handlers} from '../../rpc/dispatch';
import {openBook} from '../book/open-book';
import {perform} from '../change/perform';

interface Modules {
  '../../actions/add-kpi-values': typeof import('../../actions/add-kpi-values');
  '../../actions/build-sheets': typeof import('../../actions/build-sheets');
  '../../actions/build-team-dashboard': typeof import('../../actions/build-team-dashboard');
  '../../actions/freeze': typeof import('../../actions/freeze');
  '../../actions/hand-over': typeof import('../../actions/hand-over');
  '../../actions/renew-retro': typeof import('../../actions/renew-retro');
  '../../actions/review/decide': typeof import('../../actions/review/decide');
  '../../actions/review/explain': typeof import('../../actions/review/explain');
  '../../actions/review/tidy-names': typeof import('../../actions/review/tidy-names');
  '../../actions/snapshot': typeof import('../../actions/snapshot');
  './add-okrs': typeof import('./add-okrs');
  './build-kpi-page': typeof import('./build-kpi-page');
  './check-in': typeof import('./check-in');
  './close-cycle': typeof import('./close-cycle');
  './freeze': typeof import('./freeze');
  './insert-formula': typeof import('./insert-formula');
  './kpi-log': typeof import('./kpi-log');
  './load-example': typeof import('./load-example');
  './lock-cycle': typeof import('./lock-cycle');
  './open-objective': typeof import('./open-objective');
  './overview': typeof import('./overview');
  './printout': typeof import('./printout');
  './retro': typeof import('./retro');
  './review': typeof import('./review');
  './select': typeof import('./select');
  './selection': typeof import('./selection');
  './sharing': typeof import('./sharing');
  './undo-run': typeof import('./undo-run');
}

declare function require<Path extends keyof Modules>(path: Path): Modules[Path];

/** A call that is an action and nothing else: what was sent is what the action is asked, and its run the answer. */
const acting =
  <A extends object>(action: () => Action<A>) =>
  ({run, ...args}: A & {readonly run: string}): Run =>
    perform(action(), args as unknown as A, run);

export const handlers: Handlers = {
  overview: () => require('./overview').overview(),
  buildSheet: acting(() => require('../../actions/build-sheets').buildSheet),
  buildKpiPage: (args) => require('./build-kpi-page').buildKpiPage(args),
  buildTeamDashboard: acting(() => require('../../actions/build-team-dashboard').buildTeamDashboard),
  lockPreview: () => require('./lock-cycle').lockPreview(),
  lockCycle: (args) => require('./lock-cycle').lockCycle(args),
  closePreview: () => require('./close-cycle').closePreview(),
  closeCycle: (args) => require('./close-cycle').closeCycle(args),
  undoRun: (args) => require('./undo-run').undoRun(args),
  select: (args) => require('./select').select(args),
  retro: () => require('./retro').retro(),
  renewRetro: acting(() => require('../../actions/renew-retro').renewRetro),
  addOkrs: (args) => require('./add-okrs').addOkrs(args),
  heldBy: ({owner}) => ({rows: require('../../actions/hand-over').heldBy(owner, openBook())}),
  handOver: acting(() => require('../../actions/hand-over').handOver),
  kpiLog: (args) => require('./kpi-log').kpiLog(args),
  addKpiValues: acting(() => require('../../actions/add-kpi-values').addKpiValues),
  openObjective: (args) => require('./open-objective').openObjective(args),
  checkInList: () => require('./check-in').checkInList(),
  checkIn: (args) => require('./check-in').checkIn(args),
  findings: () => require('./review').findings(),
  decide: acting(() => require('../../actions/review/decide').decide),
  explain: acting(() => require('../../actions/review/explain').explain),
  tidyNames: acting(() => require('../../actions/review/tidy-names').tidyNames),
  selection: () => require('./selection').selection(),
  insertFormula: (args) => require('./insert-formula').insertFormula(args),
  loadExample: (args) => require('./load-example').loadExample(args),
  exampleRoom: (args) => require('./load-example').exampleRoom(args),
  printout: (args) => require('./printout').printout(args),
  snapshot: acting(() => require('../../actions/snapshot').snapshot),
  sharing: () => require('./sharing').sharing(),
  freezePreview: () => require('./freeze').freezePreview(),
  freeze: acting(() => require('../../actions/freeze').freeze),
  thaw: acting(() => require('../../actions/freeze').thaw),
};
