/** What stands on the Ledger for a cycle: of a cycle that was locked again the first lock counts. */
import {keyOf} from '../../okr/known';
import type {LockedLimits} from '../../okr/statistics/kpi-signals';
import type {LedgerRow} from '../../templates/rows';
import {type Book, numberIn, type Read, textIn} from '../book';
import type {Cycle} from '../cycle';

const OKR_KINDS: readonly string[] = ['objective', 'key result'];

export class Limits {
  /** The objectives and key results as they were promised. */
  readonly promised: readonly Read<LedgerRow>[];
  readonly lockedOn: number | null;
  private readonly byId: ReadonlyMap<string, Read<LedgerRow>>;
  private readonly kpis: ReadonlyMap<string, Read<LedgerRow>>;

  constructor(book: Book, {start}: Cycle) {
    const mine = book.rows('ledger').filter(({cycleStart}) => numberIn(cycleStart) === start);
    const day = (row: Read<LedgerRow>): number => numberIn(row.lockedOn) ?? 0;
    // People sort tables: the first lock is the one with the earliest day.
    const inOrder = [...mine].sort((one, other) => day(one) - day(other));
    const first = (kinds: readonly string[]): Map<string, Read<LedgerRow>> => {
      const found = new Map<string, Read<LedgerRow>>();
      for (const row of inOrder) {
        const key = keyOf(textIn(row.id));
        if (kinds.includes(keyOf(textIn(row.kind))) && key !== '' && !found.has(key)) found.set(key, row);
      }
      return found;
    };
    this.byId = first(OKR_KINDS);
    this.kpis = first(['kpi']);
    this.promised = [...this.byId.values()];
    this.lockedOn = inOrder.length > 0 ? day(inOrder[0]!) : null;
  }

  promise(id: string): Read<LedgerRow> | null {
    return this.byId.get(keyOf(id)) ?? null;
  }

  /** The natural limits of a KPI as they were locked. */
  of(kpi: string): LockedLimits | null {
    const row = this.kpis.get(keyOf(kpi));
    const [lower, upper] = [numberIn(row?.lower ?? null), numberIn(row?.upper ?? null)];
    return lower === null || upper === null || upper < lower ? null : {lower, upper};
  }
}
