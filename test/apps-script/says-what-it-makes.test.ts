/** *Add to OKRs* says beforehand which sheets it makes. These are the sheets that it makes. */
import {addSentence} from '../../sidebar/views/write/add-sentence';
import {entriesOf} from '../../sidebar/views/write/draft-entries';
import type {Draft} from '../../src/okr/writing/document/draft';
import {call, draftWith, open} from './add-on';

jest.setTimeout(240_000);

const guardrails = [{name: 'CAC', rule: '≤ 12 mo', kpi: ''}];
const initiatives = ['Playbook'];

test.each<[string, Draft]>([
  ['key results alone', draftWith()],
  ['guardrails along', draftWith({}, {guardrails})],
  ['initiatives along', draftWith({}, {initiatives})],
  ['a new KPI along', draftWith({kpi: 'Win rate', newKpi: true})],
  ['all of them', draftWith({kpi: 'Win rate', newKpi: true}, {guardrails, initiatives})],
])('in an empty workbook: %s', (_, draft) => {
  const host = open();
  const said = addSentence(entriesOf(draft), call(host, 'overview', {}).sheets);
  call(host, 'addOkrs', {draft, run: 'r'});
  const made = host.sheetNames.filter((name) => name !== 'Sheet1');
  const named = /Makes the sheets (.+)\.$/.exec(said)?.[1]?.split(/, | and /);
  expect(named?.sort()).toEqual(made.sort());
});
