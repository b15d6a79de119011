/** The KPIs of the KPIs sheet in its order; a name that stands twice counts once. */
import {keyOf} from '../okr/known';
import type {KpiRow} from '../templates/rows';
import {type Book, type Read, textIn} from './book';

export interface Kpi {
  readonly name: string;
  readonly row: number;
  readonly cells: Read<KpiRow>;
}

export function kpisOf(book: Book): Kpi[] {
  const seen = new Set<string>();
  return book.rows('kpis').flatMap((cells): Kpi[] => {
    const name = textIn(cells.name).trim();
    if (name === '' || seen.has(keyOf(name))) return [];
    seen.add(keyOf(name));
    return [{name, row: cells.row, cells}];
  });
}
