import {isoDay} from '../../../../src/okr/day';
import {inUnit} from '../../../../src/okr/in-unit';
import {strip} from '../../../../src/okr/statistics/strip';
import type {HistoryLine as Line} from './history-lines';
import {span} from './use-history';

interface Props {
  readonly line: Line;
  readonly taken: boolean;
  readonly onTick: (on: boolean) => void;
}

const values = (count: number): string => (count === 1 ? '1 value' : `${count} values`);

/** One KPI as it was read: how many values of when, the newest, and what of it stands on KPI data. */
export function HistoryLine({line, taken, onTick}: Props) {
  const {series, isNew, unit, same, other, problem} = line;
  const newest = series.values[series.values.length - 1];
  const [differs] = other;
  return (
    <li class="history-line">
      <label class="history-tick">
        <input
          type="checkbox"
          checked={taken}
          disabled={problem !== ''}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <bdi class="objective-text">{series.kpi}</bdi>
        {isNew && <span class="badge unknown">New KPI</span>}
      </label>
      <p class="hint">
        {values(series.values.length)}, {span(series.values)}
      </p>
      {newest && (
        <p class="hint">
          <span class="strip">{strip(series.values.map(({value}) => value)) ?? ''}</span> last{' '}
          {inUnit(newest.value, unit, false)}
          {isNew && unit !== '' && `, unit ${unit}`}
        </p>
      )}
      {same > 0 && <p class="hint">{values(same)} on KPI data already, left out.</p>}
      {differs && (
        <p class="hint">
          {other.length === 1 ? 'Another value' : `${other.length} other values`} on KPI data for the same
          day: {inUnit(differs.standing, unit, false)} there, {inUnit(differs.value, unit, false)} here on{' '}
          {isoDay(differs.day)}.
        </p>
      )}
      {problem !== '' && <p class="error">Not added: {problem}.</p>}
    </li>
  );
}
