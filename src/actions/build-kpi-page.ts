/** The page of one KPI. */
import {keyOf} from '../okr/known';
import {Condition} from '../rpc/condition';
import {kpiPage} from '../templates/sheets/kpi-page';
import type {Action} from './action';
import {kpisOf} from './kpis';

/** @param kpi as somebody spelled it; `null` when no row of KPIs is selected either */
export const buildKpiPage: Action<{readonly kpi: string | null}> = {
  needs: [],
  plan({kpi}, book) {
    const kpis = kpisOf(book);
    const first = kpi?.trim() ?? '';
    if (kpis.length === 0 && first !== '') {
      return [
        {make: 'kpis'},
        {append: 'kpis', rows: [{name: first}]},
        {make: kpiPage.key, instance: first, repair: true},
      ];
    }
    if (kpis.length === 0) {
      throw new Condition(
        'There is no KPI yet, so there is nothing that a page could show.',
        'Make the KPIs sheet under Build and write the first KPI into it.',
      );
    }
    if (kpi === null) {
      throw new Condition('No KPI is selected.', 'Select a row of the KPIs sheet, then try again.');
    }
    const found = kpis.find(({name}) => keyOf(name) === keyOf(kpi));
    if (!found) {
      throw new Condition(
        `There is no KPI called ${kpi} on the KPIs sheet.`,
        'Add it there, or choose one that is there.',
      );
    }
    return [{make: kpiPage.key, instance: found.name, repair: true}];
  },
};
