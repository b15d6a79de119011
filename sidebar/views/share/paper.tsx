import {useState} from 'preact/hooks';
import type {Overview} from '../../../src/rpc/contract';
import {useAnswer} from '../../answer';
import {Choice} from '../../parts/choice';
import {ProblemNotice} from '../../parts/notice';
import {call} from '../../server';
import {Out} from './out';

/** What is read on paper, the usual first. */
const PRINTED: readonly string[] = [
  'dashboardPage',
  'reviewPage',
  'retroPage',
  'strategyPage',
  'mapPage',
  'evidence',
  'startPage',
  'rollOut',
];

function pagesToPrint({sheets, kpis, teams}: Overview): string[] {
  const tabs = PRINTED.map((key) => sheets.find((one) => one.key === key)?.sheet ?? null);
  const pages = [...tabs, ...teams.map(({page}) => page), ...kpis.map(({page}) => page)];
  return pages.filter((page): page is string => page !== null);
}

interface Props {
  readonly overview: Overview;
  readonly isOpen: boolean;
}

/** Any page as a PDF, set up as it is meant: its address is asked for once somebody chooses it. */
export function Paper({overview, isOpen}: Props) {
  const [picked, setPicked] = useState('');
  const pages = pagesToPrint(overview);
  const page = pages.includes(picked) ? picked : (pages[0] ?? '');
  const {value, problem, read} = useAnswer(
    () => call('printout', {sheet: page}).then(({url}) => ({page, url})),
    isOpen && page !== '',
    page,
  );
  return (
    <section>
      <h2>Paper</h2>
      {page === '' && <p class="hint">No page to print yet: make the Dashboard or Review under Build.</p>}
      {page !== '' && (
        <>
          <Choice label="Page to print" value={page} choices={pages} onPick={setPicked} />
          {problem && <ProblemNotice problem={problem} onRetry={read} />}
          {!problem && (
            <p>
              {/* The address of another page would print that one. */}
              {value?.page === page ? <Out href={value.url}>PDF of this page</Out> : 'Setting up the page …'}
            </p>
          )}
          <p class="hint">
            Upright or wide as the page is meant, without the figures behind it. Google makes the file.
          </p>
        </>
      )}
    </section>
  );
}
