import {pushedBy} from '../okr/pushed-by';
import type {Doc} from './define';
import {readText} from './params';
import {column, defineTable} from './table';

export const KPI_PUSHED_BY = defineTable({
  name: 'KPI_PUSHED_BY',
  params: [
    column('names', 'The names to answer for, one a row, such as the KPIs.', readText),
    column('ids', 'The ids of the key results, one a row.', readText),
    column(
      'lists',
      'What each key result names: one name or several, parted by commas, semicolons or line breaks. As long as ids.',
      readText,
    ),
  ],
  parallel: [['ids', 'lists']],
  compute: pushedBy,
});

export const doc = (): Doc => ({
  group: 'pushes',
  summary: 'Lists for each KPI the key results that push it: the ids whose list of names holds it.',
  returns: 'The ids as one text, O1.1, O1.3, in the order of their rows; blank for none.',
  formula:
    'The ids whose list holds the name, each once. Case and surrounding blanks do not count. A name may hold a comma itself: the longest run of parts that is a name counts.',
  source: 'None: it reads the table.',
  refuses: [
    'ids and lists of different lengths',
    'a list that cannot be read: it might hold any name, so every name is marked',
    'an id that is a ⚠ itself: the names in its list are marked',
  ],
  examples: [
    {
      args: [
        [['Win rate'], ['Signups, EU'], ['Churn']],
        [['O1.1'], ['O1.2'], ['O1.3']],
        [['Win rate'], ['signups, EU; NPS'], ['Win rate, Signups, EU']],
      ],
      result: [['O1.1, O1.3'], ['O1.2, O1.3'], [null]],
      note: 'a name that holds a comma',
    },
    {args: ['NPS', [['O1.1'], ['O1.2']], [['NPS'], ['']]], result: 'O1.1'},
    {
      args: [
        [['NPS'], ['Churn']],
        [['⚠ id O1.1 stands twice'], ['O1.2']],
        [['NPS'], ['Churn']],
      ],
      result: [['⚠ id O1.1 stands twice'], ['O1.2']],
    },
    {
      args: ['NPS', [['O1.1'], ['O1.2']], [['#REF!'], ['NPS']]],
      error: 'KPI_PUSHED_BY: O1.1: lists is an error: "#REF!"',
    },
  ],
  ours: {names: 'kpis.name', ids: 'okrs.id', lists: 'okrs.kpi'},
});
