/** KPIs that should be a key result of the next cycle, each drafted as one. */
import {hstack} from '../../../functions/block';
import {CANDIDATE_KPIS} from '../../../functions/kpi-candidates';
import type {Block, BlockColumn, Formula} from '../../blocks/block';
import {isBlank} from '../../formula/conditions';
import {each, orElse} from '../../formula/each';
import type {PageReferences} from '../../template';
import {isClosed, ofCycle, room} from './terms';

function candidates(references: PageReferences): Formula {
  const {
    names,
    sheet: {kpis, kpiData, archive},
  } = references;
  if (!kpis || !kpiData || !archive) return '""';
  const block = hstack(CANDIDATE_KPIS, {
    name: kpis.name,
    trust: kpis.trust,
    n: kpis.n,
    mean: kpis.mean,
    sd: kpis.sd,
    better: kpis.better,
    driver: kpis.driver,
    role: kpis.role,
    unit: kpis.unit,
    owner: kpis.owner,
    'pushed by': kpis.pushedBy,
    'baseline from': each(`IF(${isBlank(kpis.name)};"";${orElse(kpis.baselineFrom, names.baselineFrom)})`),
  });
  const log = `${kpiData.kpi};${kpiData.date};${kpiData.value}`;
  return `KPI_CANDIDATES(${block};${log};${ofCycle(references, 'start')};${archive.kpi};${room.candidates})`;
}

export const candidateRows = (references: PageReferences): Block => ({
  kind: 'spill',
  key: 'candidateRows',
  rows: room.candidates,
  none: '',
  columns: [
    {key: 'kpi', title: 'KPI', of: candidates(references)},
    {key: 'why', title: 'Why'},
    {key: 'mean', title: 'µ'},
    {key: 'sd', title: 'σ'},
    {key: 'start', title: 'Start'},
    {key: 'target', title: 'Stretch target'},
    {key: 'draft', title: 'Draft'},
    {key: 'owner', title: 'Owner'},
  ],
});

export function candidatesSay(references: PageReferences): Formula {
  const {kpis, kpiData, archive} = references.sheet;
  if (!kpis || !kpiData || !archive) return 'They need the sheets KPIs and KPI data: make them under Build.';
  const first = `INDEX(${references.at('candidateRows', 'draft')};1)`;
  return `=IFERROR(IF(${isClosed(references)};IF(${first}="";"";"One click takes each into Write: sidebar, Cycle, Retro.");"");"")`;
}

export function candidateColumns(references: PageReferences): BlockColumn[] {
  const row = (key: string): string => references.at('candidateRows', key);
  const {kpis, kpiData, archive} = references.sheet;
  const shown = (key: string): string => each(`IF(${row('draft')}="";"";IFERROR(${row(key)}&"";""))`);
  const isNone = `(INDEX(${row('kpi')};1)="")*(INDEX(${row('why')};1)="")`;
  const none =
    kpis && kpiData && archive
      ? `IF(${isClosed(references)};"None: every KPI is as usual or has a key result, or its data is not trusted.";"")`
      : '""';
  return [
    {
      title: 'Key result, as it would read',
      span: 6,
      // A KPI that cannot be read says why, and the last row how many more there are.
      of: each(
        `IFERROR(IF((SEQUENCE(${room.candidates})=1)*${isNone};${none};IF(${row('draft')}="";${row('kpi')}&${row('why')};${row('draft')}));"")`,
      ),
    },
    {title: 'µ', of: shown('mean'), align: 'right', note: 'What is usual, by the baseline as it stands now.'},
    {title: 'σ', of: shown('sd'), align: 'right', note: 'How far its values usually stray from that.'},
    {title: 'Why', of: shown('why'), span: 2},
    {
      title: 'Stretch target',
      of: shown('target'),
      align: 'right',
      note: '1.5 σ beyond µ for a noisy KPI, 2 σ for a stable one.',
    },
    {title: 'Owner', of: shown('owner')},
  ];
}
