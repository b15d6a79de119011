import {aDay, oneOfTheOwners} from '../choices';
import {isBlank, isFilled, isMore, isWord} from '../formula/conditions';
import {counted} from '../formula/counted';
import {each} from '../formula/each';
import {everOnOkrs} from '../formula/ever';
import {widths} from '../look';
import type {ColumnKey} from '../rows';
import type {OtherSheets, TableTemplate} from '../template';

/** What can be decided about, by the name people know it by, and how it stands, in words. */
function known(sheets: OtherSheets): {names: string; texts: string} | null {
  const {okrs, guardrails, kpis} = sheets;
  const ever = everOnOkrs(sheets, true);
  const sources = [
    ...(okrs ? [[okrs.id, okrs.wording] as const] : []),
    // Before the KPIs: a guardrail often has the name of its KPI, and says more.
    ...(guardrails ? [[guardrails.name, guardrails.says] as const] : []),
    ...(kpis ? [[kpis.name, `TRIM(${kpis.name}&" "&${kpis.latestText})`] as const] : []),
    // Last, because the Ledger has guardrails and KPIs by their names alone.
    ...(ever ? [[ever.ids, ever.texts] as const] : []),
  ];
  if (sources.length === 0) return null;
  return {
    names: `VSTACK(${sources.map(([name]) => name).join(';')})`,
    texts: `VSTACK(${sources.map(([, text]) => text).join(';')})`,
  };
}

export const decisions: TableTemplate<ColumnKey<'decisions'>> = {
  kind: 'table',
  key: 'decisions',
  identity: 'decision',
  title: 'Decisions',
  purpose:
    'What we decided, who does it by when, and what came of it. Add rows at the end and keep the old ones: the pages show the newest.',
  needs: ['settings'],
  reads: ['settings', 'okrs', 'guardrails', 'kpis', 'archive', 'ledger'],
  frozenColumns: 0,
  rows: 200,
  sentence: ({of}) => {
    const count = (word: string): string => `COUNTIF(${of.state};"${word}")`;
    const told = (word: string, says: string): string =>
      `&IF(${count(word)}=0;"";" · "&${count(word)}&" ${says}")`;
    const open = `(${count('Open')}+${count('Overdue')})`;
    const ownerless = `SUMPRODUCT((${isWord(of.state, 'Open')}+${isWord(of.state, 'Overdue')})*${isBlank(of.owner)})`;
    return (
      `IF(COUNTA(${of.about})+COUNTA(${of.decision})=0;` +
      '"Nothing here yet. One row a decision: the id or name that it is about, what was decided, who does it, by when.";' +
      `IF(${open}=0;"Nothing open";${open}&" open"&IF(${count('Overdue')}=0;"";", "&${count('Overdue')}&" of them overdue"))` +
      `${told('Undecided', 'undecided')}${told('Done', 'done')}` +
      `&IF(${ownerless}=0;"";" · "&${counted(ownerless, 'has no owner', 'have no owner')}))`
    );
  },
  columns: [
    {
      key: 'date',
      title: 'Date',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'The day when it was decided. Of two decisions about the same, the newer one is shown beside its warning.',
    },
    {
      key: 'about',
      title: 'About',
      width: 120,
      format: 'text',
      wrap: true,
      note: 'The id of a key result or objective (O1.2), or the name of a KPI or guardrail, as it stands on its sheet. One a row.',
    },
    {
      key: 'concerns',
      title: 'In words',
      // Not wrapped: rows do not grow with a text that a formula brings.
      width: 210,
      format: 'text',
      note: 'What that is, and how it stands now.',
      formula: ({of, sheet}) => {
        const all = known(sheet);
        if (!all) return null;
        return each(
          `IF(${isBlank(of.about)};"";XLOOKUP(${of.about};${all.names};${all.texts};"no such id or name"))`,
        );
      },
    },
    {
      key: 'decision',
      title: 'Decision',
      width: 280,
      format: 'text',
      wrap: true,
      note: 'What happens now, as you would say it: Cut paid search by 30%. Left blank, it is a question that waits for an answer.',
    },
    {
      key: 'owner',
      title: 'Owner',
      width: widths.person,
      format: 'text',
      choices: oneOfTheOwners,
      note: 'The one person who sees to it.',
    },
    {
      key: 'due',
      title: 'Due',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'By when it is done.',
    },
    {
      key: 'state',
      title: 'State',
      width: widths.badge,
      format: 'word',
      words: 'decision',
      note: 'Done: it has a day. Overdue: its day has passed. Open: it has not. Undecided: nothing was decided yet.',
      formula: ({of, names}) =>
        each(
          `IF(${isBlank(of.about)}*${isBlank(of.decision)};"";IF(${isFilled(of.doneOn)};"Done";` +
            `IF(${isBlank(of.decision)};"Undecided";IF(${isBlank(of.due)};"Open";` +
            `IF(ISNUMBER(${of.due});IF(${isMore(names.asOf, of.due)};"Overdue";"Open");"⚠ due is not a date")))))`,
        ),
    },
    {
      key: 'doneOn',
      title: 'Done on',
      width: widths.date,
      format: 'date',
      choices: aDay,
      note: 'The day when it was done. It closes the decision.',
    },
    {
      key: 'learned',
      title: 'What we learned',
      width: 270,
      format: 'text',
      wrap: true,
      note: 'What came of it: did the number move, and would we do it again?',
    },
  ],
};
