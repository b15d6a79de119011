import {aDay, oneOfTheOwners} from '../choices';
import {isBlank, isFilled} from '../formula/conditions';
import {counted} from '../formula/counted';
import {everOnOkrs} from '../formula/ever';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {TableTemplate} from '../template';

export const initiatives: TableTemplate<ColumnKey<'initiatives'>> = {
  kind: 'table',
  key: 'initiatives',
  identity: 'initiative',
  title: 'Initiatives',
  purpose:
    'The work behind the key results. Once a month: what does not move its key result is retired or replaced.',
  needs: ['settings'],
  reads: ['okrs', 'archive', 'ledger'],
  frozenColumns: 1,
  rows: 200,
  sentence: ({of}) =>
    `IF(COUNTA(${of.initiative})=0;` +
    '"Nothing here yet. One row a project, experiment, launch or process change, with the key result that it should move.";' +
    `${counted(`COUNTA(${of.initiative})`, 'initiative', 'initiatives')}&IF(COUNTIF(${of.status};"In progress")=0;"";" · "&COUNTIF(${of.status};"In progress")&" in progress")` +
    `&IF(SUMPRODUCT(${isFilled(of.initiative)}*${isBlank(of.keyResult)})=0;"";" · "&SUMPRODUCT(${isFilled(of.initiative)}*${isBlank(of.keyResult)})&" without a key result"))`,
  columns: [
    {
      key: 'initiative',
      title: 'Initiative',
      width: widths.sentence,
      format: 'text',
      wrap: true,
      note: 'The concrete work, in one line.',
    },
    {
      key: 'keyResult',
      title: 'Moves',
      width: 72,
      format: 'text',
      choices: {kind: 'column', table: 'okrs', column: 'id'},
      note: 'The id of the key result (or objective) that it should move, e.g. O1.2.',
    },
    {
      key: 'text',
      title: 'Key result',
      // Not wrapped: rows do not grow with a text that a formula brings.
      width: 400,
      format: 'text',
      note: 'Its wording on the OKRs sheet; of a closed cycle as it stands in the Archive.',
      formula: ({of, sheet}) => {
        const all = everOnOkrs(sheet);
        return all
          ? `ARRAYFORMULA(IF(${isBlank(of.keyResult)};"";XLOOKUP(${of.keyResult};${all.ids};${all.texts};"not on OKRs")))`
          : null;
      },
    },
    {
      key: 'okrStatus',
      title: 'Its status',
      width: widths.badge,
      format: 'word',
      words: 'okr',
      note: 'How that key result stands now.',
      formula: ({of, sheet}) =>
        sheet.okrs
          ? `ARRAYFORMULA(IF(${isBlank(of.keyResult)};"";XLOOKUP(${of.keyResult};${sheet.okrs.id};${sheet.okrs.status};"")))`
          : null,
    },
    {
      key: 'kind',
      title: 'Kind',
      width: widths.word,
      format: 'text',
      choices: {kind: 'list', values: ['Project', 'Experiment', 'Launch', 'Process']},
      note: 'Project, experiment, launch or process change.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: widths.person,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'Who drives it.',
    },
    {
      key: 'status',
      title: 'State',
      width: widths.word,
      format: 'text',
      choices: {kind: 'list', values: ['Not started', 'In progress', 'Done', 'Stopped']},
      note: 'Where the work stands. Done says nothing about whether it worked.',
    },
    {
      key: 'due',
      title: 'Due',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'When it is finished.',
    },
    {
      key: 'lift',
      title: 'Expected lift',
      width: 120,
      format: 'text',
      wrap: true,
      note: 'What it should add to the key result, e.g. +2 pp win rate.',
    },
    {
      key: 'decision',
      title: 'Decision',
      width: widths.word,
      format: 'text',
      choices: {kind: 'list', values: ['Keep', 'Retire', 'Replace']},
      note: 'From the monthly review: keep, retire or replace.',
    },
  ],
};
