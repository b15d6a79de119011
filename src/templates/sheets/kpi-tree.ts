/** The columns of KPIs that say what drives what: typed here once, drawn on Strategy. */
import type {ColumnKey} from '../rows';
import type {Column} from '../template';

const group = 'Driver tree';

export const kpiTree: readonly Column<ColumnKey<'kpis'>>[] = [
  {
    key: 'drives',
    title: 'Drives',
    width: 104,
    format: 'text',
    group,
    choices: {kind: 'column', table: 'kpis', column: 'name'},
    note: 'The KPI above it in the driver tree. Blank for the North Star.',
  },
  {
    key: 'branch',
    title: 'Branch',
    width: 104,
    format: 'text',
    group,
    choices: {kind: 'list', values: ['Acquisition', 'Activation', 'Engagement', 'Monetisation']},
    note: 'Acquisition, Activation, Engagement or Monetisation.',
  },
  {
    key: 'link',
    title: 'Link',
    width: 104,
    format: 'text',
    group,
    choices: {kind: 'list', values: ['Multiplies', 'Adds', 'Influences', 'Watched']},
    note: 'Multiplies or Adds: the KPI above is computed from it. Influences: it moves it by its strength. Watched: no figure is claimed.',
  },
  {
    key: 'strength',
    title: 'Strength',
    width: 104,
    format: 'number',
    group,
    choices: {kind: 'number', min: -100, max: 100},
    note: 'Only for Influences: by how many percent the KPI above changes when this one rises by 1%. Negative where it falls.',
  },
  {
    key: 'basis',
    title: 'Basis',
    width: 104,
    format: 'text',
    group,
    choices: {kind: 'list', values: ['Tested', 'Observed', 'Assumed']},
    note: 'What the strength rests on: a test, an observation, or an assumption.',
  },
];
