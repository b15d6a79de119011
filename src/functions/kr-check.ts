import type {Doc} from './define';
import {defineEach} from './each';
import {optional, text} from './params';

declare function require(
  path: '../okr/writing/checks/check-key-result',
): typeof import('../okr/writing/checks/check-key-result');

export const KR_CHECK = defineEach({
  name: 'KR_CHECK',
  params: [
    text('text', 'The key result as it is written. Blank: nothing to check.'),
    optional(text('kpi', 'Its KPI. A blank cell is a finding; left out, it is not judged.')),
    optional(text('owner', 'Its owner. A blank cell is a finding; left out, it is not judged.')),
    optional(
      text('due', 'Its due date; a date in the text will do as well. Left out, the deadline is not judged.'),
    ),
  ],
  compute: (written, kpi, owner, due) => {
    if (written === null || written.trim() === '') return null;
    const findings = require('../okr/writing/checks/check-key-result').checkKeyResult({
      text: written,
      kpi,
      owner,
      due,
    });
    return findings.length === 0 ? 'OK' : findings.join('; ');
  },
});

export const doc = (): Doc => ({
  group: 'written',
  summary: 'Tells what is missing in the wording of a key result, or OK.',
  returns:
    'OK, or the findings joined by “; ”: Output, not outcome · No number · No baseline · No deadline · No owner · No KPI · Two results in one.',
  formula:
    'Output, not outcome: it names work (launch, ship, migrate …) or says that something is made, held or there, and nothing measured moves by it – write what shall change. No number: nothing in it can be counted. No baseline: it names a target but not where it starts, and is no limit (≥, under, keep …) – add “from …”. No deadline, No owner, No KPI: that argument was passed and is blank; a time in the text is a deadline, too. Two results in one: write two rows.',
  source: 'The method, section 3 (“Checklist for a good KR”) and section 7 (anti-patterns).',
  refuses: ['a cell error (#N/A, #REF! …) in place of words; a blank text gives a blank'],
  examples: [
    {args: ['Increase win rate from 18% to 23% by launching a new template'], result: 'OK'},
    {args: ['Ship new proposal template'], result: 'Output, not outcome; No number'},
    {
      args: ['A runbook exists for every service'],
      result: 'Output, not outcome; No number',
      note: 'what has been made is a task, too',
    },
    {
      args: ['Users find answers without asking support'],
      result: 'No number',
      note: 'an outcome, not yet measured',
    },
    {args: ['Increase NPS to 55'], result: 'No baseline'},
    {args: ['mROAS (YouTube) ≥ 1.6'], result: 'OK', note: 'a threshold needs no baseline'},
    {args: ['Increase NPS from 45 to 55', '', '', ''], result: 'No deadline; No owner; No KPI'},
    {args: ['Increase NPS from 45 to 55 by 2026-06-30', 'NPS', 'Ana', ''], result: 'OK'},
    {args: ['Increase NPS from 45 to 55 and reduce churn from 5% to 3%'], result: 'Two results in one'},
    {args: ['100% of services migrated to the new platform'], result: 'Output, not outcome; No baseline'},
    {args: ['Reduce churn to under 3%'], result: 'OK', note: 'a limit needs no baseline'},
    {args: [''], result: null},
    {args: ['#N/A'], error: 'KR_CHECK: text is an error: "#N/A"'},
    {
      args: [
        [['Increase NPS from 45 to 55'], ['Launch the new pricing page'], ['']],
        [['NPS'], [''], ['']],
      ],
      result: [['OK'], ['Output, not outcome; No number; No KPI']],
      note: 'a column of key results beside the column of their KPIs',
    },
  ],
  ours: {text: 'okrs.text', kpi: 'okrs.kpi', owner: 'okrs.owner'},
});
