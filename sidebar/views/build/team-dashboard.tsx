import {useState} from 'preact/hooks';
import type {Overview} from '../../../src/rpc/contract';
import {PlaceLink} from '../../parts/place-link';
import {PageMaker} from './page-maker';

interface Props {
  readonly overview: Overview;
  readonly busy: boolean;
  readonly onMake: (team: string, verb: string) => void;
}

/** The Dashboard of one team: its OKRs and the KPIs that they push. */
export function TeamDashboard({overview: {teams, sheets}, busy, onMake}: Props) {
  const [picked, setPicked] = useState('');
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
        <PageMaker
          what="team"
          makes="Dashboard"
          subjects={teams}
          picked={picked}
          onPick={setPicked}
          busy={busy}
          onMake={onMake}
        />
      )}
    </section>
  );
}
