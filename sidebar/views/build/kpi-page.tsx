import {useEffect, useState} from 'preact/hooks';
import type {Overview} from '../../../src/rpc/contract';
import {PlaceLink} from '../../parts/place-link';
import {PageMaker} from './page-maker';

interface Props {
  readonly overview: Overview;
  readonly loading: boolean;
  readonly busy: boolean;
  readonly onRefresh: () => void;
  readonly onMake: (kpi: string, verb: string) => void;
}

/** The page of one KPI: of the row that is selected in KPIs, or of one chosen here. */
export function KpiPage({overview, loading, busy, onRefresh, onMake}: Props) {
  const {kpis, selectedKpi} = overview;
  const [picked, setPicked] = useState('');
  // A newly selected row wins over an older choice; the same selection read again does not.
  useEffect(() => {
    if (selectedKpi !== null) setPicked(selectedKpi);
  }, [selectedKpi]);

  return (
    <section>
      <p class="row heading">
        <h2 class="grow">KPI page</h2>
        <button type="button" class="link" onClick={onRefresh} disabled={loading}>
          {loading ? 'Reading …' : 'Refresh'}
        </button>
      </p>
      {kpis.length === 0 ? (
        <NoKpis overview={overview} />
      ) : (
        <PageMaker
          what="KPI"
          makes="page"
          subjects={kpis.map(({name, owner, page}) => ({
            name,
            shown: owner ? `${name} (${owner})` : name,
            page,
          }))}
          picked={picked}
          onPick={setPicked}
          busy={busy}
          onMake={onMake}
          hint={
            selectedKpi !== null && selectedKpi === picked ? 'The row that is selected in KPIs.' : undefined
          }
        />
      )}
    </section>
  );
}

function NoKpis({overview}: {readonly overview: Overview}) {
  const sheet = overview.sheets.find(({key}) => key === 'kpis')?.sheet ?? null;
  return (
    <p class="hint">
      One printable page on one KPI: definition, owner, baseline, latest value, guardrail and history.{' '}
      {sheet === null ? (
        'Make the sheet KPIs first, and name a KPI in its first column.'
      ) : (
        <>
          Name a KPI in the first column of <PlaceLink place={{sheet, cell: 'A1', label: sheet}} />, then
          refresh.
        </>
      )}
    </p>
  );
}
