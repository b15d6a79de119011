/** A small workbook with something on every sheet: objectives with their guardrails, a KPI with a history and a page. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {at, call, open, paste, written} from './add-on';
import {keptWorkbook} from './kept-workbooks';

export const kpi = 'Win rate';
export const pageOfKpi = `KPI · ${kpi}`;

const pasted = `Objective: Win more mid-market customers, and win them faster than before
- KR1: Increase win rate from 18% to 23%
- KR2: Reduce sales cycle from 54 to 42 days
- Guardrails: CAC payback ≤ 12 mo; refund rate ≤ 1.0%
- Initiatives: proof pack in every proposal`;

const weeks = [18.2, 17.6, 18.9, 17.1, 18.4, 18.0, 17.3, 18.8, 17.9, 18.5, 17.7, 19.6];

function made(): HeadlessHost {
  const host = open();
  for (const key of ['settings', 'kpiData', 'kpis']) call(host, 'buildSheet', {key, run: 'sheets'});
  paste(host, 'KPIs!A6', [[kpi], ['CAC payback']]);
  host.type(at(host, 'KPIs', 'Unit', kpi), '%');
  host.type(at(host, 'KPIs', 'Owner', kpi), 'Ana');
  const {draft} = written(host, pasted);
  const [objective] = draft.objectives;
  Object.assign(objective!.keyResults[0]!, {owner: 'Ana', kpi});
  Object.assign(objective!.keyResults[1]!, {owner: 'Ben'});
  call(host, 'addOkrs', {draft, run: 'okrs'});
  paste(
    host,
    "'KPI data'!A6",
    weeks.map((percent, week) => [
      new Date(Date.UTC(2026, 7, 31 + 7 * week)).toISOString().slice(0, 10),
      kpi,
      `${percent}%`,
    ]),
  );
  host.type(at(host, 'OKRs', 'Current', 'O1.1'), '19.6%');
  host.type(at(host, 'OKRs', 'Current', 'O1.2'), '53');
  host.type(at(host, 'Guardrails', 'Typed value', 'refund rate'), '1.4%');
  call(host, 'buildKpiPage', {kpi, run: 'page'});
  return host;
}

/** Each time a workbook of its own. */
export const filled = (): HeadlessHost => keptWorkbook('filled', made);
