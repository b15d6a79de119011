/** A table in the order of its days, newest first. Rows are found by what stands in them, so nothing depends on it. */
import type {TableTemplate} from '../../templates/template';
import type {Target} from './target';

export function sorting(
  template: TableTemplate,
  {sheet, located, first = 1}: Target,
  last: number,
): () => void {
  const column = located.get(template.newestFirst ?? '') ?? 1;
  return () => {
    const there = sheet();
    there.getRange(first, 1, last - first + 1, there.getLastColumn()).sort({column, ascending: false});
  };
}
