import {keyOf} from '../../okr/known';
import {Condition} from '../../rpc/condition';
import type {Args, Reply} from '../../rpc/contract';
import {kpiPageId} from '../../templates/sheets';
import {readKpis, selectedKpi} from '../book/kpis';
import {readWorkbook} from '../book/workbook';
import {build} from '../build';
import {alone} from '../change/lock';

/** The KPI that is asked for, in the spelling of the KPIs sheet. */
function chosenKpi(asked: string | null): string {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const kpis = readKpis(workbook);
  if (kpis.length === 0) {
    throw new Condition(
      'There is no KPI yet, so there is nothing that a page could show.',
      'Make the KPIs sheet under Build and write the first KPI into it.',
    );
  }
  const name = asked ?? selectedKpi(workbook, kpis);
  if (name === null) {
    throw new Condition('No KPI is selected.', 'Select a row of the KPIs sheet, then try again.');
  }
  const found = kpis.find((kpi) => keyOf(kpi.name) === keyOf(name));
  if (!found) {
    throw new Condition(
      `There is no KPI called ${name} on the KPIs sheet.`,
      'Add it there, or choose one that is there.',
    );
  }
  return found.name;
}

export function buildKpiPage({kpi, run}: Args<'buildKpiPage'>): Reply<'buildKpiPage'> {
  return alone(() => {
    const name = chosenKpi(kpi);
    return build([{key: 'kpiPage', id: kpiPageId(name), answers: {kpi: name}, repair: true}], run);
  });
}
