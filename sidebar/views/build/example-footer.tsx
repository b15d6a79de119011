import {useEffect, useState} from 'preact/hooks';
import type {Example} from '../../../src/examples/example';
import type {Overview, Place} from '../../../src/rpc/contract';
import {PlaceLink} from '../../parts/place-link';
import {call} from '../../server';
import {listed} from './build-order';
import {contentsOf, type ExampleCall, tablesOf} from './example-calls';

interface Props {
  readonly example: Example;
  readonly overview: Overview;
  readonly calls: readonly ExampleCall[];
  readonly onLoad: () => void;
}

/** Where somebody has worked, asked when an example is chosen; the server asks again before it writes. */
function useTaken(example: Example, overview: Overview): readonly Place[] {
  const [taken, setTaken] = useState<readonly Place[]>([]);
  useEffect(() => {
    let isNewest = true;
    setTaken([]);
    call('exampleRoom', {sheets: tablesOf(example)}).then(
      (reply) => {
        if (isNewest) setTaken(reply.taken);
      },
      // What keeps it from being told will be told when it is loaded.
      () => undefined,
    );
    return () => {
      isNewest = false;
    };
  }, [example.key, overview]);
  return taken;
}

/** Says what will be made and filled, and where there is no room for it. */
export function ExampleFooter({example, overview, calls, onLoad}: Props) {
  const taken = useTaken(example, overview);
  const {title} = example;
  const other = overview.example;
  if (taken.length > 0) {
    return (
      <>
        <div class="notice watch" role="status">
          {other ? (
            <p>
              The example {other.title} is in this workbook. Take it away above, then load {title}.
            </p>
          ) : (
            <>
              <p>
                There is work in this workbook (
                {taken.map((place, index) => (
                  <span key={place.sheet}>
                    {index > 0 && ', '}
                    <PlaceLink place={place} label={place.sheet} />
                  </span>
                ))}
                ), and an example among it could not be told from it.
              </p>
              <p>Open a new spreadsheet (File → New) and load it there.</p>
            </>
          )}
        </div>
        <button type="button" class="primary" disabled>
          Fill with {title}
        </button>
      </>
    );
  }
  const made = calls
    .filter(({title: step}) => step.startsWith('Making '))
    .map(({title: step}) => step.slice(7));
  const filled = calls
    .filter(({title: step}) => step.startsWith('Filling '))
    .map(({title: step}) => step.slice(8));
  return (
    <>
      <p class="hint" role="status">
        {`Fills ${listed(filled)}; makes ${listed(made)}. ${contentsOf(example)}. Nothing else in this workbook is touched, and one click takes it away.`}
      </p>
      <button type="button" class="primary" onClick={onLoad}>
        Fill with {title}
      </button>
    </>
  );
}
