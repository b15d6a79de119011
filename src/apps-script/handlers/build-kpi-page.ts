import {buildKpiPage as action} from '../../actions/build-kpi-page';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';
import {selectedKpi} from '../book/selection';
import {perform} from '../change/perform';

export function buildKpiPage({kpi, run}: Args<'buildKpiPage'>): Reply<'buildKpiPage'> {
  return perform(action, {kpi: kpi ?? selectedKpi(openBook())}, run);
}
