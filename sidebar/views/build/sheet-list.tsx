import type {SheetState} from '../../../src/rpc/contract';
import {Badge} from '../../parts/badge';
import {PlaceLink} from '../../parts/place-link';

interface Props {
  readonly sheets: readonly SheetState[];
  readonly chosen: readonly string[];
  readonly busy: boolean;
  readonly onChoose: (keys: string[]) => void;
  readonly onRepair: (keys: readonly string[]) => void;
}

export function SheetList({sheets, chosen, busy, onChoose, onRepair}: Props) {
  const toggle = (key: string) =>
    onChoose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  const anyHere = sheets.some(({sheet}) => sheet !== null);
  return (
    <section>
      <h2>Single sheets</h2>
      <ul class="choices">
        {sheets.map(({key, title, purpose, sheet}) => (
          <li key={key}>
            {sheet === null ? (
              <label class="choice tick">
                <input
                  type="checkbox"
                  aria-label={title}
                  aria-describedby={`purpose-${key}`}
                  checked={chosen.includes(key)}
                  disabled={busy}
                  onChange={() => toggle(key)}
                />
                <span>
                  <strong>{title}</strong>
                  <span class="hint" id={`purpose-${key}`}>
                    {purpose}
                  </span>
                </span>
              </label>
            ) : (
              <div class="choice">
                <p class="row">
                  <strong class="grow">
                    <PlaceLink place={{sheet, cell: 'A1', label: sheet}} />
                  </strong>
                  <Badge tone="good">In this workbook</Badge>
                </p>
                <p class="row">
                  <span class="hint grow">{purpose}</span>
                  <button
                    type="button"
                    class="link"
                    disabled={busy}
                    onClick={() => onRepair([key])}
                    aria-label={`Repair ${sheet}`}
                  >
                    Repair
                  </button>
                </p>
              </div>
            )}
          </li>
        ))}
      </ul>
      {anyHere && (
        <p class="hint">
          Repair restores formulas, colours, column widths, choices and protection. What people typed stays as
          it is.
        </p>
      )}
    </section>
  );
}
