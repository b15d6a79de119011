import type {Doc} from './define';
import {readText} from './params';
import {purposeParams} from './purpose-params';
import {column, defineTable, optionalColumn} from './table';

declare function require(path: '../okr/map/purpose'): typeof import('../okr/map/purpose');

export const OKR_PURPOSE = defineTable({
  name: 'OKR_PURPOSE',
  params: [
    purposeParams.ids,
    purposeParams.kpis,
    purposeParams.purposes,
    column('kpi_names', 'The names of all KPIs. A name that is not among them counts as none.', readText),
    optionalColumn(
      column(
        'tree',
        'The KPIs of the driver tree. Blank or left out: there is no tree, any KPI will do.',
        readText,
      ),
    ),
  ],
  parallel: [['ids', 'kpis', 'purposes']],
  compute: (ids, kpis, purposes, kpiNames, tree) =>
    require('../okr/map/purpose').purposes({ids, kpis, purposes, kpiNames, tree}),
});

export const doc = (): Doc => ({
  group: 'pushes',
  summary:
    'Tells what each objective and key result is for: it pushes a KPI of the driver tree, was marked as strategic, or pushes nothing.',
  returns: 'Linked, Strategic, Off tree or Busywork for each id.',
  formula:
    'The first that holds: names a KPI of the tree → Linked · marked Strategic, or something above it is → Strategic · names KPIs, none of the tree → Off tree · else Busywork. An objective has its own KPIs and its key results’; a key result without one has its objective’s.',
  source: 'The method, section 3: an OKR that moves no KPI is strategic on purpose, or busywork.',
  refuses: [
    'columns of different lengths',
    'a word in purposes that is not Strategic',
    'an id that stands twice, and a key result whose objective is missing',
  ],
  ours: {ids: 'okrs.id', kpis: 'okrs.kpi', kpi_names: 'kpis.name'},
  examples: [
    {
      args: [
        [['O1'], ['O1.1'], ['O1.2'], ['O3'], ['O3.1'], ['O4'], ['O4.1']],
        [[''], ['Win rate'], ['NPS'], [''], [''], [''], ['']],
        [[''], [''], [''], ['Strategic'], [''], [''], ['']],
        [['New ARR'], ['Win rate'], ['NPS']],
        [['New ARR'], ['Win rate']],
      ],
      result: [
        ['Linked'],
        ['Linked'],
        ['Off tree'],
        ['Strategic'],
        ['Strategic'],
        ['Busywork'],
        ['Busywork'],
      ],
      note: 'NPS is a KPI, but drives nothing under New ARR',
    },
    {
      args: [[['O1'], ['O1.1'], ['O7.1']], [['Win rate'], [''], ['']], [[''], ['yes'], ['']], [['Win rate']]],
      result: [['Linked'], ['Linked'], ['⚠ no objective O7']],
      note: 'without a tree any KPI will do',
    },
    {
      args: [[['O1'], ['O1.1']], [['']], [[''], ['']], [['Win rate']]],
      error: 'OKR_PURPOSE: ids has 2 rows, kpis has 1',
    },
  ],
});
