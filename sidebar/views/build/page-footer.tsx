import {useState} from 'preact/hooks';
import type {Overview, SheetState} from '../../../src/rpc/contract';
import {makeSentence} from './build-order';

interface Props {
  readonly kpis: Overview['kpis'];
  readonly making: readonly SheetState[];
  readonly there: readonly SheetState[];
  readonly onMake: (kpi: string) => void;
}

/** The kit of one page: for which KPI, and what is made along. */
export function PageFooter({kpis, making, there, onMake}: Props) {
  const [name, setName] = useState('');
  const kpi = name.trim();
  const title = kpi === '' ? 'the page' : `KPI · ${kpi}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (kpi !== '') onMake(kpi);
      }}
    >
      <div class="field">
        <label class="label" for="kit-page">
          {kpis.length === 0 ? 'Name of the KPI' : 'KPI'}
        </label>
        {kpis.length === 0 ? (
          <input
            id="kit-page"
            type="text"
            value={name}
            placeholder="Win rate"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        ) : (
          <select id="kit-page" value={name} onChange={(event) => setName(event.currentTarget.value)}>
            <option value="">Choose a KPI</option>
            {kpis.map((one) => (
              <option key={one.name} value={one.name}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </div>
      <p class="hint" role="status">
        {makeSentence([], making, {page: title, there})}
      </p>
      <button type="submit" class="primary" disabled={kpi === ''}>
        {making.length === 0 ? 'Make the page' : `Make ${making.length} sheets and the page`}
      </button>
    </form>
  );
}
