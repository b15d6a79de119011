import {EXAMPLES, type ExampleKey} from '../../../src/examples/example';
import type {Overview} from '../../../src/rpc/contract';
import {Badge} from '../../parts/badge';

interface Props {
  readonly loaded: Overview['example'];
  readonly chosen: ExampleKey | null;
  readonly busy: boolean;
  readonly onChoose: (key: ExampleKey | null) => void;
  readonly onTakeAway: (run: string) => void;
}

/** The three worked examples; the one that was loaded can be taken away, however long ago that was. */
export function ExampleList({loaded, chosen, busy, onChoose, onTakeAway}: Props) {
  return (
    <section id="examples">
      <h2>See it with an example</h2>
      <p class="hint">Every sheet filled, with a history of its own: made up, and marked so.</p>
      <ul class="choices">
        {EXAMPLES.map(({key, title, insight}) => (
          <li key={key}>
            {loaded?.key === key ? (
              <div class="choice">
                <p class="row">
                  <strong class="grow">{title}</strong>
                  <Badge tone="good">In this workbook</Badge>
                </p>
                <p class="row">
                  <span class="hint grow">{insight}</span>
                  <button
                    type="button"
                    class="link"
                    disabled={busy}
                    onClick={() => onTakeAway(loaded.run)}
                    aria-label={`Take the example ${title} away`}
                  >
                    Take away
                  </button>
                </p>
              </div>
            ) : (
              <button
                type="button"
                class="choice pick"
                aria-pressed={chosen === key}
                disabled={busy}
                onClick={() => onChoose(chosen === key ? null : key)}
              >
                <strong>{title}</strong>
                <span class="hint">{insight}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
