import {logOf} from '../../actions/add-kpi-values';
import {numberIn, textIn} from '../../actions/book';
import {kpisOf} from '../../actions/kpis';
import {keyOf} from '../../okr/known';
import {daily} from '../../okr/kpi-log';
import type {Args, Reply} from '../../rpc/contract';
import {openBook} from '../book/open-book';

export function kpiLog({kpis}: Args<'kpiLog'>): Reply<'kpiLog'> {
  const book = openBook();
  const asked = new Set(kpis.map(keyOf));
  const log = logOf(book);
  return {
    kpis: kpisOf(book)
      .filter(({name}) => asked.has(keyOf(name)))
      .map(({name, cells}) => ({
        kpi: name,
        unit: textIn(cells.unit).trim(),
        usual: numberIn(cells.mean),
        values: daily(log.get(keyOf(name)) ?? []),
      })),
  };
}
