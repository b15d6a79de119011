import {aDay, aShare, oneOfTheOwners} from '../choices';
import {isBlank} from '../formula/conditions';
import {counted} from '../formula/counted';
import {everOnOkrs} from '../formula/ever';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {TableTemplate} from '../template';
import {madeUp} from './made-up';

export const checkIns: TableTemplate<ColumnKey<'checkIns'>> = {
  kind: 'table',
  key: 'checkIns',
  identity: 'id',
  title: 'Check-ins',
  purpose:
    'The history of every key result. A new Current on OKRs adds a row here by itself; forecasts are made from it.',
  needs: ['settings'],
  reads: ['okrs', 'archive', 'ledger'],
  frozenColumns: 0,
  rows: 500,
  sentence: ({of, names}) =>
    `IF(COUNTA(${of.id})=0;` +
    '"Nothing here yet. Type a new Current on the OKRs sheet and the first check-in appears. Three of a key result make a forecast.";' +
    `${counted(`COUNTA(${of.id})`, 'check-in', 'check-ins')}&IFERROR(" · the latest "&${names.asOf}-MAX(${of.date})&" days ago";"")${madeUp(of.comment)})`,
  columns: [
    {
      key: 'date',
      title: 'Date',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'The day of the value. A second value on the same day replaces the first.',
    },
    {
      key: 'id',
      title: 'Id',
      width: 60,
      format: 'text',
      choices: {kind: 'column', table: 'okrs', column: 'id'},
      note: 'The key result, e.g. O1.2.',
    },
    {
      key: 'text',
      title: 'Key result',
      // Not wrapped: rows do not grow with a text that a formula brings.
      width: 440,
      format: 'text',
      note: 'Its wording on the OKRs sheet; of a closed cycle as it stands in the Archive.',
      formula: ({of, sheet}) => {
        const all = everOnOkrs(sheet);
        return all
          ? `ARRAYFORMULA(IF(${isBlank(of.id)};"";XLOOKUP(${of.id};${all.ids};${all.texts};"not on OKRs")))`
          : null;
      },
    },
    {
      key: 'value',
      title: 'Value',
      width: widths.number,
      format: 'unit',
      note: 'The value on that day, in the unit of its key result.',
    },
    {
      key: 'confidence',
      title: 'Confidence',
      width: 92,
      format: 'percent',
      choices: aShare,
      note: 'How sure the owner is to reach the target, from 0% to 100%.',
    },
    {
      key: 'comment',
      title: 'Comment',
      width: widths.sentence,
      format: 'text',
      wrap: true,
      note: 'What moved it, what blocks it, what was learned.',
    },
    {
      key: 'blockedBy',
      title: 'Blocked by',
      width: 104,
      format: 'text',
      choices: {kind: 'list', values: ['People', 'Dependency', 'Clarity', 'Priority', 'Outside']},
      note: 'What stands in the way. Blank: nothing.',
    },
    {
      key: 'by',
      title: 'By',
      width: widths.person,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'Who reported it.',
    },
  ],
};
