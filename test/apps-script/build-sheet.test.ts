import {call, open} from './add-on';

test('try', () => {
  const host = open();
  for (const key of ['settings', 'kpiData', 'kpis', 'guardrails', 'checkIns', 'okrs', 'initiatives']) {
    const t = Date.now();
    const run = call(host, 'buildSheet', {key, run: 'r1'});
    const by: Record<string, number> = {};
    for (const c of host.calls) if (c.kind === 'write') by[c.method] = (by[c.method] ?? 0) + 1;
    console.log(key, Date.now() - t, JSON.stringify(host.stats), JSON.stringify(by), JSON.stringify(run));
  }
  console.log(host.sheetNames, host.cell('OKRs!A4'), host.cell('OKRs!G4'));
});
