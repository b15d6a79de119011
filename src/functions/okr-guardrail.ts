import {protection, trippedGuardrails} from '../okr/guardrail/protects';
import {GUARDRAIL_STATUSES} from '../okr/status';
import type {Doc} from './define';
import {readText, readWord} from './params';
import {column, defineTable, optionalColumn} from './table';

export const OKR_GUARDRAIL = defineTable({
  name: 'OKR_GUARDRAIL',
  params: [
    column('ids', 'The ids, one a row: O1 is an objective, O1.1 and O1.2 are its key results.', readText),
    column(
      'named',
      'The guardrails that each row names itself, separated by commas or semicolons. As long as ids. Blank: none.',
      readText,
    ),
    column('guardrails', 'The guardrails’ names, one a row.', readText),
    column(
      'scopes',
      'What each guardrail protects: All, or ids such as O1, O2.3. O1 covers O1.2 too. Blank: only rows that name it.',
      readText,
    ),
    column(
      'statuses',
      'Each guardrail’s status: GUARDRAIL_STATUS. Blank: No data.',
      readWord(GUARDRAIL_STATUSES),
    ),
    optionalColumn(
      column(
        'says',
        'What to say of each guardrail, such as its value and limit. With it the answer is what the tripped ones say, instead of the status. Blank: the status.',
        readText,
      ),
    ),
  ],
  parallel: [
    ['ids', 'named'],
    ['guardrails', 'scopes', 'statuses', 'says'],
  ],
  compute: (ids, named, names, scopes, statuses, says) =>
    says.some((said) => said !== null)
      ? trippedGuardrails(ids, named, {names, scopes, statuses, says})
      : protection(ids, named, {names, scopes, statuses}),
});

export const doc = (): Doc => ({
  group: 'break',
  summary: 'Gives each objective and key result the worst status of the guardrails that protect it.',
  returns:
    'Tripped, Watch, No data or OK for each id; blank where no guardrail protects it. With says: the texts of the tripped ones, three at most, parted by ·; blank where none has tripped.',
  formula:
    'The worst of the guardrails whose scope is All, whose scope lists the id or an id above it, or that the row names: Tripped, Watch, No data, OK. A name that is no guardrail of the list counts as No data.',
  source: '“If a guardrail trips, the OKR pauses”: the method, section 2C.',
  refuses: [
    'columns of different lengths',
    'a status that is not OK, Watch, Tripped or No data',
    'a guardrail that is a ⚠ itself: what it protects is marked with its name',
  ],
  examples: [
    {
      args: [
        [['O1'], ['O1.1'], ['O2'], ['O2.1']],
        [[''], ['Refunds'], [''], ['']],
        [['CAC payback'], ['Refunds'], ['INP']],
        [['O1'], [''], ['O2.1; O3']],
        [['OK'], ['Tripped'], ['Watch']],
      ],
      result: [['OK'], ['Tripped'], [null], ['Watch']],
    },
    {
      args: [
        [['O1'], ['O1.1'], ['O2']],
        [[''], [''], ['']],
        [['CAC payback'], ['Refunds']],
        [['O1'], ['All']],
        [['Tripped'], ['OK']],
        [['CAC payback 13.7 mo, ≤ 12 mo'], ['Refunds 0.8%, ≤ 1%']],
      ],
      result: [['CAC payback 13.7 mo, ≤ 12 mo'], ['CAC payback 13.7 mo, ≤ 12 mo'], [null]],
      note: 'which guardrail pauses a row, in words',
    },
    {
      args: [[['O1'], ['O1.1']], [[''], ['Refund rate']], [['INP']], [['all']], [['OK']]],
      result: [['OK'], ['No data']],
      note: 'a guardrail that is named but stands nowhere is not OK',
    },
    {
      args: [[['O1'], ['O2']], [[''], ['']], [['INP']], [['O1']], [['⚠ rule can not be read']]],
      result: [['⚠ INP: rule can not be read'], [null]],
    },
    {
      args: [[['O1']], [['']], [['INP'], ['LCP']], [['All']], [['OK'], ['OK']]],
      error: 'OKR_GUARDRAIL: guardrails has 2 rows, scopes has 1',
    },
  ],
  ours: {
    ids: 'okrs.id',
    named: 'okrs.guardrails',
    guardrails: 'guardrails.name',
    scopes: 'guardrails.scope',
    statuses: 'guardrails.status',
  },
});
