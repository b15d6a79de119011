import {useEffect, useState} from 'preact/hooks';
import type {Overview} from '../../../src/rpc/contract';
import {Badge} from '../../parts/badge';
import {PlaceLink} from '../../parts/place-link';

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
        <Chooser {...{kpis, selectedKpi, picked, busy, onMake}} onPick={setPicked} />
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

interface ChooserProps extends Pick<Overview, 'kpis' | 'selectedKpi'>, Pick<Props, 'busy' | 'onMake'> {
  readonly picked: string;
  readonly onPick: (kpi: string) => void;
}

function Chooser({kpis, selectedKpi, picked, busy, onMake, onPick}: ChooserProps) {
  const chosen = kpis.find(({name}) => name === picked) ?? null;
  return (
    <>
      <label class="field">
        <span>KPI</span>
        <select
          value={chosen?.name ?? ''}
          disabled={busy}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          <option value="">Choose a KPI</option>
          {kpis.map(({name, owner}) => (
            <option key={name} value={name}>
              {owner ? `${name} (${owner})` : name}
            </option>
          ))}
        </select>
      </label>
      {selectedKpi !== null && selectedKpi === picked && (
        <p class="hint">The row that is selected in KPIs.</p>
      )}
      {chosen?.page && (
        <p class="row">
          <span class="grow">
            <PlaceLink place={{sheet: chosen.page, cell: 'A1', label: chosen.page}} />
          </span>
          <Badge tone="good">In this workbook</Badge>
        </p>
      )}
      <button
        type="button"
        class="plain"
        disabled={busy || chosen === null}
        onClick={() => chosen && onMake(chosen.name, chosen.page ? 'Repairing' : 'Making')}
      >
        {chosen?.page ? 'Repair page' : 'Make page'}
      </button>
    </>
  );
}
