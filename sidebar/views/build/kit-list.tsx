import type {Overview, SheetState} from '../../../src/rpc/contract';
import {Badge} from '../../parts/badge';

interface Props {
  readonly kits: Overview['kits'];
  readonly sheets: readonly SheetState[];
  readonly kpis: Overview['kpis'];
  /** The key of the kit that is chosen. */
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly onChoose: (kit: string | null, missing: string[]) => void;
  readonly onRepair: (keys: readonly string[], begin: string) => void;
}

/** Choosing a kit ticks its sheets below, so that what it contains can be seen and changed. */
export function KitList({kits, sheets, kpis, chosen, busy, onChoose, onRepair}: Props) {
  if (kits.length === 0) return null;
  return (
    <section>
      <h2>Kits</h2>
      <ul class="choices">
        {kits.map((kit) => {
          const inKit = sheets.filter(({key}) => kit.sheets.includes(key));
          const missing = inKit.filter(({sheet}) => sheet === null).map(({key}) => key);
          const hasPage = !kit.page || kpis.some(({page}) => page !== null);
          const whole = inKit.length > 0 && missing.length === 0 && hasPage;
          const picked = chosen === kit.key;
          return (
            <li key={kit.key}>
              {whole ? (
                <div class="choice">
                  <p class="row">
                    <strong class="grow">{kit.title}</strong>
                    <Badge tone="good">In this workbook</Badge>
                  </p>
                  <p class="row">
                    <span class="hint grow">{kit.purpose}</span>
                    <button
                      type="button"
                      class="link"
                      disabled={busy}
                      onClick={() => onRepair(kit.sheets, kit.begin)}
                      aria-label={`Repair all sheets of ${kit.title}`}
                    >
                      Repair all
                    </button>
                  </p>
                </div>
              ) : (
                <button
                  type="button"
                  class="choice pick"
                  aria-pressed={picked}
                  disabled={busy}
                  onClick={() => (picked ? onChoose(null, []) : onChoose(kit.key, missing))}
                >
                  <strong>{kit.title}</strong>
                  <span class="hint">{kit.purpose}</span>
                  <span class="hint">{countOf(inKit.length, missing.length, kit.page)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function countOf(all: number, missing: number, page: boolean): string {
  const sheets = `${all === 1 ? '1 sheet' : `${all} sheets`}${page ? ' and a page' : ''}`;
  return missing === all ? sheets : `${sheets}, ${all - missing} in this workbook already`;
}
