/** The report for stakeholders: Dashboard and Retro as they are today, kept in one run. */
import type {Overview} from '../../../src/rpc/contract';
import {call} from '../../server';

/** Both tabs; `null` while one of the pages is not there. */
export function reportPages({sheets}: Overview): {readonly dashboard: string; readonly retro: string} | null {
  const tab = (key: string) => sheets.find((one) => one.key === key)?.sheet ?? null;
  const [dashboard, retro] = [tab('dashboardPage'), tab('retroPage')];
  return dashboard !== null && retro !== null ? {dashboard, retro} : null;
}

export const snapshotStep = (sheet: string) => ({
  title: `Taking a snapshot of ${sheet}`,
  call: (run: string) => call('snapshot', {sheet, run}),
});

/** Each becomes the first sheet, so that the Dashboard, taken last, is what a reader sees first. */
export const reportSteps = ({dashboard, retro}: {readonly dashboard: string; readonly retro: string}) => [
  snapshotStep(retro),
  snapshotStep(dashboard),
];
