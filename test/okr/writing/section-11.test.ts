import {parseDocument} from '../../../sidebar/reading/read-text';

const SECTION_11 = `Objective: Grow efficient mid‑market revenue.
- KR1: Win rate MM 18% → 23%
- KR2: Cycle 54 → 42 d
- KR3: mROAS (YouTube) ≥ 1.6 in lift test
- Guardrails: CAC payback ≤ 12 mo, refund ≤ 1.0%, INP ≤ 200ms
- Initiatives: proposal revamp; pricing drivers; add‑on bundles; geo‑lift on YouTube
Objective: Increase activation for new workspaces.
- KR1: Trial→Activation 36% → 44%
- KR2: Checklist completion 38% → 55%
- KR3: D30 retention 41% → 48%
- Guardrails: CWV green; support tickets ≤ baseline +10%
- Initiatives: demo data; intent tips; lifecycle nudges; A/B pack
`;

test('the copy-ready examples of the method become two objectives with everything that belongs to them', () => {
  const {objectives, unread} = parseDocument(SECTION_11);
  expect(unread).toEqual([]);
  expect(objectives.map(({text}) => text)).toEqual([
    'Grow efficient mid-market revenue.',
    'Increase activation for new workspaces.',
  ]);
  const [revenue, activation] = objectives;
  expect(
    revenue!.keyResults.map(({type, metric, start, target, unit}) => [type, metric, start, target, unit]),
  ).toEqual([
    ['Increase', 'Win rate MM', 0.18, 0.23, '%'],
    ['Reduce', 'Cycle', 54, 42, 'd'],
    ['At least', 'mROAS (YouTube)', null, 1.6, ''],
  ]);
  expect(revenue!.guardrails).toEqual([
    {name: 'CAC payback', rule: 'CAC payback ≤ 12 mo'},
    {name: 'refund', rule: 'refund ≤ 1.0%'},
    {name: 'INP', rule: 'INP ≤ 200ms'},
  ]);
  expect(revenue!.initiatives).toEqual([
    'proposal revamp',
    'pricing drivers',
    'add-on bundles',
    'geo-lift on YouTube',
  ]);
  expect(activation!.keyResults.map(({metric, start, target}) => [metric, start, target])).toEqual([
    ['Trial→Activation', 0.36, 0.44],
    ['Checklist completion', 0.38, 0.55],
    ['D30 retention', 0.41, 0.48],
  ]);
  expect(activation!.guardrails).toEqual([
    {name: 'INP', rule: 'INP within CWV'},
    {name: 'LCP', rule: 'LCP within CWV'},
    {name: 'CLS', rule: 'CLS within CWV'},
    {name: 'support tickets', rule: 'support tickets ≤ baseline +10%'},
  ]);
  expect(activation!.initiatives).toEqual(['demo data', 'intent tips', 'lifecycle nudges', 'A/B pack']);
});
