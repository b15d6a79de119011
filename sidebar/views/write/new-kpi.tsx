import {type DraftBasis, kpiNamed} from '../../../src/okr/writing/document/draft-basis';
import type {KeyResultEntry} from './draft-entries';

interface Props {
  readonly result: KeyResultEntry;
  readonly basis: DraftBasis;
  readonly objectiveOwner: string;
  readonly onChange: (change: Pick<KeyResultEntry, 'kpi' | 'newKpi'>) => void;
}

/** The metric's name as a KPI is called: `win rate` → `Win rate`. */
const asName = (metric: string): string => metric.trim().charAt(0).toUpperCase() + metric.trim().slice(1);

/** A key result may name a KPI that the KPIs sheet lacks, or none: it can be made along with it. */
export function NewKpi({result, basis, objectiveOwner, onChange}: Props) {
  const {kpi, metric, newKpi} = result;
  const name = kpi.trim() || asName(metric);
  if (name === '' || kpiNamed(basis.kpis, kpi)) return null;
  const owner = result.owner.trim() || objectiveOwner.trim();
  if (kpi.trim() === '') {
    return (
      <p class="wide hint">
        <button type="button" class="link" onClick={() => onChange({kpi: name, newKpi: true})}>
          Make the KPI “{name}”
        </button>
      </p>
    );
  }
  return (
    <p class="wide hint">
      KPIs has no “{name}”.{' '}
      <label>
        <input
          type="checkbox"
          checked={newKpi}
          onChange={(event) => onChange({kpi, newKpi: event.currentTarget.checked})}
        />{' '}
        Make it{owner && `, owned by ${owner}`}
      </label>
    </p>
  );
}
