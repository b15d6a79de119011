import {useState} from 'preact/hooks';
import type {Overview} from '../../../src/rpc/contract';
import {Badge} from '../../parts/badge';
import {PlaceLink} from '../../parts/place-link';

interface Props {
  readonly overview: Overview;
  readonly busy: boolean;
  readonly onMake: (team: string, verb: string) => void;
}

/** The Dashboard of one team: its OKRs and the KPIs that they push. */
export function TeamDashboard({overview: {teams, sheets}, busy, onMake}: Props) {
  const [picked, setPicked] = useState('');
  const chosen = teams.find(({name}) => name === picked) ?? null;
  const settings = sheets.find(({key}) => key === 'settings')?.sheet ?? null;
  return (
    <section>
      <h2>Dashboard of a team</h2>
      {teams.length === 0 ? (
        <p class="hint">
          The Dashboard for the OKRs of one team.{' '}
          {settings === null ? (
            'Make Settings first, and list your teams there.'
          ) : (
            <>
              List your teams on <PlaceLink place={{sheet: settings, cell: 'A1', label: settings}} />, then
              refresh.
            </>
          )}
        </p>
      ) : (
        <>
          <label class="field">
            <span>Team</span>
            <select
              value={chosen?.name ?? ''}
              disabled={busy}
              onChange={(event) => setPicked(event.currentTarget.value)}
            >
              <option value="">Choose a team</option>
              {teams.map(({name}) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
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
            {chosen?.page ? 'Repair Dashboard' : 'Make Dashboard'}
          </button>
        </>
      )}
    </section>
  );
}
