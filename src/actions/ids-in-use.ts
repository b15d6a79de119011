/** Ids go on: whatever names one – a check-in, a decision, the Ledger, the Archive – stays true for ever. */
import {type Book, textIn} from './book';

export function idsInUse(book: Book): string[] {
  const tables = ['okrs', 'archive', 'ledger', 'checkIns'] as const;
  return tables.flatMap((table) =>
    book.rows(table).flatMap((row) => {
      // A KPI or guardrail has its name there.
      const kind = 'kind' in row ? textIn(row.kind) : '';
      return kind === 'KPI' || kind === 'Guardrail' ? [] : [textIn(row.id)];
    }),
  );
}
