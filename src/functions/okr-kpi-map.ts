import type {Doc} from './define';
import {defineList} from './list';
import {readText} from './params';
import {purposeParams} from './purpose-params';
import {column, optionalColumn} from './table';

declare function require(path: '../okr/map/kpi-map'): typeof import('../okr/map/kpi-map');

export const OKR_KPI_MAP = defineList({
  name: 'OKR_KPI_MAP',
  params: [
    purposeParams.ids,
    column('texts', 'What each row says. As long as ids.', readText),
    purposeParams.kpis,
    purposeParams.purposes,
    column(
      'kpi_names',
      'The names of the KPIs, the most important first: the first 12 get a column.',
      readText,
    ),
    optionalColumn(
      column(
        'supports',
        'The ids that each objective contributes to: it stands below the first. As long as ids. Blank: none.',
        readText,
      ),
    ),
  ],
  parallel: [['ids', 'texts', 'kpis', 'purposes', 'supports']],
  compute: (ids, texts, kpis, purposes, kpiNames, supports) =>
    require('../okr/map/kpi-map').okrKpiMap({ids, texts, kpis, purposes, kpiNames, supports}),
});

export const doc = (): Doc => ({
  group: 'pushes',
  summary:
    'Draws the map of objectives and KPIs: which key results push which KPI, and which KPI nobody pushes.',
  returns:
    'A table with headings: Id, Objective, then a column a KPI. A row an objective holds the ids that name each KPI. The last row counts the key results a KPI, or says nobody.',
  formula:
    'Every name in kpis that is a KPI’s puts the id of its row into the row of its objective. Counted are key results only: a KPI that only an objective names has nobody. An objective stands below the first one that it supports, with the lines of a tree. Objectives marked Strategic that name no KPI are left out, unless others stand below them.',
  source: 'The method, section 3: objectives push the drivers under the North Star.',
  refuses: [
    'columns of different lengths',
    'a key result whose objective is missing, an objective that stands twice, a cell that is an error: marks that line',
    'an objective that supports what is not there, or in a circle: marks that line, which then stands by itself',
  ],
  ours: {
    ids: 'okrs.id',
    texts: 'okrs.text',
    kpis: 'okrs.kpi',
    kpi_names: 'kpis.name',
    supports: 'okrs.parent',
  },
  examples: [
    {
      args: [
        [['O1'], ['O1.1'], ['O1.2'], ['O2'], ['O2.1'], ['O3']],
        [['Shorten the path to value'], [''], [''], ['Refresh the brand'], [''], ['Open the prices']],
        [[''], ['Win rate, Sales cycle'], ['Win rate'], [''], [''], ['']],
        [[''], [''], [''], [''], [''], ['Strategic']],
        [['Win rate'], ['Sales cycle'], ['Leads']],
      ],
      result: [
        ['Id', 'Objective', 'Win rate', 'Sales cycle', 'Leads'],
        ['O1', 'Shorten the path to value', 'O1.1, O1.2', 'O1.1', null],
        ['O2', 'Refresh the brand', null, null, null],
        ['Key results', null, 2, 1, 'nobody'],
      ],
    },
    {
      args: [
        [['O1'], ['O7.1']],
        [['Shorten the path to value'], ['']],
        [['Leads'], ['Win rate']],
        [[''], ['']],
        [['Win rate'], ['Leads']],
      ],
      result: [
        ['Id', 'Objective', 'Win rate', 'Leads'],
        ['O1', 'Shorten the path to value', null, 'O1'],
        ['⚠ no objective O7', null, 'O7.1', null],
        ['Key results', null, 1, 'nobody'],
      ],
      note: 'an objective alone does not push',
    },
    {
      args: [
        [['O1'], ['O2'], ['O2.1'], ['O3'], ['O3.1']],
        [['Grow in mid-market'], ['Sell with proof'], [''], ['Onboard in a week'], ['']],
        [[''], [''], ['Win rate'], [''], ['Leads']],
        [[''], [''], [''], [''], ['']],
        [['Win rate'], ['Leads']],
        [[''], ['O1'], [''], ['O1'], ['']],
      ],
      result: [
        ['Id', 'Objective', 'Win rate', 'Leads'],
        ['O1', 'Grow in mid-market', null, null],
        ['O2', '├─ Sell with proof', 'O2.1', null],
        ['O3', '└─ Onboard in a week', null, 'O3.1'],
        ['Key results', null, 1, 1],
      ],
      note: 'the teams below what they support',
    },
    {
      args: [[['O1'], ['O2']], [['Shorten the path to value']], [[''], ['']], [[''], ['']], [['Leads']]],
      error: 'OKR_KPI_MAP: ids has 2 rows, texts has 1',
    },
  ],
});
